import type { ItemId } from '../../taxonomy/items.js';
import type { Line } from '../line.js';
import { popOrganizations } from './organizations.js';
import type { Place } from './place.js';
import { levelBehind } from '../../taxonomy/words/codes.js';

/** Puts lines by code under 合计, the 部门 and 单位 lines and their shorter codes. */
export function placeCoded(lines: readonly Line[]): Place[] {
  const places = new CodedPlaces(lines);
  const placed = withoutHeadings(lines, places.parents());
  return lines.map((line, index) => {
    // 小计 between the lines repeats what stands above it
    const subtotal = line.item === 'total' && index !== places.root;
    return { parent: placed[index]!, ofWhich: line.label.ofWhich || subtotal, item: subtotal ? 'unknown' : line.item };
  });
}

const TOTALS: ReadonlySet<ItemId> = new Set<ItemId>(['total', 'personnel-total', 'public-total']);

/** The lines of a table as they are gone through, with those above that they may be parts of. */
class CodedPlaces {
  /** 合计 of the whole table. */
  readonly root: number | null;
  private readonly organizationsAbove: boolean;
  private readonly depths: readonly number[] | null;
  private readonly named: number[] = [];
  private readonly organizations: number[] = [];
  private codes: number[] = [];

  constructor(private readonly lines: readonly Line[]) {
    const grand = lines.findIndex((line) => line.item === 'total' && line.label.name !== '小计');
    const total = grand >= 0 ? grand : lines.findIndex((line) => line.item === 'total');
    this.root = total >= 0 ? total : null;
    const firstCode = lines.findIndex((line) => line.code !== null);
    const firstOrganization = lines.findIndex((line) => line.item === 'organization');
    this.organizationsAbove = firstOrganization >= 0 && (firstCode < 0 || firstOrganization < firstCode);
    this.depths = lines.every((line) => line.codeColumn === null) ? depthsByName(lines) : null;
  }

  parents(): (number | null)[] {
    return this.lines.map((line, index) => this.parentOf(line, index));
  }

  private parentOf(line: Line, index: number): number | null {
    if (index === this.root || TOTALS.has(line.item)) return null;
    if (line.item === 'organization' && this.organizationsAbove) return this.ofOrganization(index);
    if (this.depths !== null && this.depths[index]! > 0) return this.byDepth(this.depths, index);
    if (line.code !== null) return this.byCode(line, index);
    // a heading, a remark, or a line that nothing is known about
    if (line.item === 'unknown' || line.facts.every((fact) => fact.state === 'blank')) return null;
    // a project without a code is no part of one with a code
    const above = line.item === 'project' ? this.codes.filter((at) => this.lines[at]!.item !== 'project') : this.codes;
    return above.at(-1) ?? this.organizations.at(-1) ?? this.root;
  }

  private ofOrganization(index: number): number | null {
    popOrganizations(this.organizations, this.lines, index);
    const parent = this.organizations.at(-1) ?? this.root;
    this.organizations.push(index);
    this.codes = [];
    return parent;
  }

  private byDepth(depths: readonly number[], index: number): number | null {
    while (this.named.length > 0 && depths[this.named.at(-1)!]! >= depths[index]!) this.named.pop();
    const parent = this.named.at(-1) ?? this.organizations.at(-1) ?? this.root;
    this.named.push(index);
    return parent;
  }

  private byCode(line: Line, index: number): number | null {
    while (this.codes.length > 0 && !isPart(line, this.lines[this.codes.at(-1)!]!)) this.codes.pop();
    const organization = this.organizationsAbove ? this.organizations.at(-1) : undefined;
    const parent = this.codes.at(-1) ?? organization ?? this.root;
    this.codes.push(index);
    return parent;
  }
}

/**
 * Where a table prints figures for its lowest 科目 only, the 类 and 款 above are headings: their parts count for what is
 * above them.
 */
function withoutHeadings(lines: readonly Line[], parents: readonly (number | null)[]): (number | null)[] {
  const isBlank = (line: Line): boolean => line.facts.every((fact) => fact.state === 'blank');
  const above = [...new Set(parents)].filter(
    (parent): parent is number => parent !== null && lines[parent]!.code !== null,
  );
  const headings = new Set(
    above.filter((parent) =>
      above.every((other) => lines[other]!.code!.length !== lines[parent]!.code!.length || isBlank(lines[other]!)),
    ),
  );
  return parents.map((parent) => {
    let placed = parent;
    while (placed !== null && headings.has(placed)) placed = parents[placed] ?? null;
    return placed;
  });
}

/**
 * Depth of 科目 that are printed by name alone: by (类), (款), (项) behind the name, else by indentation; 0 for 合计 and 单位
 * lines. Null when neither tells anything.
 */
function depthsByName(lines: readonly Line[]): number[] | null {
  const isLine = (line: Line): boolean =>
    line.item === 'function' || line.item === 'economic' || line.item === 'unknown';
  const suffixes = lines.map((line) => levelBehind(line.label.name));
  if (suffixes.some((depth) => depth > 1)) return suffixes.map((depth, index) => (isLine(lines[index]!) ? depth : 0));
  const indents = [...new Set(lines.filter(isLine).map((line) => line.label.indent))].sort(
    (left, right) => left - right,
  );
  return indents.length < 2 ? null : lines.map((line) => (isLine(line) ? indents.indexOf(line.label.indent) + 1 : 0));
}

function isPart(line: Line, above: Line): boolean {
  if (line.code === above.code) return line.item === 'project' && above.item !== 'project';
  return line.code!.startsWith(above.code!) && line.code!.length > above.code!.length;
}
