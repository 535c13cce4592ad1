import type { Disclosure, Fact, Row, Table } from '../../disclosure/model.js';
import { halfPlaceInYuan } from '../../money/amount.js';
import { factYuan, tolerance, type Result } from '../equation.js';
import type { Ledger } from './ledger.js';
import { gather } from '../../sheet/gather.js';

/**
 * A sum down a table that does not add, in one column or several: the line of the sum, its parts, and per column what
 * is wanting.
 */
export interface Shortfall {
  readonly table: Table;
  readonly whole: Row;
  readonly parts: readonly Row[];
  readonly results: readonly Result[];
}

/** A line that other tables print and this one lacks. */
export interface MissingRow extends Shortfall {
  readonly kind: 'missing-row';
  readonly line: Row;
  readonly elsewhere: Table;
  /** The broken relations that it explains. */
  readonly mended: ReadonlySet<Result>;
}

/** A line that is printed twice, or that no sum has room for. */
export interface SurplusRow extends Shortfall {
  readonly kind: 'duplicate-row' | 'extra-row';
  readonly line: Row;
  /** Of a line printed twice the other one, which stays. */
  readonly twin?: Row;
  readonly mended: ReadonlySet<Result>;
}

/** The broken sums down a table, by the line of the sum. */
export function shortfalls(results: readonly Result[]): Shortfall[] {
  const byLine = new Map<Row, Result[]>();
  for (const result of results) {
    const {
      left: [whole, ...others],
      right,
      kind,
    } = result.equation;
    if (result.outcome !== 'failed' || kind !== 'sum' || !whole || others.length > 0 || right.length === 0) continue;
    if (
      !right.every(
        (term) =>
          term.table === whole.table && term.sign === 1 && term.column === whole.column && term.row !== whole.row,
      )
    )
      continue;
    byLine.set(whole.row, [...(byLine.get(whole.row) ?? []), result]);
  }
  return [...byLine].map(([whole, found]) => ({
    table: found[0]!.equation.left[0]!.table,
    whole,
    parts: found[0]!.equation.right.map((term) => term.row),
    results: found,
  }));
}

/**
 * The one line with which every broken column of the sum would add, where another table prints it and this one does
 * not.
 */
export function missingRow(disclosure: Disclosure, shortfall: Shortfall, failed: readonly Result[]): MissingRow | null {
  const { table, results } = shortfall;
  if (!results.every(({ difference }) => difference.isPositive())) return null;
  const largest = results.reduce((most, result) => (result.difference.gt(most.difference) ? result : most));
  const candidates = new Map<string, MissingRow>();
  // many tables print a code: what is broken about it is looked for once
  const broken = new Map<string, readonly Result[]>();
  const brokenAbout = (code: string): readonly Result[] => {
    const about = broken.get(code) ?? failed.filter((result) => isAboutLine(result, table, code, largest));
    broken.set(code, about);
    return about;
  };
  for (const elsewhere of disclosure.tables) {
    if (elsewhere === table || elsewhere.hidden) continue;
    for (const line of gather(elsewhere.panels, (panel) => panel.rows)) {
      if (!lacks(shortfall, line)) continue;
      const about = brokenAbout(line.code!);
      const isTold =
        printsDifference(line, largest) ||
        about.some(
          ({ equation: { left, right } }) => left.length + right.length > 0 && left.length * right.length === 0,
        );
      if (isTold && !candidates.has(line.code!))
        candidates.set(line.code!, {
          ...shortfall,
          kind: 'missing-row',
          line,
          elsewhere,
          mended: new Set([...results, ...about]),
        });
    }
  }
  const [first, second] = [...candidates.values()].sort((left, right) => right.mended.size - left.mended.size);
  return first && (second === undefined || first.mended.size > second.mended.size) ? first : null;
}

/** A 科目 below the sum's own, as deep as its lines, that none of them prints by code or by name. */
function lacks({ whole, parts }: Shortfall, line: Row): boolean {
  if (
    line.code === null ||
    line.code === whole.code ||
    (isSubject(whole) && !line.code.startsWith(whole.code!)) ||
    !isSameClassification(line, parts)
  )
    return false;
  return (
    parts.some(({ code }) => code?.length === line.code!.length) &&
    parts.every(({ code, name }) => name !== line.name && code !== line.code)
  );
}

function isSubject({ item, code }: Row): boolean {
  return code !== null && (item === 'function' || item === 'economic');
}

/** 功能分类 beside 功能分类: 208 and 308 never stand for each other. */
function isSameClassification(line: Row, parts: readonly Row[]): boolean {
  return parts.some(
    (part) =>
      part.code?.startsWith(line.code!.slice(0, 1)) === true &&
      (part.item === line.item || part.item === 'function' || line.item === 'function'),
  );
}

function printsDifference(line: Row, { difference, equation }: Result): boolean {
  const slack = tolerance([...equation.left, ...equation.right]);
  return line.facts.some(
    (fact) =>
      fact.amount &&
      factYuan(fact)
        .minus(difference)
        .abs()
        .lte(slack.plus(halfPlaceInYuan(fact.amount))) &&
      factYuan(fact).abs().gt(slack.times(4)),
  );
}

/** A broken relation between tables about this 科目 or one above it, off by no more than the missing amount. */
function isAboutLine({ equation, difference }: Result, table: Table, code: string, sum: Result): boolean {
  const terms = [...equation.left, ...equation.right];
  const topmost = terms.reduce(
    (shortest, { row }) => (row.code !== null && row.code.length < shortest.length ? row.code : shortest),
    terms[0]!.row.code ?? '',
  );
  if (
    topmost === '' ||
    !(code.startsWith(topmost) || topmost.startsWith(code)) ||
    !terms.every(({ row }) => row.code?.startsWith(topmost))
  )
    return false;
  const slack = tolerance([...terms, ...sum.equation.left, ...sum.equation.right]);
  const isAbsent = equation.left.length === 0 || equation.right.length === 0;
  if (!isAbsent && (terms.every((term) => term.table !== table) || terms.every((term) => term.table === table)))
    return false;
  return isAbsent
    ? difference.abs().lte(sum.difference.plus(slack))
    : difference.abs().minus(sum.difference).abs().lte(slack);
}

/** A line that its sum counts once and the table prints twice; left read as blank in the ledger. */
export function duplicateRow(shortfall: Shortfall, ledger: Ledger): SurplusRow | null {
  const alike = new Map<string, Row[]>();
  for (const line of shortfall.parts) {
    const key = `${line.code} ${line.name}`;
    const known = alike.get(key);
    if (known) known.push(line);
    else alike.set(key, [line]);
  }
  const pairs = gather(shortfall.parts, (line) =>
    alike
      .get(`${line.code} ${line.name}`)!
      .filter((other) => other.index < line.index && isTwin(other, line))
      .map((other) => [line, other] as const),
  );
  // of a 类 printed twice the one that its 款 follow is the one to keep
  for (const [line, other] of pairs) {
    const found = surplus(shortfall, ledger, [line, other], 'duplicate-row');
    if (found) return { ...found, twin: found.line === line ? other : line };
  }
  return null;
}

/** A line that its sum does not count and no other table knows; left read as blank in the ledger. */
export function extraRow(disclosure: Disclosure, shortfall: Shortfall, ledger: Ledger): SurplusRow | null {
  const { table, parts } = shortfall;
  const unknown = parts.filter(
    ({ code, facts }) =>
      code !== null && facts.filter(({ amount }) => amount).length > 1 && !isPrintedElsewhere(disclosure, table, code),
  );
  return surplus(shortfall, ledger, unknown, 'extra-row');
}

function surplus(
  shortfall: Shortfall,
  ledger: Ledger,
  lines: readonly Row[],
  kind: SurplusRow['kind'],
): SurplusRow | null {
  const { results } = shortfall;
  if (!results.every(({ difference }) => difference.isNegative())) return null;
  for (const line of lines) {
    if (!line.facts.some((fact) => fact.amount && !fact.amount.value.isZero())) continue;
    const mended = withoutLine(ledger, line.facts, results);
    if (mended !== null) return { ...shortfall, kind, line, mended };
  }
  return null;
}

export function isTwin(left: Row, right: Row): boolean {
  return (
    left.code === right.code &&
    left.name === right.name &&
    left.facts.every((fact, position) => factYuan(fact).eq(factYuan(right.facts[position]!)))
  );
}

function isPrintedElsewhere({ tables }: Disclosure, table: Table, code: string): boolean {
  return tables.some(
    (other) => other !== table && other.panels.some((panel) => panel.rows.some((row) => row.code === code)),
  );
}

/**
 * What holds when the line is read as blank; null, and the line as before, when that breaks anything or leaves the sum
 * broken.
 */
function withoutLine(ledger: Ledger, facts: readonly Fact[], sums: readonly Result[]): ReadonlySet<Result> | null {
  const broken = ledger.broken;
  const printed = facts.map((fact) => ledger.amountOf(fact));
  for (const fact of facts) ledger.read(fact, null);
  const mended = ledger.mendedThrough(facts);
  if (ledger.broken <= broken && sums.every((result) => mended.has(result))) return mended;
  facts.forEach((fact, position) => ledger.read(fact, printed[position]!));
  return null;
}
