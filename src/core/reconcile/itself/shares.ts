import type { Claim, Statement } from '../../claims/index.js';
import { figureNamed, scopeOf } from '../../taxonomy/figure-names.js';
import { TOTAL_SIDES } from '../../claims/lexicon/figure-nouns.js';
import { isSumOnly, withoutPeriod } from '../../claims/lexicon/shares.js';
import { nounOf, sameNoun } from '../../claims/clauses/nouns.js';
import { holds, isFigure, scopeOfStatement, type Context } from './context.js';
import { plus, type Relation } from './relation.js';

/** 占 p% of a base that the sentence names, or of the whole whose part it is. */
export function shares(context: Context): Relation[] {
  const groups = new Map<string, { readonly relation: Relation; readonly certain: boolean }[]>();
  const usual = usualBases(context);
  for (const statement of context.document.statements) {
    const told = shareOf(statement, context, usual);
    if (told === null) continue;
    const key = `${context.document.statements.indexOf(told.base)}`;
    groups.set(key, [...(groups.get(key) ?? []), told]);
  }
  return [...groups.values()].flatMap((group) => {
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
  return [...groups.values()].flatMap((parts) => {
    if (parts.length < 2 || parts.some(({ share }) => told.has(share!.claim))) return [];
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
  // 占总额 names no base of its own
  const said = isSumOnly(share.base) ? '' : share.base;
  const named = said === '' ? null : namedBase(statement, said, context);
  const parent = said === '' ? (context.listOf(statement)?.whole ?? null) : null;
  for (const [base, certain] of [
    [named, true],
    [parent, true],
    [said === '' && parent === null ? usual(statement) : null, false],
    [said !== '' && named === null ? kindredBase(statement, said, context) : null, false],
  ] as const) {
    const relation = base === null ? null : relationTo(base, statement);
    if (relation === null || !context.isComputed(relation)) continue;
    return { base: base!, relation, certain };
  }
  return null;
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

/** What each statement's noun names: asked once for every share of the text. */
const IDENTITIES = new WeakMap<Statement, ReturnType<typeof figureNamed>>();

function identityOf(statement: Statement): ReturnType<typeof figureNamed> {
  if (!IDENTITIES.has(statement)) IDENTITIES.set(statement, figureNamed(statement.noun));
  return IDENTITIES.get(statement) ?? null;
}

/**
 * The whole of the list if it bears that name, the nearest of exactly that name before, or the only one in the text.
 */
function namedBase(statement: Statement, name: string, context: Context): Statement | null {
  const { document } = context;
  const bare = nounOf(withoutPeriod(name), document.department === null ? [] : [document.department]);
  const wanted = figureNamed(bare);
  const isThat = (other: Statement): boolean => {
    const said = identityOf(other);
    return (
      other.noun === bare ||
      (wanted !== null && said !== null && said.key === wanted.key && said.scope === wanted.scope)
    );
  };
  // 占一般公共预算项目支出总额 is no share of all 项目支出
  const scope = scopeOf(bare);
  const isLike = (other: Statement): boolean =>
    sameNoun(other.noun, bare) && (scope === null || scopeOfStatement(other) === scope);
  const whole = context.listOf(statement)?.whole;
  // 占总收入: of the total that the list is of, with or without what was carried over
  const side = TOTAL_SIDES.get(bare);
  if (side !== undefined && whole?.key?.startsWith(side)) return whole;
  if (whole && (isThat(whole) || isLike(whole))) return whole;
  const usable = document.statements.filter(
    (other) => other !== statement && isFigure(other.amount) && other.amount.kind === statement.amount!.kind,
  );
  const exact = usable.findLast(
    (other) => other.paragraph === statement.paragraph && other.index < statement.index && isThat(other),
  );
  if (exact) return exact;
  for (const fits of [isThat, isLike]) {
    const found = usable.filter(fits);
    if (found.length > 0 && found.every((other) => other.amount!.value!.eq(found[0]!.amount!.value!))) return found[0]!;
    if (found.length > 0) return null;
  }
  return null;
}

/** What a total is called elsewhere: 占支出总预算 of what its chapter calls 支出. */
const KINDRED: Readonly<Record<string, readonly string[]>> = {
  'income-total': ['income', 'total'],
  'expenditure-total': ['expenditure', 'total'],
  'income': ['income-total'],
  'expenditure': ['expenditure-total'],
};

/** The one amount that the text tells of a total under another name; null where it tells several. */
function kindredBase(statement: Statement, name: string, context: Context): Statement | null {
  const wanted = figureNamed(nounOf(withoutPeriod(name), []));
  const keys = wanted === null ? undefined : KINDRED[wanted.key];
  if (keys === undefined) return null;
  const found = context.document.statements.filter(
    (other) =>
      keys.includes(other.key ?? '') &&
      isFigure(other.amount) &&
      (identityOf(other)?.scope ?? null) === wanted!.scope &&
      other.paragraph !== statement.paragraph,
  );
  const [first] = found;
  return first !== undefined && found.every(({ amount }) => amount!.value!.eq(first.amount!.value!)) ? first : null;
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
  const { statements } = context.document;
  const shares = statements.filter(
    ({ paragraph, amount, share }) =>
      paragraph === first.paragraph && isFigure(amount) && share !== null && share.base === '' && isFigure(share.claim),
  );
  const totals = statements.filter(
    (other) =>
      other.index < first.index &&
      context.chapterOf(other) === chapter &&
      isFigure(other.amount) &&
      other.amount.kind === first.amount!.kind &&
      other.amount.value!.gte(first.amount!.value!),
  );
  const agreeing = (base: Statement): number =>
    shares.filter((share) => {
      const relation = relationTo(base, share);
      return relation !== null && isTelling(relation) && holds(relation, context);
    }).length;
  const counts = totals.map(agreeing);
  return totals[counts.indexOf(Math.max(...counts))] ?? null;
}
