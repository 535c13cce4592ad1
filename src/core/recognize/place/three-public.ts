import type { Fact } from '../../disclosure/model.js';
import { THREE_PUBLIC_CONCEPTS } from '../../taxonomy/concepts/index.js';
import type { ItemId } from '../../taxonomy/items.js';
import type { Line } from '../line.js';
import type { Place } from './place.js';
import { gather } from '../../sheet/gather.js';

const PARENTS: ReadonlyMap<ItemId, ItemId> = new Map(
  gather(THREE_PUBLIC_CONCEPTS, ({ item, partOf }) => {
    const whole = THREE_PUBLIC_CONCEPTS.find(({ id }) => id === partOf);
    return whole === undefined ? [] : [[item, whole.item] as const];
  }),
);

const isPrinted = ({ state }: Fact): boolean => state === 'amount' || state === 'hashes';

/** Puts 三公 lines in order by what they are; forms number them in every way. */
export function placeThreePublic(lines: readonly Line[]): Place[] {
  // a heading such as 一、“三公”经费支出 without figures is not the total line below it
  const mixed =
    lines.some((line) => line.item === 'meetings' || line.item === 'training') &&
    lines.some((line) => line.item === 'three-public-total' && line.label.name.includes('三公'));
  const items = lines.map((line): ItemId => {
    // 合计 of 三公, 会议费 and 培训费 beside 三公小计
    if (mixed && line.item === 'three-public-total' && !line.label.name.includes('三公')) return 'unknown';
    const bare = line.item === 'three-public-total' && !line.facts.some(isPrinted);
    const better = lines.some((other) => other !== line && other.item === line.item && other.facts.some(isPrinted));
    return bare && better ? 'unknown' : line.item;
  });
  const parents = items.map((item) => {
    const parentItem = PARENTS.get(item);
    const parent = parentItem ? items.indexOf(parentItem) : -1;
    return parent >= 0 ? parent : null;
  });
  return lines.map((_, index) => ({
    parent: parents[index]!,
    item: items[index]!,
    ofWhich: items[index] === 'reception-domestic-foreign-affairs',
  }));
}
