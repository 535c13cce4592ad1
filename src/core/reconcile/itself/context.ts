import type { Claim, Document, PartList, Section, Statement } from '../../claims/index.js';
import { namesHalf } from '../../claims/lexicon/figure-nouns.js';
import { signAt } from '../../text/fold.js';
import { memoizeFor } from '../../text/memoize.js';
import type { FundId } from '../../taxonomy/concepts/funds.js';
import { figureNamed, scopeOf } from '../../taxonomy/figure-names.js';
import { evaluate, type Evaluation } from '../../constraints/evaluate.js';
import type { Reading } from '../../constraints/figure.js';
import { isRoundedTwice } from './rounded-twice.js';
import type { Relation } from './relation.js';
import { chaptersIn } from './chapters.js';
import { asUsual, halfPlace, readingOf, withBareZeros, type Precision } from './precision.js';

/** The text and who stands where in it, however its figures are taken. */
export interface TextContext {
  readonly document: Document;
  /** 一、 or 第三部分 that a statement stands under: figures of the same name in it are the same figure. */
  readonly chapterOf: (statement: Pick<Statement, 'section'>) => Section | null;
  /** The list a statement is a part of, the innermost. */
  readonly listOf: (statement: Statement) => PartList | null;
  /** What a check looks things up in, built when it is first asked for. */
  readonly once: <Index>(build: (context: TextContext) => Index) => Index;
}

/** What the checks share. */
export interface Context extends TextContext {
  /** The figures as they are taken. */
  readonly reading: Reading<Claim>;
  /** As the figures are taken; worked out once. */
  readonly evaluate: (relation: Relation) => Evaluation;
  /** False where a figure is left blank or is a share of nothing. */
  readonly isComputed: (relation: Relation) => boolean;
}

export function contextOf(document: Document, precision?: Precision): Context {
  const reading = withBareZeros(readingOf(precision ?? asUsual(document.decimals)), document.claims);
  const known = new Map<Relation, Evaluation>();
  const evaluateOnce = (relation: Relation): Evaluation => {
    let evaluation = known.get(relation);
    if (evaluation === undefined) {
      evaluation = asWorkedOut(relation, evaluate(relation, reading), reading);
      known.set(relation, evaluation);
    }
    return evaluation;
  };
  return {
    ...textContextOf(document),
    reading,
    evaluate: evaluateOnce,
    isComputed: (relation) => evaluateOnce(relation).outcome !== 'not-computed',
  };
}

/** One for all checks of a document. */
const textContextOf = memoizeFor((document: Document): TextContext => {
  const lists = new Map<Statement, PartList>();
  for (const list of document.lists) {
    for (const part of list.readings[0]!) if (!lists.has(part)) lists.set(part, list);
  }
  const indexes = new Map<unknown, unknown>();
  const context: TextContext = {
    document,
    chapterOf: chaptersIn(document.sections),
    listOf: (statement) => lists.get(statement) ?? null,
    once: <Index>(build: (context: TextContext) => Index): Index => {
      if (!indexes.has(build)) indexes.set(build, build(context));
      return indexes.get(build) as Index;
    },
  };
  return context;
});

/** Rounded to the usual places and then once more is rounded, but not to a bare 0 beside decimals. */
function asWorkedOut(relation: Relation, evaluation: Evaluation, reading: Reading<Claim>): Evaluation {
  const isRounded =
    evaluation.outcome === 'failed' &&
    isRoundedTwice(relation, evaluation) &&
    !(relation.kind === 'ratio' && reading(relation.percent).half.lt(halfPlace(relation.percent)));
  return isRounded ? { ...evaluation, outcome: 'rounding' } : evaluation;
}

/** Of which money: as the noun says, else as the headings say. */
export function scopeOfStatement(statement: Statement): FundId | 'all' {
  const said = figureNamed(statement.noun)?.scope ?? scopeOf(statement.noun);
  if (said !== null) return said;
  for (let section = statement.section; section !== null; section = section.parent) {
    const scope = scopeOf(section.title);
    if (scope !== null) return scope;
  }
  return 'all';
}

/** 基本支出 or 项目支出 of a 项: what its sentence names between the 项 and the figure. */
export function isHalfOfItem({ subject, paragraph, start }: Statement, { paragraphs }: Document): boolean {
  if (subject === null) return false;
  const { folded } = paragraphs[paragraph]!;
  const before = folded.text.slice(0, signAt(folded, start));
  return namesHalf(before.slice(before.lastIndexOf('。') + 1));
}

/** An amount or number that a sum can use. */
export function isFigure(claim: Claim | null): claim is Claim {
  return claim?.value != null && !claim.hedged && claim.role !== 'bound';
}

/** "预算20万元，其中：公务接待费9万元": of the budget, as its whole is. */
export function isOfBudget(statement: Statement, { listOf }: TextContext): boolean {
  return statement.budget === null && listOf(statement)?.whole.amount?.role === 'budget';
}

export function holds(relation: Relation, context: Context): boolean {
  const { outcome } = context.evaluate(relation);
  return outcome === 'held' || outcome === 'rounding';
}
