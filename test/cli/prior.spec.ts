import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Workbook } from '../../src/core/sheet/grid.js';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { COUNTY_BUDGET_2024 } from '../core/check/examples/prior.js';
import { planted } from '../forms/builder.js';
import { COUNTY_BUDGET_2025 } from '../forms/county-budget-2025.js';
import { lastYear } from '../forms/last-year.js';
import { bytesOf } from '../forms/workbook-bytes.js';
import { fixture, gongkai, lines, scratch } from './command.js';

const LINGSHOU = fixture('lingshou-2021-budget.xlsx');

describe('gongkai check --prior', () => {
  const at = scratch();
  const save = (path: string, workbook: Workbook): string => {
    writeFileSync(at(path), bytesOf(workbook));
    return at(path);
  };
  let now = '';
  let earlier = '';

  before(() => {
    mkdirSync(at('上年'));
    mkdirSync(at('空'));
    // 公务接待费 of 2024: 42 there, 24 here
    now = save('2025.xlsx', planted(COUNTY_BUDGET_2025, '三公', 'B7', 24));
    earlier = save('上年/b.xlsx', COUNTY_BUDGET_2024);
    save('上年/a.xlsx', lastYear(COUNTY_BUDGET_2024, 0.5));
    writeFileSync(at('上年/c.xls'), '不是工作簿');
  });

  it('finds the figure of last year that was copied wrong, in JSON with both cells and the repair', async () => {
    const { status, out, complaints } = await gongkai('check', now, '--prior', earlier, '--format', 'json');
    const [line] = lines(out);
    const found = line!.findings.find(({ rule }: { rule: string }) => rule === 'prior.budget');
    assert.deepEqual([status, complaints], [1, '']);
    assert.deepEqual(
      [found.severity, found.cells, found.priorCells, Number(found.stated), Number(found.expected)],
      ['warning', [{ sheet: '三公', address: 'B7' }], [{ sheet: '三公', address: 'C7' }], 24, 42],
    );
    assert.deepEqual(
      line!.suspects.map(({ sheet, address, proposed }: Record<string, string>) => [sheet, address, Number(proposed)]),
      [['三公', 'B7', 42]],
    );
  });

  it('says it as text, with the cell in last year’s workbook', async () => {
    const { out } = await gongkai('check', now, '--prior', earlier);
    assert.match(
      out,
      /· 附表7[^\n]*“公务接待费”的2024年预算数为 24[^\n]*上年预算[^\n]*（三公!C7）为 42[^\n]*\n {6}三公!B7 {2}对照的工作簿：三公!C7\n/,
    );
  });

  it('prints it in the page and marks this workbook’s cell alone in the copy', async () => {
    await gongkai('check', now, '--prior', earlier, '--out', at('报告.html'));
    const page = readFileSync(at('报告.html'), 'utf8');
    assert.match(page, /单元格：三公!B7 · 对照的工作簿：三公!C7/);
    assert.match(page, /上年预算附表7[^<]*<\/td><td class="number">42\.00<\/td><td>万元<\/td><td>对照 三公!C7/);
    const copy = await gongkai('check', now, '--prior', earlier, '--format', 'xlsx', '--out', at('标注.xlsx'));
    assert.match(copy.complaints, /^已写入/);
    const marked = readWorkbook(readFileSync(at('标注.xlsx')), '标注.xlsx');
    const result = marked.grids.find(({ name }) => name === '校验结果')!;
    const row = result.rows.find((cells) => cells?.some((cell) => /上年预算/.test(String(cell?.value))))!;
    assert.ok(
      row.some((cell) => cell?.value === '三公!B7' || cell?.value === 'B7'),
      JSON.stringify(row),
    );
    assert.ok(!row.some((cell) => /C7/.test(String(cell?.value)) && !/上年预算/.test(String(cell?.value))));
  });

  it('takes a reason for a change', async () => {
    const older = save('2024少.xlsx', lastYear(COUNTY_BUDGET_2025, 0.5));
    const [plain] = lines((await gongkai('check', now, '--prior', older, '--format', 'json')).out);
    const { key } = plain!.findings.find(({ rule }: { rule: string }) => rule === 'prior.change');
    writeFileSync(at('说明.json'), JSON.stringify({ [key]: '新增医院' }));
    const { out, complaints } = await gongkai('check', now, '--prior', older, '--answers', at('说明.json'));
    assert.equal(complaints, '');
    assert.match(out, /已说明（1）\n[^\n]*变动超过 10%[^\n]*\n[^\n]*\n {6}说明：新增医院/);
  });

  it('takes of a folder the workbook of the same department and the year before', async () => {
    const { out, complaints } = await gongkai('check', now, LINGSHOU, '--prior', at('上年'), '--format', 'json');
    const [county, lingshou] = lines(out);
    assert.deepEqual(
      county!.findings
        .filter(({ rule }: { rule: string }) => rule.startsWith('prior.'))
        .map(({ rule, cells }: any) => [rule, cells[0].address]),
      [
        ['prior.budget', 'B7'],
        ['prior.change', 'C7'],
      ],
    );
    assert.deepEqual(lingshou!.findings, []);
    assert.match(
      complaints,
      /^“c\.xls”不是 Excel 工作簿[^\n]*\n“[^\n]*上年”里没有“[^”]+”的上年工作簿，“lingshou-2021-budget\.xlsx”未作比较。\n$/,
    );
  });

  it('stops at a folder without workbooks', async () => {
    const { status, complaints } = await gongkai('check', now, '--prior', at('空'));
    assert.equal(status, 2);
    assert.match(complaints, /^文件夹“.*空”里没有工作簿/);
  });
});
