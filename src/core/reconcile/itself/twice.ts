import type { Decimal } from 'decimal.js';
import type { Claim, Statement } from '../../claims/index.js';
import { slipLikelihood } from '../../constraints/slip.js';
import { figureNamed, scopeOf } from '../../taxonomy/figure-names.js';
import { balance } from './balance.js';
import type { Context, TextContext } from './context.js';
import { countsTold } from './counts-twice.js';
import { inUnitOf } from './precision.js';
import { sameFigure, type Relation } from './relation.js';
import { tellingsIn, type Telling, type Tellings } from './tellings.js';
import { gather } from '../../sheet/gather.js';

/** The same figure with two values; 收入 and 支出 totals that differ. */
export function twice(context: Context): Relation[] {
  return [...context.once(differingOnes), ...balance(context.once(onesByName), context), ...context.once(slipped)];
}

function onesTold(context: TextContext): readonly Tellings[] {
  return context.once(tellingsIn).filter(({ isOne }) => isOne);
}

function differingOnes(context: TextContext): Relation[] {
  return gather(onesTold(context), (told) => differing(withoutDoubtful(told.all), context));
}

function onesByName(context: TextContext): ReadonlyMap<string, readonly Statement[]> {
  return new Map(onesTold(context).map(({ name, all }) => [name, all.map(({ statement }) => statement)]));
}

/** Figures told in several paragraphs with the same value, and what is told of them. */
export function saidAgain(context: TextContext): Claim[] {
  const counts = countsTold(context).map((told) => told.map((statement) => ({ claim: statement.amount!, statement })));
  const all = context.once(tellingsIn).map((told) => (told.isOne ? withoutDoubtful(told.all) : told.all));
  return gather([...all, ...counts.map(withoutDoubtful)], (tellings) =>
    gather(
      Array.from(byValue(tellings).values()).filter(
        (same) => new Set(same.map(({ statement }) => statement.paragraph)).size > 1,
      ),
      (same) => same.map(({ claim }) => claim),
    ),
  );
}

function byValue(tellings: readonly Telling[]): Map<string, Telling[]> {
  const values = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const value = telling.claim.value!.toString();
    const same = values.get(value);
    if (same === undefined) values.set(value, [telling]);
    else same.push(telling);
  }
  return values;
}

/** A paragraph that gives several values means several things. */
function withoutDoubtful(tellings: readonly Telling[]): Telling[] {
  const first = new Map<number, Decimal>();
  const doubtful = new Set<number>();
  for (const { claim, statement } of tellings) {
    const value = first.get(statement.paragraph);
    if (value === undefined) first.set(statement.paragraph, claim.value!);
    else if (!value.eq(claim.value!)) doubtful.add(statement.paragraph);
  }
  return tellings.filter(({ statement }) => !doubtful.has(statement.paragraph));
}

function differing(tellings: readonly Telling[], context: TextContext): Relation[] {
  const [first] = tellings;
  if (first === undefined) return [];
  // a sentence may tell a figure and its changes in several statements
  const others = tellings.filter(
    ({ claim, statement }) => claim !== first.claim && !ofOtherMoney(first.statement, statement, context),
  );
  const chapter = context.chapterOf(first.statement);
  return Array.from(byValue(others).values(), ([other]) =>
    sameFigure(first.claim, other!.claim, {
      severity: context.chapterOf(other!.statement) === chapter ? 'error' : 'warning',
      about: first.statement.noun,
    }),
  );
}

/** "政府性基金收入2.50亿元，…收入总计3.00亿元": totals of the money that each one's sentences speak of. */
function ofOtherMoney(one: Statement, other: Statement, context: TextContext): boolean {
  const [left, right] = [one, other].map((it) => moneySpokenOf(it, context));
  return left != null && right != null && left !== right;
}

/** The only kind of money named before it in its sentence, else in the nearest sentence of its paragraph that names any. */
function moneySpokenOf({ index, paragraph }: Statement, { document: { statements } }: TextContext): string | null {
  const named = new Set<string>();
  let within: number | null = null;
  for (let at = index - 1; statements[at]?.paragraph === paragraph; at -= 1) {
    const { noun, sentence } = statements[at]!;
    if (within !== null && sentence !== within) break;
    const scope = figureNamed(noun)?.scope ?? scopeOf(noun);
    if (scope === null) continue;
    within = sentence;
    named.add(scope);
  }
  return named.size === 1 ? [...named][0]! : null;
}

/**
 * Of one name another figure may be meant, with what was carried over or without: a difference is told where it is
 * one that fingers make, and no amount of the text.
 */
function slipped(context: TextContext): Relation[] {
  const { claims } = context.document;
  const amounts = new Set(gather(claims, ({ kind, value }) => (kind === 'amount' ? [`${value}`] : [])));
  const mayHoldSlip = context.once(tellingsIn).filter((told) => told.mayHoldSlip);
  return gather(mayHoldSlip, ({ all }) => {
    const [most, ...others] = [...byValue(all).values()].sort((a, b) => b.length - a.length);
    const { claim: right, statement } = most![0]!;
    return gather(others, ([other]) => {
      const { claim } = other!;
      const isElsewhere = other!.statement.paragraph !== statement.paragraph;
      return isElsewhere && isSlip(right, claim) && !amounts.has(`${right.value!.minus(claim.value!).abs()}`)
        ? [sameFigure(right, claim, { severity: 'warning', about: statement.noun })]
        : [];
    });
  });
}

/** Digits that a figure must have: of few, one is easily another. */
const LEAST_DIGITS = 4;
const LIKELY = 2;

function isSlip(right: Claim, other: Claim): boolean {
  if (right.unit !== other.unit || right.decimals !== other.decimals) return false;
  const [wanted, stated] = [inUnitOf(right, right.value!), inUnitOf(other, other.value!)];
  return wanted.precision(true) >= LEAST_DIGITS && slipLikelihood(stated, wanted, right.decimals) >= LIKELY;
}
