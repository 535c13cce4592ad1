import type { Claim, Document, PartList, Section, Statement } from '../../claims/index.js';
import { figureNamed, scopeOf } from '../../taxonomy/figure-names.js';
import { outcomeOf, type Outcome, type Relation } from './relation.js';
import { chaptersIn } from './chapters.js';
import { asUsual, type Precision } from './range.js';

/** What the checks share: the text, how its figures are taken, and who stands where. */
export interface Context {
  readonly document: Document;
  readonly precision: Precision;
  /** 一、 or 第三部分 that a statement stands under: figures of the same name in it are the same figure. */
  readonly chapterOf: (statement: Pick<Statement, 'section'>) => Section | null;
  /** As the figures are taken; worked out once. */
  readonly outcomeOf: (relation: Relation) => Outcome;
  /** The list a statement is a part of, the innermost. */
  readonly listOf: (statement: Statement) => PartList | null;
}

export function contextOf(document: Document, exact?: Precision): Context {
  const lists = new Map<Statement, PartList>();
  for (const list of document.lists) {
    for (const part of list.readings[0]!) if (!lists.has(part)) lists.set(part, list);
  }
  const precision = exact ?? asUsual(document.decimals);
  const outcomes = new Map<Relation, Outcome>();
  const outcome = (relation: Relation): Outcome => {
    const known = outcomes.get(relation) ?? outcomeOf(relation, precision);
    outcomes.set(relation, known);
    return known;
  };
  return {
    document,
    precision,
    chapterOf: chaptersIn(document.sections),
    outcomeOf: outcome,
    listOf: (statement) => lists.get(statement) ?? null,
  };
}

/** Of which money: as the noun says, else as the headings say. */
export function scopeOfStatement(statement: Statement): string {
  const said = figureNamed(statement.noun)?.scope ?? scopeOf(statement.noun);
  if (said !== null) return said;
  for (let section = statement.section; section !== null; section = section.parent) {
    const scope = scopeOf(section.title);
    if (scope !== null) return scope;
  }
  return 'all';
}

/** An amount or number that a sum can use. */
export function isFigure(claim: Claim | null): claim is Claim {
  return claim !== null && claim.value !== null && !claim.hedged && claim.role !== 'bound';
}

export function holds(relation: Relation, context: Context): boolean {
  const outcome = context.outcomeOf(relation);
  return outcome === 'held' || outcome === 'rounding';
}
