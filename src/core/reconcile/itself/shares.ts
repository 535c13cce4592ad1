import type { Claim, Section, Statement } from '../../claims/index.js';
import type { Figure } from '../../constraints/figure.js';
import { mostOf } from '../../sheet/extremes.js';
import { isForSmallBusiness } from '../../claims/lexicon/figure-nouns.js';
import { isSumOnly } from '../../claims/lexicon/shares.js';
import { holds, isFigure, type Context, type TextContext } from './context.js';
import { kindredBase, totalsCalled } from './kindred-base.js';
import { namedBase } from './named-base.js';
import { plus, type Relation } from './relation.js';
import { gather } from '../../sheet/gather.js';

/** 占 p% of a base that the sentence names, or of the whole whose part it is. */
export function shares(context: Context): Relation[] {
  const groups = new Map<Statement | null, { readonly relation: Relation; readonly certain: boolean }[]>();
  const usual = usualBases(context);
  for (const statement of context.document.statements) {
    const told = shareOf(statement, context, usual);
    if (told === null) continue;
    // the budget of a statement stands in its place where that is a list's whole
    const base = context.document.statements[told.base.index] === told.base ? told.base : null;
    const group = groups.get(base);
    if (group) group.push(told);
    else groups.set(base, [told]);
  }
  return gather([...groups.values()], (group) => {
    const agreed = group.some(({ relation }) => isTelling(relation) && holds(relation, context));
    return group
      .filter(({ certain, relation }) => certain || agreed || holds(relation, context))
      .map(({ relation }) => relation);
  });
}

/** "甲3万元，占75%；乙1万元，占25%", and nowhere the whole: shares of what the parts come to, where they make up 100. */
export function sharesOfSum(context: Context, told: ReadonlySet<Claim>): Relation[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of context.document.statements) {
    const { amount, share, paragraph } = statement;
    if (!isFigure(amount) || amount.kind !== 'amount' || !isFigure(share?.claim ?? null)) continue;
    const key = `${paragraph} ${share!.base}`;
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  return gather([...groups.values()], (parts) => {
    if (parts.length < 2 || parts.length > MOST_PARTS || parts.some(({ share }) => told.has(share!.claim))) return [];
    const sum = parts.reduce((total, { share }) => total + share!.claim.value!.toNumber(), 0);
    if (Math.abs(sum - 100) > LAST_PLACE * parts.length) return [];
    const relations = parts.map(({ amount, share }): Relation => ({
      kind: 'ratio',
      rule: 'share',
      severity: 'error',
      blamed: share!.claim,
      about: '',
      percent: share!.claim,
      numerator: plus(amount!),
      denominator: plus(...parts.map((part) => part.amount!)),
    }));
    return relations.some((relation) => isTelling(relation) && holds(relation, context)) ? relations : [];
  });
}

const LAST_PLACE = 0.011;
/** No list has more. */
const MOST_PARTS = 40;

/** A share of 0 or 100 says nothing about the base. */
function isTelling(relation: Relation): boolean {
  return relation.kind === 'ratio' && !relation.percent.value!.isZero() && !relation.percent.value!.eq(100);
}

function shareOf(
  statement: Statement,
  context: Context,
  usual: (statement: Statement) => Statement | null,
): { base: Statement; relation: Relation; certain: boolean } | null {
  const { amount, share } = statement;
  if (!isFigure(amount) || share === null || !isFigure(share.claim)) return null;
  // 占全部项目12个的75%
  if (isFigure(share.of) && share.of.kind === amount.kind) {
    const relation = relationOf(share.claim, amount, { noun: share.base, amount: share.of });
    return context.isComputed(relation) ? { base: statement, relation, certain: true } : null;
  }
  for (const [base, certain] of basesOf(statement, share.base, context, usual)) {
    const relation = base === null ? null : relationTo(base, statement);
    if (relation === null || !context.isComputed(relation)) continue;
    return heldByTotal(statement, relation, context) ?? { base: base!, relation, certain };
  }
  return null;
}

/** What a share may be of, with whether it is for certain, in the order in which they are taken. */
function basesOf(
  statement: Statement,
  name: string,
  context: Context,
  usual: (statement: Statement) => Statement | null,
): (readonly [base: Statement | null, certain: boolean])[] {
  // 占总额 names no base of its own
  const said = isSumOnly(name) ? '' : name;
  if (said !== '') {
    const named = namedBase(statement, said, context);
    return [
      [named, true],
      [named === null ? kindredBase(statement, said, context) : null, false],
    ];
  }
  const parent = context.listOf(statement)?.whole ?? procurementBefore(statement, context);
  return [
    [parent, true],
    [parent === null ? usual(statement) : null, false],
  ];
}

/** 占总收入 of what came in the year or with what was carried over: the total that it is the share of. */
function heldByTotal(
  statement: Statement,
  relation: Relation,
  context: Context,
): { base: Statement; relation: Relation; certain: boolean } | null {
  if (holds(relation, context)) return null;
  for (const base of totalsCalled(statement.share!.base, context)) {
    const other = relationTo(base, statement);
    if (other !== null && holds(other, context)) return { base, relation: other, certain: true };
  }
  return null;
}

/** "政府采购支出总额9万元，授予中小企业合同金额6万元，占…": of the purchases that the paragraph tells. */
function procurementBefore({ index, noun, paragraph }: Statement, { document }: TextContext): Statement | null {
  const before = document.statements[index - 1];
  const isOfThem = isForSmallBusiness(noun) && before?.paragraph === paragraph && before.key === 'procurement';
  return isOfThem ? before : null;
}

function relationTo(base: Statement, { amount, share, index }: Statement): Relation | null {
  if (!isFigure(base.amount) || base.amount.kind !== amount!.kind || base.index === index) return null;
  return relationOf(share!.claim, amount!, base);
}

function relationOf(percent: Claim, part: Claim, base: Pick<Statement, 'noun' | 'amount'>): Relation {
  return {
    kind: 'ratio',
    rule: 'share',
    severity: 'error',
    blamed: percent,
    about: base.noun,
    percent,
    numerator: plus(part),
    denominator: plus(base.amount!),
  };
}

/**
 * Shares that name no base and stand in no list: of a total told before in the chapter, that which most of the
 * paragraph agree with.
 */
function usualBases(context: Context): (statement: Statement) => Statement | null {
  const known = new Map<number, Statement | null>();
  return (statement) => {
    const { paragraph } = statement;
    if (!known.has(paragraph)) known.set(paragraph, usualBase(statement, context));
    return known.get(paragraph)!;
  };
}

function usualBase(first: Statement, context: Context): Statement | null {
  const chapter = context.chapterOf(first);
  if (chapter === null) return null;
  const shares = (context.once(sharesByParagraph).get(first.paragraph) ?? []).map((share) => ({
    share,
    isNear: nearness(share, context),
  }));
  const totals = (context.once(figuresByChapter).get(chapter) ?? []).filter(
    (other) =>
      other.index < first.index &&
      other.amount!.kind === first.amount!.kind &&
      other.amount!.value!.gte(first.amount!.value!),
  );
  const agreeing = (base: Statement): number =>
    shares.filter(({ share, isNear }) => {
      const relation = isNear(base) ? relationTo(base, share) : null;
      return relation !== null && isTelling(relation) && holds(relation, context);
    }).length;
  const counts = totals.map(agreeing);
  return totals[counts.indexOf(mostOf(counts))] ?? null;
}

/** Whether a share may be that of a base, as near as floating point tells: most cannot, and need no exact sum. */
function nearness({ share, amount }: Statement, { reading }: Context): (base: Statement) => boolean {
  const [part, percent] = [numbersOf(reading(amount!)), numbersOf(reading(share!.claim))];
  return (base) => {
    const whole = numbersOf(reading(base.amount!));
    const [low, high] = [whole.value - whole.half, whole.value + whole.half].map((one) => (percent.value / 100) * one);
    const slack = part.half + (percent.half / 100) * (Math.abs(whole.value) + whole.half);
    const more = (Math.abs(part.value) + slack) * 1e-6;
    return part.value >= Math.min(low!, high!) - slack - more && part.value <= Math.max(low!, high!) + slack + more;
  };
}

function numbersOf({ value, half }: Figure): { readonly value: number; readonly half: number } {
  return { value: value.toNumber(), half: half.toNumber() };
}

/** That name no base. */
function sharesByParagraph({ document }: TextContext): ReadonlyMap<number, readonly Statement[]> {
  return groupedBy(
    document.statements.filter(
      ({ amount, share }) => isFigure(amount) && share !== null && share.base === '' && isFigure(share.claim),
    ),
    ({ paragraph }) => paragraph,
  );
}

function figuresByChapter({ document, chapterOf }: TextContext): ReadonlyMap<Section | null, readonly Statement[]> {
  return groupedBy(
    document.statements.filter(({ amount }) => isFigure(amount)),
    chapterOf,
  );
}

function groupedBy<Key>(statements: readonly Statement[], keyOf: (statement: Statement) => Key): Map<Key, Statement[]> {
  const groups = new Map<Key, Statement[]>();
  for (const statement of statements) {
    const key = keyOf(statement);
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  return groups;
}
