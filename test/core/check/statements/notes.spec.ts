import { deepEqual } from 'node:assert/strict';
import { validate } from '../../../../src/core/check/index.js';
import { recognize } from '../../../../src/core/recognize/index.js';
import { sheetOf, workbookOf, type Rows } from '../../../forms/builder.js';

function said(title: string, lines: Rows, note: string): string[] {
  const rows: Rows = [[title], ['', '', '单位：万元'], ['科目编码', '科目名称', '合计'], ...lines, [note]];
  return validate(recognize(workbookOf('2024年预算.xlsx', [sheetOf('7', rows)])))
    .findings.filter(({ rule }) => rule.startsWith('note.'))
    .map(({ severity, rule }) => `${severity} ${rule}`);
}

const LINES: Rows = [
  ['', '合计', 5],
  ['223', '国有资本经营预算支出', 5],
];
const STATE = '国有资本经营预算支出表';

describe('the note below a table', () => {
  it('is of other money where it denies another fund alone', () => {
    deepEqual(said(STATE, [], '注：本部门没有政府性基金预算支出。'), ['warning note.other-money']);
    deepEqual(said(STATE, [], '注：本部门没有国有资本经营预算支出。'), []);
    deepEqual(said(STATE, [], '注：本部门没有政府性基金预算拨款和国有资本经营预算拨款。'), []);
    deepEqual(said(STATE, [], '注：本部门无政府性基金预算安排的设备采购。'), []);
    deepEqual(said(STATE, [], '注：上年没有政府性基金预算支出，本年没有收支。'), []);
  });
  it('says that a table is empty only where it says so of this one', () => {
    deepEqual(said(STATE, LINES, '注：本表无数据。'), ['warning note.not-empty']);
    deepEqual(said(STATE, LINES, '注：如本表为空表，则表示没有相关收支。'), []);
    deepEqual(said(STATE, LINES, '注：本表无数据的部门应公开空表。'), []);
  });
  it('is asked for below an empty table', () => {
    deepEqual(said(STATE, [], '注：金额单位为万元。'), ['notice note.empty-unsaid']);
    deepEqual(said(STATE, [], '本单位2024年没有国有资本经营预算拨款安排的支出'), []);
  });
  it('is none where a line is named so', () => {
    const lines: Rows = [
      ['', '合计', 9],
      ['', '部门2024年无障碍改造工程', null],
    ];
    const { tables } = recognize(
      workbookOf('2024年预算.xlsx', [sheetOf('7', [['部门支出总表'], ['科目编码', '科目名称', '合计'], ...lines])]),
    );
    deepEqual(tables[0]!.notes, []);
  });
});
