import type { Claim } from '../claims/index.js';
import type { Binding } from '../match/index.js';
import type { Way } from '../taxonomy/directions.js';
import { fixedWordBefore } from './lexicon/changes.js';
import { levelBehind, type Choice } from './lexicon/choices.js';
import type { Edit } from './wording.js';

/** The difference or the percentage of a change as a form asks for it, in offsets of its paragraph. */
export interface ToldPart {
  readonly claim: Claim;
  readonly start: number;
  readonly end: number;
  /** Words that the form leaves to choose between. */
  readonly choice: Choice | null;
  readonly binding: Binding | null;
}

export interface Told {
  readonly part: ToldPart;
  /** The part told before it. */
  readonly before: ToldPart | null;
  /** What the change is of; null where that is not known. */
  readonly change: Binding | null;
  readonly text: string;
}

/** What becomes of the word before a figure; null where another rule is to say. */
type Rule = (told: Told) => Edit[] | null;

/** First that answers. */
const RULES: readonly Rule[] = [noRateFromNothing, openChoice, chosenWord, turnedWord];

/** The word before a figure of a change. */
export function wordEdits(told: Told): Edit[] {
  for (const rule of RULES) {
    const edits = rule(told);
    if (edits) return edits;
  }
  return [];
}

/** A percentage from a base of nothing gives way to the reason for having none. */
function noRateFromNothing({ part: { claim, start, end, binding }, before, change, text }: Told): Edit[] | null {
  const isRate = claim.kind === 'percent' && binding?.aspect === '幅度' && binding.value === null;
  if (!isRate || before === null || movedOf(change) === null) return null;
  const comma = text.lastIndexOf('，', start);
  const said = binding.againstBudget ? '（预算数为零）' : '（上年为零）';
  return [
    {
      start: comma >= before.end ? comma : before.end,
      end,
      text: said,
      drops: '基数为零，没有百分比',
      ...doubt(binding),
    },
  ];
}

/** Which way it went is not known, or the form has no word for it. */
function openChoice({ part: { choice }, change }: Told): Edit[] | null {
  if (choice === null || hasWay(change)) return null;
  const { start, end } = choice;
  return [{ start, end, mark: 'open', why: change?.why || '没有认出是哪一项的增减' }];
}

/** Why the other words of a choice go. */
export const NOT_CHOSEN = '未选的说法';

function chosenWord({ part: { choice }, change }: Told): Edit[] | null {
  if (choice === null || !hasWay(change)) return null;
  const { start, end, words } = choice;
  return [{ start, end, text: words[change.moved]!, drops: NOT_CHOSEN, ...doubt(change) }];
}

/** A word that the form has fixed and the figures turn. */
function turnedWord({ part: { claim, start }, change, text }: Told): Edit[] | null {
  if (!hasWay(change) || claim.value !== null) return null;
  const fixed = fixedWordBefore(text, start);
  if (fixed === null || fixed.way === change.moved) return null;
  const { word, opposite } = fixed;
  const why = `模板写的是“${word}”，按表中数字应为“${opposite}”`;
  return [{ start: fixed.start, end: fixed.end, text: opposite, drops: why, mark: 'review', why }];
}

/** （持平） behind the figure: not chosen where it moved, said already where it did not. */
export function levelEdits(end: number, change: Binding | null, text: string): Edit[] {
  const length = levelBehind(text.slice(end));
  if (length === 0) return [];
  const span = { start: end, end: end + length };
  return movedOf(change) === null
    ? [{ ...span, mark: 'open', why: change?.why || '没有认出是哪一项的增减' }]
    : [{ ...span, text: '', drops: NOT_CHOSEN }];
}

function movedOf(change: Binding | null): Way | null {
  return change?.moved ?? null;
}

function hasWay(change: Binding | null): change is Binding & { readonly moved: 'more' | 'less' } {
  const moved = movedOf(change);
  return moved !== null && moved !== 'same';
}

function doubt({ sure, why }: Binding): Pick<Edit, 'mark' | 'why'> {
  return sure ? {} : { mark: 'review', why };
}
