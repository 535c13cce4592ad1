import assert from 'node:assert/strict';
import { rangeAddress } from '../../src/core/sheet/address.js';
import { disclosureOf } from './fixtures.js';

/** sheet → kind, range, empty, as issue and sheets say; every table of a workbook has one unit. */
type Expected = readonly (readonly [sheet: string, kind: string, range: string, empty?: 'empty'])[];

const EXPECTED: Readonly<
  Record<string, { type: string; year: number; department: string; unit: string; tables: Expected }>
> = {
  'ebian-2021-budget': {
    type: 'budget',
    year: 2021,
    department: '峨边彝族自治县人民政府办公室',
    unit: 'yuan',
    tables: [
      ['表1', 'summary', 'A1:D38'],
      ['表1-2', 'expenditure', 'A1:H15'],
      ['表2', 'fiscal-summary', 'A1:H36'],
      ['表3', 'basic-by-function', 'A1:F14'],
      ['表4-1-2', 'general-matrix', 'A1:AG12'],
      ['表4-0', 'general-basic', 'A1:G34'],
      ['表4-2', 'general-project', 'A1:F18'],
      ['表5', 'fund', 'A1:H6', 'empty'],
      ['表6', 'state-capital', 'A1:H6', 'empty'],
      ['表7', 'social-insurance', 'A1:H6', 'empty'],
      ['表8', 'three-public', 'A1:G11'],
      ['表9', 'procurement', 'A1:G11'],
      ['表10', 'performance', 'A1:F15'],
    ],
  },
  'lingshou-2021-budget': {
    type: 'budget',
    year: 2021,
    department: '灵寿县人民政府办公室',
    unit: 'ten-thousand-yuan',
    tables: [
      ['收支总表', 'summary', 'A1:E39'],
      ['收入总表', 'income', 'A1:M26'],
      ['支出总表', 'expenditure', 'A1:I26'],
      ['财政拨款收支总表', 'fiscal-summary', 'A1:H42'],
      ['一般公共预算支出表', 'general-expenditure', 'A1:F23'],
      ['基本支出表', 'general-basic', 'A1:F43'],
      ['政府性基金表', 'fund', 'A1:F10'],
      ['国有资本经营表', 'state-capital', 'A1:F7', 'empty'],
      ['三公经费表', 'three-public', 'A1:F12'],
    ],
  },
  'xinping-2021-final': {
    type: 'final-accounts',
    year: 2021,
    department: '新平彝族傣族自治县机关事务服务中心',
    unit: 'yuan',
    tables: [
      ['公开01表', 'summary', 'A1:F37'],
      ['公开02表', 'income', 'A1:L24'],
      ['公开03表', 'expenditure', 'A1:J24'],
      ['公开04表', 'fiscal-summary', 'A1:I39'],
      ['公开05表', 'general-expenditure', 'A1:T25'],
      ['公开06表', 'general-basic', 'A1:I40'],
      ['公开07表', 'fund', 'A1:T10', 'empty'],
      ['公开08表', 'state-capital', 'A1:L9', 'empty'],
      ['公开09表', 'three-public', 'A1:D31'],
    ],
  },
  'ruoqiang-2024-budget': {
    type: 'budget',
    year: 2024,
    department: '若羌县人民政府办公室',
    unit: 'ten-thousand-yuan',
    tables: [
      ['表1', 'summary', 'A1:D36'],
      ['表3', 'expenditure', 'A1:G27'],
      ['表4', 'fiscal-summary', 'A1:G36'],
      ['表5', 'general-expenditure', 'A1:G27'],
      ['表6', 'general-basic', 'A1:F33'],
      ['表9', 'state-capital', 'A1:H8', 'empty'],
      ['表10', 'three-public', 'A1:E11'],
    ],
  },
};

describe('recognition of published workbooks', () => {
  for (const [name, expected] of Object.entries(EXPECTED)) {
    it(`finds every table of ${name}`, () => {
      const disclosure = disclosureOf(name);
      assert.deepEqual(
        disclosure.tables.map((table) => [
          table.sheet,
          table.kind,
          rangeAddress(table.range),
          ...(table.empty ? ['empty'] : []),
        ]),
        expected.tables,
      );
      assert.deepEqual(disclosure.document, {
        type: expected.type,
        year: expected.year,
        department: expected.department,
      });
      assert.deepEqual([...new Set(disclosure.tables.map((table) => table.unit))], [expected.unit]);
      assert.deepEqual(disclosure.unrecognized, []);
    });
  }

  it('reads titles and numbers as printed', () => {
    const disclosure = disclosureOf('ebian-2021-budget');
    assert.deepEqual(
      disclosure.tables.slice(4, 11).map((table) => [table.number, table.title]),
      [
        ['表4-1-2', '一般公共预算支出表'],
        ['表4-0', '一般公共预算基本支出预算表'],
        ['表4-2', '一般公共预算项目支出预算表'],
        ['表5', '政府性基金预算表'],
        ['表6', '国有资本经营支出预算表'],
        ['表7', '社会保险基金预算表'],
        ['表8', '“三公”经费财政拨款预算表'],
      ],
    );
  });

  it('takes an amount under a 万元 head as 万元 though the header line says 元', () => {
    const table = disclosureOf('ebian-2021-budget').tables.find(({ kind }) => kind === 'performance')!;
    const units = new Set(
      table.panels[0]!.rows.flatMap((row) => row.facts.map((fact) => fact.amount?.unit)).filter(Boolean),
    );
    assert.deepEqual([...units], ['ten-thousand-yuan']);
  });
});
