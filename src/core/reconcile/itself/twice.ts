import type { Decimal } from 'decimal.js';
import { figureNamed, scopeOf } from '../../taxonomy/figure-names.js';
import type { Claim, Statement, SubjectName } from '../../claims/index.js';
import { balance } from './balance.js';
import { OWN } from '../headed.js';
import { isFigure, isHalfOfItem, isOfBudget, scopeOfStatement, type Context } from './context.js';
import { countsTold } from './counts-twice.js';
import { sameFigure, type Relation } from './relation.js';
import { whoseFigures } from './whose.js';

/** Figures with a total of their own in every text; a share of them has a word more in its name. */
export const TOLD_ONCE: ReadonlySet<string> = new Set([
  'basic',
  'general-basic.personnel',
  'general-basic.public',
  'three-public',
  'three-public.abroad',
  'three-public.vehicles',
  'three-public.vehicle-purchase',
  'three-public.vehicle-operation',
  'three-public.reception',
  'agency-operation',
  'procurement',
  'procurement.goods',
  'procurement.works',
  'procurement.services',
  'total',
  'income-total',
  'expenditure-total',
]);

function tellings(context: Context): Map<string, Statement[]> {
  const told = new Map<string, Statement[]>();
  for (const statement of context.document.statements) {
    const name = nameOf(statement, context);
    if (name === null) continue;
    const same = told.get(name);
    if (same) same.push(statement);
    else told.set(name, [statement]);
  }
  return told;
}

/** Figures told in several paragraphs with the same value. */
export function repeated(context: Context): Claim[] {
  return [...tellings(context).values(), ...countsTold(context)].flatMap((statements) => {
    const usable = withoutDoubtful(statements);
    const paragraphs = new Map<string, Set<number>>();
    for (const { amount, paragraph } of usable) {
      const value = amount!.value!.toString();
      paragraphs.set(value, (paragraphs.get(value) ?? new Set()).add(paragraph));
    }
    return usable
      .filter(({ amount }) => paragraphs.get(amount!.value!.toString())!.size > 1)
      .map(({ amount }) => amount!);
  });
}

/** The same figure with two values; 收入 and 支出 totals that differ. */
export function twice(context: Context): Relation[] {
  const told = tellings(context);
  return [...told.values()]
    .flatMap((statements) => differing(withoutDoubtful(statements), context))
    .concat(balance(told, context));
}

/** What figure a statement tells, of which money: those of one name are one figure. Null for what need not be one. */
function nameOf(statement: Statement, context: Context): string | null {
  if (!isOfThisYear(statement, context) || isOfPart(statement, context)) return null;
  const name = statement.subject?.itemName == null ? nameByKey(statement) : nameBySubject(statement, statement.subject);
  const owner = name === null ? null : context.once(whoseFigures)(statement);
  if (owner === null) return null;
  return owner === OWN ? name : `${owner} ${name!}`;
}

/** An amount of this year in prose. */
function isOfThisYear({ amount, year, paragraph, change }: Statement, { document }: Context): boolean {
  return (
    isFigure(amount) &&
    amount.kind === 'amount' &&
    (year === null || year === document.year) &&
    !document.paragraphs[paragraph]!.inTable &&
    change?.unsure !== true
  );
}

/** Part of a whole that is not the department's: another office's, or 基本支出 of one 项. */
function isOfPart(statement: Statement, context: Context): boolean {
  const whole = context.listOf(statement)?.whole;
  if (isOfBudget(statement, context) || isHalfOfItem(statement, context.document)) return true;
  return whole?.key === null && statement.subject === null;
}

function nameBySubject(statement: Statement, { code, className, groupName, itemName }: SubjectName): string {
  return `${scopeOfStatement(statement)} ${code ?? `${className ?? ''} ${groupName ?? ''} ${itemName ?? ''}`}`;
}

function nameByKey(statement: Statement): string | null {
  const { key, noun } = statement;
  if (key === null || !TOLD_ONCE.has(key)) return null;
  const scope = isOfAnyMoney(key) ? '' : (figureNamed(noun)?.scope ?? scopeOfStatement(statement));
  return `${scope} ${key}`;
}

/** One figure whatever money the sentence speaks of. */
function isOfAnyMoney(key: string): boolean {
  return /^(?:three|agency|procurement)/.test(key);
}

/** A paragraph that gives several values means several things. */
function withoutDoubtful(statements: readonly Statement[]): Statement[] {
  const first = new Map<number, Decimal>();
  const doubtful = new Set<number>();
  for (const { paragraph, amount } of statements) {
    const value = first.get(paragraph);
    if (value === undefined) first.set(paragraph, amount!.value!);
    else if (!value.eq(amount!.value!)) doubtful.add(paragraph);
  }
  return statements.filter(({ paragraph }) => !doubtful.has(paragraph));
}

/** "政府性基金收入2.50亿元，…收入总计3.00亿元": totals of the money that each one's sentences speak of. */
function ofOtherMoney(one: Statement, other: Statement, context: Context): boolean {
  const [left, right] = [one, other].map((it) => moneySpokenOf(it, context));
  return left != null && right != null && left !== right;
}

/** The only kind of money named before it in its sentence, else in the nearest sentence of its paragraph that names any. */
function moneySpokenOf({ index, paragraph }: Statement, { document: { statements } }: Context): string | null {
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

function differing(statements: readonly Statement[], context: Context): Relation[] {
  const first = statements[0];
  if (first === undefined) return [];
  const others = new Map<string, Statement>();
  for (const other of statements.slice(1)) {
    const value = other.amount!.value!.toString();
    if (!others.has(value) && !ofOtherMoney(first, other, context)) others.set(value, other);
  }
  return Array.from(others.values(), (other) =>
    sameFigure(first.amount!, other.amount!, {
      severity: context.chapterOf(first) === context.chapterOf(other) ? 'error' : 'warning',
      about: first.noun,
    }),
  );
}
