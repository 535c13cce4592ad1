import { Decimal } from 'decimal.js';
import type { TableKind } from '../taxonomy/table-kind.js';
import type { Line } from './line.js';
import { saysParty, saysProject, saysSubject } from '../taxonomy/words/classifications.js';
import { gather } from '../sheet/gather.js';

interface ProjectContext {
  readonly kind: TableKind;
  /** Heads of the columns that name the lines. */
  readonly labelHeads: readonly string[];
  readonly department: string | null;
}

/**
 * Lines of a 项目支出表 that bear no code are its projects: below the 科目 that pays for them (项目收入支出决算表), below their 单位, or
 * alone, where nothing but 项目名称 labels them. Tables that print 科目 by name alone are left as they are.
 */
export function nameProjects(
  lines: readonly Line[],
  { kind, labelHeads, department }: ProjectContext,
): readonly Line[] {
  if (kind !== 'general-project' || !lines.some(isNameless)) return lines;
  const bySubject =
    lines.some(({ item }) => item === 'function' || item === 'economic') || labelHeads.some(saysSubject);
  const namesProjects = labelHeads.some(saysProject);
  if (bySubject && !namesProjects) return lines;
  const unitsToo = labelHeads.some(saysParty);
  const named = lines.map((line, index): Line => {
    if (!isNameless(line)) return line;
    const isUnit =
      line.item === 'organization' &&
      (unitsToo || line.label.name === department || sumsFollowing(lines, index, isUnitLine));
    return isUnit ? line : { ...line, item: 'project' };
  });
  return subjectsAbove(named);
}

function isNameless({ item, code, organizationCode, label, facts }: Line): boolean {
  return (
    (item === 'unknown' || item === 'organization') &&
    code === null &&
    organizationCode === null &&
    label.name !== '' &&
    facts.some((fact) => fact.amount !== null)
  );
}

function isUnitLine({ item }: Line): boolean {
  return item === 'organization' || item === 'total';
}

/**
 * Codes of seven digits are those of projects, unless half of them or more sum the projects without a code that follow.
 */
function subjectsAbove(lines: readonly Line[]): readonly Line[] {
  const isCoded = ({ item, code }: Line): boolean => item === 'project' && code !== null;
  const above = gather(lines, (line, index) =>
    isCoded(line) && lines[index + 1]?.item === 'project' && !isCoded(lines[index + 1]!) ? [index] : [],
  );
  const summing = above.filter((index) => sumsFollowing(lines, index, (line) => isCoded(line) || isUnitLine(line)));
  return summing.length * 2 < above.length || summing.length === 0
    ? lines
    : lines.map((line) => (isCoded(line) ? { ...line, item: 'function' } : line));
}

/** True when the first amount of a line is the sum of those below it, up to the next of its sort. */
function sumsFollowing(lines: readonly Line[], index: number, ends: (line: Line) => boolean): boolean {
  const column = lines[index]!.facts.findIndex((fact) => fact.amount !== null);
  const amountOf = (line: Line): Decimal => line.facts[column]?.amount?.value ?? new Decimal(0);
  const next = lines.findIndex((line, at) => at > index && ends(line));
  const below = lines.slice(index + 1, next < 0 ? undefined : next);
  return (
    column >= 0 &&
    below.length > 0 &&
    below.reduce((sum, line) => sum.plus(amountOf(line)), new Decimal(0)).eq(amountOf(lines[index]!))
  );
}
