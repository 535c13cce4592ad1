import type { Binding } from '../match/index.js';
import { NOT_CHOSEN, type ToldPart } from './change-words.js';
import { clauseStart, comparingIn, fixedWordBefore, withoutShared } from './lexicon/changes.js';
import { levelOf } from './lexicon/choices.js';
import type { Edit } from './wording.js';

const NO_CHANGE = '与上年持平，不说增减';

/** 与上年持平 in place of 比上年增加（减少）XX万元，增长（下降）XX%, up to its end. */
export function asLevel(first: ToldPart, end: number, binding: Binding, text: string): Edit[] {
  const { choice } = first;
  if (choice?.isComparison === true) return asEqual(first, end, binding);
  const at = choice?.start ?? fixedWordBefore(text, first.start)?.start;
  if (at === undefined) return [];
  const start = withoutShared(text.slice(0, at));
  const from = clauseStart(text, start);
  const than = comparingIn(text.slice(from, start));
  const compared = than === null ? [] : [{ start: from + than, end: from + than + 1, text: '与', drops: '与上年持平' }];
  const said = choice === null ? '持平' : levelOf(choice);
  return [...compared, { start, end, text: said, drops: NO_CHANGE, ...doubt(binding) }];
}

/** 决算数等于预算数 in place of 决算数大于（小于、等于）预算数XX万元. */
function asEqual({ choice, start }: ToldPart, end: number, binding: Binding): Edit[] {
  const { start: from, end: to, words } = choice!;
  return [
    { start: from, end: to, text: words.same ?? '等于', drops: NOT_CHOSEN, ...doubt(binding) },
    { start, end, text: '', drops: '没有差额' },
  ];
}

function doubt({ sure, why }: Binding): Pick<Edit, 'mark' | 'why'> {
  return sure ? {} : { mark: 'review', why };
}
