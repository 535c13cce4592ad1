import assert from 'node:assert/strict';
import type { Disclosure } from '../../../src/core/disclosure/model.js';
import { disclosureOf } from '../../e2e/fixtures.js';
import { fill, linesOf } from './filled.js';

/** Has a fund of 150.00万元 and 公务用车运行 28.00万元, no 国有资本经营, no 因公出国 and no 公务用车购置. */
const WITH_FUND = 'lingshou-2021-budget';
/** Its tables of funds are empty. */
const FINAL = 'xinping-2021-final.corrected';

const FUND = '一、政府性基金预算支出情况';

describe('whether there is something, left to choose', () => {
  const forms: readonly (readonly [form: string, some: string, none: string])[] = [
    ['本部门有/无政府性基金预算支出。', '本部门有政府性基金预算支出。', '本部门无政府性基金预算支出。'],
    ['本单位有（没有）政府性基金支出。', '本单位有政府性基金支出。', '本单位没有政府性基金支出。'],
    ['本单位（无、有）政府性基金支出。', '本单位有政府性基金支出。', '本单位无政府性基金支出。'],
    ['本单位安排或未安排政府性基金。', '本单位安排政府性基金。', '本单位未安排政府性基金。'],
    ['我局涉及/不涉及基金预算。', '我局涉及基金预算。', '我局不涉及基金预算。'],
    ['政府性基金支出：有□ 无□。', '政府性基金支出：有☑ 无□。', '政府性基金支出：有□ 无☑。'],
    ['是否有政府性基金：□是、□否', '是否有政府性基金：☑是、□否', '是否有政府性基金：□是、☑否'],
    ['本部门【有/无】此项支出。', '本部门有此项支出。', '本部门无此项支出。'],
  ];
  for (const [form, some, none] of forms) {
    it(`is told by the tables: ${form}`, () => {
      assert.deepEqual(linesOf([FUND, form], WITH_FUND), [FUND, some]);
      assert.deepEqual(linesOf([FUND, form], FINAL), [FUND, none]);
    });
  }

  it('is of what its own clause names, whatever the chapter', () => {
    assert.deepEqual(
      linesOf([FUND, '本部门有/无国有资本经营预算支出。'], WITH_FUND)[1],
      '本部门无国有资本经营预算支出。',
    );
  });

  it('stays and is asked about where no table tells', () => {
    const form = [FUND, '本部门有/无政府购买服务项目。'];
    assert.deepEqual(linesOf(form, WITH_FUND)[1], '本部门«有/无»政府购买服务项目。');
    const { dropped } = fill(form, WITH_FUND);
    assert.deepEqual(dropped, []);
  });

  it('stays where the table was not read whole, and an answer settles it', () => {
    const disclosure = disclosureOf(FINAL);
    const tables = disclosure.tables.map((table) =>
      table.kind === 'fund'
        ? { ...table, amounts: { ...table.amounts, unreadable: [{ sheet: table.sheet, address: 'C9' }] } }
        : table,
    );
    const unread: Disclosure = { ...disclosure, tables };
    const form = [FUND, '本部门有/无政府性基金预算支出。'];
    assert.equal(linesOf(form, unread)[1], '本部门«有/无»政府性基金预算支出。');
    assert.equal(linesOf(form, unread, { answers: { 'has.fund': '无' } })[1], '本部门无政府性基金预算支出。');
  });

  it('of what was done is to be looked at where nothing was spent', () => {
    const form = ['一、“三公”经费', '本年组织/未组织因公出国（境）团组。'];
    assert.equal(linesOf(form, WITH_FUND)[1], '本年〖未组织〗因公出国（境）团组。');
  });

  it('is no pair with the paragraph before it that tells the amount', () => {
    const form = [FUND, '政府性基金预算支出XX万元。', '本部门有/无政府性基金预算支出。'];
    assert.deepEqual(linesOf(form, FINAL).slice(1), ['政府性基金预算支出0万元。', '本部门无政府性基金预算支出。']);
  });

  it('is no choice in words that hold the same signs', () => {
    for (const line of ['无线网络和有/无线设备由市级安排。', '所有（无一例外）均已公开。', '是否公开由主管部门决定。'])
      assert.deepEqual(linesOf([FUND, line], FINAL)[1], line);
  });
});

describe('two paragraphs of 公务用车购置及运行维护费', () => {
  const form = ['一、“三公”经费', '公务用车购置及运行维护费XX万元。', '本年没有安排公务用车购置及运行维护费用。'];

  it('are alternatives', () => {
    assert.deepEqual(linesOf(form, WITH_FUND).slice(1), ['公务用车购置及运行维护费28.00万元。']);
  });
});
