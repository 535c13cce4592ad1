import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import type { List } from '../../../../src/core/report/list.js';
import { listWorkbook } from '../../../../src/hosts/file/list/list-workbook.js';
import { readWorkbook } from '../../../../src/hosts/file/read-workbook.js';

const LIST: List = {
  name: "某局's",
  columns: [
    { name: '编号', width: 10 },
    { name: '要求', width: 20 },
  ],
  rows: [
    ['007', '=1+1'],
    ['8', '<甲> & “乙”'],
  ],
};

const rowsOf = (bytes: Uint8Array): unknown[] =>
  readWorkbook(bytes, '表.xlsx').grids.map(({ name, rows }) => [
    name,
    Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell?.value)),
  ]);
const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);

describe('lists as a workbook', () => {
  it('hold every cell as a text, a sheet each', () =>
    assert.deepEqual(rowsOf(listWorkbook(LIST, { ...LIST, name: '二', rows: [] })), [
      [
        "某局's",
        [
          ['编号', '要求'],
          ['007', '=1+1'],
          ['8', '<甲> & “乙”'],
        ],
      ],
      ['二', [['编号', '要求']]],
    ]));

  it('stand between what is said above and below them, and are filtered and frozen without it', () => {
    const bytes = listWorkbook({ ...LIST, caption: ['检查表', '某局'], foot: ['检查人：'] });
    assert.deepEqual(rowsOf(bytes), [
      ["某局's", [['检查表'], ['某局'], ['编号', '要求'], ['007', '=1+1'], ['8', '<甲> & “乙”'], [], ['检查人：']]],
    ]);
    const sheet = part(bytes, 'xl/worksheets/sheet1.xml');
    assert.match(sheet, /<autoFilter ref="A3:B5"\/>/);
    assert.match(sheet, /ySplit="3" topLeftCell="A4"/);
    assert.match(
      part(bytes, 'xl/workbook.xml'),
      /Print_Titles" localSheetId="0">&apos;某局&apos;&apos;s&apos;!\$3:\$3<|Print_Titles" localSheetId="0">'某局''s'!\$3:\$3</,
    );
  });

  it('hold what is a number as one, so that it is sorted by its size', () => {
    const [, rows] = rowsOf(listWorkbook({ ...LIST, rows: [['甲', 27]] }))[0] as [string, unknown[][]];
    assert.deepEqual(rows[1], ['甲', 27]);
  });

  it('are the same bytes for the same lists', () => assert.deepEqual(listWorkbook(LIST), listWorkbook(LIST)));
});
