import type { Disclosure, Table } from '../disclosure/model.js';
import { tableOf } from '../disclosure/query.js';
import type { Dimensions } from '../taxonomy/dimensions.js';
import type { ItemId } from '../taxonomy/items.js';
import type { TableKind } from '../taxonomy/table-kind.js';
import { read, readTotal, type Reader } from './reader.js';
import { NOTHING, type Sourced } from './sourced.js';

/** Money whose year is told: all of 财政拨款, or one fund of it. */
export const FLOW_MONEYS = ['fiscal', 'general', 'fund', 'state-capital'] as const;
export type FlowMoney = (typeof FLOW_MONEYS)[number];

/** What the year began with, took in, spent and left. */
export const FLOWS = {
  opening: '年初结转和结余',
  income: '本年收入',
  expenditure: '本年支出',
  basic: '基本支出',
  project: '项目支出',
  closing: '年末结转和结余',
} as const;
export type Flow = keyof typeof FLOWS;

export const MONEY_NAMES: Readonly<Record<FlowMoney, string>> = {
  'fiscal': '财政拨款收支',
  'general': '一般公共预算收支',
  'fund': '政府性基金收支',
  'state-capital': '国有资本经营收支',
};

/** Nothing that is printed is 0 here; null where no table prints it. */
export type Flows = Readonly<Record<Flow, Sourced | null>>;

/** The table of a fund by itself, and its lines in 财政拨款收支总表. */
const OF_FUND: Readonly<
  Record<Exclude<FlowMoney, 'fiscal'>, { own: TableKind; income: ItemId; opening: ItemId; closing: ItemId }>
> = {
  'general': {
    own: 'general-expenditure',
    income: 'general-income',
    opening: 'opening-general',
    closing: 'closing-general',
  },
  'fund': { own: 'fund', income: 'fund-income', opening: 'opening-fund', closing: 'closing-fund' },
  'state-capital': {
    own: 'state-capital',
    income: 'state-capital-income',
    opening: 'opening-state-capital',
    closing: 'closing-state-capital',
  },
};

const COLUMNS: readonly (readonly [Flow, Dimensions])[] = [
  ['opening', { measure: 'opening' }],
  ['income', { measure: 'income' }],
  ['expenditure', {}],
  ['basic', { nature: 'basic' }],
  ['project', { nature: 'project' }],
  ['closing', { measure: 'closing' }],
];

/** The year of some money: of a fund by its own table, else by its lines and its column of 财政拨款收支总表. */
export function flowsOf(reader: Reader, disclosure: Disclosure, money: FlowMoney): Flows {
  const fiscal = tableOf(disclosure, 'fiscal-summary');
  if (money === 'fiscal') return fiscalFlows(reader, fiscal);
  const { own: kind, income, opening, closing } = OF_FUND[money];
  const own = tableOf(disclosure, kind);
  const isNothing = own !== null && own.empty && isReadWhole(own) && reader.stage !== 'prior' && money !== 'general';
  const inTable = (flow: Flow): Sourced | null => {
    const column = COLUMNS.find(([of]) => of === flow)![1];
    return (own && readTotal(reader, own, column)) ?? (isNothing ? NOTHING : null);
  };
  return {
    opening: inTable('opening') ?? read(reader, fiscal, { item: opening, side: 'income' }),
    income: inTable('income') ?? read(reader, fiscal, { item: income, side: 'income' }),
    expenditure:
      inTable('expenditure') ??
      ofColumn(reader, fiscal, 'current-expenditure', money) ??
      zero(ofColumn(reader, fiscal, 'total-expenditure', money)),
    basic: inTable('basic'),
    project: inTable('project'),
    closing:
      inTable('closing') ??
      ofColumn(reader, fiscal, 'closing-carryover', money) ??
      read(reader, fiscal, { item: closing, side: 'expenditure' }),
  };
}

function isReadWhole({ amounts }: Table): boolean {
  return amounts.unplaced.length + amounts.unreadable.length === 0;
}

function fiscalFlows(reader: Reader, table: Table | null): Flows {
  return {
    opening: read(reader, table, { item: 'opening-carryover', side: 'income' }),
    income: read(reader, table, { item: 'current-income', side: 'income' }),
    expenditure: read(reader, table, { item: 'current-expenditure', side: 'expenditure' }),
    basic: null,
    project: null,
    closing: read(reader, table, { item: 'closing-carryover', side: 'expenditure' }),
  };
}

/** A total holds what was left: only nothing is nothing of each. */
function zero(total: Sourced | null): Sourced | null {
  return total?.yuan.isZero() === true ? total : null;
}

function ofColumn(
  reader: Reader,
  table: Table | null,
  item: ItemId,
  fund: Exclude<FlowMoney, 'fiscal'>,
): Sourced | null {
  return read(reader, table, { item, side: 'expenditure' }, { fund });
}
