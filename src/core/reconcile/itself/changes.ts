import type { Claim, Statement } from '../../claims/index.js';
import { holds, isFigure, scopeOfStatement, type Context } from './context.js';
import { sumOfChanges } from './named-sums.js';
import { isExhaustive } from './closed-sets.js';
import { plus, signed, type Relation, type Term } from './relation.js';

/** Now, before, difference and percentage of one figure: any two give the others. */
export function changes(context: Context): Relation[] {
  return context.document.statements.flatMap((statement) => {
    const own = changeOf(statement, context);
    const whole = wholeOfChange(statement, context);
    if (whole === null || own.every((relation) => holds(relation, context))) return own;
    const others = changeOf(statement, context, whole);
    const possible = own.some((relation) => context.isComputed(relation));
    return !possible || (others.length > 0 && others.every((relation) => holds(relation, context))) ? others : own;
  });
}

/** "收入总计90万元，其中结转10万元，比上年增加5万元": perhaps the change of the whole, when nothing else tells that. */
export function wholeOfChange(statement: Statement, context: Context): Claim | null {
  const whole = statement.change === null ? null : (context.listOf(statement)?.whole ?? null);
  return whole !== null &&
    whole.change === null &&
    whole.paragraph === statement.paragraph &&
    whole.sentence === statement.sentence &&
    isFigure(whole.amount)
    ? whole.amount
    : null;
}

function changeOf(statement: Statement, context: Context, amount: Claim | null = statement.amount): Relation[] {
  const { change } = statement;
  if (change === null || (change.direction !== 'more' && change.direction !== 'less')) return [];
  const now = isFigure(amount) ? amount : amountInChapter(statement, context);
  const base = change.againstBudget ? statement.budget : change.base;
  const difference = isFigure(change.difference) && isPlain(change.difference) ? change.difference : null;
  const percent =
    isFigure(change.percent) && change.percent.direction === change.direction && isPlain(change.percent)
      ? change.percent
      : null;
  const sign = change.direction === 'more' ? 1 : -1;
  // its amount is told further on, or the change a paragraph later: perhaps
  const severity =
    now !== amount || (difference ?? percent)?.paragraph !== statement.paragraph
      ? ('warning' as const)
      : ('error' as const);
  const about = statement.noun;
  const relations: Relation[] = [];
  const like = (claim: Claim | null): claim is Claim =>
    isFigure(claim) && (difference === null || claim.kind === difference.kind);
  if (like(now) && like(base) && difference) {
    relations.push({
      kind: 'sum',
      rule: 'change.difference',
      severity,
      blamed: difference,
      about,
      left: [signed(difference, sign)],
      right: [signed(now, 1), signed(base, -1)],
    });
  }
  if (percent && difference) {
    const before: Term[] | null = like(base)
      ? plus(base)
      : like(now)
        ? [signed(now, 1), signed(difference, sign === 1 ? -1 : 1)]
        : null;
    if (before)
      relations.push({
        kind: 'ratio',
        rule: 'change.percent',
        severity,
        blamed: percent,
        about,
        percent,
        numerator: plus(difference),
        denominator: before,
      });
  } else if (percent && isFigure(now) && isFigure(base) && now.kind === base.kind) {
    const numerator = sign === 1 ? [signed(now, 1), signed(base, -1)] : [signed(base, 1), signed(now, -1)];
    relations.push({
      kind: 'ratio',
      rule: 'change.percent',
      severity,
      blamed: percent,
      about,
      percent,
      numerator,
      denominator: plus(base),
    });
  }
  return change.unsure ? relations.filter((relation) => holds(relation, context)) : relations;
}

/** "增加-5万元" is a decrease; "减少-5万元" is two things. */
function isPlain({ value, direction }: Claim): boolean {
  return direction === 'more' || !value!.isNegative();
}

/** The amount of the same figure where its chapter tells it with one value. */
export function amountInChapter(statement: Statement, context: Context): Claim | null {
  const { key, noun, subject } = statement;
  if (key === null && (noun === '' || subject !== null)) return null;
  // 收、支总计 of a sentence are 收入总计 and 支出总计 of the one before
  const isSame = (other: Statement): boolean =>
    key === null
      ? other.noun === noun && other.subject === null
      : other.key === key || (key === 'total' && other.key?.endsWith('-total') === true);
  const same = context.document.statements.filter(
    (other) =>
      isSame(other) &&
      isFigure(other.amount) &&
      other.amount.kind === 'amount' &&
      (other.year === null || context.document.year === null || other.year === context.document.year) &&
      context.chapterOf(other) === context.chapterOf(statement) &&
      scopeOfStatement(other) === scopeOfStatement(statement),
  );
  return same.length > 0 && same.every((other) => other.amount!.value!.eq(same[0]!.amount!.value!))
    ? same[0]!.amount
    : null;
}

/** Changes of the parts of a list against the change of its whole. */
export function changesOfLists(context: Context): Relation[] {
  return context.document.lists.flatMap(({ whole, readings, form }) => {
    if (form === 'uses') return [];
    const told = changeOfSame(whole, context);
    const closed = readings.find((reading) => isExhaustive(reading));
    if (closed) return sumOfChanges(told, closed, 'error');
    // the amounts add up, so these are all; what only last year had may still be missing
    const complete = readings.find(
      (parts) =>
        parts.length > 1 &&
        isFigure(whole.amount) &&
        parts.every(({ amount }) => isFigure(amount)) &&
        holds(
          {
            kind: 'sum',
            rule: 'sum',
            severity: 'error',
            blamed: whole.amount,
            about: '',
            left: plus(whole.amount),
            right: plus(...parts.map(({ amount }) => amount!)),
          },
          context,
        ),
    );
    return complete ? sumOfChanges(told, complete, 'warning') : [];
  });
}

/** The change of a figure, told with it or where its chapter tells the same amount of it again. */
function changeOfSame(whole: Statement, context: Context): Statement | null {
  if (whole.change?.difference != null) return whole;
  if (whole.key === null || !isFigure(whole.amount)) return null;
  return (
    context.document.statements.find(
      (other) =>
        other.key === whole.key &&
        isFigure(other.amount) &&
        other.amount.value!.eq(whole.amount!.value!) &&
        other.change?.difference != null &&
        !other.change.unsure &&
        !other.change.againstBudget &&
        context.chapterOf(other) === context.chapterOf(whole) &&
        scopeOfStatement(other) === scopeOfStatement(whole),
    ) ?? null
  );
}

/** 年初预算 and 决算 with the percentage completed. */
export function completions({ document }: Context): Relation[] {
  return document.statements.flatMap(({ amount, budget, completion, noun }): Relation[] => {
    if (!isFigure(amount) || !isFigure(budget) || !isFigure(completion) || budget.value!.isZero()) return [];
    return [
      {
        kind: 'ratio',
        rule: 'completion',
        severity: 'error',
        blamed: completion,
        about: noun,
        percent: completion,
        numerator: plus(amount),
        denominator: plus(budget),
      },
    ];
  });
}
