import assert from 'node:assert/strict';
import { bindDocument } from '../../../src/core/match/index.js';
import { Lookup } from '../../../src/core/figures/lookup.js';
import { booksOf } from '../../../src/core/figures/books.js';
import { readDocument } from '../../../src/core/claims/index.js';
import { disclosureOf } from '../../e2e/fixtures.js';
import { priorOf } from '../fill/prior.js';

/** "667.54万元 基本支出" of every amount, percentage and number of a text; — where nothing is bound. */
function bound(text: string, workbook = 'ebian-2021-budget', prior?: number): string[] {
  const document = readDocument(text);
  const lookup = new Lookup(
    booksOf(disclosureOf(workbook), prior === undefined ? undefined : priorOf(workbook, prior)),
  );
  const bindings = bindDocument(document, lookup);
  return document.claims
    .filter(({ kind }) => kind !== 'year' && kind !== 'subject')
    .map(({ index, quote }) => {
      const found = bindings.get(index);
      if (!found) return `${quote} —`;
      const value = found.value === null ? '' : ` ${found.value.toDecimalPlaces(2).toString()}`;
      return `${quote} ${found.figure.name}${found.aspect === null ? '' : `|${found.aspect}`}${found.whole ? ` ${found.whole.name}` : ''}${value}${found.sure ? '' : '？'}`;
    });
}

describe('the figures of a text tied to those of the tables', () => {
  it('by the words, whether the number is right, wrong or left blank', () => {
    for (const number of ['667.54', '1.00', 'XXX']) {
      assert.deepEqual(bound(`一、支出预算\n支出预算100万元，其中：基本支出${number}万元，占XX%。`), [
        '100万元 支出合计 11675370',
        `${number}万元 支出构成.基本支出 6675370`,
        'XX% 支出构成.基本支出|占 支出合计 57.17',
      ]);
    }
  });

  it('by the names that a 款 bears or bore, whichever of them the table prints', () => {
    const chapter = '一、一般公共预算财政拨款支出情况\n';
    for (const group of ['行政事业单位养老支出', '行政事业单位离退休支出'])
      assert.deepEqual(bound(`${chapter}${group}（款）行政单位离退休（项）XX万元。`, 'xinping-2021-final'), [
        'XX万元 一般公共预算项.2080501 28800',
      ]);
    assert.deepEqual(bound(`${chapter}就业补助（款）行政单位离退休（项）XX万元。`, 'xinping-2021-final'), ['XX万元 —']);
  });

  it('halves of a line of the table, nothing where its column is blank', () => {
    const chapter = '一、一般公共预算财政拨款支出情况\n';
    const halves = '，其中：基本支出XX万元，项目支出XX万元。';
    assert.deepEqual(bound(`${chapter}行政单位离退休（项）XX万元${halves}`, 'xinping-2021-final').slice(1), [
      'XX万元 一般公共预算项.2080501.基本支出 28800',
      'XX万元 一般公共预算项.2080501.项目支出 0',
    ]);
    assert.deepEqual(bound(`${chapter}社会保障和就业支出XX万元${halves}`, 'xinping-2021-final'), [
      'XX万元 一般公共预算类.社会保障和就业支出 158405.15',
      'XX万元 一般公共预算类.社会保障和就业支出.基本支出 158405.15',
      'XX万元 一般公共预算类.社会保障和就业支出.项目支出 0',
    ]);
    assert.deepEqual(bound(`${chapter}事业运行（项）XX万元${halves}`, 'xinping-2021-final').slice(1), [
      'XX万元 一般公共预算项.2010309.基本支出 3871094.01',
      'XX万元 一般公共预算项.2010309.项目支出 1325134.43',
    ]);
  });

  it('a 项 of a 类 by its name alone, right or wrong', () => {
    const text = '一、一般公共预算支出情况\n一般公共预算支出用于以下方面：卫生健康支出16.27万元，其中：行政单位医疗';
    for (const amount of ['16.27万元', '17.27万元'])
      assert.deepEqual(bound(`${text}${amount}。`), [
        '16.27万元 一般公共预算类.卫生健康支出 162663',
        `${amount} 一般公共预算项.2101101 162663`,
      ]);
  });

  it('类 side by side, each with its 项, as parts of the whole and of none of them', () => {
    const text =
      '一、支出情况\n一般公共预算支出用于以下方面：社会保障和就业支出67.12万元，其中：机关事业单位职业年金缴费支出67.12万元；卫生健康支出16.27万元，其中：行政单位医疗16.27万元。';
    assert.deepEqual(bound(text), [
      '67.12万元 一般公共预算类.社会保障和就业支出 671215',
      '67.12万元 一般公共预算项.2080506 216884',
      '16.27万元 一般公共预算类.卫生健康支出 162663',
      '16.27万元 一般公共预算项.2101101 162663',
    ]);
  });

  it('sources of income under the heading of the other side, where the sentence says 收入包括', () => {
    assert.deepEqual(bound('一、支出预算\n收入包括：事业收入3万元、上年结转结余5万元。', 'lingshou-2021-budget'), [
      '3万元 收入来源.事业收入 0',
      '5万元 收入来源.上年结转结余 0',
    ]);
  });

  it('a fund of 收支总表 where 收入总表 has 财政拨款 in one', () => {
    const text = '一、收入情况\n收入包括：一般公共预算财政拨款收入155.63万元。';
    assert.deepEqual(bound(text, 'xinping-2021-final'), [
      '155.63万元 收支总表收入.一般公共预算财政拨款收入 5556280.53',
    ]);
  });

  it('a share without its whole as that told before it, of the same list', () => {
    const lines = '工资福利支出XX万元，占基本支出的XX%；商品和服务支出XX万元，占XX%。';
    assert.deepEqual(bound(`一、一般公共预算基本支出情况\n${lines}`), [
      'XX万元 基本支出科目.工资福利支出 4528734',
      'XX% 基本支出科目.工资福利支出|占 一般公共预算基本支出 67.84',
      'XX万元 基本支出科目.商品和服务支出 2130268',
      'XX% 基本支出科目.商品和服务支出|占 一般公共预算基本支出 31.91',
    ]);
  });

  it('a 经济分类科目 whose code stands beside its name', () => {
    const lines = '工资福利支出（301）XX万元；302商品和服务支出XX万元。';
    assert.deepEqual(bound(`一、一般公共预算基本支出情况\n${lines}`), [
      'XX万元 基本支出科目.工资福利支出 4528734',
      'XX万元 基本支出科目.商品和服务支出 2130268',
    ]);
  });

  it('by the heading where the words alone do not tell', () => {
    assert.deepEqual(bound('一、一般公共预算支出情况\n基本支出XX万元。'), ['XX万元 一般公共预算基本支出 6675370']);
    assert.deepEqual(bound('一、机关运行经费\n会议费XX万元，支出XX万元。'), ['XX万元 —', 'XX万元 —']);
  });

  it('a change, what it is compared with and its rate', () => {
    assert.deepEqual(bound('收支总预算XX万元，比2020年收支总预算XX万元减少XX万元，下降XX%。', 'ebian-2021-budget', 2), [
      'XX万元 收支总计 11675370',
      'XX万元 收支总计|上年 23350740',
      'XX万元 收支总计|差额 11675370',
      'XX% 收支总计|幅度 50',
    ]);
  });

  it('says what a change after a list is of only with a doubt, unless the sentence names it', () => {
    const list = '一、三公\n“三公”经费XX万元，其中：公务接待费XX万元。';
    assert.deepEqual(bound(`${list}比上年减少XX万元。`, 'ebian-2021-budget', 2).slice(2), [
      'XX万元 三公经费|差额 300000？',
    ]);
    assert.deepEqual(bound(`${list}“三公”经费比上年减少XX万元。`, 'ebian-2021-budget', 2).slice(2), [
      'XX万元 三公经费|差额 300000',
    ]);
  });

  it('takes 上年结转 for money carried over, not for last year’s figure', () => {
    assert.deepEqual(bound('一、收入预算\n收入预算XX万元，其中：上年结转XX万元，占XX%。'), [
      'XX万元 收入合计 11675370',
      'XX万元 收入来源.上年结转结余 0',
      'XX% 收入来源.上年结转结余|占 收入合计 0',
    ]);
  });

  it('a 科目 by its names, and by its code', () => {
    const names = '一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）';
    assert.deepEqual(bound(`一、一般公共预算支出情况\n1.${names}XX万元。`), ['XX万元 一般公共预算项.2010301 4594826']);
    assert.deepEqual(
      bound(
        '一、一般公共预算支出情况\n1.一般公共服务（201类）政府办公厅（03款）行政运行（01项）：2021年预算数为XX万元。',
      ),
      ['XX万元 一般公共预算项.2010301 4594826'],
    );
  });

  it('in final accounts takes 预算收入 for none of their figures', () => {
    assert.deepEqual(
      bound(
        '一、部门预算总体收支情况\n2021年部门决算公开。2021年部门预算总收入XX万元。',
        'xinping-2021-final.corrected',
      ),
      ['XX万元 —'],
    );
  });
});
