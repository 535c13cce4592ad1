import { figureNamed } from '../../taxonomy/figure-names.js';
import { nounOf } from '../clauses/nouns.js';
import { isCompared, isSameAs, tellUnchanged } from '../statements/unchanged.js';
import { tellsMoving } from '../lexicon/changes.js';
import { namesMoney } from '../lexicon/nouns.js';
import { beginsOfWhich, composes, excludes, includes, wordsToFigure } from '../lexicon/structure.js';
import type { State, WordRule } from '../state/model.js';
import type { Word } from '../tokens/index.js';
import { currentOf, lastClaim, textOf } from '../state/state.js';
import { withoutLists } from '../state/lists.js';
import { hearYear } from '../statements/years.js';
import { endItem, endSentence } from './ends.js';
import { begun, begunClassed, begunSided, begunWithin, endComposed, ofWholeSet } from './wholes.js';

/** What the words between the figures do: of the rules of a word the first that fits. */
export const WORD_RULES: readonly WordRule[] = [
  { id: 'year', word: 'year', then: hearYear },

  // "（…400万元。）比上年": the sentence goes on
  { id: 'stop.in-bracket', word: 'stop', when: (state, { to }) => textOf(state)[to] === '）', then: (state) => state },
  { id: 'stop', word: 'stop', then: endSentence },
  { id: 'item-end', word: 'item-end', then: endItem },
  // "政府采购预算1080万元：货物80万元、工程1000万元"
  {
    id: 'colon',
    word: 'colon',
    when: (state, { from }) => followsCurrent(state, from),
    then: (state, { from }) => begun(state, 'of-which', from),
  },

  // "（不含上年结转20万元）" tells no part of the figure
  {
    id: 'open.excluding',
    word: 'open',
    when: (state, word) => excludes(wordsInside(state, word)) && closes(state, word),
    then: (state) => ({ ...withBracket(state), reason: true }),
  },
  // "36万元（购置费0万元，运行费36万元）": the parts of the figure it follows; 其中 opens the list itself
  {
    id: 'open.parts',
    word: 'open',
    when: (state, word) =>
      followsCurrent(state, word.from) && !(beginsOfWhich(wordsInside(state, word)) && closes(state, word)),
    then: (state, { from }) => begun(withBracket(state), 'of-which', from),
  },
  // "事业收入36万元，占40%（含教育收费6万元）": a part of what was told, no part beside it
  {
    id: 'open.including',
    word: 'open',
    when: (state, word) => word.from === state.quantityEnd && includes(wordsInside(state, word)),
    then: (state, { from }) => begun(withBracket(state), 'uses', from),
  },
  { id: 'open', word: 'open', then: withBracket },
  { id: 'close', word: 'close', then: withoutBracket },

  {
    id: 'of-which',
    word: 'of-which',
    when: (state, word) => !state.reason || hasColon(state, word),
    then: (state, word) => begun(ofWholeSet({ ...state, reason: false }, word), 'of-which', word.from),
  },
  // "…，本年收入9万元；收入总计增加1万元。本年收入的具体构成为：": of what is named, whatever was told last
  {
    id: 'parts.named',
    word: 'parts',
    when: (state, word) => state.statements.length > 0 && begunWithin(state, word) !== state,
    then: (state, word) => begunWithin(state, word),
  },
  { id: 'parts', word: 'parts', then: (state, { from }) => begun(state, 'of-which', from) },
  { id: 'classed', word: 'classed', when: ({ reason }) => !reason, then: begunClassed },
  { id: 'within', word: 'within', when: ({ reason }) => !reason, then: (state, word) => begunWithin(state, word) },
  { id: 'sided', word: 'sided', when: ({ reason }) => !reason, then: begunSided },
  {
    id: 'composed',
    word: 'composed',
    when: (state, { from }) => !state.reason && composes(textOf(state), from),
    then: (state, { from }) => begun(state, 'composed', from),
  },
  { id: 'composed-end', word: 'composed-end', then: endComposed },
  // "其中：…、其他收入9万元。其他收入主要为捐赠3万元": of what is named, not of the whole of the list
  {
    id: 'uses.named',
    word: 'uses',
    when: (state, word) => !state.reason && begunWithin(state, word, 'uses') !== state,
    then: (state, word) => begunWithin(state, word, 'uses'),
  },
  { id: 'uses', word: 'uses', when: ({ reason }) => !reason, then: (state, { from }) => begun(state, 'uses', from) },
  // behind an amount 主要是 tells what it is used for, behind a change why
  { id: 'namely.reason', word: 'namely', when: tellsChange, then: (state) => ({ ...state, reason: true }) },
  { id: 'namely.uses', word: 'namely', then: (state, { from }) => begun(state, 'uses', from) },
  // "基本支出9万元。一是工资福利支出7万元，": where nothing has changed, money that is named
  {
    id: 'reason.part',
    word: 'reason',
    when: (state, word) => !state.reason && isPart(state, word),
    then: (state) => state,
  },
  // "一是公务接待费3万元，": an item of a list that names its figure, where no reason is being told
  {
    id: 'reason.item',
    word: 'reason',
    when: (state, { to }) => !state.reason && namesFigure(state, to),
    then: (state) => state,
  },
  { id: 'reason', word: 'reason', then: (state) => ({ ...state, reason: true }) },

  {
    id: 'unchanged',
    word: 'unchanged',
    when: (state, word) => !state.reason && isCompared(state, word),
    then: tellUnchanged,
  },
  {
    id: 'same',
    word: 'same',
    when: (state, word) => !state.reason && isSameAs(state, word),
    then: tellUnchanged,
  },

  {
    id: 'compared.prior',
    word: 'compared-prior',
    then: (state, { from }) => ({ ...state, compared: { ...state.compared, withYear: from } }),
  },
  {
    id: 'compared.budget',
    word: 'compared-budget',
    then: (state, { from }) => ({ ...state, compared: { ...state.compared, withBudget: from } }),
  },
];

function wordsInside(state: State, { to }: Word): string {
  return textOf(state).slice(to, to + 7);
}

function closes(state: State, { from }: Word): boolean {
  return textOf(state).includes('）', from);
}

function withBracket(state: State): State {
  return { ...state, brackets: [...state.brackets, { current: state.current, reason: state.reason }] };
}

/** What was spoken of before the bracket is spoken of again. */
function withoutBracket(before: State): State {
  const brackets = before.brackets.slice(0, -1);
  const state = withoutLists({ ...before, brackets }, ({ depth }) => depth > brackets.length);
  return { ...state, ...before.brackets.at(-1) };
}

/** Right behind the amount of the current statement. */
function followsCurrent(state: State, at: number): boolean {
  const current = currentOf(state);
  return current !== null && at === state.quantityEnd && lastClaim(state) === current.amount;
}

function hasColon(state: State, { to }: Word): boolean {
  return textOf(state)[to] === '：';
}

/** The words up to the next figure name one of the disclosure's. */
function namesFigure(state: State, from: number): boolean {
  const words = wordsToFigure(textOf(state).slice(from, from + LONGEST_NAME));
  return words !== '' && figureNamed(nounOf(words, state.at.department)) !== null;
}

/** Behind an amount with no change and no word of one, the name of some money. */
function isPart(state: State, { from, to }: Word): boolean {
  const current = currentOf(state);
  if (current?.amount == null || current.change !== null) return false;
  const text = textOf(state);
  const name = wordsToFigure(text.slice(to, to + LONGEST_NAME));
  return namesMoney(name) && !tellsMoving(name) && !tellsMoving(text.slice(state.lastFigure, from));
}

/** Signs of a figure's name. */
const LONGEST_NAME = 30;

function tellsChange(state: State): boolean {
  const current = currentOf(state);
  return current === null || state.reason || (current.change !== null && state.changed === current.index);
}
