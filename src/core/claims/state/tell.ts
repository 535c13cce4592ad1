import { figureNamed } from '../../taxonomy/figure-names.js';
import { spanOf } from '../../text/fold.js';
import { NO_CHANGE, type ChangeDraft, type ClaimId, type StatementDraft, type StatementId } from '../drafts.js';
import { joined } from './lists.js';
import type { Claim, Direction, Role, SubjectName } from '../model.js';
import type { State } from './model.js';
import type { Quantity } from '../tokens/index.js';
import { replaced } from './replaced.js';
import { statementAt } from './state.js';

export interface Said {
  readonly role: Role;
  readonly noun: string;
  readonly direction?: Direction | null;
  readonly subject?: SubjectName | null;
}

/** Adds the figure as a claim: the last one of the state that is given back. */
export function withClaim(state: State, quantity: Quantity, said: Said): State {
  const { at } = state;
  const { start, end } = spanOf(at.paragraph.folded, quantity.from, quantity.to);
  const claim: Claim = {
    start,
    end,
    index: at.claimsAbove.length + state.claims.length,
    quote: at.source.slice(start, end),
    kind: quantity.kind,
    value: quantity.value,
    unit: quantity.unit,
    decimals: quantity.decimals,
    noun: said.noun,
    role: said.role,
    direction: said.direction ?? null,
    hedged: quantity.hedged,
    year: yearOf(state, quantity, said.role),
    subject: said.subject ?? null,
    paragraph: at.paragraph.index,
    sentence: state.sentence,
    section: at.paragraph.section,
    parent: null,
    position: 0,
  };
  return { ...state, claims: [...state.claims, claim] };
}

/** The year a figure speaks of: its own, the sentence's, or the year before where it is only compared with. */
function yearOf({ year, at }: State, { kind, value }: Quantity, role: Role): number | null {
  if (kind === 'year' && value !== null) return value.toNumber();
  return role === 'base' && at.year !== null ? (year ?? at.year - 1) : year;
}

/** Gives a claim of this paragraph the name that only its statement knows. */
export function withNoun(state: State, id: ClaimId, noun: string): State {
  const place = id - state.at.claimsAbove.length;
  return { ...state, claims: replaced(state.claims, place, { ...state.claims[place]!, noun }) };
}

/** Adds a statement, as a part of the list that is open; words without a name speak of it from now on. */
export function withStatement(
  state: State,
  noun: string,
  subject: SubjectName | null,
  amount: ClaimId | null,
  { from, to }: Pick<Quantity, 'from' | 'to'>,
): State {
  const { at } = state;
  const { start, end } = spanOf(at.paragraph.folded, from, to);
  const statement: StatementDraft = {
    start,
    end,
    index: at.above.length + state.statements.length,
    noun,
    key: subject ? null : (figureNamed(noun)?.key ?? null),
    amount,
    share: null,
    change: null,
    budget: null,
    completion: null,
    repeats: null,
    subject,
    year: state.year,
    paragraph: at.paragraph.index,
    sentence: state.sentence,
    section: at.paragraph.section,
  };
  const added = joined({ ...state, statements: [...state.statements, statement] }, statement, from);
  return { ...added, current: statement.index, changed: null, unsure: false };
}

/** The same figure with another change: 比上年 and then 比预算. */
export function withCopy(state: State, id: StatementId): State {
  const index = state.at.above.length + state.statements.length;
  const copy = { ...statementAt(state, id), index, change: null, share: null, completion: null };
  return { ...state, statements: [...state.statements, copy] };
}

/** Tells more of a statement, of this paragraph or of one above. */
export function amended(state: State, id: StatementId, more: Partial<StatementDraft>): State {
  const statement = { ...statementAt(state, id), ...more };
  const place = id - state.at.above.length;
  return place < 0
    ? { ...state, amended: new Map(state.amended).set(id, statement) }
    : { ...state, statements: replaced(state.statements, place, statement) };
}

export function withChange(state: State, id: StatementId, more: Partial<ChangeDraft>): State {
  return amended(state, id, { change: { ...(statementAt(state, id).change ?? NO_CHANGE), ...more } });
}
