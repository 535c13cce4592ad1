import { Decimal } from 'decimal.js';
import type { Claim, PartList, Statement } from '../../claims/index.js';
import { leastOf } from '../../sheet/extremes.js';
import { printedFigure } from '../printed-figure.js';
import { CLOSED_SETS } from './closed-sets.js';
import { holds, isFigure, scopeOfStatement, type Context, type TextContext } from './context.js';
import { amountOf, plus, sumOf, type Relation } from './relation.js';
import { placeOf, type Found } from './statement-fault.js';
import { gather } from '../../sheet/gather.js';

/**
 * 年初预算 and 决算 with the percentage completed. "“三公”经费9万元，完成预算100%，与预算持平": its budget may stand elsewhere
 * in the chapter.
 */
export function completions(context: TextContext): Relation[] {
  const budgets = context.once(budgetsTold);
  return gather(context.document.statements, (statement): Relation[] => {
    const { amount, completion, noun } = statement;
    const budget =
      statement.budget ?? (isAsBudgeted(statement) ? budgets.get(nameOf(statement, context)) : null) ?? null;
    if (!isFigure(amount) || !isFigure(budget) || !isFigure(completion) || budget.value!.isZero()) return [];
    return [
      {
        kind: 'ratio',
        rule: 'completion',
        severity: statement.budget === null ? 'warning' : 'error',
        blamed: completion,
        about: noun,
        percent: completion,
        numerator: plus(amount),
        denominator: plus(budget),
      },
    ];
  });
}

/** Of 三公: elsewhere the budget may be that of the beginning of the year. */
function isAsBudgeted({ key, completion, change }: Statement): boolean {
  if (key?.startsWith('three-public') !== true || change?.againstBudget !== true) return false;
  return change.level !== null && completion?.value?.eq(100) === true;
}

/** By chapter, figure and amount: the budget beside it, where no percentage says what it is. */
function budgetsTold(context: TextContext): ReadonlyMap<string, Claim> {
  return new Map(
    gather(context.document.statements, (statement) => {
      const { key, amount, budget, completion } = statement;
      return key !== null && isFigure(amount) && isFigure(budget) && completion === null
        ? [[nameOf(statement, context), budget] as const]
        : [];
    }),
  );
}

function nameOf(statement: Statement, context: TextContext): string {
  const { key, amount } = statement;
  return `${context.chapterOf(statement)?.start} ${scopeOfStatement(statement)} ${key} ${amount?.value}`;
}

/** A statement that says by how much its budget was completed. */
type Completed = Statement & { readonly amount: Claim; readonly completion: Claim };

/**
 * "支出9万元，完成预算100%，其中：甲6万元，完成预算100%；乙3万元，完成预算130%": where parts make up their whole and all but
 * one of them are completed by just their budget, so is the last.
 */
export function completionsOfParts(context: Context): Found[] {
  const told = new Map<Claim, Found>();
  for (const [whole, parts] of [...listed(context), ...closed(context)]) {
    const odd = oddOf(whole, parts, context);
    if (odd !== null) told.set(odd.completion, foundAt(odd));
  }
  return [...told.values()];
}

function oddOf(whole: Statement, parts: readonly Statement[], context: Context): Completed | null {
  const spent = parts.filter(({ amount }) => !isFigure(amount) || !amount.value!.isZero());
  const all = [whole, ...spent];
  if (spent.length < 2 || !all.every(isCompleted)) return null;
  const [odd, ...more] = all.filter(({ completion }) => !completion.value!.eq(100));
  if (odd === undefined || more.length > 0 || isRounded(odd, whole, all)) return null;
  return holds(sumOf(whole.amount!, spent.map(amountOf)), context) ? odd : null;
}

/** Whether what the odd one lacks of its budget is too little to be seen in the others' printed 100 %. */
function isRounded({ amount, completion }: Completed, whole: Statement, all: readonly Completed[]): boolean {
  const rate = completion.value!;
  const lacks = rate.isZero() ? amount.value! : amount.value!.times(rate.minus(100).abs()).div(rate);
  const fewest = leastOf(all.map((it) => it.completion.decimals));
  return lacks.lte(whole.amount!.value!.div(100).times(new Decimal(10).pow(-fewest)));
}

function isCompleted(statement: Statement): statement is Completed {
  return isFigure(statement.amount) && statement.amount.kind === 'amount' && isFigure(statement.completion);
}

function listed({ document: { lists } }: TextContext): (readonly [Statement, readonly Statement[]])[] {
  return lists.map(({ whole, readings }: PartList) => [whole, readings[0]!] as const);
}

/** 三公 and their parts, wherever each tells its completion with one figure. */
function closed(context: TextContext): (readonly [Statement, readonly Statement[]])[] {
  const told = new Map<string, Statement[]>();
  for (const statement of context.document.statements) {
    if (statement.key === null || !isCompleted(statement)) continue;
    told.set(statement.key, [...(told.get(statement.key) ?? []), statement]);
  }
  const only = (key: string): Statement[] => {
    const same = told.get(key) ?? [];
    return same.length === 1 ? same : [];
  };
  return gather(CLOSED_SETS, ({ whole, parts }) =>
    gather(only(whole), (one) => parts.map((keys) => [one, gather(keys, only)] as const)),
  );
}

function foundAt({ noun, subject, completion }: Completed): Found {
  return {
    ...placeOf(completion),
    rule: 'completion.parts',
    severity: 'warning',
    stated: completion.value!.toString(),
    expected: '100',
    said: {
      type: 'completion.parts',
      noun: noun || (subject?.itemName ?? ''),
      percent: printedFigure(completion),
    },
  };
}
