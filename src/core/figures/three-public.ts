import { type Decimal } from 'decimal.js';
import type { ItemId } from '../taxonomy/items.js';
import type { Disclosure, Row } from '../disclosure/model.js';
import { linesOf, tableOf } from '../disclosure/query.js';
import type { CellRef } from '../sheet/grid.js';
import { columnOf, read, type Reader } from './reader.js';
import type { Sourced } from './sourced.js';

/** 因公出国（境）, 公务用车 (购置, 运行) and 公务接待. A line that the table does not print is null, a blank one is 0. */
export interface ThreePublic {
  /** `none`: a table without amounts and without lines, `unknown`: no table, or no total that can be read. */
  readonly state: 'amount' | 'none' | 'unknown';
  readonly total: Sourced | null;
  readonly abroad: Sourced | null;
  readonly vehicles: Sourced | null;
  readonly vehiclePurchase: Sourced | null;
  readonly vehicleOperation: Sourced | null;
  readonly reception: Sourced | null;
  readonly counts: Readonly<Partial<Record<CountId, Count>>>;
  /** 机关运行经费, only where an amount is printed: a blank line may mean a unit that has none. */
  readonly agencyOperation: Sourced | null;
}

export interface Count {
  readonly value: Decimal;
  readonly cells: readonly CellRef[];
}

export type CountId =
  | 'abroadGroups'
  | 'abroadPersons'
  | 'vehiclesBought'
  | 'vehiclesKept'
  | 'receptions'
  | 'guests'
  | 'receptionsAbroad'
  | 'guestsAbroad';

/** Labels of the counts below the amounts of 公开09表, first that matches; lines of 外事接待 are a part of 国内接待. */
const COUNTS: readonly (readonly [CountId, RegExp])[] = [
  ['abroadGroups', /出国.*团组|团组/],
  ['abroadPersons', /出国.*人(次|数)/],
  ['vehiclesBought', /(用车|车辆).*购置/],
  ['vehiclesKept', /保有/],
  ['receptionsAbroad', /国\(境\)外.*批次/],
  ['guestsAbroad', /国\(境\)外.*人(次|数)/],
  ['receptions', /接待.*批次|^批次/],
  ['guests', /接待.*人(次|数)|^人(次|数)/],
];

export function threePublicOf(reader: Reader, disclosure: Disclosure): ThreePublic {
  const table = tableOf(disclosure, 'three-public');
  const line = (item: ItemId): Sourced | null => read(reader, table, { item });
  const total = line('three-public-total') ?? line('total');
  const parts = [line('abroad'), line('vehicles'), line('reception')] as const;
  return {
    state: total ? 'amount' : table?.empty && reader.stage !== 'prior' ? 'none' : 'unknown',
    total,
    abroad: parts[0],
    vehicles: parts[1],
    reception: parts[2],
    vehiclePurchase: line('vehicle-purchase'),
    vehicleOperation: line('vehicle-operation'),
    counts: countsOf(reader, disclosure),
    agencyOperation: printedAmount(reader, disclosure),
  };
}

function printedAmount(reader: Reader, disclosure: Disclosure): Sourced | null {
  const table = tableOf(disclosure, 'three-public');
  const printed =
    table &&
    linesOf(table, { item: 'agency-operation' }).some(
      ({ panel, row }) => factOf(reader, panel, row)?.state === 'amount',
    );
  return printed ? read(reader, table, { item: 'agency-operation' }) : null;
}

function countsOf(reader: Reader, disclosure: Disclosure): ThreePublic['counts'] {
  const table = tableOf(disclosure, 'three-public');
  const found: Partial<Record<CountId, Count>> = {};
  for (const { panel, row } of table ? linesOf(table, { item: 'count' }) : []) {
    const fact = factOf(reader, panel, row);
    const id = COUNTS.find(([, label]) => label.test(row.name))?.[0];
    // a dash is not the statement that there were none
    if (!fact?.amount || !id || found[id] || row.ofWhich || /外事/.test(row.name)) continue;
    found[id] = { value: fact.amount.value, cells: [fact.cell] };
  }
  return found;
}

function factOf(reader: Reader, panel: Parameters<typeof columnOf>[1], row: Row): Row['facts'][number] | null {
  const index = columnOf(reader, panel, {});
  const column = index >= 0 ? index : columnOf(reader, panel, { quantity: true });
  return row.facts[column] ?? null;
}
