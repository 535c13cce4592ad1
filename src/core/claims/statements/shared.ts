import { nounOf } from '../clauses/nouns.js';
import { NO_CHANGE, type ClaimId, type StatementId } from '../drafts.js';
import type { SubjectName } from '../model.js';
import type { Clause, State } from '../state/model.js';
import { claimAt, lastClaim, lastStatement, statementAt, subjectEndingAt } from '../state/state.js';
import { amended, withClaim, withNoun, withStatement } from '../state/tell.js';
import type { Shared } from '../tokens/index.js';

/** One of the figures that 分别 tells. */
export function tellShared(before: State, clause: Clause): State {
  const shared = clause.shared!;
  const { position, count, role, name } = shared;
  const isFirst = position === 0 && (role === 'stated' || name !== null);
  const state = isFirst ? { ...before, shared: [] } : before;
  const told = role === 'stated' ? tellStated(state, clause, shared) : tellMore(state, clause, shared);
  return position === count - 1 ? { ...told, current: null, changed: null } : told;
}

interface Name {
  readonly noun: string;
  readonly subject: SubjectName | null;
}

function nameOf(state: State, { name }: Shared): Name {
  if (name === null) return { noun: '', subject: null };
  const subject = subjectEndingAt(state, name.to);
  return { noun: subject?.itemName ?? subject?.groupName ?? nounOf(name.text, state.at.department), subject };
}

/** "甲、乙分别为3万元和5万元". */
function tellStated(state: State, { figure }: Clause, shared: Shared): State {
  const { noun, subject } = nameOf(state, shared);
  const claimed = withClaim(state, figure, { role: 'stated', noun, direction: shared.direction, subject });
  if (noun === '') return { ...claimed, shared: [] };
  const told = withStatement(claimed, noun, subject, lastClaim(claimed), figure);
  return { ...told, shared: [...told.shared, lastStatement(told)!] };
}

/** "…，分别占57%和43%", "甲、乙分别增长3%和5%": more of a figure that was told, or of one that is named. */
function tellMore(state: State, { figure }: Clause, shared: Shared): State {
  const { role, base, direction, position, count, name } = shared;
  const said = nameOf(state, shared);
  const noun = role === 'share' ? base : said.noun;
  const claimed = withClaim(state, figure, { role, noun, direction });
  const claim = lastClaim(claimed)!;
  if (name === null) {
    const meant = toldBefore(claimed, count)[position];
    return meant === undefined ? claimed : withShared(claimed, meant, claim, shared);
  }
  if (said.noun === '') return claimed;
  const known = claimed.statements.findLast((it) => it.noun === said.noun && it.change?.difference == null);
  const named = known
    ? claimed
    : withStatement(claimed, said.noun, said.subject, null, { from: figure.from, to: figure.from });
  const meant = known?.index ?? lastStatement(named)!;
  const told = withShared(named, meant, claim, shared);
  return { ...told, shared: [...told.shared, meant] };
}

/** The statements that a 分别 without names speaks of: those of the 分别 before, else the last amounts of the sentence. */
function toldBefore(state: State, count: number): readonly StatementId[] {
  const [first] = state.shared;
  if (state.shared.length === count && statementAt(state, first!).sentence === state.sentence) return state.shared;
  const last = state.statements
    .filter(({ amount, sentence }) => amount !== null && sentence === state.sentence)
    .slice(-count);
  return last.length === count ? last.map(({ index }) => index) : [];
}

function withShared(before: State, id: StatementId, claim: ClaimId, { role, base, direction }: Shared): State {
  const statement = statementAt(before, id);
  if (role === 'share') return amended(before, id, { share: statement.share ?? { claim, base, of: null } });
  const state = withNoun(before, claim, statement.noun);
  if (role === 'completion') return amended(state, id, { completion: statement.completion ?? claim });
  const change = statement.change ?? NO_CHANGE;
  const told =
    claimAt(state, claim).kind === 'percent'
      ? { percent: change.percent ?? claim }
      : { difference: change.difference ?? claim };
  return amended(state, id, { change: { ...change, direction: change.direction ?? direction, ...told } });
}
