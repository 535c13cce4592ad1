import type { ItemId } from '../../taxonomy/items.js';
import type { Disclosure, Panel, Row, Table } from '../../disclosure/model.js';
import { hasMoney, isList, isSided, rowsOf, type MissingLine } from './missing-line.js';
import { markOf } from '../../text/list-mark.js';
import { saysSum } from '../../taxonomy/words/titles.js';
import { tableRef } from '../../finding/references.js';
import type { CompletenessSaid } from '../../finding/said/completeness.js';
import { gather } from '../../sheet/gather.js';

/** Of the other lists of the workbook, this part must print 合计. */
const NEARLY_ALL = 0.75;
const WHOLE: readonly ItemId[] = [
  'total',
  'personnel-total',
  'public-total',
  'total-income',
  'total-expenditure',
  'current-income',
  'current-expenditure',
];

/** Lists without 合计 where the others have it, sides without 总计 or 本年合计, one of 人员 and 公用经费合计. */
export function missingTotals({ tables }: Disclosure): MissingLine[] {
  const lists = tables.filter((table) => isList(table) && rowsOf(table.panels).some(hasMoney));
  const sided = tables.filter(isSided);
  const summed = new Set(lists.filter(hasTotal));
  const all = countSides(gather(sided, ({ panels }) => panels));
  return [
    ...gather(lists, (table) => [...listTotal(table, lists, summed), ...economicTotal(table)]),
    ...gather(sided, (table) => sideTotals(table, all)),
  ];
}

function listTotal(table: Table, lists: readonly Table[], summed: ReadonlySet<Table>): MissingLine[] {
  if (summed.has(table) || listsUnlikeThings(table) || summed.size < 2 || summed.size < (lists.length - 1) * NEARLY_ALL)
    return [];
  const first = rowsOf(table.panels).find(hasMoney)!;
  return [missing(table, { type: 'line.no-total', table: tableRef(table), name: '合计' }, [first])];
}

/** 机关运行经费, 国有资产 and 政府采购 in one table, each under a number of its own: nothing adds them up. */
function listsUnlikeThings({ kind, panels }: Table): boolean {
  return kind === 'procurement' && rowsOf(panels).filter(({ label }) => markOf(label)?.kind === 'chinese').length > 1;
}

function hasTotal(table: Table): boolean {
  return rowsOf(table.panels).some(({ item }) => WHOLE.includes(item)) || isSummedByDepartment(table);
}

/** By 单位 alone, below the line of the 部门 that they belong to: that line is the whole (分单位 tables of Zhejiang). */
function isSummedByDepartment({ panels }: Table): boolean {
  const lines = rowsOf(panels).filter(hasMoney);
  return (
    lines.length > 1 &&
    lines.every(({ item }) => item === 'organization') &&
    lines.filter(({ parent }) => parent === null).length === 1
  );
}

function economicTotal(table: Table): MissingLine[] {
  const rows = rowsOf(table.panels);
  const lines = {
    personnel: rows.find(({ item }) => item === 'personnel-total'),
    public: rows.find(({ item }) => item === 'public-total'),
  };
  const printed = lines.personnel ?? lines.public;
  if (!printed || (lines.personnel && lines.public) || table.panels.length < 2) return [];
  const others = rows.filter(
    (row) =>
      row.item === 'economic' && hasMoney(row) && (lines.personnel ? /^3(02|1)/ : /^30[13]/).test(row.code ?? ''),
  );
  return others.length === 0
    ? []
    : [
        missing(
          table,
          {
            type: 'line.no-item',
            table: tableRef(table),
            name: lines.personnel ? '公用经费合计' : '人员经费合计',
            beside: printed.name,
          },
          [printed],
        ),
      ];
}

const SIDES = {
  income: {
    total: 'total-income',
    current: 'current-income',
    rest: /^opening|reserve/,
    name: '收入',
    totalName: '收入总计',
    currentName: '本年收入合计',
  },
  expenditure: {
    total: 'total-expenditure',
    current: 'current-expenditure',
    rest: /^closing|distribution/,
    name: '支出',
    totalName: '支出总计',
    currentName: '本年支出合计',
  },
} as const;

/**
 * 总计 that only one side has, or that carryovers ask for; 本年合计 that only one side has, or every side of the other
 * tables. 本年收入 without 合计 is a heading: a form may have it on one side alone.
 */
function sideTotals(table: Table, all: SideCount): MissingLine[] {
  const own = countSides(table.panels);
  const opposite = {
    income: countSides(table.panels.filter(({ side }) => side === 'expenditure')),
    expenditure: countSides(table.panels.filter(({ side }) => side === 'income')),
  };
  const isBeside = all.sides > own.sides;
  const everyBeside = (what: 'total' | 'current'): boolean =>
    isBeside && all[what] - own[what] === all.sides - own.sides;
  return gather(table.panels, (panel): MissingLine[] => {
    if (panel.side === null || !panel.rows.some(hasMoney)) return [];
    const words = SIDES[panel.side];
    const against = opposite[panel.side];
    const rest = panel.rows.some((row) => words.rest.test(row.item));
    const current = panel.rows.some(({ item }) => item === words.current);
    if (!hasSideTotal(panel) && (against.total > 0 || (current ? rest : everyBeside('total')))) {
      return [missing(table, noSideTotal(table, words.name, words.totalName), panel.rows.filter(hasMoney).slice(-1))];
    }
    return current || !(against.current > 0 || everyBeside('current'))
      ? []
      : [missing(table, noSideTotal(table, words.name, words.currentName), panel.rows.filter(hasMoney).slice(0, 1))];
  });
}

interface SideCount {
  readonly sides: number;
  /** Of these, with 总计. */
  readonly total: number;
  /** Of these, with 本年合计. */
  readonly current: number;
}

function countSides(panels: readonly Panel[]): SideCount {
  const sides = panels.filter(({ side }) => side !== null);
  return { sides: sides.length, total: sides.filter(hasSideTotal).length, current: sides.filter(hasCurrent).length };
}

function hasSideTotal({ rows, side }: Panel): boolean {
  return rows.some(({ item }) => item === SIDES[side!].total);
}

function hasCurrent({ rows, side }: Panel): boolean {
  return rows.some(({ item, name }) => item === SIDES[side!].current && saysSum(name));
}

function noSideTotal(table: Table, side: string, name: string): CompletenessSaid {
  return { type: 'line.no-side-total', table: tableRef(table), side, name };
}

function missing(table: Table, said: CompletenessSaid, rows: readonly Row[]): MissingLine {
  return { table, code: null, said, certain: false, cells: rows.map(({ labelCell }) => labelCell) };
}
