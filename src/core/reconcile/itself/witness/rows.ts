import type { Decimal } from 'decimal.js';
import type { Claim, Document } from '../../../claims/index.js';
import { isFigure, type TextContext } from '../context.js';
import { isTelling } from './telling.js';
import { gather } from '../../../sheet/gather.js';

/** A figure of a row, with its sign: what was told of one thing, now, budgeted, before or as a difference. */
interface Told {
  readonly claim: Claim;
  readonly value: Decimal;
}

type Row = readonly Told[];

/** Digits of the whole. */
const LEAST = 3;
/** Beyond one sentence there is more that may fit. */
const LEAST_OF_PARAGRAPH = 4;
const MOST_PARTS = 12;

/**
 * "采购预算18.50万元，货物类6.30万元，工程类0万元，服务类12.20万元", "甲6.30万元、乙12.20万元，合计18.50万元": figures in a row
 * and the one right before or behind that they come to, to the last digit, whatever leads to them. The same of their
 * budgets, of last year's and of their changes.
 */
export function sumsInRows({ document }: TextContext): Claim[] {
  return gather(rowsIn(document), (row) => gather(row, (_, at) => [...sumFrom(row, at, 1), ...sumFrom(row, at, -1)]));
}

/** The whole at a place and the parts behind it, or before it. */
function sumFrom(row: Row, at: number, step: 1 | -1): Claim[] {
  const whole = row[at]!;
  if (!isTelling(whole.claim, LEAST)) return [];
  let sum = whole.value.minus(whole.value);
  let parts = 0;
  const found: Claim[] = [];
  for (let next = at + step; parts < MOST_PARTS && row[next] !== undefined; next += step) {
    const { claim, value } = row[next]!;
    found.push(claim);
    if (value.isZero()) continue;
    sum = sum.plus(value);
    parts += 1;
    if (parts > 1 && sum.eq(whole.value) && isNear(whole.claim, claim))
      return [whole.claim, ...found, ...zeros(row, next, step)];
  }
  return [];
}

function isNear(whole: Claim, last: Claim): boolean {
  return whole.sentence === last.sentence || isTelling(whole, LEAST_OF_PARAGRAPH);
}

/** "…，工程类0万元": what stands behind the last part of the same sentence and is nothing. */
function zeros(row: Row, last: number, step: 1 | -1): Claim[] {
  const next = row[last + step];
  return step === 1 && next?.value.isZero() === true && next.claim.sentence === row[last]!.claim.sentence
    ? [next.claim, ...zeros(row, last + step, step)]
    : [];
}

type Aspect = (claim: Claim, againstBudget: ReadonlySet<Claim>) => boolean;

const ASPECTS: readonly Aspect[] = [
  ({ role }) => role === 'stated' || role === 'of-which' || role === 'other',
  // what the words call a budget may be money of the 一般公共预算
  ({ role }) => role === 'stated' || role === 'of-which' || role === 'other' || role === 'budget',
  ({ role }) => role === 'budget',
  ({ role }) => role === 'base',
  (claim, againstBudget) => isChange(claim) && !againstBudget.has(claim),
  (claim, againstBudget) => isChange(claim) && againstBudget.has(claim),
];

function isChange({ role, direction }: Claim): boolean {
  return role === 'change' && (direction === 'more' || direction === 'less');
}

/** The amounts of each paragraph, by what is told of them. */
function rowsIn({ claims, statements }: Document): Row[] {
  const againstBudget = new Set(
    gather(statements, ({ change }) => (change?.againstBudget === true ? (change.difference ?? []) : [])),
  );
  const rows: Told[][] = [];
  const open = ASPECTS.map((): { paragraph: number; row: Told[] } => ({ paragraph: -1, row: [] }));
  for (const claim of claims) {
    if (claim.kind !== 'amount' || !isFigure(claim)) continue;
    ASPECTS.forEach((isOf, aspect) => {
      if (!isOf(claim, againstBudget)) return;
      if (open[aspect]!.paragraph !== claim.paragraph) {
        open[aspect] = { paragraph: claim.paragraph, row: [] };
        rows.push(open[aspect].row);
      }
      const value = claim.role === 'change' && claim.direction === 'less' ? claim.value!.negated() : claim.value!;
      open[aspect]!.row.push({ claim, value });
    });
  }
  return rows.filter((row) => row.length > 2);
}
