import type { Claim, Statement } from '../../claims/index.js';
import { amountInChapter } from './amount-in-chapter.js';
import { holds, isFigure, type Context, type TextContext } from './context.js';
import { plus, signed, type Relation, type Term } from './relation.js';
import { gather } from '../../sheet/gather.js';

/** Now, before, difference and percentage of one figure: any two give the others. */
export function changes(context: Context): Relation[] {
  return gather(context.document.statements, (statement) => {
    const own = changeOf(statement, context);
    const whole = wholeOfChange(statement, context);
    if (whole === null || own.every((relation) => holds(relation, context))) return own;
    const others = changeOf(statement, context, whole);
    const possible = own.some((relation) => context.isComputed(relation));
    return !possible || (others.length > 0 && others.every((relation) => holds(relation, context))) ? others : own;
  });
}

/** "收入总计90万元，其中结转10万元，比上年增加5万元": perhaps the change of the whole, when nothing else tells that. */
export function wholeOfChange(statement: Statement, context: TextContext): Claim | null {
  const list = statement.change === null ? null : context.listOf(statement);
  // where each part tells its own
  if (list?.readings[0]!.some((part) => part !== statement && isToldChange(part.change))) return null;
  const whole = list?.whole ?? null;
  return whole !== null &&
    whole.change === null &&
    whole.paragraph === statement.paragraph &&
    whole.sentence === statement.sentence &&
    isFigure(whole.amount)
    ? whole.amount
    : null;
}

function isToldChange(change: Statement['change']): boolean {
  return change !== null && !change.unsure && (change.difference ?? change.percent) !== null;
}

/** What a statement tells of a change, as far as it can be computed with. */
interface ToldChange {
  readonly about: string;
  readonly severity: Relation['severity'];
  /** 1 for more than before, -1 for less. */
  readonly sign: 1 | -1;
  /** Both counted in what the difference is counted in. */
  readonly now: Claim | null;
  readonly base: Claim | null;
  readonly difference: Claim | null;
  readonly percent: Claim | null;
}

function changeOf(statement: Statement, context: Context, amount: Claim | null = statement.amount): Relation[] {
  const told = toldBy(statement, context, amount);
  if (told === null) return [];
  const relations = [differenceTold(told), percentTold(told)].filter((relation) => relation !== null);
  return statement.change?.unsure ? relations.filter((relation) => holds(relation, context)) : relations;
}

function toldBy(statement: Statement, context: TextContext, amount: Claim | null): ToldChange | null {
  const { change, budget, noun, paragraph } = statement;
  if (change === null || (change.direction !== 'more' && change.direction !== 'less')) return null;
  const difference = plainFigure(change.difference);
  const percent = change.percent?.direction === change.direction ? plainFigure(change.percent) : null;
  const alike = (claim: Claim | null): Claim | null =>
    isFigure(claim) && (difference === null || claim.kind === difference.kind) ? claim : null;
  const now = isFigure(amount) ? amount : amountInChapter(statement, context);
  // its amount is told further on, or the change a paragraph later: perhaps
  const together = now === amount && (difference ?? percent)?.paragraph === paragraph;
  return {
    about: noun,
    severity: together ? 'error' : 'warning',
    sign: change.direction === 'more' ? 1 : -1,
    now: alike(now),
    base: alike(change.againstBudget ? budget : change.base),
    difference,
    percent,
  };
}

/** "增加-5万元" is a decrease; "减少-5万元" is two things. */
function plainFigure(claim: Claim | null): Claim | null {
  return isFigure(claim) && (claim.direction === 'more' || !claim.value!.isNegative()) ? claim : null;
}

/** Difference = now − before. */
function differenceTold({ about, severity, sign, now, base, difference }: ToldChange): Relation | null {
  if (now === null || base === null || difference === null) return null;
  return {
    kind: 'sum',
    rule: 'change.difference',
    severity,
    blamed: difference,
    about,
    left: [signed(difference, sign)],
    right: [signed(now, 1), signed(base, -1)],
  };
}

/** Percentage = difference ÷ before. */
function percentTold(told: ToldChange): Relation | null {
  const { about, severity, percent } = told;
  const terms = changeAndBase(told);
  if (percent === null || terms === null) return null;
  return {
    kind: 'ratio',
    rule: 'change.percent',
    severity,
    blamed: percent,
    about,
    percent,
    ...terms,
  };
}

/** The change and what it is compared with, from those of now, before and difference that are told. */
function changeAndBase({
  sign,
  now,
  base,
  difference,
}: ToldChange): { readonly numerator: Term[]; readonly denominator: Term[] } | null {
  if (difference !== null && base !== null) return { numerator: plus(difference), denominator: plus(base) };
  if (now === null) return null;
  if (difference !== null)
    return {
      numerator: plus(difference),
      denominator: [signed(now, 1), signed(difference, sign === 1 ? -1 : 1)],
    };
  if (base?.kind !== now.kind) return null;
  return {
    numerator: sign === 1 ? [signed(now, 1), signed(base, -1)] : [signed(base, 1), signed(now, -1)],
    denominator: plus(base),
  };
}
