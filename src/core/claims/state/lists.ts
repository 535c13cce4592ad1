import { isNamedSet } from '../../taxonomy/named-parts.js';
import type { ListDraft, StatementDraft, StatementId } from '../drafts.js';
import type { PartList } from '../model.js';
import type { ListId, OpenList, State } from './model.js';
import { replaced } from './replaced.js';
import { claimAt, statementAt, textOf } from './state.js';
import { gather } from '../../sheet/gather.js';

export function topList({ lists, open }: State): OpenList | null {
  const id = open.at(-1);
  return id === undefined ? null : lists[id]!;
}

export function openLists({ lists, open }: State): OpenList[] {
  return open.map((id) => lists[id]!);
}

/** Opens a list of parts of the statement, unless the list that is open splits it already. */
export function withList(state: State, id: StatementId, form: PartList['form']): State {
  const top = topList(state);
  if (top !== null && top.whole.statement === id && !top.whole.isBudget) return state;
  // "预算15万元（其中：…），决算14万元（其中：…": each has its parts
  const { amount, budget } = statementAt(state, id);
  const list: OpenList = {
    whole: { statement: id, isBudget: amount === null && budget !== null },
    form,
    depth: state.brackets.length,
    children: [],
    cuts: [],
    numbered: false,
    classed: false,
    inner: [],
  };
  const begun = state.lists.length;
  const within = top === null ? state : changedList(state, state.open.at(-1)!, { inner: [...top.inner, begun] });
  return { ...within, lists: [...within.lists, list], open: [...within.open, begun] };
}

export function changedList(state: State, id: ListId, change: Partial<OpenList>): State {
  return { ...state, lists: replaced(state.lists, id, { ...state.lists[id]!, ...change }) };
}

/** A new statement becomes a part of the list that is open, and its amount a part of the whole's. */
export function joined(before: State, statement: StatementDraft, from: number): State {
  const state = withoutLists(before, (list, id) => id === before.open.at(-1) && endsBefore(before, list, statement));
  const top = topList(state);
  if (top === null) return state;
  const children = [...top.children, statement.index];
  const numbered =
    top.children.length === 0
      ? /1[.、]\D/.test(textOf(state).slice(Math.max(state.itemStart, from - 40), from))
      : top.numbered;
  const listed = changedList(withOuterLists(state, statement.index), state.open.at(-1)!, { children, numbered });
  if (statement.amount === null) return listed;
  const claim = claimAt(state, statement.amount);
  const whole = statementAt(state, top.whole.statement);
  const part = {
    ...claim,
    role: claim.role === 'stated' ? ('of-which' as const) : claim.role,
    parent: top.whole.isBudget ? whole.budget : whole.amount,
    position: children.length,
  };
  return { ...listed, claims: replaced(listed.claims, claim.index - state.at.claimsAbove.length, part) };
}

/** "基本支出9万元，其中人员经费8万元、公用经费1万元；项目支出3万元": it stands beside the whole of the list. */
function endsBefore(state: State, { whole, cuts, children, depth }: OpenList, { noun }: StatementDraft): boolean {
  return (
    cuts.length > 0 &&
    children.length > 0 &&
    depth === state.brackets.length &&
    isNamedSet([statementAt(state, whole.statement).noun, noun])
  );
}

/**
 * Behind a semicolon an inner list may have ended, unless it stands in brackets: the statement is read as a part of
 * either.
 */
function withOuterLists(state: State, statement: StatementId): State {
  let next = state;
  for (let index = state.open.length - 2; index >= 0; index -= 1) {
    const outer = state.lists[state.open[index]!]!;
    const inner = state.lists[state.open[index + 1]!]!;
    if (inner.cuts.length === 0 || inner.depth !== outer.depth) break;
    next = changedList(next, state.open[index]!, { children: [...outer.children, statement] });
  }
  return next;
}

export function withoutLists(state: State, which: (list: OpenList, id: ListId) => boolean): State {
  const closing = state.open.filter((id) => which(state.lists[id]!, id));
  if (closing.length === 0) return state;
  return {
    ...state,
    open: state.open.filter((id) => !closing.includes(id)),
    closed: [...state.closed, ...gather(closing, (id) => closedList(state.lists[id]!, state) ?? [])],
  };
}

/**
 * Ends a list: its readings, the longest first, then those in which more of an inner list's statements are not its own.
 */
function closedList({ whole, children, cuts, form, inner }: OpenList, state: State): ListDraft | null {
  if (children.length === 0) return null;
  const within = inner.map((id) => state.lists[id]!);
  const lengths = [...new Set([children.length, ...cuts.filter((cut) => cut > 0)])];
  const without = (parts: readonly StatementId[]): StatementId[] => children.filter((child) => !parts.includes(child));
  const shared = gather(within, (list) =>
    [...new Set([...list.cuts, list.children.length])].map((end) => without(list.children.slice(0, end))),
  );
  const apart = within.length > 1 ? [without(gather(within, (list) => list.children))] : [];
  const shorter = [...shared, ...apart, without(partsOfParts(state, children))].filter(
    (reading) => reading.length > 0 && reading.length < children.length,
  );
  return { whole, form, readings: [...lengths.map((length) => children.slice(0, length)), ...shorter] };
}

/** "基本支出9万元，人员经费8万元，公用经费1万元；项目支出3万元": a set that makes up the figure before it is its parts. */
function partsOfParts(state: State, children: readonly StatementId[]): StatementId[] {
  const told = children.map((id) => statementAt(state, id));
  const values = told.map(({ amount }) => (amount === null ? null : claimAt(state, amount).value));
  return gather(told.slice(2), (second, place) => {
    const [whole, one, two] = values.slice(place);
    const first = told[place + 1]!;
    const isSum = whole != null && one != null && two != null && !whole.isZero() && one.plus(two).eq(whole);
    return isSum && isNamedSet([first.noun, second.noun]) ? [first.index, second.index] : [];
  });
}
