import { Decimal } from 'decimal.js';
import { classStem } from '../../claims/lexicon/figure-nouns.js';
import { slipLikelihood } from '../../constraints/slip.js';
import { functionalClassCode } from '../../taxonomy/functional-classes.js';
import { squash } from '../../text/squash.js';
import type { Claim, Section, Statement } from '../../claims/index.js';
import { isExhaustive } from './closed-sets.js';
import { holds, isFigure, isHalfOfItem, scopeOfStatement, type Context, type TextContext } from './context.js';
import { isSurelyWrong } from './incomplete.js';
import { sumOfChanges } from './named-sums.js';
import { inUnitOf } from './precision.js';
import { amountOf, sumOf, type Relation } from './relation.js';
import { gather } from '../../sheet/gather.js';

/** In one chapter: 项 by 类, 类 to the total, 项 to the total, and the changes of the 项. */
export function subjectSums(context: Context): Relation[] {
  return [...sumsOfGeneral(context), ...onlyItems(context)];
}

/** "政府性基金预算支出60万元。" and below it one 项, which is all of it but for a slip of fingers: others may be untold. */
function onlyItems(context: Context): Relation[] {
  return gather(context.once(itemsOfFunds), ({ total, items, isMistyped }) => {
    if (items.length !== 1 || isHalfOfItem(items[0]!, context.document)) return [];
    const relation = sum(total.amount!, items, total.noun, 'warning');
    return isMistyped || holds(relation, context) ? [relation] : [];
  });
}

/** 政府性基金 or 国有资本经营预算 as one chapter tells it. */
interface FundTold {
  readonly total: Statement;
  readonly items: readonly Statement[];
  /** The one item is less than the total by a slip of fingers alone. */
  readonly isMistyped: boolean;
}

/** By chapter and fund, where the expenditure is told. */
export function itemsOfFunds(context: TextContext): FundTold[] {
  const told = new Map<string, Statement[]>();
  for (const statement of context.document.statements) {
    const scope = isFigure(statement.amount) ? scopeOfStatement(statement) : 'all';
    if (scope !== 'fund' && scope !== 'state-capital') continue;
    const chapter = `${context.chapterOf(statement)?.start ?? ''} ${scope}`;
    const same = told.get(chapter);
    if (same) same.push(statement);
    else told.set(chapter, [statement]);
  }
  return gather([...told.values()], (statements) => {
    const items = once(
      statements.filter(({ subject }) => subject?.itemName != null),
      context,
    );
    const total = statements.find(({ key, subject }) => subject === null && key === 'expenditure');
    if (total === undefined) return [];
    const [only, ...others] = items;
    const isMistyped =
      only !== undefined && others.length === 0 && isSlip(total.amount!, only.amount!) && !isMore(only, total);
    return [{ total, items, isMistyped }];
  });
}

function isMore(item: Statement, total: Statement): boolean {
  return item.amount!.value!.gt(total.amount!.value!);
}

const LIKELY = 3;

function isSlip(total: Claim, item: Claim): boolean {
  if (total.unit !== item.unit || total.decimals !== item.decimals) return false;
  return slipLikelihood(inUnitOf(item, item.value!), inUnitOf(total, total.value!), total.decimals) >= LIKELY;
}

function sumsOfGeneral(context: Context): Relation[] {
  const chapters = new Map<Section, Statement[]>();
  for (const statement of context.document.statements) {
    const chapter = context.chapterOf(statement);
    if (chapter === null || !isFigure(statement.amount) || scopeOfStatement(statement) !== 'general') continue;
    const told = chapters.get(chapter);
    if (told) told.push(statement);
    else chapters.set(chapter, [statement]);
  }
  return gather([...chapters.values()], (statements) => sumsOf(statements, context));
}

function sumsOf(statements: readonly Statement[], context: Context): Relation[] {
  const items = once(
    statements.filter(({ subject }) => subject?.itemName != null),
    context,
  );
  const classes = once(
    statements.filter(
      (statement) =>
        statement.subject?.itemName == null && statement.subject?.groupName == null && classOf(statement) !== null,
    ),
    context,
  );
  const total = statements.find(({ key }) => key === 'appropriation' || key === 'expenditure') ?? null;
  const relations: Relation[] = [];
  const itemsOf = new Map<string | null, Statement[]>();
  for (const item of items) {
    const of = classOf(item);
    itemsOf.set(of, itemsOf.get(of) ?? []);
    itemsOf.get(of)!.push(item);
  }
  for (const whole of items.length > 1 ? classes : []) {
    const parts = itemsOf.get(classOf(whole)) ?? [];
    if (parts.length > 0) relations.push(sure(sum(whole.amount!, parts, whole.noun, 'error'), context));
  }
  if (total !== null && classes.length > 1)
    relations.push(
      isExhaustive(classes)
        ? sum(total.amount!, classes, total.noun, 'error')
        : sure(sum(total.amount!, classes, total.noun, 'error'), context),
    );
  if (total !== null && items.length > 1 && classes.length === 0)
    relations.push(sum(total.amount!, items, total.noun, 'warning'));
  if (items.length > 1) {
    // 项 that only last year had are often not listed: perhaps
    const told = totalWithChange(total, context);
    relations.push(
      ...sumOfChanges(told, items, 'warning').filter(
        (changes) => holds(changes, context) || mayBeAll(told, items, context),
      ),
    );
  }
  return relations;
}

/** Of amounts that come to less than the whole some are not told, and neither are their changes. */
function mayBeAll(whole: Statement | null, parts: readonly Statement[], context: Context): boolean {
  const amount = whole?.amount ?? null;
  if (!isFigure(amount) || holds(sum(amount, parts, '', 'warning'), context)) return true;
  return Decimal.sum(...parts.map((part) => part.amount!.value!)).gt(amount.value!);
}

function sum(whole: Claim, parts: readonly Statement[], about: string, severity: 'error' | 'warning'): Relation {
  const rule = parts.length === 1 ? 'same' : 'sum.subjects';
  return sumOf(whole, parts.map(amountOf), { rule, severity, about });
}

/** A text may name only the chief 科目. */
function sure(relation: Relation, context: Context): Relation {
  return isSurelyWrong(relation, context) ? relation : { ...relation, severity: 'warning' };
}

/** Each 科目 the first time it is told; a text that tells one twice with two values has other parts than these. */
function once(statements: readonly Statement[], context: TextContext): Statement[] {
  const found = new Map<string, Statement>();
  for (const statement of statements) {
    const { subject } = statement;
    const name =
      subject?.itemName != null
        ? `${classOf(statement)} ${subject.groupName ?? ''} ${subject.itemName}`
        : classOf(statement)!;
    // 基本支出 and 项目支出 of one 项 are two parts
    const part = isHalfOfItem(statement, context.document) ? `${name} ${statement.index}` : name;
    if (!found.has(part)) found.set(part, statement);
  }
  return [...found.values()];
}

function classOf({ subject, noun }: Statement): string | null {
  if (subject?.code != null) return subject.code.slice(0, 3);
  return functionalClassCode(classStem(squash(subject?.className ?? noun)));
}

/** Where the change of the same total is told: here, or where the amount is the same. */
function totalWithChange(total: Statement | null, context: TextContext): Statement | null {
  if (total === null || total.change?.difference != null) return total;
  return context.once(changedTotals).get(total.amount!.value!.toString()) ?? null;
}

/** By amount: the first total that tells its change. */
function changedTotals({ document }: TextContext): ReadonlyMap<string, Statement> {
  const totals = new Map<string, Statement>();
  for (const statement of document.statements) {
    const { key, change, amount } = statement;
    if (key !== 'appropriation' && key !== 'expenditure' && key !== 'income') continue;
    if (change?.difference == null || !isFigure(amount) || scopeOfStatement(statement) !== 'general') continue;
    const value = amount.value!.toString();
    if (!totals.has(value)) totals.set(value, statement);
  }
  return totals;
}
