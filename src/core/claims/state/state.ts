import type { StatementDraft, StatementId } from '../drafts.js';
import type { Claim, SubjectName } from '../model.js';
import type { Context, State } from './model.js';

/** Nothing read yet but the paragraph's own number. */
export function startOf(at: Context): State {
  return {
    at,
    claims: [],
    statements: [],
    amended: new Map(),
    lists: [],
    open: [],
    closed: [],
    current: null,
    changed: null,
    prior: null,
    firstBudget: null,
    shareBase: null,
    shared: [],
    unsure: false,
    reason: false,
    sentence: 0,
    sentenceStart: 0,
    itemStart: 0,
    quantityEnd: at.paragraph.mark?.text.length ?? 0,
    lastFigure: 0,
    year: null,
    compared: { withYear: -1, withBudget: -1 },
    changeEnd: -1,
    brackets: [],
    goesOn: false,
  };
}

/** The folded text that is read. */
export function textOf({ at }: State): string {
  return at.paragraph.folded.text;
}

export function claimAt({ at, claims }: State, id: number): Claim {
  return id < at.claimsAbove.length ? at.claimsAbove[id]! : claims[id - at.claimsAbove.length]!;
}

export function statementAt({ at, statements, amended }: State, id: StatementId): StatementDraft {
  return id < at.above.length ? (amended.get(id) ?? at.above[id]!) : statements[id - at.above.length]!;
}

/** The statement that words without a name speak of. */
export function currentOf(state: State): StatementDraft | null {
  return state.current === null ? null : statementAt(state, state.current);
}

export function lastClaim({ at, claims }: State): number | null {
  return claims.length === 0 ? null : at.claimsAbove.length + claims.length - 1;
}

export function lastStatement({ at, statements }: State): StatementId | null {
  return statements.length === 0 ? null : at.above.length + statements.length - 1;
}

/**
 * The 科目 named since the last figure. It may be a sentence of its own: "…行政运行（项）。年初预算为", or the item above a
 * paragraph that tells nothing yet.
 */
export function subjectBefore({ at, lastFigure, statements }: State, end: number): SubjectName | null {
  const found =
    at.subjects.findLast((subject) => subject.to <= end && subject.to >= lastFigure) ??
    (statements.length === 0 && at.subjects.length === 0 ? (at.subjectAbove ?? undefined) : undefined);
  return found === undefined ? null : nameOf(found);
}

/** The 科目 that a name of several ends with. */
export function subjectEndingAt({ at }: State, end: number): SubjectName | null {
  const found = at.subjects.find((subject) => subject.to === end);
  return found === undefined ? null : nameOf(found);
}

function nameOf({ code, className, groupName, itemName }: SubjectName): SubjectName {
  return { code, className, groupName, itemName };
}
