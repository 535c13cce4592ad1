import assert from 'node:assert/strict';
import { fillAt } from '../../../src/core/narrate/charts/fills.js';
import type { Chart } from '../../../src/core/narrate/charts/chart.js';
import { workbookCharts } from '../../../src/core/narrate/index.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { chartTable } from '../../../src/core/report/chart-table.js';
import { parseAddress } from '../../../src/core/sheet/address.js';
import { cellAt, type Grid } from '../../../src/core/sheet/grid.js';
import { SheetNotWrittenError } from '../../../src/hosts/office/workbook-errors.js';
import { excelHost } from '../../../src/hosts/excel/index.js';
import { workbookOf } from '../../e2e/fixtures.js';
import type { SimulatedHost } from '../../office-host/simulated-host.js';
import { withExcel } from '../../office-host/with-excel.js';
import { sheet } from './sheets.js';

const BOOK = workbookOf('xinping-2021-final');
const DISCLOSURE = recognize(BOOK);
const CELL = { sheet: '公开02表', address: 'E7' };
const PART: Chart = {
  name: '支出结构',
  number: 1,
  title: '2021年支出决算结构图（单位：万元）',
  kind: 'pie',
  decimals: 2,
  percentDecimals: 2,
  categories: ['基本支出', '项目支出'],
  shares: ['22.01', '77.99'],
  series: [{ name: '金额', values: ['30', '10'], labels: [], cells: [[CELL], [CELL, CELL, CELL]] }],
};
const YEARS: Chart = {
  name: '收支总计',
  number: 2,
  title: '收、支决算总计变动情况图（单位：万元）',
  kind: 'column',
  decimals: 2,
  percentDecimals: 2,
  categories: ['2020年', '2021年'],
  series: [
    { name: '收入总计', values: ['50', '55.5'], labels: [], cells: [[], [CELL]] },
    { name: '支出总计', values: ['-48', '55.5'], labels: [], cells: [[], [CELL]] },
  ],
};
const CLASSES = ['一般公共服务支出', '教育支出', '科学技术支出', '社会保障和就业支出', '卫生健康支出', '住房保障支出'];
const BARS: Chart = {
  ...PART,
  name: '一般公共预算支出结构',
  kind: 'bar',
  categories: CLASSES,
  shares: CLASSES.map(() => '16.67'),
  series: [{ name: '金额', values: CLASSES.map(() => '10'), labels: [], cells: CLASSES.map(() => [CELL]) }],
};

const table = (...charts: readonly Chart[]) => chartTable(DISCLOSURE, charts, '2024年3月5日');

function written({ state }: SimulatedHost, name = '公开图表'): Grid | undefined {
  return state.workbook.grids.find((grid) => grid.name === name && !state.deleted.has(name));
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the sheet 公开图表 in the workbook open in Excel', () => {
  it('has a native chart of each kind over figures that are numbers, with links to their cells', async () => {
    await withExcel(BOOK, async (host) => {
      await excelHost().charts.put(table(PART, YEARS, BARS));
      const grid = written(host)!;
      const { charts } = host.state;
      assert.deepEqual(
        charts.map(({ type, sheet: on }) => [type, on]),
        [
          ['Pie', '公开图表'],
          ['ColumnClustered', '公开图表'],
          ['BarClustered', '公开图表'],
        ],
      );
      const cells = charts.map(({ source: { top, left, bottom, right } }) =>
        Array.from({ length: bottom - top + 1 }, (_, row) =>
          Array.from({ length: right - left + 1 }, (__, column) => cellAt(grid, top + row, left + column)?.value),
        ),
      );
      assert.deepEqual(cells, [
        [
          ['项目', '金额'],
          ['基本支出', 30],
          ['项目支出', 10],
        ],
        [
          ['年度', '收入总计', '支出总计'],
          ['2020年', 50, -48],
          ['2021年', 55.5, 55.5],
        ],
        [['项目', '金额'], ...CLASSES.map((name) => [name, 10])],
      ]);
      const row = (at: number) => (grid.rows[at] ?? []).map((cell) => cell?.value);
      const { top } = charts[0]!.source;
      assert.deepEqual(row(top - 1)[0], '2021年支出决算结构图（单位：万元）');
      assert.deepEqual(row(top)[2], '占比');
      assert.deepEqual(row(top + 2).slice(2), [0.7799, '公开02表!E7', '公开02表!E7 等3格']);
      assert.equal(grid.rows[top + 1]![3]!.formula, `HYPERLINK("#'公开02表'!E7","公开02表!E7")`);
      assert.deepEqual(row(charts[1]!.source.top + 1).slice(3), ['不在本工作簿']);
      assert.equal(host.state.active, '公开图表');
    });
  });

  it('is coloured as in the pane and in Word, with labels and axes that fit the kind', async () => {
    await withExcel(BOOK, async (host) => {
      await excelHost().charts.put(table(PART, YEARS, BARS));
      const [pie, years, bars] = host.state.charts.map(({ set }) => Object.fromEntries(set));
      const colour = (at: number): string => `#${fillAt(at).colour}`;
      assert.deepEqual([pie!['Series.0.0.Color'], pie!['Series.0.1.Color']], [colour(0), colour(1)]);
      assert.deepEqual([years!['Series.0.Color'], years!['Series.1.Color']], [colour(0), colour(1)]);
      assert.equal(bars!['Series.0.Color'], colour(0));
      assert.deepEqual([pie!['Labels.Percentage'], pie!['Labels.NumberFormat']], [true, '0.00%']);
      assert.deepEqual([years!['Legend'], bars!['Legend']], [true, false]);
      // columns that hang below zero are not cut off
      assert.deepEqual([years!['ValueAxis.Minimum'], bars!['ValueAxis.Minimum']], [undefined, 0]);
      assert.equal(bars!['CategoryAxis.ReversePlotOrder'], true);
      assert.equal(bars!['Title'], BARS.title);
    });
  });

  it('has every chart beside its figures, none on another', async () => {
    await withExcel(BOOK, async (host) => {
      await excelHost().charts.put(table(PART, YEARS, BARS));
      const spans = host.state.charts.map(({ position, source }) => {
        const [from, to] = position!.split(':').map((address) => parseAddress(address)!);
        assert.ok(from!.row <= source.top && to!.row >= source.bottom && from!.column > 4);
        return [from!.row, to!.row] as const;
      });
      spans.slice(1).forEach(([first], at) => assert.ok(first > spans[at]![1]));
    });
  });

  it('is refreshed, not doubled, and leaves a chart alone that the user has put there', async () => {
    await withExcel(BOOK, async (host) => {
      const excel = excelHost();
      await excel.charts.put(table(PART, YEARS, BARS));
      const { grids } = host.state.workbook;
      const count = grids.length;
      host.state.charts[1]!.set.set('Name', '我的图');
      await excel.charts.put(table({ ...PART, series: [{ ...PART.series[0]!, values: ['20', '20'] }] }));
      assert.equal(grids.length, count);
      assert.deepEqual(
        host.state.charts.map(({ set }) => set.get('Name')),
        ['我的图', '公开图表 支出结构'],
      );
      const { top } = host.state.charts[1]!.source;
      assert.equal(written(host)!.rows[top + 1]![1]!.value, 20);
      assert.ok(!written(host)!.rows.some((row) => row?.some((cell) => cell?.value === YEARS.title)));
    });
  });

  it('is no table of the workbook: it is not read, and coming or going it changes nothing', async () => {
    await withExcel(BOOK, async (host) => {
      const excel = excelHost();
      const before = structuredClone(await excel.read());
      let told = 0;
      await excel.following.follow(() => (told += 1));
      await excel.charts.put(table(PART, BARS));
      await settled();
      assert.equal(told, 1);
      assert.equal(await excel.following.readChanges(), null);
      assert.deepEqual(structuredClone(await excel.read()), before);
      const recognized = recognize({ ...BOOK, grids: [written(host)!] });
      assert.deepEqual(recognized.tables, []);
      assert.equal(await excel.charts.remove('公开图表'), 1);
      await settled();
      assert.equal(await excel.following.readChanges(), null);
      assert.equal(written(host), undefined);
      assert.equal(await excel.charts.remove('公开图表'), 0);
    });
  });

  it('leaves a sheet of that name alone that it has not written', async () => {
    const own = sheet('公开图表', [['公开图表'], ['我自己画的']]);
    await withExcel({ ...BOOK, grids: [...BOOK.grids, own] }, async (host) => {
      const excel = excelHost();
      await excel.charts.put(table(PART));
      assert.ok(written(host, '公开图表(2)'));
      assert.equal(await excel.charts.remove('公开图表'), 1);
      assert.deepEqual(written(host)!.rows, own.rows);
    });
  });

  it('is said not to be written where Excel refuses', async () => {
    await withExcel(BOOK, () => assert.rejects(excelHost().charts.put(table(PART)), SheetNotWrittenError), {
      refuse: 'AccessDenied',
    });
  });
});

describe('charts of a workbook', () => {
  it('begin with both years of 收支 where last year is given, in columns side by side', () => {
    const now = recognize(workbookOf('lingshou-2021-budget'));
    const prior = { ...now, document: { ...now.document, year: 2020 } };
    const [years] = workbookCharts(now, { prior });
    assert.deepEqual([years!.name, years!.kind, years!.categories], ['收支总计', 'column', ['2020年', '2021年']]);
    for (const { values, cells } of years!.series) {
      assert.equal(values[0], values[1]);
      assert.deepEqual([cells[0], cells[1]!.length > 0], [[], true]);
    }
  });

  it('are those that its figures can be drawn as, whatever the 说明 places', () => {
    const kinds = workbookCharts(recognize(workbookOf('lingshou-2021-budget'))).map(({ name, number }) => [
      number,
      name,
    ]);
    assert.deepEqual(kinds, [
      [1, '支出结构'],
      [2, '一般公共预算支出结构'],
      [3, '三公经费结构'],
    ]);
  });
});
