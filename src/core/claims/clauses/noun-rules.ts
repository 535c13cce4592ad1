import { figureNamed } from '../../taxonomy/figure-names.js';
import type { Clause, NounRule, State } from '../state/model.js';
import { textOf } from '../state/state.js';
import { expenditureOf, isGeneric, isOfExpenditure, isVehiclePart, leadsToParts, titleName } from '../lexicon/nouns.js';
import { nounOf } from './nouns.js';

/** What the figure of a clause is of: by the first rule that finds a name, '' when none does. */
export function nounOfClause(state: State, clause: Clause): string {
  const own = nounOf(clause.words, state.at.department);
  for (const { find } of state.at.grammar.nouns) {
    const found = find(state, clause, own);
    if (found !== null) return found;
  }
  return own;
}

export const NOUN_RULES: readonly NounRule[] = [
  { id: 'noun.vehicles', find: ofVehicles },
  { id: 'noun.own', find: (_state, _clause, own) => (isGeneric(own) ? null : own) },
  { id: 'noun.earlier', find: earlierInItem },
  {
    id: 'noun.heading',
    find: (state, { words }, own) => (own === '' && opensProse(state) ? nounOfHeading(state, words) : null),
  },
  { id: 'noun.item', find: (state, _clause, own) => (own === '' && opensProse(state) ? nounOfItem(state) : null) },
];

/** "公务用车购置及运行费5万元，购置费0万元，运行费5万元": the parts without the name of the whole. */
function ofVehicles({ statements, sentence }: State, _clause: Clause, own: string): string | null {
  const isOfThem = isVehiclePart(own) && statements.at(-1)?.sentence === sentence;
  const told = isOfThem ? statements.findLast(({ key }) => key?.startsWith('three-public.') === true) : undefined;
  return told?.key?.startsWith('three-public.vehicle') === true ? `公务用车${own}` : null;
}

/** "公务接待费，2024年预算为2万元": the words before the comma. */
function earlierInItem(state: State, { start }: Clause): string | null {
  const earlier = textOf(state)
    .slice(Math.max(state.quantityEnd, state.itemStart), start)
    .replace(/^）/, '')
    .replace(/[，：、]$/, '');
  // "收入预算中，财政拨款5万元" is no figure's name
  if (leadsToParts(earlier)) return null;
  const from = Math.max(earlier.lastIndexOf('，'), earlier.lastIndexOf('：')) + 1;
  const noun = nounOf(earlier.slice(from), state.at.department);
  return noun === '' ? null : noun;
}

function opensProse({ statements, at }: State): boolean {
  return statements.length === 0 && !at.paragraph.isHeading;
}

/** "（二）公务接待费" and below it "2023年预算安排2.50万元". */
function nounOfHeading({ at }: State, words: string): string | null {
  return at.paragraph.mark === null ? nounOfTitle(at.paragraph.section?.title ?? '', at.department, words) : null;
}

/** An item speaks of what it begins with: "1.公务接待费。2023年预算数2.08万元". */
function nounOfItem(state: State): string | null {
  const { mark } = state.at.paragraph;
  if (mark === null) return null;
  const lead = /^[^。：；，\d]{2,30}(?=[。：])/.exec(textOf(state).slice(mark.text.length));
  return lead === null ? null : nounOfTitle(lead[0], state.at.department);
}

/** A title names a figure only where all its words are understood; of one that names both sides the one that is said. */
function nounOfTitle(title: string, department: readonly string[], words = ''): string | null {
  const name = titleName(title);
  const named = withSide(nounOf(name, department), name);
  const noun = words.includes('支出') ? expenditureOf(named) : named;
  return figureNamed(noun) === null ? null : noun;
}

/** 国有资本经营预算财政拨款支出决算 is of the expenditure. */
function withSide(noun: string, title: string): string {
  return noun !== '' && isOfExpenditure(title) && !noun.includes('支出') ? `${noun}支出` : noun;
}
