import { attribute, childrenOf, childOf, type Element } from '../ooxml/edit-xml.js';
import { unescapeXml } from '../ooxml/xml-text.js';

/** A piece of a paragraph's text in its XML: w:t, or what stands for one sign (w:tab, w:br). */
export interface Piece {
  /** In the paragraph's text. */
  readonly start: number;
  readonly end: number;
  readonly run: Element;
  readonly element: Element;
}

/** A w:p of document.xml (ECMA-376 part 1, 17.3.1.22) with its text, as Word shows it. */
export interface WordParagraph {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Id of its style; '' where none is named. */
  readonly style: string;
  readonly outline: number | null;
  /** True where it must stay: the last of a cell, or the bearer of a section. */
  readonly staying: boolean;
}

const SIGNS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };
/** Containers inside a paragraph whose runs are its text. */
const TRANSPARENT = new Set([
  'hyperlink',
  'ins',
  'smartTag',
  'sdt',
  'sdtContent',
  'fldSimple',
  'customXml',
  'moveTo',
  'dir',
  'bdo',
]);

/** Every paragraph in the order of the text, those of tables and content controls too. Text boxes are let be. */
export function paragraphsIn(xml: string): WordParagraph[] {
  const body = childrenOf(xml)
    .flatMap((root) => childrenOf(xml, root))
    .find(({ name }) => name === 'body');
  return body ? within(xml, body, false) : [];
}

function within(xml: string, parent: Element, inCell: boolean): WordParagraph[] {
  const children = childrenOf(xml, parent);
  const last = children.findLast(({ name }) => name === 'p');
  return children.flatMap((child): WordParagraph[] => {
    if (child.name === 'p') return [paragraphOf(xml, child, inCell && child === last)];
    if (['tbl', 'tr', 'tc', 'sdt', 'sdtContent', 'customXml', 'ins'].includes(child.name))
      return within(xml, child, child.name === 'tc');
    return [];
  });
}

function paragraphOf(xml: string, element: Element, staying: boolean): WordParagraph {
  const properties = childOf(xml, element, 'pPr');
  const value = (name: string): string | undefined => {
    const child = properties && childOf(xml, properties, name);
    return child && attribute(child.attributes, `${child.prefix}val`);
  };
  const pieces: Piece[] = [];
  let text = '';
  for (const run of runsIn(xml, element)) {
    for (const child of childrenOf(xml, run)) {
      const added = child.name === 't' ? unescapeXml(xml.slice(child.inside, child.close)) : SIGNS[child.name];
      if (added === undefined || added === '') continue;
      pieces.push({ start: text.length, end: text.length + added.length, run, element: child });
      text += added;
    }
  }
  const outline = value('outlineLvl');
  return {
    start: element.start,
    end: element.end,
    text,
    pieces,
    style: value('pStyle') ?? '',
    outline: outline === undefined ? null : Number(outline),
    staying: staying || /<w:sectPr[\s>]/.test(xml.slice(element.start, element.end)),
  };
}

function runsIn(xml: string, parent: Element): Element[] {
  return childrenOf(xml, parent).flatMap((child) => {
    if (child.name === 'r') return [child];
    return TRANSPARENT.has(child.name) ? runsIn(xml, child) : [];
  });
}

/** Outline levels of the styles, from 0; styles that are no headings are not in it. */
export function headingStyles(stylesXml: string | null): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  if (stylesXml === null) return found;
  for (const [whole, id] of stylesXml.matchAll(/<w:style\s[^>]*w:styleId="([^"]*)"[^>]*>[\s\S]*?<\/w:style>/g)) {
    const level = /<w:outlineLvl w:val="(\d)"/.exec(whole)?.[1];
    const named = /<w:name w:val="heading (\d)"/i.exec(whole)?.[1];
    if (level !== undefined && level !== '9') found.set(id!, Number(level));
    else if (named !== undefined) found.set(id!, Number(named) - 1);
  }
  return found;
}
