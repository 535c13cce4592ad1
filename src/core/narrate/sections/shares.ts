import type { Line } from '../figures/line.js';
import type { Sourced } from '../figures/sourced.js';
import { change } from '../prose/change.js';
import { joined, money, say, type Piece } from '../prose/pieces.js';
import { lineAmount, share } from '../prose/share.js';
import { yearOf, type Story } from '../story.js';

interface Whole {
  readonly id: string;
  /** "收入预算" */
  readonly name: string;
  readonly total: Sourced;
  readonly lines: readonly Line[];
  /** True when a line missing from last year's list was nothing then. */
  readonly absentIsNothing: (line: Line) => boolean;
}

/** A whole with its parts, each with its share, and each with its change where last year is known. */
export function sharesParagraph(story: Story, { id, name, total, lines, absentIsNothing }: Whole): Piece {
  const changed = change(story, { id, amount: total });
  const parts = lines.map((line) => {
    const lineChange = change(story, { id: line.id, amount: line.amount, absentIsNothing: absentIsNothing(line) });
    return [lineAmount(line), share(line.amount, total), lineChange ? ['，', lineChange] : ''];
  });
  return [
    say`本部门${yearOf(story)}${name}${money(total)}万元`,
    changed ? ['，', changed] : '',
    parts.length > 0 ? say`。其中：${joined(parts, '；')}。` : '。',
  ];
}
