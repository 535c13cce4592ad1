import { isNamedSet } from '../../taxonomy/named-parts.js';
import type { Claim, PartList, Statement } from '../../claims/index.js';
import { countAlike } from '../../claims/lexicon/amounts.js';
import { namesOfficeItself } from '../../claims/lexicon/figure-nouns.js';
import { isExhaustive } from './closed-sets.js';
import { holds, isFigure, type Context, type TextContext } from './context.js';
import { amountsNear, statementsUnder } from './amounts-near.js';
import { isSurelyWrong } from './incomplete.js';
import { amountOf, claimsOf, sumOf, type Relation } from './relation.js';
import { gather } from '../../sheet/gather.js';

/** Wholes and the parts their sentence lists: the sum, where the list is all there is. */
export function sumsOfLists(context: Context): Relation[] {
  return gather(context.document.lists, (list) =>
    isCutOff(list, context) ? [] : [sumOfList(list, context) ?? [], countBeside(list, context) ?? []].flat(),
  );
}

/** Its sentence goes on in another paragraph, and perhaps its parts. */
function isCutOff({ readings }: PartList, { document: { paragraphs, statements } }: TextContext): boolean {
  const last = gather(readings, (parts) => parts.at(-1) ?? []).sort((a, b) => b.index - a.index)[0];
  if (last === undefined || !paragraphs[last.paragraph]!.isCut) return false;
  return statements[last.index + 1]?.paragraph !== last.paragraph;
}

/** "车辆3辆，价值60万元；其中：甲1辆，价值20万元；乙2辆，价值40万元": the number told with the amount that is the whole. */
function countBeside({ whole, readings, form }: PartList, context: Context): Relation | null {
  const before = context.document.statements[whole.index - 1];
  if (form !== 'of-which' || whole.amount?.kind !== 'amount' || !isFigure(before?.amount ?? null)) return null;
  const { amount, paragraph, sentence, noun } = before!;
  if (amount!.kind !== 'count' || paragraph !== whole.paragraph || sentence !== whole.sentence) return null;
  const parts = partsLike(amount!, readings[0]!);
  if (parts.length < 2) return null;
  const relation = sumOf(amount!, parts.map(amountOf), { about: noun, severity: 'warning' });
  const isMore = context.evaluate(relation).difference.isNegative();
  return holds(relation, context) || isMore ? relation : null;
}

function sumOfList(list: PartList, context: Context): Relation | null {
  const whole = list.whole.amount;
  if (!isFigure(whole)) return null;
  const alike = list.readings.map((reading) => partsLike(whole, reading));
  const readings = alike.filter((parts) => parts.length > 1);
  if (readings.length === 0)
    return onlyPart(list, whole, alike[0]!, context) ?? goneOn(list, whole, alike[0]!, context);
  const relations = readings.map((parts) => relationOf(list, whole, parts));
  const held = relations.find((relation) => holds(relation, context));
  if (held) return held;
  const at = Math.max(
    0,
    readings.findIndex((parts) => isExhaustive(parts)),
  );
  const [parts, relation] = [readings[at]!, relations[at]!];
  if (isOfOtherWhole(relation, list, context) || isNoSum(parts, list, whole)) return null;
  if (parts.some((part) => isSplitByLine(part, list, whole, context))) return null;
  const other = list.form === 'numbered' ? otherWhole(list, parts, context) : otherOfSentence(list, parts, context);
  if (other) return relationOf({ ...list, whole: other }, other.amount!, parts);
  if (isCertain(list, whole, relation, context)) return relation;
  if (isExhaustive(parts) && list.form !== 'uses') return ofKnownSet(relation, parts, whole);
  if (list.form === 'numbered' && !isMixed(parts))
    return {
      ...relation,
      severity: parts.every((part) => part.subject !== null) && isSurelyWrong(relation, context) ? 'error' : 'warning',
    };
  return isExhaustive(parts) || isSurelyWrong(relation, context) ? { ...relation, severity: 'warning' } : null;
}

/** All there is by the words, nothing that cannot have parts, or told by a second list as well. */
function isCertain(list: PartList, whole: Claim, relation: Relation, context: Context): boolean {
  return list.form === 'composed' || isOfNone(list, whole) || anotherAgrees(list, relation, context);
}

/** "总数9万元。收入包括：…；支出包括：…": the same whole is split twice, and both come to another amount. */
function anotherAgrees(list: PartList, relation: Relation, context: Context): boolean {
  const sum = context.evaluate(relation).right;
  return (context.once(listsByWhole).get(list.whole) ?? []).some((other) => {
    const parts = other === list ? [] : partsLike(list.whole.amount!, other.readings[0]!);
    return parts.length > 1 && context.evaluate(relationOf(other, list.whole.amount!, parts)).right.eq(sum);
  });
}

function listsByWhole({ document }: TextContext): ReadonlyMap<Statement, readonly PartList[]> {
  const found = new Map<Statement, PartList[]>();
  for (const list of document.lists) found.set(list.whole, [...(found.get(list.whole) ?? []), list]);
  return found;
}

/** Of parts that are known to be all: perhaps, where one of them is the whole by itself. */
function ofKnownSet(relation: Relation, parts: readonly Statement[], whole: Claim): Relation {
  return parts.some((part) => isWhole(part, whole)) ? { ...relation, severity: 'warning' } : relation;
}

/** 在职22人 of 22人 of which 退休9人: the other one may stand beside both. */
function isWhole({ amount }: Statement, whole: Claim): boolean {
  return !whole.value!.isZero() && amount!.value!.eq(whole.value!);
}

/**
 * One part is the whole again, and the others may be its parts, unless they are known to stand side by side; or the
 * whole holds what no part is: 局本级和7个下属单位, of which 行政单位1个.
 */
function isNoSum(parts: readonly Statement[], list: PartList, whole: Claim): boolean {
  if (whole.kind === 'count' && namesOfficeItself(list.whole.noun)) return true;
  return !isNamedSet(parts.map(({ noun }) => noun)) && parts.some((part) => isWhole(part, whole));
}

/** "其中：1.按性质：甲6万元，乙4万元。2.按功能：丙10万元…": each line splits the whole anew, and its first part is no more. */
function isSplitByLine(first: Statement, list: PartList, whole: Claim, context: Context): boolean {
  if (list.form !== 'numbered') return false;
  const isPart = (it: Statement): boolean => it.amount !== null && isFigure(it.amount) && it.amount.kind === whole.kind;
  const { statements } = context.document;
  const parts: Statement[] = [];
  for (let at = first.index; statements[at]?.paragraph === first.paragraph; at += 1) {
    const next = statements[at]!;
    const above = context.listOf(next)?.whole;
    if (isPart(next) && (above === undefined || above === list.whole)) parts.push(next);
  }
  return parts.length > 1 && holds(relationOf(list, whole, parts), context);
}

/** One part: the whole itself, or as much as there cannot be of nothing. */
function onlyPart(list: PartList, whole: Claim, [part]: readonly Statement[], context: Context): Relation | null {
  if (part === undefined || list.readings[0]!.length > 1) return null;
  const relation = relationOf(list, whole, [part]);
  return holds(relation, context) || isOfNone(list, whole) ? relation : null;
}

/** "支出100万元。其中：基本支出70万元。项目支出30万元。": the other parts of a set in the sentences behind. */
function goneOn(list: PartList, whole: Claim, first: readonly Statement[], context: Context): Relation | null {
  const last = first.at(-1);
  if (last === undefined || list.form !== 'of-which' || first.length !== list.readings[0]!.length) return null;
  const { statements } = context.document;
  const parts = [...first];
  for (let at = last.index + 1; at < statements.length; at += 1) {
    const next = statements[at]!;
    if (next.paragraph !== last.paragraph || parts.length === MOST_PARTS) return null;
    // its own parts stand between
    if (context.listOf(next) !== null) continue;
    if (!isFigure(next.amount) || next.amount.kind !== whole.kind) return null;
    parts.push(next);
    if (!isNamedSet(parts.map(({ noun }) => noun))) continue;
    const relation = relationOf(list, whole, parts);
    return isSurelyWrong(relation, context) ? relation : { ...relation, severity: 'warning' };
  }
  return null;
}

const MOST_PARTS = 4;

/** "车辆0辆，其中：公务用车5辆". */
function isOfNone({ form }: PartList, whole: Claim): boolean {
  return form === 'of-which' && whole.kind === 'count' && whole.value!.isZero();
}

/** "总支出100万元，其中基本支出70万元；项目支出30万元。其中：（一）…": a figure told before that the parts add up to. */
function otherWhole(list: PartList, parts: readonly Statement[], context: Context): Statement | null {
  return (
    statementsUnder(list.whole.section, context).findLast(
      (it) =>
        it.index < parts[0]!.index &&
        it.noun !== list.whole.noun &&
        isFigure(it.amount) &&
        !it.amount.value!.isZero() &&
        holds(relationOf(list, it.amount, parts), context),
    ) ?? null
  );
}

/** "原值9万元，折旧2万元，净值7万元。其中：…", "基本支出9万元，项目支出3万元；其中：…": of which of the amounts before it the sentence does not say; that which the parts make up. */
function otherOfSentence(list: PartList, parts: readonly Statement[], context: Context): Statement | null {
  const { index, paragraph, sentence } = list.whole;
  if (parts[0]!.paragraph !== paragraph) return null;
  const { statements } = context.document;
  for (let at = index - 1; statements[at]?.paragraph === paragraph && statements[at]!.sentence === sentence; at -= 1) {
    const { amount } = statements[at]!;
    if (isFigure(amount) && holds(relationOf(list, amount, parts), context)) return statements[at]!;
  }
  return null;
}

/** "项目支出4.81万元，占支出总预算的4.43%。其中：（一）…": a figure of another name that the parts add up to. */
function isOfOtherWhole(relation: Relation, { whole, form }: PartList, context: Context): boolean {
  if (form !== 'numbered') return false;
  const sum = context.evaluate(relation).right;
  const own = claimsOf(relation);
  return amountsNear(whole.amount!.kind, sum, context).some(
    ({ noun, key, amount }) => noun !== whole.noun && (key === null || key !== whole.key) && !own.includes(amount!),
  );
}

/** Parts counted in what the whole is counted in. */
function partsLike(whole: Claim, parts: readonly Statement[]): Statement[] {
  return parts.filter(
    ({ amount }) =>
      isFigure(amount) &&
      amount.kind === whole.kind &&
      (whole.kind === 'amount' || countAlike(amount.unit, whole.unit)),
  );
}

function relationOf(list: PartList, whole: Claim, parts: readonly Statement[]): Relation {
  return sumOf(whole, parts.map(amountOf), { about: list.whole.noun });
}

/** 类 and 项 in one row: some are parts of others. */
function isMixed(parts: readonly Statement[]): boolean {
  const items = parts.filter(({ subject }) => subject?.itemName != null).length;
  return items > 0 && items < parts.length;
}
