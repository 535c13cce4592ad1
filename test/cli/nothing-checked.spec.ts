import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { sheetOf, workbookOf, type Rows } from '../forms/builder.js';
import { gongkai, lines, scratch } from './command.js';
import { xlsxOf } from './written.js';

const HEAD: Rows = [['部门支出总表'], ['部门：某某局', '单位：万元'], ['科目名称', '合计', '基本支出', '项目支出']];

describe('a run in which nothing could be checked', () => {
  const at = scratch();
  before(() => {
    writeFileSync(at('空表.xlsx'), xlsxOf(workbookOf('空表.xlsx', [sheetOf('支出', [...HEAD, ['合计', 0, 0, 0]])])));
    writeFileSync(at('有数.xlsx'), xlsxOf(workbookOf('有数.xlsx', [sheetOf('支出', [...HEAD, ['合计', 3, 2, 1]])])));
    writeFileSync(at('无数.txt'), '某某局2024年部门预算公开说明\n一、部门职责\n负责档案管理。\n');
    writeFileSync(at('孤数.txt'), '某某局2024年部门预算公开说明\n二、支出情况\n2024年支出合计100.00万元。\n');
  });

  it('ends with 2 and a sentence, and never says that there is no error', async () => {
    const { status, out, complaints } = await gongkai('check', at('空表.xlsx'));
    assert.equal(status, 2);
    assert.match(out, /\n没有核对：表中没有金额 · /);
    assert.equal(complaints, '“空表.xlsx”的公开表里没有金额（都是空表），没有可核对的数字。\n');
  });

  it('is a line of JSON with what was recognized all the same', async () => {
    const { status, out } = await gongkai('check', at('空表.xlsx'), at('有数.xlsx'), '--format', 'json');
    const [empty, sound] = lines(out);
    assert.equal(status, 2);
    assert.deepEqual(
      [empty!.error.code, empty!.tables.length, empty!.unchecked.nothing],
      ['nothing-checked', 1, 'empty'],
    );
    assert.deepEqual([sound!.error, sound!.unchecked.nothing], [undefined, null]);
  });

  it('is not counted as sound among many', async () => {
    const { out } = await gongkai('check', at('空表.xlsx'), at('有数.xlsx'), '--summary');
    assert.match(out, /共 2 个工作簿：没有错误 1 个，有错误 0 个，未能校验 1 个。\n$/);
  });

  it('is said of a text without figures, and of one whose figures stand alone', async () => {
    const none = await gongkai('reconcile', at('无数.txt'));
    assert.deepEqual([none.status, none.complaints], [2, '“无数.txt”里没有读出数字，没有可核对的。\n']);
    assert.doesNotMatch(none.out, /没有错误/);
    const alone = await gongkai('reconcile', at('孤数.txt'), '--format', 'json');
    assert.deepEqual([alone.status, lines(alone.out)[0]!.error.code], [2, 'nothing-checked']);
  });
});
