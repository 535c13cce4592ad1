import { deepEqual, equal } from 'node:assert/strict';
import { isOwnSheet, readOwnSheet } from '../../../src/core/recognize/own-sheet.js';
import { sheetOf, type Rows } from '../../forms/builder.js';

const HEAD = ['编号', '说明', '左式', '关系', '右式', '级别'];
const own = (...rows: Rows) => readOwnSheet(sheetOf('自定义勾稽', rows));

describe('the sheet 自定义勾稽', () => {
  it('is told by its name, however it is spaced', () => {
    const isOwn = (name: string): boolean => isOwnSheet(sheetOf(name, []));
    deepEqual(['自定义勾稽', ' 自定义 勾稽', '自定义勾稽2', '勾稽'].map(isOwn), [true, true, false, false]);
  });

  it('gives a relation a row, each field with its cell', () =>
    deepEqual(
      own(['本局自用'], HEAD, [' 甲 ', '支出相符', '支出总表.合计', '=', 12.5, '提醒'], [null, '只有说明'], ['乙']),
      {
        sheet: '自定义勾稽',
        relations: [
          {
            texts: {
              id: '甲',
              sentence: '支出相符',
              left: '支出总表.合计',
              comparison: '=',
              right: '12.5',
              severity: '提醒',
            },
            place: '第 3 行',
            cells: Object.fromEntries(
              ['id', 'sentence', 'left', 'comparison', 'right', 'severity'].map((field, column) => [
                field,
                { sheet: '自定义勾稽', address: `${'ABCDEF'[column]!}3` },
              ]),
            ),
            formulas: [],
          },
          {
            texts: { id: '乙', sentence: '', left: '', comparison: '', right: '', severity: '' },
            place: '第 5 行',
            cells: Object.fromEntries(
              ['id', 'sentence', 'left', 'comparison', 'right', 'severity'].map((field, column) => [
                field,
                { sheet: '自定义勾稽', address: `${'ABCDEF'[column]!}5` },
              ]),
            ),
            formulas: [],
          },
        ],
      },
    ));

  it('needs no column but 左式 and 右式: what is not there is empty, and stands where the left side does', () => {
    const [relation] = own(['右式', '左式'], ['收入总表.合计', '支出总表.合计']).relations!;
    deepEqual(
      [relation!.texts.left, relation!.texts.right, relation!.texts.id],
      ['支出总表.合计', '收入总表.合计', ''],
    );
    deepEqual([relation!.cells!.right.address, relation!.cells!.id.address], ['A2', 'B2']);
  });

  it('tells a field that Excel took for a formula and could not compute', () => {
    const grid = sheetOf('自定义勾稽', [['左式', '右式']]);
    const rows = [...grid.rows, [{ value: '#NAME?', error: true }, { value: '收入总表.合计' }]];
    deepEqual(readOwnSheet({ ...grid, rows }).relations![0]!.formulas, ['left']);
  });

  it('has its heads in one of the first ten rows, or none that are known', () => {
    const below = (count: number): Rows => Array.from({ length: count }, (_, index) => [`说明第${index + 1}句`]);
    const relation: Rows = [
      ['左式', '右式'],
      ['甲', '乙'],
    ];
    equal(own(...below(9), ...relation).relations!.length, 1);
    equal(own(...below(10), ...relation).relations, null);
    equal(own(['左式'], ['甲']).relations, null);
    equal(own(['右式'], ['甲']).relations, null);
    deepEqual(own().relations, []);
    deepEqual(own([null, '']).relations, []);
  });
});
