import { type Decimal } from 'decimal.js';
import { COUNT_CONCEPTS, inLineOrder, THREE_PUBLIC_CONCEPTS, type LineConcept } from '../taxonomy/concepts/index.js';
import type { ItemId } from '../taxonomy/items.js';
import type { Disclosure, Row } from '../disclosure/model.js';
import { linesOf, tableOf } from '../disclosure/query.js';
import type { CellRef } from '../sheet/grid.js';
import { columnOf, read, type Reader } from './reader.js';
import { NOTHING, type Sourced } from './sourced.js';

/** 因公出国（境）, 公务用车 (购置, 运行) and 公务接待. A line that the table does not print is null, a blank one is 0. */
export interface ThreePublic {
  /** `none`: a table without amounts and without lines, `unknown`: no table, or no total that can be read. */
  readonly state: 'amount' | 'none' | 'unknown';
  readonly total: Sourced | null;
  /** By concept: 三公 itself, its parts, 机关运行经费. */
  readonly amounts: ReadonlyMap<string, Sourced>;
  /** By concept; a dash is not the statement that there were none. */
  readonly counts: ReadonlyMap<string, Count>;
}

interface Count {
  readonly value: Decimal;
  readonly cells: readonly CellRef[];
}

const COUNTS = inLineOrder(COUNT_CONCEPTS);

/** The lines of the 三公 table that a 说明 tells. */
export const TOLD = THREE_PUBLIC_CONCEPTS.filter(({ said }) => said !== undefined);

/** Those and what sentences may name beside them: 接待 at home and abroad. */
export const NAMED = THREE_PUBLIC_CONCEPTS.filter(
  ({ said, saidAmong }) => said !== undefined || saidAmong !== undefined,
);

export function threePublicOf(reader: Reader, disclosure: Disclosure): ThreePublic {
  const table = tableOf(disclosure, 'three-public');
  const line = (item: ItemId): Sourced | null => read(reader, table, { item });
  const total = line('three-public-total') ?? line('total');
  const isEmpty = total === null && table?.empty === true && reader.stage !== 'prior';
  const amountOf = ({ id, item }: LineConcept): Sourced | null => {
    if (id === 'three-public') return isEmpty ? NOTHING : total;
    // a blank line may mean a unit that has none
    return id === 'agency-operation' ? printedAmount(reader, disclosure) : line(item);
  };
  const amounts = NAMED.flatMap((concept) => {
    const amount = amountOf(concept);
    return amount === null ? [] : [[concept.id, amount] as const];
  });
  const state = isEmpty ? 'none' : 'unknown';
  return { state: total ? 'amount' : state, total, amounts: new Map(amounts), counts: countsOf(reader, disclosure) };
}

function printedAmount(reader: Reader, disclosure: Disclosure): Sourced | null {
  const table = (['three-public', 'procurement'] as const)
    .map((kind) => tableOf(disclosure, kind))
    .find(
      (it) =>
        it &&
        linesOf(it, { item: 'agency-operation' }).some(
          ({ panel, row }) => factOf(reader, panel, row)?.state === 'amount',
        ),
    );
  return table ? read(reader, table, { item: 'agency-operation' }) : null;
}

/** Lines of 外事接待 are a part of 国内接待. */
function countsOf(reader: Reader, disclosure: Disclosure): ThreePublic['counts'] {
  const table = tableOf(disclosure, 'three-public');
  const found = new Map<string, Count>();
  for (const { panel, row } of table ? linesOf(table, { item: 'count' }) : []) {
    const fact = factOf(reader, panel, row);
    const id = COUNTS.find(({ line }) => line!.test(row.name))?.id;
    if (!fact?.amount || !id || found.has(id) || row.ofWhich || row.name.includes('外事')) continue;
    found.set(id, { value: fact.amount.value, cells: [fact.cell] });
  }
  return found;
}

function factOf(reader: Reader, panel: Parameters<typeof columnOf>[1], row: Row): Row['facts'][number] | null {
  const index = columnOf(reader, panel, {});
  const column = index >= 0 ? index : columnOf(reader, panel, { quantity: true });
  return row.facts[column] ?? null;
}
