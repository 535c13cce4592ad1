import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/claims/index.js';
import { booksOf } from '../../../src/core/figures/books.js';
import { Lookup } from '../../../src/core/figures/lookup.js';
import { bindDocument } from '../../../src/core/match/index.js';
import { read } from '../../forms/layouts.js';

const FUND = read([
  ['2023年度政府性基金预算财政拨款收入支出决算表'],
  ['单位：万元'],
  ['功能分类科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出', '', '', '年末结转和结余'],
  ['', '', '', '', '小计', '基本支出', '项目支出', ''],
  ['', '合计', '', 86, 73, '', 73, 13],
  ['2120803', '城市建设支出', '', 86, 73, '', 73, 13],
]);

const SPENT = ['科目编码', '科目名称', '合计', '基本支出', '项目支出'];
/** 支出总表 of two kinds of money, and no table of 一般公共预算 by 科目. */
const BUDGET = read(
  [
    ['2024年支出总表'],
    ['单位：万元'],
    SPENT,
    ['', '合计', 20, 12, 8],
    ['2010301', '行政运行', 12, 12, ''],
    ['2120803', '城市建设支出', 8, '', 8],
  ],
  [
    ['2024年政府性基金预算支出表'],
    ['单位：万元'],
    SPENT,
    ['', '合计', 8, '', 8],
    ['2120803', '城市建设支出', 8, '', 8],
  ],
  [
    ['2024年财政拨款收支总表'],
    ['单位：万元'],
    ['收入', '', '支出', '', '', ''],
    ['项目', '预算数', '项目', '合计', '一般公共预算', '政府性基金预算'],
    ['一、一般公共预算拨款', 12, '一般公共服务支出', 12, 12, ''],
    ['二、政府性基金预算拨款', 8, '城乡社区支出', 8, '', 8],
    ['收入总计', 20, '支出总计', 20, 12, 8],
  ],
);

/** What each amount of a sentence is, in 元; — where none is bound. */
function amounts(sentence: string, tables = FUND, heading = '政府性基金预算财政拨款情况'): string {
  const document = readDocument(`一、${heading}\n${sentence}`);
  const bindings = bindDocument(document, new Lookup(booksOf(tables, undefined)));
  return document.claims
    .filter(({ kind }) => kind === 'amount')
    .map(({ index }) => bindings.get(index)?.value?.toString() ?? '—')
    .join(' ');
}

describe('the table of a fund', () => {
  it('has nothing where its 合计 line is blank in a column', () => {
    assert.equal(
      amounts(
        '年初结转和结余XX万元，本年收入XX万元，本年支出XX万元，其中：基本支出XX万元、项目支出XX万元，年末结转和结余XX万元。',
      ),
      '0 860000 730000 0 730000 130000',
    );
  });

  it('tells both halves of its 项', () => {
    assert.equal(amounts('城市建设支出（项）XX万元，其中：基本支出XX万元，项目支出XX万元。'), '730000 0 730000');
  });

  it('alone tells nothing as a part of what is not understood', () => {
    assert.equal(amounts('政府性基金预算拨款XX万元。', BUDGET), '80000');
    assert.equal(amounts('备用经费XX万元（政府性基金预算拨款XX万元）。', BUDGET), '— —');
  });

  it('leaves of 支出总表 the 项 of 一般公共预算, where no table of its own lists them', () => {
    const heading = '一般公共预算支出情况';
    const said = '行政运行（项）XX万元，其中：项目支出XX万元。';
    assert.equal(amounts(said, BUDGET, heading), '120000 0');
    assert.equal(amounts('城市建设支出（项）XX万元。', BUDGET, heading), '—');
  });
});
