import type { Severity } from '../../../core/taxonomy/severity.js';
import {
  appended,
  attribute,
  childrenOf,
  edited,
  prefixed,
  rootOf,
  withAttribute,
  type Element,
} from '../ooxml/edit-xml.js';
import { escapeXml } from '../ooxml/xml-text.js';
import { mostOf } from '../../../core/sheet/extremes.js';

/**
 * The lists of CT_Stylesheet (ECMA-376 18.8.39) in the schema's order; those that we add to with their smallest
 * content.
 */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
const LEAST: Readonly<Record<string, string>> = {
  numFmts: '',
  fonts: '<font><sz val="11"/><name val="宋体"/></font>',
  fills: '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  borders: '<border><left/><right/><top/><bottom/><diagonal/></border>',
  cellXfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
};

/** Pale enough to read and print figures on; in black and white from light to dark grey. */
export const FILL_COLOUR: Readonly<Record<Severity, string>> = {
  error: 'FFFFB3B3',
  warning: 'FFFFE699',
  notice: 'FFDDEBF7',
};

/** styles.xml with formats added behind those it has, which keep their numbers. */
export class Styles {
  private readonly added = new Map<string, string[]>();
  private readonly root: Element;
  private readonly lists: Element[];
  private readonly formats: Element[];
  private readonly marked = new Map<string, number>();

  constructor(private readonly xml: string) {
    this.root = rootOf(xml);
    this.lists = childrenOf(xml, this.root);
    this.formats = this.items('cellXfs');
  }

  /** The format of a cell, with the fill of a severity. */
  withFill(base: number, severity: Severity): number {
    const key = `${base} ${severity}`;
    const known = this.marked.get(key);
    if (known !== undefined) return known;
    const format = this.formats[base] ?? this.formats[0];
    const fill = String(this.fill(FILL_COLOUR[severity]));
    const index = this.add(
      'cellXfs',
      format
        ? this.refilled(format, fill)
        : `<xf numFmtId="0" fontId="0" fillId="${fill}" borderId="0" applyFill="1"/>`,
    );
    this.marked.set(key, index);
    return index;
  }

  fill(colour: string): number {
    return this.add(
      'fills',
      `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`,
    );
  }

  /** Adds <font>, <border> or <xf> and gives its number; the same twice is one. */
  add(list: 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'numFmts', markup: string): number {
    const added = this.added.get(list) ?? [];
    this.added.set(list, added);
    const existing =
      this.items(list).length || childrenOf(`<l>${LEAST[list]}</l>`, rootOf(`<l>${LEAST[list]}</l>`)).length;
    const item = markup.startsWith(`<${this.root.prefix}`) ? markup : prefixed(markup, this.root.prefix);
    if (!added.includes(item)) added.push(item);
    return existing + added.indexOf(item);
  }

  /** A number format's id; those below 164 are Excel's own. */
  numberFormat(code: string): number {
    const taken = this.items('numFmts').map(({ attributes }) => Number(attribute(attributes, 'numFmtId')));
    const first = mostOf(taken, 163) + 1;
    const same = (this.added.get('numFmts') ?? []).findIndex((item) =>
      item.includes(`formatCode="${escapeXml(code)}"`),
    );
    if (same >= 0) return first + same;
    const id = first + (this.added.get('numFmts') ?? []).length;
    this.add('numFmts', `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  toXml(): string {
    return edited(
      this.xml,
      ORDER.flatMap((name) => {
        const items = this.added.get(name) ?? [];
        if (items.length === 0) return [];
        const list = this.lists.find((one) => one.name === name);
        return [list ? this.longer(list, items) : this.fresh(name, items)];
      }),
    );
  }

  private items(name: string): Element[] {
    const list = this.lists.find((one) => one.name === name);
    return list ? childrenOf(this.xml, list) : [];
  }

  private refilled(format: Element, fill: string): string {
    const attributes = withAttribute(withAttribute(format.attributes, 'fillId', fill), 'applyFill', '1');
    return `<${format.prefix}xf${attributes}${format.inside === format.end ? '/>' : `>${this.xml.slice(format.inside, format.end)}`}`;
  }

  /** The list with items behind its own and its count set. */
  private longer(list: Element, items: readonly string[]) {
    const own =
      this.items(list.name).length === 0
        ? prefixed(LEAST[list.name]!, this.root.prefix)
        : this.xml.slice(list.inside, list.close);
    return { from: list.start, to: list.end, text: this.list(list.name, own + items.join(''), list.attributes) };
  }

  private fresh(name: string, items: readonly string[]) {
    const next = this.lists.find((one) => ORDER.indexOf(one.name) > ORDER.indexOf(name));
    const text = this.list(name, prefixed(LEAST[name]!, this.root.prefix) + items.join(''), '');
    return next ? { from: next.start, to: next.start, text } : appended(this.xml, this.root, text);
  }

  private list(name: string, inside: string, attributes: string): string {
    const tag = `${this.root.prefix}${name}`;
    const count = childrenOf(`<l>${inside}</l>`, rootOf(`<l>${inside}</l>`)).length;
    return `<${tag}${withAttribute(attributes, 'count', String(count))}>${inside}</${tag}>`;
  }
}
