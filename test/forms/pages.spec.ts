import { deepEqual, equal } from 'node:assert/strict';
import { recognize } from '../../src/core/recognize/index.js';
import { sheetOf, workbookOf, type Rows } from './builder.js';
import { columnsIn, faultsIn, linesIn, read } from './layouts.js';

const TITLE = '一般公共预算支出表';
const TOP: Rows = [[TITLE], ['部门：某某县教育局', null, null, '单位：万元']];
const HEAD: Rows = [
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  ['栏次', null, 1, 2, 3],
];
const FIRST: Rows = [
  ['合计', null, 30.5, 20, 10.5],
  ['205', '教育支出', 20.5, 15, 5.5],
  ['20502', '普通教育', 20.5, 15, 5.5],
];
const SECOND: Rows = [
  ['221', '住房保障支出', 10, 5, 5],
  ['22102', '住房改革支出', 10, 5, 5],
];
const LINES = [
  'total 合计 30.5 20 10.5',
  '  205 教育支出 20.5 15 5.5',
  '    20502 普通教育 20.5 15 5.5',
  '  221 住房保障支出 10 5 5',
  '    22102 住房改革支出 10 5 5',
];

describe('one table over a page break', () => {
  const breaks: Readonly<Record<string, Rows>> = {
    'nothing but 续上表': [['续上表']],
    '（续表一） and the unit': [['（续表一）', null, null, '单位：万元']],
    'blank rows and page numbers': [[], ['第 1 页，共 2 页'], [], ['— 2 —']],
    'the head': HEAD,
    'the unit and the head': [TOP[1]!, ...HEAD],
    'title, unit and head': [...TOP, ...HEAD],
    'the title with （续表）': [[`${TITLE}（续表）`], TOP[1]!, ...HEAD],
    '续： and the title': [[`续：${TITLE}`], ...HEAD],
    'the title with （第2页）, head left out': [[`${TITLE}（第2页）`], TOP[1]!],
    'a note at the foot of the page': [['注：本表金额以万元为单位。'], ['转下页'], ...HEAD],
  };
  for (const [name, between] of Object.entries(breaks)) {
    it(`with ${name} between`, () => {
      const disclosure = read([...TOP, ...HEAD, ...FIRST, ...between, ...SECOND]);
      deepEqual(disclosure.tables.map(linesIn), [LINES]);
      deepEqual(disclosure.numbers, []);
      deepEqual(faultsIn(disclosure), []);
    });
  }

  it('is two tables where each has its own 合计, its own 单位 or its own heads', () => {
    const again: Rows = [['合计', null, 10, 5, 5], ...SECOND];
    equal(read([...TOP, ...HEAD, ...FIRST, ...TOP, ...HEAD, ...again]).tables.length, 2);
    equal(
      read([
        ...TOP,
        ...HEAD,
        ...FIRST,
        [TITLE],
        ['部门：某某县卫生健康局', null, null, '单位：万元'],
        ...HEAD,
        ...SECOND,
      ]).tables.length,
      2,
    );
    equal(
      read([...TOP, ...HEAD, ...FIRST, ...TOP, ['科目编码', '科目名称', '合计', '人员经费', '公用经费'], ...SECOND])
        .tables.length,
      2,
    );
  });
});

describe('what stands below the figures', () => {
  for (const opening of ['填表说明：', '填报说明', '编制说明：', '注意事项', '备注：']) {
    it(`is no line: ${opening}`, () => {
      const notes: Rows = [
        [opening],
        ['1、本表由财务部门填报'],
        ['2、收入合计等于支出合计'],
        ['项目支出按项目分别填列'],
      ];
      deepEqual(read([...TOP, ...HEAD, ...FIRST, ...SECOND, ...notes]).tables.map(linesIn), [LINES]);
    });
  }
});

describe('a note above the head', () => {
  for (const note of [
    '注：本表含政府性基金预算',
    '填表说明：',
    '说明：本表按照部门预算编制口径填列，包括本级及所属单位，不含往来款项。',
  ]) {
    it(`is no head: ${note}`, () => {
      deepEqual(
        read([...TOP, [note], ...HEAD, ...FIRST, ...SECOND]).tables.map((table) => [table.department, linesIn(table)]),
        [['某某县教育局', LINES]],
      );
    });
  }
});

describe('a table without a head beside others on its sheet', () => {
  it('is told by its title, with figures; a title of contents or without figures is not', () => {
    const lines: Rows = [['政府性基金预算支出表'], ['212', '城乡社区支出', 7, null, 7]];
    const { headless } = read([...TOP, ...HEAD, ...FIRST, ...SECOND, ...lines]);
    deepEqual(headless, [{ title: '政府性基金预算支出表', hidden: false, titleCell: { sheet: '1', address: 'A10' } }]);
    equal(
      read([['目录'], ['政府性基金预算支出表', 5], ['部门收支总表', 6], ...TOP, ...HEAD, ...FIRST, ...SECOND]).headless,
      undefined,
    );
    equal(
      read([...TOP, ...HEAD, ...FIRST, ...SECOND, ['政府性基金预算支出表'], ['本部门没有政府性基金预算支出。']])
        .headless,
      undefined,
    );
  });
});

describe('tables side by side', () => {
  const beside = (left: Rows, right: Rows, gap: number): Rows =>
    left.map((row, index) => [
      ...row,
      ...Array.from({ length: 5 + gap - row.length }, () => null),
      ...(right[index] ?? []),
    ]);
  const left: Rows = [...TOP, ...HEAD, ...FIRST, ...SECOND];
  const right: Rows = [
    ['政府性基金预算支出表'],
    ['部门：某某县教育局', null, null, '单位：万元'],
    HEAD[0]!,
    HEAD[1]!,
    ['合计', null, 7, null, 7],
    ['212', '城乡社区支出', 7, null, 7],
  ];
  for (const gap of [0, 1, 2]) {
    it(`are two, with ${gap} blank columns between`, () => {
      const disclosure = read(beside(left, right, gap));
      deepEqual(
        disclosure.tables.map(({ kind }) => kind),
        ['general-expenditure', 'fund'],
      );
      deepEqual(disclosure.tables.map(linesIn), [LINES, ['total 合计 7 . 7', '  212 城乡社区支出 7 . 7']]);
      deepEqual(
        disclosure.tables.map(({ unit, department }) => [unit, department]),
        [
          ['ten-thousand-yuan', '某某县教育局'],
          ['ten-thousand-yuan', '某某县教育局'],
        ],
      );
    });
  }
});

describe('a head', () => {
  it('does not end at a cell that stands alone in its row', () => {
    const rows: Rows = [
      ...TOP,
      ['功能分类科目', null, null, null, '合计', '基本支出', '项目支出'],
      ['科目编码'],
      ['类', '款', '项', '科目名称'],
      ['205', null, null, '教育支出', 3, 1, 2],
      ['205', '02', null, '普通教育', 3, 1, 2],
    ];
    deepEqual(linesIn(read(rows).tables[0]!), ['205 教育支出 3 1 2', '  20502 普通教育 3 1 2']);
  });

  it('ends before 合计, whatever stands behind it', () => {
    for (const amounts of [
      [1, 2, 3],
      ['—', '—', '—'],
      ['无', '无', '无'],
      [null, null, null],
    ]) {
      equal(
        linesIn(
          read([...TOP, HEAD[0]!, ['合计', null, ...amounts], ['205', '教育支出', ...amounts]]).tables[0]!,
        )[0]!.slice(0, 8),
        'total 合计',
      );
    }
  });

  it('says nothing of a blank column inside it', () => {
    const rows: Rows = [
      ...TOP,
      ['科目编码', '科目名称', '合计', '本年支出', null, null, null],
      [null, null, null, '小计', null, '基本支出', '项目支出'],
      ['合计', null, 3, 3, null, 1, 2],
      ['205', '教育支出', 3, 3, null, 1, 2],
    ];
    const disclosure = recognize(
      workbookOf('公开表.xlsx', [sheetOf('1', rows, { merges: ['D3:G3', 'A3:A4', 'B3:B4', 'C3:C4'] })]),
    );
    deepEqual(columnsIn(disclosure.tables[0]!), [['', '', 'nature=basic', 'nature=project']]);
    deepEqual(faultsIn(disclosure), []);
  });
});

describe('a column of percentages', () => {
  it('does not make amounts finer', () => {
    const rows: Rows = [
      ...TOP,
      ['科目编码', '科目名称', '合计', '占比（%）'],
      ['合计', null, 31, 100],
      ['205', '教育支出', 20, 64.52],
      ['221', '住房保障支出', 10, 35.48],
    ];
    const [table] = read(rows).tables;
    deepEqual([table!.decimals, table!.amounts.read], [0, 3]);
  });
});
