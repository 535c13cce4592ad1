import assert from 'node:assert/strict';
import { validate } from '../../../src/core/check/index.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { answerFindings, findingKeys } from '../../../src/core/report/answers.js';
import { resultTable, type ResultTable } from '../../../src/core/report/result-table.js';
import type { Grid } from '../../../src/core/sheet/grid.js';
import { SheetNotWrittenError } from '../../../src/hosts/office/workbook-errors.js';
import { excelHost } from '../../../src/hosts/excel/index.js';
import { workbookOf } from '../../e2e/fixtures.js';
import type { SimulatedHost } from '../../office-host/simulated-host.js';
import { withExcel } from '../../office-host/with-excel.js';
import { sheet } from './sheets.js';

const BOOK = workbookOf('xinping-2021-final');
const DISCLOSURE = recognize(BOOK);
const REPORT = validate(DISCLOSURE);

function table(reasons: Readonly<Record<string, string>> = {}): ResultTable {
  return resultTable(DISCLOSURE, answerFindings(REPORT, reasons).report, '2024年3月5日', '点“单元格”一列跳到该格。');
}

function results({ state }: SimulatedHost, name = '校验结果'): Grid | undefined {
  return state.workbook.grids.find((grid) => grid.name === name && !state.deleted.has(name));
}

describe('the sheet 校验结果 in the workbook open in Excel', () => {
  it('has a row a finding, with figures as numbers and links to the cells', async () => {
    await withExcel(BOOK, async (host) => {
      await excelHost().results.put(table());
      const { rows } = results(host)!;
      assert.equal(rows[0]![0]!.value, '校验结果');
      const head = rows.findIndex((row) => row?.[0]?.value === '序号');
      const found = rows.slice(head + 1, head + 1 + REPORT.findings.length);
      assert.deepEqual(
        found.map((row) => row![0]!.value),
        REPORT.findings.map((_, index) => index + 1),
      );
      const wrong = found.find((row) => row?.[7]?.value === '公开02表!E7')!;
      assert.deepEqual([wrong[1]!.value, wrong[4]!.value], ['错误', 5566280.53]);
      assert.equal(wrong[7]!.formula, `HYPERLINK("#'公开02表'!E7","公开02表!E7")`);
      assert.equal(host.state.active, '校验结果');
    });
  });

  it('is written anew in its place when it is asked for again, with the reasons given since', async () => {
    await withExcel(BOOK, async (host) => {
      const excel = excelHost();
      await excel.results.put(table());
      const count = host.state.workbook.grids.length;
      const warning = REPORT.findings.findIndex(({ severity }) => severity === 'warning');
      await excel.results.put(table({ [findingKeys(REPORT.findings)[warning]!]: '已核实' }));
      assert.equal(host.state.workbook.grids.length, count);
      const said = results(host)!.rows.map((row) => String(row?.[3]?.value ?? ''));
      assert.equal(said.filter((line) => line.endsWith('\n说明：已核实')).length, 1);
      assert.ok(results(host)!.rows.some((row) => row?.[0]?.value === '已说明 1 处'));
    });
  });

  it('is no table of the workbook: it is not read, and coming or going it changes nothing', async () => {
    await withExcel(BOOK, async (host) => {
      const excel = excelHost();
      const before = structuredClone(await excel.read());
      let told = 0;
      await excel.following.follow(() => (told += 1));
      await excel.results.put(table());
      await new Promise((resolve) => setTimeout(resolve, 5));
      assert.equal(told, 1);
      assert.equal(await excel.following.readChanges(), null);
      assert.deepEqual(structuredClone(await excel.read()), before);
      assert.equal(await excel.results.remove('校验结果'), 1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      assert.equal(await excel.following.readChanges(), null);
      assert.equal(results(host), undefined);
      assert.equal(await excel.results.remove('校验结果'), 0);
    });
  });

  it('leaves a sheet of that name alone that it has not written', async () => {
    const own = sheet('校验结果', [['校验结果'], ['我自己写的']]);
    await withExcel({ ...BOOK, grids: [...BOOK.grids, own] }, async (host) => {
      const excel = excelHost();
      await excel.results.put(table());
      assert.ok(results(host, '校验结果(2)'));
      assert.equal(await excel.results.remove('校验结果'), 1);
      assert.deepEqual(results(host)!.rows, own.rows);
    });
  });

  it('is said not to be written where Excel refuses', async () => {
    await withExcel(BOOK, () => assert.rejects(excelHost().results.put(table()), SheetNotWrittenError), {
      refuse: 'AccessDenied',
    });
  });
});
