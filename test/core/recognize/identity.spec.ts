import { deepEqual, equal } from 'node:assert/strict';
import {
  identify,
  mostFrequent,
  readDepartment,
  readUnits,
  readYears,
  unitOfHeads,
} from '../../../src/core/recognize/identity.js';
import { UNIT_NAME } from '../../../src/core/money/amount.js';
import { headOf, viewOf } from './literal.js';

const T = '部门支出总表';
const HEAD = '科目 | 合计';
const LINE = '合计 | 12';

describe('the units a table states', () => {
  const cases: readonly (readonly [why: string, lines: readonly string[], found: readonly string[]])[] = [
    ['none', [T, HEAD, LINE], []],
    ['above the head', [T, '单位：万元', HEAD, LINE], ['万元 header A2']],
    ['above the title', ['单位：元', T, HEAD, LINE], ['元 header A1']],
    ['beside the department', [T, '部门：某某局 | . | 金额单位：元', HEAD, LINE], ['元 header C2']],
    ['behind the title', ['部门支出总表（万元）', HEAD, LINE], ['万元 header A1']],
    ['in a column', [T, '科目 | 合计（元）', LINE], ['元 column B2']],
    [
      'in each row of the head',
      [T, '科目 | 合计（元） | 其中', '. | . | 基本支出（万元）', '合计 | 12 | 12'],
      ['元 column B2', '万元 column C3'],
    ],
    ['both, that above first', [T, '单位：元', '科目 | 合计（万元）', LINE], ['元 header A2', '万元 column B3']],
    ['not in a line', [T, HEAD, '甲（元） | 12'], []],
    ['none in 千元', [T, '单位：千元', HEAD, LINE], []],
    ['not of an office of that name', [T, '单位：元阳县教育局', HEAD, LINE], []],
  ];
  for (const [why, lines, found] of cases) {
    it(why, () => {
      const { view, segment, header } = headOf(lines);
      deepEqual(
        readUnits(view, segment, header!).map(({ unit, place, cell }) => `${UNIT_NAME[unit]} ${place} ${cell.address}`),
        found,
      );
    });
  }
});

describe('the unit of one column', () => {
  const cases: readonly (readonly [heads: readonly string[], unit: string | null])[] = [
    [[], null],
    [['合计'], null],
    [['合计(元)'], '元'],
    [['合计(万元)', '基本支出'], '万元'],
    [['合计(万元)', '基本支出(元)'], '元'],
  ];
  for (const [heads, unit] of cases) {
    it(`${heads.join('/') || 'no head'} → ${unit ?? 'none'}`, () => {
      const found = unitOfHeads(heads);
      equal(found && UNIT_NAME[found], unit);
    });
  }
});

describe('the years a table states', () => {
  const cases: readonly (readonly [why: string, lines: readonly string[], found: readonly string[]])[] = [
    ['in its title', ['2024年部门支出总表', HEAD, LINE], ['2024 A1']],
    ['as 年度', [T, '2024年度', HEAD, LINE], ['2024 A2']],
    ['behind 年度', [T, '预算年度：2024', HEAD, LINE], ['2024 A2']],
    ['two of them', ['2023年和2024年部门支出总表', HEAD, LINE], ['2023 A1', '2024 A1']],
    ['above the title', ['2024年度', T, HEAD, LINE], ['2024 A1']],
    ['to 2049', [T, '2049年度', HEAD, LINE], ['2049 A2']],
    ['not 2050', [T, '2050年度 | 部门：某某局', HEAD, LINE], []],
    ['not in the head', [T, '科目 | 2024年合计', LINE], []],
    ['not a bare number', [T, '部门：某某局2024', HEAD, LINE], []],
    ['not a date of printing', [T, '打印日期：2024年3月1日 | 单位：元', HEAD, LINE], []],
    ['not a date of approval', [T, '批复2024年3月 | 单位：元', HEAD, LINE], []],
  ];
  for (const [why, lines, found] of cases) {
    it(why, () => {
      const { view, segment, header } = headOf(lines);
      deepEqual(
        readYears(view, segment, header!).map(({ year, cell }) => `${year} ${cell.address}`),
        found,
      );
    });
  }
});

describe('the department a table names', () => {
  const cases: readonly (readonly [why: string, lines: readonly string[], found: string | null])[] = [
    ['none', [T, HEAD, LINE], null],
    ['behind 部门：', [T, '部门：某某县水利局', HEAD, LINE], '某某县水利局 - A2'],
    ['behind 编制单位：', [T, '编制单位：某某县水利局', HEAD, LINE], '某某县水利局 - A2'],
    ['in the next cell', [T, '部门： | 某某县水利局', HEAD, LINE], '某某县水利局 - B2'],
    ['some cells on', [T, '部门： | . | . | 某某县水利局', HEAD, LINE], '某某县水利局 - D2'],
    ['not in a unit that stands next', [T, '部门： | 单位：元', HEAD, LINE], null],
    ['beside the year', [T, '部门：某某县水利局 | 2024年度', HEAD, LINE], '某某县水利局 - A2'],
    ['before 单位：', [T, '部门：某某县水利局 单位：元', HEAD, LINE], '某某县水利局 - A2'],
    ['before the year', [T, '部门：某某县水利局2024年度', HEAD, LINE], '某某县水利局 - A2'],
    ['without its code', [T, '部门：434某某县水利局', HEAD, LINE], '某某县水利局 434 A2'],
    ['without its code in brackets', [T, '部门：[301001]某某县水利局', HEAD, LINE], '某某县水利局 301001 A2'],
    ['a code has three digits', [T, '部门：43某某县水利局', HEAD, LINE], '某某县水利局 - A2'],
    ['without （盖章）', [T, '部门：某某县水利局（盖章）', HEAD, LINE], '某某县水利局 - A2'],
    ['alone in a row', [T, '某某县水利局', HEAD, LINE], '某某县水利局 - A2'],
    ['alone only where no row names it', [T, '某某县财政局制', '部门：某某县水利局', HEAD, LINE], '某某县水利局 - A3'],
    ['above the title', ['部门：某某县水利局', T, HEAD, LINE], '某某县水利局 - A1'],
    ['not the title', ['某某县水利局部门支出总表', HEAD, LINE], null],
    ['of three signs', [T, '部门：水利局', HEAD, LINE], '水利局 - A2'],
    ['not of two', [T, '部门：水利', HEAD, LINE], null],
    ['not a blank of the form', [T, '部门：______', HEAD, LINE], null],
    ['not a unit of count', [T, '单位：万元、人', HEAD, LINE], null],
  ];
  for (const [why, lines, found] of cases) {
    it(why, () => {
      const { view, segment, header } = headOf(lines);
      const department = readDepartment(view, segment, header!);
      equal(department && `${department.name} ${department.code ?? '-'} ${department.cell.address}`, found);
    });
  }
});

describe('what the whole workbook is', () => {
  interface Told {
    readonly title?: string;
    readonly department?: string;
    readonly header?: readonly string[];
    readonly heads?: readonly string[];
    readonly notes?: readonly string[];
    readonly lineYears?: readonly string[];
    readonly yearCells?: readonly string[];
  }
  /** "budget 2024 某局" of tables, other rows of the sheet and the file's name. */
  function identity(tables: readonly Told[], rows: readonly string[], name: string): string {
    const { type, year, department } = identify({
      workbook: { name, grids: [] },
      views: rows.length > 0 ? [viewOf(rows)] : [],
      tables: tables.map((it) => ({
        title: it.title ?? '',
        department: it.department ?? null,
        headerTexts: it.header ?? [],
        headTexts: it.heads ?? [],
        notes: it.notes ?? [],
        lineYears: it.lineYears ?? [],
        yearCells: it.yearCells ?? [],
      })),
    });
    return `${type} ${year ?? '-'} ${department || '-'}`;
  }
  const cases: readonly (readonly [
    why: string,
    tables: readonly Told[],
    found: string,
    rows?: readonly string[],
    name?: string,
  ])[] = [
    ['nothing tells: a budget', [], 'budget - -'],
    ['by a title', [{ title: '收入支出决算总表' }], 'final-accounts - -'],
    [
      'by most of the titles',
      [{ title: '支出预算表' }, { title: '支出决算表' }, { title: '收入决算表' }],
      'final-accounts - -',
    ],
    ['a fund is no budget', [{ title: '政府性基金预算支出决算表' }], 'final-accounts - -'],
    ['by heads', [{ title: '支出表', heads: ['决算数'] }], 'final-accounts - -'],
    [
      'by 决算数, whatever budgets stand beside it',
      [{ title: '支出表', heads: ['年初预算数', '全年预算数', '决算数'] }],
      'final-accounts - -',
    ],
    ['by 决算数 beside 预算数', [{ title: '支出表', heads: ['预算数', '预算数', '决算数'] }], 'final-accounts - -'],
    [
      'by no 决算数 of the year before',
      [{ title: '支出表', heads: ['2023年决算数', '2024年预算数', '2024年预算数'] }],
      'budget 2024 -',
    ],
    ['by 年初预算数 alone', [{ title: '支出表', heads: ['年初预算数'] }], 'budget - -'],
    ['a title counts as three heads', [{ title: '支出预算表', heads: ['决算数', '决算数'] }], 'budget - -'],
    [
      'a fourth outweighs it',
      [{ title: '支出预算表', heads: ['决算数', '决算数', '决算数', '决算数'] }],
      'final-accounts - -',
    ],
    [
      'as many of both: by the name of the file',
      [{ title: '支出预算表', heads: ['决算数', '决算数', '决算数'] }],
      'final-accounts - -',
      [],
      '部门决算.xlsx',
    ],
    [
      'a budget where the file does not say',
      [{ title: '支出预算表', heads: ['决算数', '决算数', '决算数'] }],
      'budget - -',
    ],
    ['by other rows where no table tells', [{ title: '支出表' }], 'final-accounts - -', ['某某局决算公开']],
    ['by twelve of them', [], 'final-accounts - -', [...Array<string>(11).fill('甲'), '某某局决算公开']],
    ['not by the thirteenth', [], 'budget - -', [...Array<string>(12).fill('甲'), '某某局决算公开']],
    ['the year of the titles', [{ title: '2024年支出表' }], 'budget 2024 -'],
    [
      'the most frequent',
      [{ title: '2023年支出表' }, { title: '2024年收入表' }, { header: ['2024年度'] }],
      'budget 2024 -',
    ],
    ['the first of two as frequent', [{ title: '2023年支出表' }, { title: '2024年收入表' }], 'budget 2024 -'],
    ['of the heads the latest', [{ heads: ['2023年预算数', '2024年预算数', '2023年执行数'] }], 'budget 2024 -'],
    ['not that of 上年 or a comparison', [{ heads: ['2023年预算数', '比2024年增减'] }], 'budget 2024 -'],
    ['of the lines', [{ lineYears: ['2024年', '2023年'] }], 'budget 2024 -'],
    ['of the notes, after the heads', [{ heads: ['2024年预算数'], notes: ['注：2022年数据'] }], 'budget 2024 -'],
    ['of the notes alone', [{ notes: ['注：2022年数据'] }], 'budget 2022 -'],
    ['of other rows, before the file', [], 'budget 2024 -', ['2024年度'], '2023年公开表.xlsx'],
    ['of fifteen of them', [], 'budget 2024 -', [...Array<string>(14).fill('甲'), '2024年度']],
    ['not the sixteenth', [], 'budget - -', [...Array<string>(15).fill('甲'), '2024年度']],
    ['of the file', [], 'budget 2024 -', [], '某局2023公开表.xlsx'],
    ['not of a longer number', [], 'budget - -', [], '120231.xlsx'],
    ['of cells that hold a year, last', [{ yearCells: ['2024'] }], 'budget 2024 -'],
    [
      'the department that most tables name',
      [{ department: '甲局' }, { department: '乙局' }, { department: '乙局' }],
      'budget - 乙局',
    ],
    ['else before the year of a title', [{ title: '某某县水利局2024年支出预算表' }], 'budget 2024 某某县水利局'],
    ['or before 部门', [{ title: '某某县水利局部门支出预算表' }], 'budget - 某某县水利局'],
    ['not what is no office', [{ title: '一般公共预算部门支出表' }], 'budget - -'],
  ];
  for (const [why, tables, found, rows = [], name = '公开表.xlsx'] of cases)
    it(why, () => equal(identity(tables, rows, name), found));
});

describe('the most frequent value', () => {
  const cases: readonly (readonly [values: string, most: string | null])[] = [
    ['', null],
    ['a', 'a'],
    ['a b b', 'b'],
    ['b a', 'b'],
    ['a b a b', 'a'],
    ['a b b a a', 'a'],
  ];
  for (const [values, most] of cases)
    it(`${values || 'none'} → ${most ?? 'none'}`, () => equal(mostFrequent(values.split(' ').filter(Boolean)), most));
});
