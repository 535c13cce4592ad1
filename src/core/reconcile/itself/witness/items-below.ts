import type { Claim, Paragraph, Statement } from '../../../claims/index.js';
import { amountsNear } from '../amounts-near.js';
import { isFigure, type TextContext } from '../context.js';
import { isTelling } from './telling.js';
import { gather } from '../../../sheet/gather.js';

const LEAST = 4;
const FEWEST = 2;
const MOST = 60;

/**
 * "1.…5.21万元。2.…3.42万元。": items of one kind of mark, one below the other, whose first figures of this year come to one that
 * the text has told before, to the last digit, whatever it is called.
 */
export function itemsBelow(context: TextContext): Claim[] {
  return gather(rowsOfItems(context), (items) => {
    const sum = items.reduce(
      (total, { amount }) => total.plus(amount.value!),
      items[0]!.amount.value!.minus(items[0]!.amount.value!),
    );
    const told = items.filter(({ amount }) => !amount.value!.isZero());
    if (told.length < FEWEST) return [];
    const whole = amountsNear('amount', sum, context).find(
      ({ amount, index }) => index < items[0]!.index && amount!.value!.eq(sum) && isTelling(amount, LEAST),
    );
    return whole === undefined ? [] : [whole.amount!, ...items.map(({ amount }) => amount)];
  });
}

type Item = Statement & { readonly amount: Claim };

/** The first amount of each numbered paragraph, as long as the numbers go on. */
function rowsOfItems({ document }: TextContext): Item[][] {
  const first = new Map<number, Item>();
  for (const statement of document.statements) {
    const { amount, paragraph, year } = statement;
    if (first.has(paragraph) || !isFigure(amount) || amount.kind !== 'amount' || amount.role === 'budget') continue;
    if (year === null || document.year === null || year === document.year)
      first.set(paragraph, { ...statement, amount });
  }
  const open = new Map<string, { number: number; row: Item[] }>();
  const rows: Item[][] = [];
  for (const paragraph of document.paragraphs) {
    const { mark } = paragraph;
    if (mark === null || paragraph.inTable) continue;
    const row = open.get(mark.kind);
    const item = itemOf(paragraph, first);
    if (row !== undefined && mark.number === row.number + 1 && row.row.length < MOST) {
      row.number = mark.number;
      if (item !== null) row.row.push(item);
      continue;
    }
    const begun = { number: mark.number, row: item === null ? [] : [item] };
    open.set(mark.kind, begun);
    rows.push(begun.row);
  }
  return rows.filter((row) => row.length >= FEWEST);
}

function itemOf({ index }: Paragraph, first: ReadonlyMap<number, Item>): Item | null {
  return first.get(index) ?? null;
}
