import { Decimal } from 'decimal.js';
import type { ItemId } from '../disclosure/items.js';
import { CARRYOVER_BY_FUND } from '../taxonomy/lines.js';
import type { Numbering } from './labels.js';
import type { Line } from './lines.js';

/** A line's place: its parent (index into the lines), its depth, and the item where its place changes the meaning. */
export interface Place {
  readonly parent: number | null;
  readonly level: number;
  readonly ofWhich: boolean;
  readonly item: ItemId;
}

/** Puts lines by code under 合计, the 部门 and 单位 lines and their shorter codes. */
export function placeCoded(lines: readonly Line[]): Place[] {
  const grand = lines.findIndex((line) => line.item === 'total' && line.label.name !== '小计');
  const total = grand >= 0 ? grand : lines.findIndex((line) => line.item === 'total');
  const root = total >= 0 ? total : null;
  const firstCode = lines.findIndex((line) => line.code !== null);
  const firstOrganization = lines.findIndex((line) => line.item === 'organization');
  const organizationsAbove = firstOrganization >= 0 && (firstCode < 0 || firstOrganization < firstCode);
  const byName = lines.every((line) => line.codeColumn === null) ? depthsByName(lines) : null;
  const named: number[] = [];
  const organizations: number[] = [];
  let codes: number[] = [];
  const parents: (number | null)[] = [];
  lines.forEach((line, index) => {
    if (index === root || line.item === 'total' || line.item === 'personnel-total' || line.item === 'public-total') {
      parents.push(null);
    } else if (line.item === 'organization' && organizationsAbove) {
      popOrganizations(organizations, lines, index);
      parents.push(organizations.at(-1) ?? root);
      organizations.push(index);
      codes = [];
    } else if (byName !== null && byName[index]! > 0) {
      while (named.length > 0 && byName[named.at(-1)!]! >= byName[index]!) named.pop();
      parents.push(named.at(-1) ?? organizations.at(-1) ?? root);
      named.push(index);
    } else if (line.code !== null) {
      while (codes.length > 0 && !isPart(line, lines[codes.at(-1)!]!)) codes.pop();
      parents.push(codes.at(-1) ?? (organizationsAbove ? organizations.at(-1) : undefined) ?? root);
      codes.push(index);
    } else if (line.item === 'unknown' || line.facts.every((fact) => fact.state === 'blank')) {
      parents.push(null); // a heading, a remark, or a line that nothing is known about
    } else {
      parents.push(codes.at(-1) ?? organizations.at(-1) ?? root);
    }
  });
  const placed = withoutHeadings(lines, parents);
  return lines.map((line, index) => {
    // 小计 between the lines repeats what stands above it
    const subtotal = line.item === 'total' && index !== root;
    return { parent: placed[index]!, level: depthOf(placed, index), ofWhich: line.label.ofWhich || subtotal, item: subtotal ? 'unknown' : line.item };
  });
}

/** Where a table prints figures for its lowest 科目 only, the 类 and 款 above are headings: their parts count for what is above them. */
function withoutHeadings(lines: readonly Line[], parents: readonly (number | null)[]): (number | null)[] {
  const isBlank = (line: Line): boolean => line.facts.every((fact) => fact.state === 'blank');
  const above = [...new Set(parents)].filter((parent): parent is number => parent !== null && lines[parent]!.code !== null);
  const headings = new Set(above.filter((parent) => above.every((other) => lines[other]!.code!.length !== lines[parent]!.code!.length || isBlank(lines[other]!))));
  return parents.map((parent) => {
    let placed = parent;
    while (placed !== null && headings.has(placed)) placed = parents[placed] ?? null;
    return placed;
  });
}

/**
 * Depth of 科目 that are printed by name alone: by (类), (款), (项) behind the name, else by indentation; 0 for 合计 and 单位 lines. Null when
 * neither tells anything.
 */
function depthsByName(lines: readonly Line[]): number[] | null {
  const isLine = (line: Line): boolean => line.item === 'function' || line.item === 'economic' || line.item === 'unknown';
  const suffixes = lines.map((line) => ' 类款项'.indexOf(/\(([类款项])\)$/.exec(line.label.name)?.[1] ?? '-'));
  if (suffixes.some((depth) => depth > 1)) return suffixes.map((depth, index) => (isLine(lines[index]!) ? Math.max(depth, 0) : 0));
  const indents = [...new Set(lines.filter(isLine).map((line) => line.label.indent))].sort((left, right) => left - right);
  return indents.length < 2 ? null : lines.map((line) => (isLine(line) ? indents.indexOf(line.label.indent) + 1 : 0));
}

function isPart(line: Line, above: Line): boolean {
  if (line.code === above.code) return line.item === 'project' && above.item !== 'project';
  return line.code!.startsWith(above.code!) && line.code!.length > above.code!.length;
}

/**
 * Of two 单位 lines without codes, one right below the other, the upper is the 部门 when it is less indented or, equally indented, when its
 * figures are the sum of those that follow.
 */
function isUncodedParent(lines: readonly Line[], top: number, index: number): boolean {
  const [above, below] = [lines[top]!, lines[index]!];
  if (top !== index - 1) return false;
  if (above.label.indent !== below.label.indent) return above.label.indent < below.label.indent;
  const sums = above.facts.map(() => new Decimal(0));
  for (const line of lines.slice(index)) {
    if (line.item !== 'organization' || line.label.indent !== above.label.indent) continue;
    line.facts.forEach((fact, position) => (sums[position] = sums[position]!.plus(fact.amount?.value ?? 0)));
    if (above.facts.every((fact, position) => sums[position]!.eq(fact.amount?.value ?? 0))) return true;
  }
  return false;
}

/** A 单位 code extends its 部门's; a coded line stays below one without a code. */
function popOrganizations(stack: number[], lines: readonly Line[], index: number): void {
  const code = lines[index]!.organizationCode;
  while (stack.length > 0) {
    const top = stack.at(-1)!;
    const topCode = lines[top]!.organizationCode;
    if (code !== null && (topCode === null || (code.startsWith(topCode) && code.length > topCode.length))) return;
    if (code === null && topCode === null && isUncodedParent(lines, top, index)) return;
    stack.pop();
    if (code === null && topCode === null && lines[top]!.label.indent === lines[index]!.label.indent) return;
  }
}

function depthOf(parents: readonly (number | null)[], index: number): number {
  let depth = 0;
  for (let at = parents[index] ?? null; at !== null && depth < 20; at = parents[at] ?? null) depth += 1;
  return depth;
}

const THREE_PUBLIC_PARENTS: Readonly<Partial<Record<ItemId, ItemId>>> = {
  'abroad': 'three-public-total', 'vehicles': 'three-public-total', 'reception': 'three-public-total',
  'vehicle-purchase': 'vehicles', 'vehicle-operation': 'vehicles',
  'reception-domestic': 'reception', 'reception-abroad': 'reception', 'reception-domestic-foreign-affairs': 'reception-domestic',
};

/** Puts 三公 lines in order by what they are; forms number them in every way. */
export function placeThreePublic(lines: readonly Line[]): Place[] {
  // a heading such as 一、“三公”经费支出 without figures is not the total line below it
  const mixed = lines.some((line) => line.item === 'meetings' || line.item === 'training') && lines.some((line) => line.item === 'three-public-total' && /三公/.test(line.label.name));
  const items = lines.map((line): ItemId => {
    // 合计 of 三公, 会议费 and 培训费 beside 三公小计
    if (mixed && line.item === 'three-public-total' && !/三公/.test(line.label.name)) return 'unknown';
    const bare = line.item === 'three-public-total' && line.facts.every((fact) => fact.state !== 'amount');
    const better = lines.some((other) => other !== line && other.item === line.item && other.facts.some((fact) => fact.state === 'amount'));
    return bare && better ? 'unknown' : line.item;
  });
  const parents = items.map((item) => {
    const parentItem = THREE_PUBLIC_PARENTS[item];
    const parent = parentItem ? items.indexOf(parentItem) : -1;
    return parent >= 0 ? parent : null;
  });
  return lines.map((_, index) => ({
    parent: parents[index]!, level: depthOf(parents, index), item: items[index]!,
    ofWhich: items[index] === 'reception-domestic-foreign-affairs',
  }));
}

const GRAND_TOTALS: ReadonlySet<ItemId> = new Set<ItemId>(['total-income', 'total-expenditure']);
const SUBTOTALS: ReadonlySet<ItemId> = new Set<ItemId>(['current-income', 'current-expenditure']);
const CARRYOVERS: ReadonlySet<ItemId> = new Set<ItemId>(['opening-carryover', 'closing-carryover']);

/**
 * Puts the lines of one side of a two-sided table in order. Numbering styles nest in the order in which they come; 其中 and the
 * unnumbered lines after it are parts of the line above; unnumbered lines below a numbered one are its parts where the table
 * numbers its lines; fund lines below a carryover line are that carryover by fund.
 */
export function placeSided(lines: readonly Line[]): Place[] {
  const places: { parent: number | null; ofWhich: boolean; item: ItemId }[] = [];
  const stack: { index: number; numbering: Numbering }[] = [];
  const numbered = lines.some((line) => line.label.numbering !== 'none');
  let carryover: number | null = null;
  let last: number | null = null;
  lines.forEach((line, index) => {
    const { numbering, ordinal, ofWhich } = line.label;
    const byFund = CARRYOVER_BY_FUND[line.item];
    const previous = last === null ? null : places[last]!;
    let place: { parent: number | null; ofWhich: boolean; item: ItemId };
    if (GRAND_TOTALS.has(line.item) || (SUBTOTALS.has(line.item) && numbering === 'none')) {
      stack.length = 0;
      carryover = null;
      place = { parent: null, ofWhich: false, item: line.item };
    } else if (carryover !== null && byFund && (numbering === 'none' || ordinal >= 1) && !startsOver(lines, index, carryover)) {
      const side = lines[carryover]!.item === 'opening-carryover' ? 0 : 1;
      place = { parent: carryover, ofWhich: ofWhich || (previous!.ofWhich && previous!.parent === carryover), item: byFund[side] };
    } else if (ofWhich && last !== null) {
      const parent = numbering === 'none' && previous!.ofWhich ? previous!.parent : numbering !== 'none' ? enclosing(stack, numbering) ?? last : last;
      place = { parent, ofWhich: true, item: line.item };
      if (numbering !== 'none') stack.push({ index, numbering });
    } else if (numbering !== 'none') {
      const depth = stack.findIndex((entry) => entry.numbering === numbering);
      if (depth >= 0) stack.length = depth;
      const parent = stack.at(-1)?.index ?? null;
      stack.push({ index, numbering });
      carryover = null;
      // (2) beside an 其中：(1)
      const sibling = last !== null && previous!.ofWhich && lines[last]!.label.numbering === numbering;
      place = { parent, ofWhich: sibling, item: line.item };
    } else if (line.item === 'function' && line.label.code !== null) {
      place = { parent: codeParent(lines, index), ofWhich: false, item: line.item };
    } else if (numbered && stack.length > 0 && !CARRYOVERS.has(line.item) && line.item !== 'surplus-distribution' && line.item !== 'reserve-use') {
      const parent = previous?.ofWhich ? previous.parent : stack.at(-1)!.index;
      place = { parent, ofWhich: previous?.ofWhich ?? false, item: line.item };
    } else {
      place = { parent: null, ofWhich: false, item: line.item };
    }
    if (CARRYOVERS.has(line.item)) carryover = index;
    places.push(place);
    if (line.label.name !== '') last = index;
  });
  const parents = places.map((place) => place.parent);
  return places.map((place, index) => ({ ...place, item: itemBelow(place.item, place.parent === null ? null : places[place.parent]!.item), level: depthOf(parents, index) }));
}

/** What is listed below one source of income is no source of its own: 其他收入 under 一般公共预算拨款 is not 其他收入. */
function itemBelow(item: ItemId, above: ItemId | null): ItemId {
  return above !== null && SINGLE_SOURCES.has(above) ? 'unknown' : item;
}

const SINGLE_SOURCES: ReadonlySet<ItemId> = new Set<ItemId>([
  'general-income', 'fund-income', 'state-capital-income', 'fiscal-account-income', 'superior-income', 'business-income', 'operating-income', 'affiliated-income', 'other-income',
]);

/** A fund line numbered on from the lines before the carryover is no part of it. */
function startsOver(lines: readonly Line[], index: number, carryover: number): boolean {
  const { numbering, ordinal } = lines[index]!.label;
  const above = lines[carryover]!.label;
  return numbering !== 'none' && numbering === above.numbering && ordinal > above.ordinal;
}

function enclosing(stack: readonly { index: number; numbering: Numbering }[], numbering: Numbering): number | null {
  const depth = stack.findIndex((entry) => entry.numbering === numbering);
  return (depth >= 0 ? stack[depth - 1] : stack.at(-1))?.index ?? null;
}

function codeParent(lines: readonly Line[], index: number): number | null {
  const code = lines[index]!.code!;
  for (let at = index - 1; at >= 0; at -= 1) {
    const above = lines[at]!.code;
    if (above !== null && code.startsWith(above) && code.length > above.length) return at;
  }
  return null;
}
