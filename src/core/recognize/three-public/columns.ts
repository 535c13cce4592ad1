import type { ItemId } from '../../taxonomy/items.js';
import { figureSetOf, isFigureSet, withoutFigureSet, type FigureSet } from '../../taxonomy/figure-sets.js';
import type { Draft } from '../draft.js';
import { parseLabel } from '../labels.js';
import { threePublicItem } from '../classify.js';
import { joinSets } from './figure-set.js';
import { isSum } from '../../taxonomy/words/totals.js';
import { gather } from '../../sheet/gather.js';

/** A column of the wide form: which item, and which of its figures. */
export interface WideColumn {
  readonly index: number;
  readonly item: ItemId;
  /** What names the item, without year and stage. */
  readonly label: string;
  /** The head that it stands in. */
  readonly head: string;
  readonly set: FigureSet | null;
  /** Heads that name year, stage or change, from the top down. */
  readonly setHeads: readonly string[];
  /** Its heads say 三公. */
  readonly named: boolean;
}

/**
 * The columns whose heads name an item of 三公, or one printed beside it: 预算数 above 公务接待费, or below it, or in one head
 * with it.
 */
export function wideColumns({ header }: Draft): WideColumn[] {
  const columns = gather([...header.heads], ([index, heads]): WideColumn[] => {
    const found = itemOf(heads);
    if (found === null || found.item === 'unknown') return [];
    return [
      {
        index,
        ...found,
        set: joinSets(heads.map(figureSetOf)),
        setHeads: heads.filter(isFigureSet),
        named: heads.some((head) => head.includes('三公')),
      },
    ];
  });
  // 合计 of 三公, 会议费 and 培训费 beside a 小计 of 三公 alone: the latter is the total of 三公
  const named = columns.some((column) => column.item === 'three-public-total' && column.named);
  const mixed = columns.some((column) => column.item === 'meetings' || column.item === 'training');
  return named && mixed ? columns.filter((column) => column.item !== 'three-public-total' || column.named) : columns;
}

/** The lowest head that names a thing; a 小计 is of what stands above it. Null for a column without heads. */
function itemOf(heads: readonly string[]): Pick<WideColumn, 'item' | 'label' | 'head'> | null {
  let total: string | null = null;
  for (const head of [...heads].reverse()) {
    const name = withoutFigureSet(parseLabel(head).name);
    if (name === '' || isFigureSet(head)) continue;
    if (isSum(name)) {
      total ??= head;
      continue;
    }
    const item = threePublicItem(name);
    if (total !== null && item === 'three-public-total') return { item, label: total, head: total };
    if (total === null || item !== 'unknown') return { item, label: figureSetOf(head) === null ? head : name, head };
  }
  return total === null ? null : { item: 'three-public-total', label: total, head: total };
}
