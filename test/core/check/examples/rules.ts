import type { Cell, Grid, Remains, Workbook } from '../../../../src/core/sheet/grid.js';
import { parseAddress } from '../../../../src/core/sheet/address.js';
import { CENTRAL_FINAL_2023 } from '../../../forms/central-final-2023.js';
import { mapCells, sheetOf, workbookOf, type Rows } from '../../../forms/builder.js';
import { printedBook, setOf } from '../../disclosure/book-of-several.js';
import { FULL_SET_BUDGET } from '../full-set.js';
import { book, changes, completed } from '../small-tables.js';
import { edit, slip, type Example } from './example.js';
import { BODY, head } from './expenditure.js';
import { OTHER_DEPARTMENT } from './prior.js';
import { SHIFT_EXAMPLES } from './shifts.js';

const TABLE: Rows = [...head('2024年部门支出总表'), ...BODY];

const sheet = (name = '3', rows = TABLE): Grid => sheetOf(name, rows);
const titled = (title: string): Grid =>
  sheet(
    title,
    TABLE.map((row, index) => (index === 0 ? [title] : row)),
  );
const ONE = workbookOf('公开表.xlsx', [sheet()]);
const THIRD = '政府性基金预算支出表';
const THREE = workbookOf('公开表.xlsx', [
  titled('2024年部门支出预算表'),
  titled('2024年一般公共预算支出表'),
  titled(THIRD),
]);

/** Rows at the fiftieth row of the one sheet. */
function below(...rows: readonly (readonly (string | number)[])[]): Workbook {
  const [grid] = ONE.grids;
  const blank = Array.from({ length: 49 - grid!.rows.length }, () => undefined);
  return {
    ...ONE,
    grids: [{ ...grid!, rows: [...grid!.rows, ...blank, ...rows.map((row) => row.map((value) => ({ value })))] }],
  };
}

/** The workbook with some cells of its first sheet put otherwise. */
function cells(workbook: Workbook, edits: Readonly<Record<string, Cell>>): Workbook {
  const at = Object.entries(edits).map(([address, cell]) => ({ ...parseAddress(address)!, cell }));
  const [first] = workbook.grids;
  return mapCells(workbook, (cell, row, column, grid) =>
    grid === first ? (at.find((place) => place.row === row && place.column === column)?.cell ?? cell) : cell,
  );
}

/** The table of 国有资本经营 with these lines and a note below. */
function noted(money: string, lines: Rows, note = `本单位2024年没有${money}拨款安排的支出。`): Workbook {
  return workbookOf('公开表.xlsx', [
    sheetOf('7', [
      ['2024年国有资本经营预算支出表'],
      ['', '', '单位：万元'],
      ['科目编码', '科目名称', '合计'],
      ...lines,
      [note],
    ]),
  ]);
}

/** 类 and 款 left out, two 项 that no list knows added. */
const UNLISTED = workbookOf('公开表.xlsx', [
  sheet('3', [
    ...TABLE.slice(0, 4),
    ...TABLE.slice(6, 8),
    ['2130306', '水利工程运行与维护', 1000, null, 1000],
    ['2130377', '灌区节水改造', 15, null, 15],
    ['2130378', '小水电站退出', 5.25, null, 5.25],
  ]),
]);

const formula = (value: number): Cell => ({ value, formula: 'SUM(A1)' });

/** A PDF that holds nothing but its pages, and one that does. */
const remaining = (more: Partial<Remains>): Example => ({
  sound: ONE,
  wrong: { ...ONE, remains: { pages: [], title: '', author: '', ...more } },
  at: [''],
});

const FORMULAS = cells(ONE, { C4: formula(1530.5), D4: formula(510.25), E4: formula(1020.25) });
const hidden = (change: Partial<Grid>): Workbook => ({
  ...ONE,
  grids: ONE.grids.map((grid) => ({ ...grid, ...change })),
});
const cover = (...rows: Rows): Workbook => ({ ...ONE, grids: [...ONE.grids, sheetOf('封面', rows)] });
const COVER = cover(['某某县水利局2024年部门预算'], ['联系人：办公室']);
const own = (left: string, right: string): Workbook => ({
  ...FULL_SET_BUDGET,
  grids: [
    ...FULL_SET_BUDGET.grids,
    sheetOf('自定义勾稽', [
      ['编号', '说明', '左式', '右式'],
      ['A1', '', left, right],
    ]),
  ],
});
const vehicles = (...lines: Rows): Workbook =>
  workbookOf('公开表.xlsx', [
    sheetOf('9', [
      ['“三公”经费支出表'],
      ['单位：元'],
      ['项目', '预算数'],
      ['合计', 9],
      ['因公出国（境）费', null],
      ['公务用车购置及运行费', 8],
      ...lines,
      ['公务接待费', 1],
    ]),
  ]);
/** 三公, of which one line may be left out. */
const WHOLE: Rows = [
  ['合计', 9],
  ['1、因公出国（境）费', 0],
  ['2、公务用车购置及运行费', 6],
  ['其中：公务用车购置费', 2],
  ['公务用车运行费', 4],
  ['3、公务接待费', 3],
];
const threePublic = (lines: Rows): Workbook =>
  workbookOf('公开表.xlsx', [
    sheetOf('三公', [['2024年一般公共预算“三公”经费支出表'], ['单位：万元'], ['项目', '预算数'], ...lines]),
  ]);
/** 一般公共预算支出表 of one 类 and one 款, with or without the 项 below. */
const depth = (...items: Rows): Workbook =>
  workbookOf('公开表.xlsx', [
    sheetOf('5', [
      ...head('2024年一般公共预算支出表').slice(0, 2),
      ['科目编码', '科目名称', '金额'],
      ['', '合计', 8],
      ['221', '住房保障支出', 8],
      ['22102', '住房改革支出', 8],
      ...items,
    ]),
  ]);
const numbered = (...numbers: number[]): Workbook =>
  workbookOf(
    '公开表.xlsx',
    [...THREE.grids, titled('2024年国有资本经营预算支出表')]
      .slice(0, numbers.length)
      .map(
        (grid, index) =>
          cells(workbookOf('', [grid]), { A1: { value: `表${numbers[index]!}  ${grid.name}` } }).grids[0]!,
      ),
  );

/** In 元 a table of 万元: every figure of 支出总表 a ten-thousandth of what the others print. */
const wrongUnit = mapCells(FULL_SET_BUDGET, (cell, row, _column, grid) =>
  grid.name === '支出总表' && row >= 3 && typeof cell?.value === 'number' ? { value: cell.value / 10000 } : cell,
);

const digits = (...parts: readonly string[]): string => parts.join('');

/** Four tables of a 单位, one under this title. */
const levels = (title: string): Workbook =>
  workbookOf(
    '2024年单位预算.xlsx',
    [
      '单位收入总表',
      title,
      '单位一般公共预算支出表',
      '2024年单位政府性基金预算支出表（分单位）',
      // the classification of 部门预算, not a table of a 部门
      '一般公共预算基本支出表（部门预算支出经济分类）',
    ].map((one, index) =>
      sheet(
        String(index + 1),
        TABLE.map((row, at) => (at === 0 ? [one] : row)),
      ),
    ),
  );

/** What is checked beside the relations. */
export const RULE_EXAMPLES: Readonly<Record<string, Example>> = {
  ...SHIFT_EXAMPLES,
  // 30 printed above 31, both whole 元: half a 元 each may have gone in rounding
  'rounding': edit(
    workbookOf('公开表.xlsx', [
      sheetOf('3', [...TABLE.slice(0, 3), [null, '合计', 30, 10, 20], ['205', '教育支出', 30, 10, 20]]),
    ]),
    '3!C5',
    31,
    '3!C4',
  ),

  'unit.contradiction': edit(ONE, '3!C3', '合计（万元）', '3!E2'),
  'unit.missing': edit(ONE, '3!E2', '', '3!A1'),
  'unit.scale': { sound: FULL_SET_BUDGET, wrong: wrongUnit, at: ['支出总表!B2'] },
  'identity.department': edit(THREE, `${THIRD}!A2`, '部门：某某县教育局'),
  'identity.level': { sound: levels('单位支出总表'), wrong: levels('部门支出总表'), at: ['2!A1'] },
  'identity.year': edit(THREE, `${THIRD}!D2`, '2023年度'),
  'identity.type': edit(THREE, `${THIRD}!A1`, '2024年政府性基金支出决算表'),

  'note.other-money': { sound: noted('国有资本经营预算', []), wrong: noted('政府性基金预算', []), at: ['7!A4'] },
  'note.not-empty': {
    sound: noted('国有资本经营预算', [['223', '国有资本经营预算支出', 5]], '注：本表按预算数填列。'),
    wrong: noted('国有资本经营预算', [['223', '国有资本经营预算支出', 5]], '注：本表无数据。'),
    at: ['7!A5'],
  },
  'note.empty-unsaid': {
    sound: noted('国有资本经营预算', []),
    wrong: noted('国有资本经营预算', [], '注：金额单位万元。'),
    at: ['7!A1'],
  },

  'code.differs': slip(CENTRAL_FINAL_2023, '公开05表!A17', '2080502', '公开05表!A17', '2080502', '2080505'),
  'name.differs': edit(THREE, `${THIRD}!B11`, '水利工程建设'),
  'code.name-mismatch': slip(ONE, '3!A7', '2080502', '3!A7', '机关事业单位基本养老保险缴费支出', '事业单位离退休'),
  'code.two-names': { ...edit(UNLISTED, '3!A9', '2130377', '3!A8'), stated: '2130377' },
  'name.misspelt': slip(
    ONE,
    '3!B7',
    '机关事业单位基本养老保险激费支出',
    '3!B7',
    '机关事业单位基本养老保险激费支出',
    '机关事业单位基本养老保险缴费支出',
  ),
  'name.stale': slip(ONE, '3!B6', '行政事业单位离退休', '3!B6', '行政事业单位离退休', '行政事业单位养老支出'),
  'code.stale': {
    sound: ONE,
    wrong: cells(ONE, { A8: { value: '2080504' }, B8: { value: '未归口管理的行政单位离退休' } }),
    at: ['3!B8'],
    stated: '2080504',
    expected: '2080501',
  },
  'code.missing': edit(ONE, '3!A7', '', '3!B7'),
  'name.missing': { ...edit(ONE, '3!B7', '', '3!A7'), expected: '机关事业单位基本养老保险缴费支出' },
  'code.no-such-class': slip(ONE, '3!A5', '20', '3!A5', 20, 208),
  'code.parent': edit(ONE, '3!A11', '2120306'),

  'workbook.calculation': { sound: FORMULAS, wrong: { ...FORMULAS, calculation: 'manual' }, at: [''] },

  'pages.unseen': remaining({ pages: [{ page: 2, kind: 'white', text: '旧稿' }] }),
  'pages.notes': remaining({ pages: [{ page: 2, kind: 'comment', text: '数字待核' }] }),
  'pages.empty': remaining({ pages: [{ page: 2, kind: 'empty', text: '' }] }),
  'pages.contents': remaining({
    contents: [{ title: '三、收入决算表', listed: 8, counted: 9, isPrinted: true, contents: 2, page: 11 }],
  }),
  'pages.properties': remaining({ title: '2023年部门预算公开' }),

  'amounts.unreadable': edit(ONE, '3!D4', '见附件'),
  'amounts.unplaced': {
    sound: ONE,
    wrong: workbookOf('公开表.xlsx', [
      sheet(
        '3',
        TABLE.map((row, index) => (index === 5 ? [...row, null, 400.5] : row)),
      ),
    ]),
    at: ['3!G6'],
  },
  'cell.date-format': {
    sound: ONE,
    wrong: cells(ONE, { D4: { value: '1901年5月', format: 'yyyy"年"m"月"', shown: '1901年5月' } }),
    at: ['3!D4'],
  },
  'cell.negative': edit(ONE, '3!E11', -1020.25),
  'cell.decimals': edit(ONE, '3!D7', 400.005),
  'cell.untidy': edit(ONE, '3!C7', '４００'),
  'cell.typed-over': { sound: FORMULAS, wrong: cells(FORMULAS, { E4: { value: 1020.25 } }), at: ['3!E4'] },
  'cell.hidden-sheet': { sound: ONE, wrong: hidden({ hidden: true }), at: ['3!C4'] },
  'cell.hidden-row': { sound: ONE, wrong: hidden({ hiddenRows: [7] }), at: ['3!C8'] },
  'cell.hidden-column': { sound: ONE, wrong: hidden({ hiddenColumns: [4] }), at: ['3!E4'] },

  'cell.hidden-format': {
    sound: ONE,
    wrong: cells(ONE, { C8: { value: 20, format: ';;;', shown: '' } }),
    at: ['3!C8'],
  },

  'sheet.unread': {
    sound: ONE,
    wrong: {
      ...ONE,
      grids: [
        ...ONE.grids,
        { name: '底稿', hidden: false, rows: [], merges: [], unread: { reason: 'too-large', cells: 6_000_000 } },
      ],
    },
    at: ['底稿!A1'],
  },
  'table.headless': {
    sound: below(),
    wrong: below(['政府性基金预算支出表'], ['212', '城乡社区支出', 5, 5]),
    at: ['3!A50'],
  },
  'table.unowned': {
    sound: printedBook(...setOf('青禾县水利局', 8), ...setOf('青禾县教育局', 20)),
    wrong: printedBook(
      ...setOf('青禾县水利局', 8),
      ...setOf(null, 8, ['政府采购预算表']),
      ...setOf('青禾县教育局', 20, ['部门支出总表', '一般公共预算支出表', '部门收支总表']),
    ),
    at: ['第5页!A2'],
  },
  'line.missing': {
    sound: threePublic(WHOLE),
    wrong: threePublic(WHOLE.filter((_, index) => index !== 2)),
    at: ['三公!A6'],
  },

  'prior.workbook': OTHER_DEPARTMENT,

  // (380 − 400) ÷ 400
  'change.percent': slip(book(changes), '一般!H6', '-0.05%', '一般!H6', -0.05, -5),
  // 90 ÷ 120
  'completion.percent': slip(book(completed), '项目!D5', '57%', '项目!D5', 57, 75),
  'change.from-nothing': edit(book(changes), '一般!H7', '100%'),

  'completeness.workbook': {
    sound: noted('国有资本经营预算', [['223', '国有资本经营预算支出', 5]]),
    wrong: noted('国有资本经营预算', [], '本部门没有国有资本经营预算支出'),
    at: ['7!A1'],
  },
  'completeness.numbering': { sound: numbered(1, 2, 3, 4), wrong: numbered(1, 2, 4, 5), at: [''] },
  'completeness.depth': { sound: depth(['2210201', '住房公积金', 8]), wrong: depth(), at: ['5!B6'] },
  'completeness.vehicles': {
    sound: vehicles(['其中：公务用车购置费', null], ['公务用车运行维护费', 8]),
    wrong: vehicles(),
    at: ['9!A6'],
  },

  'sensitive.mobile': edit(COVER, '封面!A2', digits('电话：', '138', '0000', '0000')),
  'sensitive.id-card': edit(COVER, '封面!A2', digits('身份证号：', '110105', '19491231', '002X')),
  'sensitive.bank-card': edit(COVER, '封面!A2', digits('账号：', '4111', '1111', '1111', '1111')),
  'sensitive.contact': edit(COVER, '封面!A2', '联系人：张三'),
  'sensitive.leftover': edit(COVER, '封面!A1', 'XX县水利局2024年部门预算'),

  // 支出总表: 1035 = 700.25 + 334.75
  'custom.A1': {
    sound: own('支出总表.合计', '支出总表.基本支出 + 334.75'),
    wrong: own('支出总表.合计', '支出总表.基本支出'),
    at: ['支出总表!C4'],
    stated: 1035,
    expected: 700.25,
  },
  'custom.unreadable': {
    sound: own('支出总表.合计', '1035'),
    wrong: own('支出总.合计', '1035'),
    at: ['自定义勾稽!C2'],
  },
};
