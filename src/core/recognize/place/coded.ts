import type { Line } from '../lines.js';
import { popOrganizations } from './organizations.js';
import type { Place } from './place.js';

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
      // a project without a code is no part of one with a code
      const above = line.item === 'project' ? codes.filter((at) => lines[at]!.item !== 'project') : codes;
      parents.push(above.at(-1) ?? organizations.at(-1) ?? root);
    }
  });
  const placed = withoutHeadings(lines, parents);
  return lines.map((line, index) => {
    // 小计 between the lines repeats what stands above it
    const subtotal = line.item === 'total' && index !== root;
    return { parent: placed[index]!, ofWhich: line.label.ofWhich || subtotal, item: subtotal ? 'unknown' : line.item };
  });
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
  const suffixes = lines.map((line) => ' 类款项'.indexOf(/\(([类款项])\)$/.exec(line.label.name)?.[1] ?? '-'));
  if (suffixes.some((depth) => depth > 1))
    return suffixes.map((depth, index) => (isLine(lines[index]!) ? Math.max(depth, 0) : 0));
  const indents = [...new Set(lines.filter(isLine).map((line) => line.label.indent))].sort(
    (left, right) => left - right,
  );
  return indents.length < 2 ? null : lines.map((line) => (isLine(line) ? indents.indexOf(line.label.indent) + 1 : 0));
}

function isPart(line: Line, above: Line): boolean {
  if (line.code === above.code) return line.item === 'project' && above.item !== 'project';
  return line.code!.startsWith(above.code!) && line.code!.length > above.code!.length;
}
