import { Decimal } from 'decimal.js';
import type { Claim, Section, Statement } from '../../claims/index.js';
import { CLOSED_SETS } from './closed-sets.js';
import { isFigure, isOfBudget, scopeOfStatement, type TextContext } from './context.js';
import { amountOf, signed, sumOf, type Relation, type Term } from './relation.js';

const ZERO = new Decimal(0);

/** The amount and the change that a chapter tells of a figure, in one sentence or in several. */
interface Told {
  amount: Claim | null;
  /** The whole that its sentence makes it a part of. */
  whole: Claim | null;
  change: Statement | null;
}

/** 三公 = 出国 + 公车 + 接待 and the like, wherever in its chapter each is told; likewise their changes. */
export function namedSums(context: TextContext): Relation[] {
  const relations: Relation[] = [];
  for (const told of chapters(context).values()) {
    for (const { whole, parts } of CLOSED_SETS) {
      const all = told.get(whole);
      if (!all) continue;
      const sets = parts
        .filter((keys) => keys.every((key) => told.has(key)))
        .map((keys) => keys.map((key) => told.get(key)!));
      const amounts = sets.find((members) => members.every(({ amount }) => amount !== null));
      if (all.amount && amounts && !isOfOtherWhole(amounts, all.amount))
        relations.push(sumOf(all.amount, amounts.map(amountOf)));
      const changes = sets.find((members) => members.every(({ change }) => change !== null));
      if (changes)
        relations.push(
          ...sumOfChanges(
            all.change,
            changes.map(({ change }) => change),
            'error',
          ),
        );
      else relations.push(...sumOfChanges(all.change, changesButOfNothing(sets), 'warning'));
    }
  }
  return relations;
}

/** "三公经费预算20万元，其中：…。三公经费支出9万元": the parts make up the other one. */
function isOfOtherWhole(parts: readonly Told[], whole: Claim): boolean {
  const other = parts[0]!.whole;
  if (!isFigure(other) || other.value!.eq(whole.value!) || parts.some((part) => part.whole !== other)) return false;
  const sum = parts.reduce((total, { amount }) => total.plus(amount!.value!), ZERO);
  return sum.eq(other.value!);
}

/** Of what there is none this year no change need be told; last year there may have been some. */
function changesButOfNothing(sets: readonly (readonly Told[])[]): Statement[] {
  const nearly = sets.find((members) =>
    members.every(({ amount, change }) => change !== null || amount?.value?.isZero() === true),
  );
  return nearly?.flatMap(({ change }) => change ?? []) ?? [];
}

/** By chapter and scope; a figure told twice with two values is left out: twice.ts tells it. */
function chapters(context: TextContext): Map<string, Map<string, Told>> {
  const found = new Map<string, Map<string, Told>>();
  const spoiled = new Set<string>();
  const ids = new Map<Section | null, number>();
  for (const statement of context.document.statements) {
    const { key, amount, change } = statement;
    if (key === null || !isTold(statement, context)) continue;
    const chapter = context.chapterOf(statement);
    if (!ids.has(chapter)) ids.set(chapter, ids.size);
    const place = `${ids.get(chapter)!} ${isThreePublic(key) ? '' : scopeOfStatement(statement)}`;
    if (!found.has(place)) found.set(place, new Map());
    const told = found.get(place)!;
    const known = told.get(key) ?? { amount: null, whole: null, change: null };
    told.set(key, known);
    if (isFigure(amount) && amount.kind === 'amount') {
      if (known.amount !== null && !known.amount.value!.eq(amount.value!)) spoiled.add(`${place} ${key}`);
      known.whole ??= context.listOf(statement)?.whole.amount ?? null;
      known.amount ??= amount;
    }
    if (isOfLastYear(change)) known.change ??= statement;
  }
  for (const name of spoiled) {
    const [chapter, scope, key] = name.split(' ') as [string, string, string];
    found.get(`${chapter} ${scope}`)!.delete(key);
  }
  return found;
}

function isOfLastYear(change: Statement['change']): boolean {
  return change !== null && !change.againstBudget && !change.unsure;
}

/** In prose, and no part of a budget. */
function isTold(statement: Statement, context: TextContext): boolean {
  return !context.document.paragraphs[statement.paragraph]!.inTable && !isOfBudget(statement, context);
}

function isThreePublic(key: string): boolean {
  return key.startsWith('three-public');
}

/** Σ changes of the parts = the change of the whole; nothing where one of them is not told. */
export function sumOfChanges(
  whole: Statement | null,
  parts: readonly (Statement | null)[],
  severity: 'error' | 'warning',
): Relation[] {
  const total = whole && termOf(whole);
  if (!total || parts.length < 2) return [];
  // a change of the budget and one of last year's amount are of two bases
  const { againstBudget } = whole.change!;
  if (parts.some((part) => part?.change?.level === null && part.change.againstBudget !== againstBudget)) return [];
  // what stayed level adds nothing
  const terms = parts.map((part) => (part?.change?.level ? [] : part && termOf(part)));
  if (terms.some((term) => term === null) || terms.flat().length === 0) return [];
  return [
    {
      kind: 'sum',
      rule: 'change.sum',
      severity,
      blamed: total.fact,
      about: whole.noun,
      left: [total],
      right: terms.flat() as Term[],
    },
  ];
}

function termOf({ change }: Statement): Term | null {
  if (!change || !isFigure(change.difference) || (change.direction !== 'more' && change.direction !== 'less'))
    return null;
  return signed(change.difference, change.direction === 'more' ? 1 : -1);
}
