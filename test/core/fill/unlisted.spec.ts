import assert from 'node:assert/strict';
import type { Disclosure } from '../../../src/core/disclosure/model.js';
import { disclosureOf } from '../../e2e/fixtures.js';
import { fill, linesOf } from './filled.js';

/** Its whole income of 1167.54万元 is 一般公共预算拨款; the lines of the other sources print nothing. */
const BUDGET = 'ebian-2021-budget';
const HEADS = ['2021年部门预算公开说明', '一、收入预算情况'];

function told(form: readonly string[], workbook: string | Disclosure = BUDGET): string[] {
  return linesOf([...HEADS, ...form], workbook).slice(HEADS.length);
}

describe('a note that what has no amount is not listed', () => {
  const list =
    '收入预算XX万元，其中：政府性基金预算拨款收入XX万元，占XX%；一般公共预算拨款收入XX万元，占XX%；上年结转XX万元，占XX%。';
  const left = '收入预算1167.54万元，其中：一般公共预算拨款收入1167.54万元，占100.00%。';
  const lines = [
    '收入预算XX万元，其中：',
    '（1）政府性基金预算拨款收入XX万元；',
    '（2）一般公共预算拨款收入XX万元；',
    '（3）上年结转XX万元。',
  ];
  const linesLeft = ['收入预算1167.54万元，其中：', '（1）一般公共预算拨款收入1167.54万元。'];

  it('takes out the parts of its sentence', () => {
    for (const note of ['（没有的收入项目不列）', '【上述来源如不涉及可删去】', '（无此项的部门不列）'])
      assert.deepEqual(told([list + note]), [left], note);
  });

  it('takes out parts between 、 and ，', () => {
    const form = ['收入包括：一般公共预算拨款收入XX万元、政府性基金预算拨款收入XX万元、上年结转XX万元（没有的不列）。'];
    assert.deepEqual(told(form), ['收入包括：一般公共预算拨款收入1167.54万元。']);
  });

  it('behind a paragraph is about that paragraph', () => {
    assert.deepEqual(told([list, '（注：没有数据的来源请删除）']), [left]);
  });

  it('takes out numbered lines, and the numbers behind them move up', () => {
    assert.deepEqual(told([...lines, '（注：没有数据的收入来源请整条删除，序号顺延。）']), linesLeft);
    assert.deepEqual(told([`${lines[0]!}（没有的不列）`, ...lines.slice(1)]), linesLeft);
    const circled = lines.map((line) => line.replace(/（(\d)）/, (_, digit) => '①②③'[Number(digit) - 1]!));
    assert.deepEqual(told([...circled, '注：不涉及的条目请删除。']), [
      linesLeft[0],
      linesLeft[1]!.replace('（1）', '①'),
    ]);
    const chinese = lines.map((line) => line.replace(/（(\d)）/, (_, digit) => `（${'一二三'[Number(digit) - 1]!}）`));
    assert.deepEqual(told([...chinese, '注：不涉及的条目请删除。']), [
      linesLeft[0],
      linesLeft[1]!.replace('（1）', '（一）'),
    ]);
  });

  it('tells what went', () => {
    const { dropped } = fill([...HEADS, ...lines, '（注：没有数据的收入来源请整条删除。）'], BUDGET);
    assert.deepEqual(
      dropped.map(({ text }) => text),
      [lines[1], lines[3], '（注：没有数据的收入来源请整条删除。）'],
    );
  });

  it('leaves what is not known, and zeros that no note is about', () => {
    const form = ['收入预算XX万元，其中：非税收入XX万元；一般公共预算拨款收入XX万元（没有的不列）。'];
    assert.deepEqual(told(form), ['收入预算1167.54万元，其中：非税收入«XX»万元；一般公共预算拨款收入1167.54万元。']);
    assert.match(told([list])[0]!, /政府性基金预算拨款收入0万元，占0%；/);
  });

  it('leaves the zeros of a table that was not read whole', () => {
    const disclosure = disclosureOf(BUDGET);
    const tables = disclosure.tables.map((table) => ({
      ...table,
      amounts: { ...table.amounts, unreadable: [{ sheet: table.sheet, address: 'B9' }] },
    }));
    assert.match(told([`${list}（没有的不列）`], { ...disclosure, tables })[0]!, /政府性基金预算拨款收入0万元/);
  });

  it('about the whole form is not obeyed line by line', () => {
    const form = ['填写要求：无该项内容的，请删除该自然段。', ...HEADS, list];
    assert.match(linesOf(form, BUDGET).at(-1)!, /政府性基金预算拨款收入0万元/);
  });
});
