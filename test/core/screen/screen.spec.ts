import { deepEqual, equal, match } from 'node:assert/strict';
import { recognize } from '../../../src/core/recognize/index.js';
import type { Grid } from '../../../src/core/sheet/grid.js';
import { screen as screenOf } from '../../../src/core/screen/index.js';
import { validate } from '../../../src/core/check/index.js';
import type { Finding } from '../../../src/core/finding/finding.js';
import { mapCells, sheetOf, workbookOf, type Rows } from '../../forms/builder.js';
import { messageOf } from '../../../src/core/report/say/index.js';

const MOBILE = ['138', '0000', '0000'].join('');
const ID_CARD = ['110105', '19491231', '002X'].join('');

const TABLE: Rows = [
  ['2024年部门支出总表', null, null, null, null],
  ['部门：某某县水利局', null, null, null, '单位：元'],
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  [null, '合计', 30.5, 10.5, 20],
  ['205', '教育支出', 10.5, 10.5, null],
  ['213', '农林水支出', 20, null, 20],
];

function findings(...grids: Grid[]): readonly Finding[] {
  return validate(recognize(workbookOf('公开表.xlsx', grids))).findings.filter(
    ({ category }) => category !== 'completeness',
  );
}

const short = (found: readonly Finding[]): string[] =>
  found.map(
    ({ severity, rule, cells }) =>
      `${severity} ${rule} ${cells.map((cell) => `${cell.sheet}!${cell.address}`).join(' ')}`,
  );

const table = (extra: Partial<Grid> = {}): Grid => ({ ...sheetOf('3', TABLE), ...extra });

describe('what would be published with the file', () => {
  it('is nothing in a plain table', () => deepEqual(findings(table()), []));

  it('includes numbers on sheets that are no 公开表, hidden ones too, never said in full', () => {
    const found = findings(
      table(),
      sheetOf(
        '通讯录',
        [
          ['姓名', '手机号', '身份证号'],
          ['某人', MOBILE, ID_CARD],
          ['某人', Number(MOBILE), null],
        ],
        { hidden: true },
      ),
    );
    deepEqual(short(found), ['error sensitive.mobile 通讯录!B2 通讯录!B3', 'error sensitive.id-card 通讯录!C2']);
    match(messageOf(found[0]!), /138\*{4}0000/);
    equal(
      found.some((finding) => messageOf(finding).includes(MOBILE) || messageOf(finding).includes(ID_CARD)),
      false,
    );
  });

  it('includes numbers beside a table, in columns with a head of their own and without any', () => {
    const beside = (head: string | null, value: string | number): string[] =>
      short(
        findings(
          sheetOf(
            '3',
            TABLE.map((row, index) => [...row, [null, null, head, null, value][index] ?? null]),
          ),
        ),
      );
    for (const head of [null, '身份证号'])
      deepEqual(beside(head, ID_CARD.replace('X', 'x')), ['error sensitive.id-card 3!F5']);
    for (const head of [null, '联系电话'])
      for (const value of [MOBILE, Number(MOBILE)]) deepEqual(beside(head, value), ['error sensitive.mobile 3!F5']);
  });

  it('includes an ID card that Excel cut to 15 digits', () =>
    deepEqual(
      short(findings(table(), sheetOf('名单', [['证件'], [Number(['110105', '19491231', '0000'].join(''))]]))),
      ['error sensitive.id-card 名单!A2'],
    ));

  it('includes a bank card', () =>
    deepEqual(short(findings(table(), sheetOf('账户', [['卡号'], [['4111', '1111', '1111', '1111'].join('')]]))), [
      'error sensitive.bank-card 账户!A2',
    ]));

  it('includes the contact named beside 联系人, not the word alone', () => {
    deepEqual(
      short(
        findings(
          table(),
          sheetOf('封面', [
            ['联系人：张三'],
            ['联系人', '李四'],
            ['联系人：'],
            ['联系人：办公室'],
            ['联系人', '联系电话'],
          ]),
        ),
      ),
      ['warning sensitive.contact 封面!A1 封面!A2'],
    );
  });

  it('includes leftovers', () =>
    deepEqual(short(findings(table(), sheetOf('封面', [['XX县水利局'], ['待填']]))), [
      'warning sensitive.leftover 封面!A1 封面!A2',
    ]));

  it('takes no amount for a number of a person', () => {
    const huge = sheetOf(
      '3',
      TABLE.map((row, index) =>
        index < 3 ? row : row.map((value) => (typeof value === 'number' ? value * 0 + Number(MOBILE) : value)),
      ),
    );
    equal(
      findings(huge).some(({ category }) => category === 'sensitive'),
      false,
    );
  });

  it('takes no code for one, whether by its column or by its format', () => {
    const codes = sheetOf('项目', [
      ['单位编码', '金额'],
      [MOBILE, null],
      [Number(MOBILE), null],
    ]);
    const amounts = mapCells(workbookOf('', [sheetOf('台账', [['备注'], [Number(MOBILE)]])]), (cell) =>
      typeof cell?.value === 'number' ? { ...cell, format: '#,##0.00' } : cell,
    ).grids[0]!;
    deepEqual(findings(table(), codes, amounts), []);
  });
});

describe('amounts that are hidden', () => {
  it('are told in rows and columns', () => {
    deepEqual(short(findings(table({ hiddenRows: [4] }))), ['warning cell.hidden-row 3!C5 3!D5']);
    deepEqual(short(findings(table({ hiddenColumns: [4] }))), ['warning cell.hidden-column 3!E4 3!E6']);
  });

  it('are told in sheets, recognized or not', () => {
    deepEqual(short(findings(table(), { ...table(), name: '3（副本）', hidden: true })), [
      'warning cell.hidden-sheet 3（副本）!C4 3（副本）!D4 3（副本）!E4 3（副本）!C5 3（副本）!D5 3（副本）!C6 3（副本）!E6',
    ]);
    deepEqual(short(findings(table(), sheetOf('底稿', [['工资', 1234.5]], { hidden: true }))), [
      'warning cell.hidden-sheet 底稿!B1',
    ]);
  });

  it('are no codes, ordinals and zeros, and no tables of an earlier year', () => {
    deepEqual(findings(table({ hiddenColumns: [0] })), []);
    deepEqual(
      findings(
        table(),
        sheetOf(
          '科目表',
          [
            [201, '一般公共服务支出'],
            [0, '合计'],
          ],
          { hidden: true },
        ),
      ),
      [],
    );
    deepEqual(findings(table(), sheetOf('上年', [['2023年部门支出总表'], ...TABLE.slice(1)], { hidden: true })), []);
  });
});

describe('a sheet without a recognized table', () => {
  const loose = (...rows: Rows) => screenOf(workbookOf('公开表.xlsx', [sheetOf('某表', rows)]), []).looseAmounts;

  it('holds amounts where it prints decimals, or whole numbers under a unit', () => {
    deepEqual(loose(['甲', 1.5], ['乙', 2.5], ['丙', 4.25]), [{ sheet: '某表', amounts: 3 }]);
    deepEqual(loose(['某某情况'], ['单位：万元'], ['甲', 80], ['乙', 20], ['丙', 10]), [{ sheet: '某表', amounts: 3 }]);
  });

  it('holds none where it lists tables and their pages', () =>
    deepEqual(loose(['目录'], [1, '部门收支总表', 3], [2, '部门收入总表', 4], [3, '部门支出总表', 5]), []));
});
