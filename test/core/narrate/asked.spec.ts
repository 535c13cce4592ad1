import assert from 'node:assert/strict';
import { questionsFile } from '../../../src/core/narrate/answers/questions-file.js';
import { unusedAnswers } from '../../../src/core/narrate/answers/unused-answers.js';
import { narrate } from '../../../src/core/narrate/index.js';
import { loadTemplate } from '../../../src/core/narrate/templates/index.js';
import type { Answers, Narrative } from '../../../src/core/narrate/narrative.js';
import { disclosureOf, type Sketch } from './disclosure-of.js';
import { allText } from './text-of.js';

const BODY =
  '采购{填 政府采购}万元，货物{填 政府采购货物}万元、工程{填 政府采购工程}万元、服务{填 政府采购服务}万元；' +
  '中小企业{填 中小企业合同}万元[，占{中小企业合同|占 政府采购}%]，小微{填 小微企业合同}万元。';
const ASKED = [
  'procurement.goods',
  'procurement.works',
  'procurement.services',
  'procurement.sme',
  'procurement.micro',
];
const TABLE: Sketch = { kind: 'procurement', lines: [['total', '合计', '100']] };

function written(answers: Answers, tables: readonly Sketch[] = [TABLE], body = BODY): Narrative {
  const { template, problems } = loadTemplate(`模板：甲\n类型：预算\n标题：甲\n## 甲\n${body}`);
  assert.deepEqual(problems, []);
  return narrate(disclosureOf(tables), { template, answers });
}

const faults = (narrative: Narrative): string[] =>
  narrative.questions.flatMap(({ id, fault }) => (fault === undefined ? [] : [`${id} ${fault}`]));

describe('a number that is asked for by itself', () => {
  it('is taken from a table that prints it, and not asked then', () => {
    const narrative = written({});
    assert.match(allText(narrative), /^采购100\.00万元，货物【待填：政府采购货物】万元、/);
    assert.deepEqual(
      narrative.questions.map(({ id }) => id),
      ASKED,
    );
    assert.equal(narrative.questions[0]!.question, '政府采购货物是多少万元？填数字，没有填 0。');
    assert.equal(written({}, []).questions[0]!.id, 'procurement.total');
  });

  it('is printed as the template prints, and its share worked out', () => {
    const narrative = written({
      'procurement.goods': '６0万元',
      'procurement.works': '0',
      'procurement.services': '40.004',
      'procurement.sme': '75',
      'procurement.micro': '500,000元',
    });
    assert.equal(
      allText(narrative),
      '采购100.00万元，货物60.00万元、工程0.00万元、服务40.00万元；中小企业75.00万元，占75.00%，小微50.00万元。',
    );
    assert.deepEqual([faults(narrative), narrative.draft], [[], false]);
  });

  it('is held against its whole as soon as the parts are there', () => {
    assert.deepEqual(faults(written({ 'procurement.goods': '60' })), []);
    assert.deepEqual(faults(written({ 'procurement.goods': '160' })), [
      'procurement.goods 政府采购货物相加为160.00万元，大于政府采购100.00万元',
    ]);
    const typed = { 'procurement.goods': '60', 'procurement.works': '1', 'procurement.services': '40' };
    const fault = '政府采购货物、政府采购工程、政府采购服务相加为101.00万元，不等于政府采购100.00万元';
    const narrative = written(typed);
    assert.deepEqual(
      faults(narrative),
      Object.keys(typed).map((id) => `${id} ${fault}`),
    );
    assert.equal(narrative.draft, true);
    assert.ok(questionsFile(narrative).includes(`"核对": "${fault}"`));
    assert.equal(faults(written({ ...typed, 'procurement.total': '101' }, [])).length, 0);
  });

  it('is held against what it is within, whatever its fellows are', () => {
    assert.deepEqual(faults(written({ 'procurement.sme': '20', 'procurement.micro': '30' })), [
      'procurement.sme 小微企业合同30.00万元，大于中小企业合同20.00万元',
      'procurement.micro 小微企业合同30.00万元，大于中小企业合同20.00万元',
    ]);
  });

  it('wants a number', () => {
    assert.deepEqual(faults(written({ 'procurement.goods': '没有' })), ['procurement.goods 这里填一个数（万元）']);
    assert.deepEqual(
      faults(
        written({ 'vehicles.total': '三', 'vehicles.other': '1辆' }, [], '车{填 车辆总数}辆，其他{填 其他用车}辆。'),
      ),
      ['vehicles.total 这里填一个数（辆）'],
    );
  });

  it('is known by its name alone', () => {
    const { problems, template } = loadTemplate('模板：甲\n类型：预算\n标题：甲\n## 甲\n{填 货物采购}');
    assert.match(problems[0]!.message, /没有可以填的“货物采购”。相近的有“政府采购货物”/);
    const unused = unusedAnswers(
      written({}),
      { ...template, body: [] },
      { 'procurement.goods': '1', 'vehicles.total': '2' },
    );
    assert.deepEqual(unused, { unknown: ['vehicles.total'], notAsked: [] });
  });
});
