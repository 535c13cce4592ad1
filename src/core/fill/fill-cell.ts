import type { Claim } from '../claims/index.js';
import type { Binding } from '../match/index.js';
import { EMPTY_CELL, type CellReading } from './cell-sentence.js';
import { blanksIn } from './lexicon/blanks.js';
import { filled } from './print.js';
import type { Edit } from './wording.js';

const NOT_KNOWN = '表中没有，或没有认出是哪一项';

/** The blank of a table's cell, or the empty cell, with its figure; open where row and column do not tell which. */
export function cellEdits(
  text: string,
  reading: CellReading,
  claims: readonly Claim[],
  bindings: ReadonlyMap<number, Binding>,
  offset: number,
): Edit[] {
  const isEmpty = text.trim() === '';
  const blank = isEmpty ? { start: 0, end: text.length } : blanksIn(text)[0];
  if (blank === undefined) return [];
  // behind the cell's own text stands what leads to the next
  const end = offset + Math.max(text.length, EMPTY_CELL.length);
  const claim =
    reading.lead === ''
      ? undefined
      : claims.find(
          ({ value, kind, start }) =>
            value === null && kind !== 'subject' && kind !== 'year' && start >= offset && start < end,
        );
  const binding = claim && bindings.get(claim.index);
  // what stays empty has no sign to mark
  const open = (why: string): Edit[] =>
    isEmpty ? [] : [{ ...blank, mark: 'open', why: reading.why || why || NOT_KNOWN }];
  if (reading.isWhole) return [{ ...blank, text: '100', mark: 'review', why: '合计一行的占比，按百分之百填写' }];
  if (!claim || !binding?.value) return open(binding?.why ?? '');
  if (binding.aspect !== reading.aspect) return open('');
  const edit = filled(claim, binding, binding.value, offset);
  const doubt = reading.doubt === '' || edit.mark ? {} : { mark: 'review' as const, why: reading.doubt };
  return [{ ...edit, ...blank, ...doubt, text: `${isLess(binding) ? '-' : ''}${edit.text}` }];
}

/** A sentence says which way a figure changed in words, a table by its sign. */
function isLess({ aspect, moved }: Binding): boolean {
  return (aspect === '差额' || aspect === '幅度') && moved === 'less';
}
