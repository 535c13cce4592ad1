import { figureNamed } from '../../taxonomy/figure-names.js';
import { isNamedSet } from '../../taxonomy/named-parts.js';
import { clauseStart } from '../clauses/clause-start.js';
import { nounOf } from '../clauses/nouns.js';
import type { StatementDraft, StatementId } from '../drafts.js';
import { sideSaid, withoutIn } from '../lexicon/structure.js';
import type { PartList } from '../model.js';
import { changedList, openLists, topList, withList, withoutLists } from '../state/lists.js';
import type { State, WholeRule } from '../state/model.js';
import type { Word } from '../tokens/index.js';
import { lastStatement, statementAt, textOf } from '../state/state.js';
import { splitAnew } from './split-anew.js';

/** Opens a list at a word; nothing opens where the text tells no whole. */
export function begun(state: State, form: PartList['form'], at: number): State {
  const whole = wholeAt(state, at);
  if (whole === null) return state;
  const goesOn = state.goesOn || (state.statements.length === 0 && whole === state.at.before);
  return withList({ ...state, goesOn }, whole, form);
}

function wholeAt(state: State, end: number): StatementId | null {
  for (const { find } of state.at.grammar.wholes) {
    const found = find(state, end);
    if (found !== null) return found;
  }
  return null;
}

export const WHOLE_RULES: readonly WholeRule[] = [
  { id: 'whole.current', find: ({ current }) => current },
  { id: 'whole.last', find: lastStatement },
  { id: 'whole.named', find: (state, end) => namedAbove(state, end) },
  { id: 'whole.before', find: (state, end) => (nameBefore(state, end) === null ? state.at.before : null) },
];

/** Signs of a sentence that is no more than a figure's name. */
const LONGEST_NAME = 200;

/** "一般公共预算支出主要用于以下方面：" need not follow its amount: the figure above of that name. */
function namedAbove(state: State, end: number): StatementId | null {
  const said = nameBefore(state, end);
  if (said === null) return null;
  const found = state.at.above.findLast(({ noun, amount }) => {
    const other = amount === null ? null : figureNamed(noun);
    return other?.key === said.key && other.scope === said.scope;
  });
  return found?.index ?? null;
}

function nameBefore(state: State, end: number): ReturnType<typeof figureNamed> {
  const words = textOf(state).slice(state.sentenceStart, end);
  if (state.at.before === null || words.length > LONGEST_NAME) return null;
  return figureNamed(nounOf(words, state.at.department));
}

/** "按支出功能分类：…；按经济分类：…": each splits the same whole anew. */
export function begunClassed(before: State, { from }: Word): State {
  const split = openLists(before).find(({ classed }) => classed);
  const state =
    split === undefined
      ? before
      : {
          ...withoutLists(
            before,
            (_, id) => before.open.indexOf(id) >= before.open.indexOf(before.lists.indexOf(split)),
          ),
          current: split.whole.statement,
        };
  const said = state.current ?? (state.statements.length === 0 ? state.at.before : null);
  const whole = said === null ? null : splitAnew(state, said);
  // a total is split, not the project that was told last
  if (whole === null || figureNamed(statementAt(state, whole).noun) === null) return state;
  const listed = begun(whole === said ? state : { ...state, current: whole }, 'of-which', from);
  return topList(listed)?.children.length === 0 ? changedList(listed, listed.open.at(-1)!, { classed: true }) : listed;
}

/** "在基本支出中：", "本年收入中，": parts of a figure that was told. */
export function begunWithin(state: State, { from }: Word, form: PartList['form'] = 'of-which'): State {
  const said = nounOf(
    withoutIn(textOf(state).slice(clauseStart(textOf(state), from, state.sentenceStart), from)),
    state.at.department,
  );
  const { above, paragraph } = state.at;
  const isWhole = ({ noun, amount, section }: StatementDraft): boolean =>
    noun === said && amount !== null && section === paragraph.section;
  const whole = said === '' ? undefined : (state.statements.findLast(isWhole) ?? above.findLast(isWhole));
  return whole === undefined ? state : begun({ ...state, current: whole.index }, form, from);
}

/** "包括货物2万元、工程5万元、服务8万元；其中面向中小企业采购9万元": behind a set that is whole, of what it makes up or of the part that is named. */
export function ofWholeSet(state: State, { from, to }: Word): State {
  if (state.current === null || from !== state.itemStart) return state;
  const list = state.lists.findLast(({ children }) => children.at(-1) === state.current);
  const nounOfPart = (id: StatementId): string => statementAt(state, id).noun;
  if (list === undefined || !isNamedSet(list.children.map(nounOfPart))) return state;
  const words = textOf(state).slice(to).replace(/^：/, '');
  return { ...state, current: list.children.find((id) => words.startsWith(nounOfPart(id))) ?? list.whole.statement };
}

/** "收支总预算9万元。收入包括：…；支出包括：…": parts of the total of that side, or of both; else of nothing told. */
export function begunSided(before: State, { from, to }: Word): State {
  const side = sideSaid(textOf(before).slice(from, to));
  const depth = before.brackets.length;
  const state = withoutLists(before, (list) => list.depth >= depth);
  const whole = state.statements.findLast(
    ({ key, amount, budget }) =>
      (amount ?? budget) !== null && (key === 'total' || key === side || key === `${side}-total`),
  );
  // its own line may tell it, or the one above
  const above = whole === undefined && state.statements.length === 0 ? state.at.before : null;
  const isOfSide = above !== null && [side, `${side}-total`, 'total'].includes(statementAt(state, above).key ?? '');
  const id = whole?.index ?? (isOfSide ? above : null);
  if (id === null) return { ...state, current: null };
  return withList({ ...state, current: id, goesOn: state.goesOn || isOfSide }, id, 'uses');
}

/** "…构成": the list is whole, and its whole is spoken of again. */
export function endComposed(state: State): State {
  const list = topList(state);
  if (list?.form !== 'composed') return state;
  const id = state.open.at(-1)!;
  return { ...withoutLists(state, (_, other) => other === id), current: list.whole.statement, unsure: false };
}
