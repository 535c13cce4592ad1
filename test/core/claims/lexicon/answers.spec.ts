import { deepEqual } from 'node:assert/strict';
import * as amounts from '../../../../src/core/claims/lexicon/amounts.js';
import * as comparisons from '../../../../src/core/claims/lexicon/comparisons.js';
import * as contacts from '../../../../src/core/claims/lexicon/contacts.js';
import * as distribution from '../../../../src/core/claims/lexicon/distribution.js';
import * as figures from '../../../../src/core/claims/lexicon/figure-nouns.js';
import * as remains from '../../../../src/core/claims/lexicon/form-remains.js';
import * as references from '../../../../src/core/claims/lexicon/references.js';
import * as shares from '../../../../src/core/claims/lexicon/shares.js';

type Answer = readonly [name: string, of: (words: string) => unknown, answers: Readonly<Record<string, unknown>>];

const ANSWERS: readonly Answer[] = [
  [
    'the sign of a number',
    amounts.withPlainSign,
    { '1,234.50': '1234.50', '−5': '-5', '负5': '-5', '-5': '-5', '5−3': '5−3' },
  ],
  [
    'what a change is of',
    comparisons.changedNoun,
    {
      '收入比上年预算数相比增加': '收入',
      '收入较2023年度增加': '收入',
      '收入与年初持平': '收入',
      '收入和上年同期相比，各增': '收入',
      '收入同去年基本': '收入',
      '收入比往年一致': '收入',
      '收入比当年压减': '收入',
      '收入比2023年': '收入',
      '收入均增长': '收入',
      '收入有所下降': '收入',
      '收入': '收入',
    },
  ],
  [
    'the base of a share',
    shares.shareBase,
    {
      占支出预算的: '支出预算',
      占: '',
      占比为: '',
      所占比例: '',
      占总比例约: '',
      占比例为: '',
      比重: '',
      占总支出的比重为: '总支出',
      支出: null,
    },
  ],
  ['what has a share', shares.sharer, { 甲占乙: '甲', 甲占乙占丙: '甲占乙' }],
  [
    'a base without its period',
    shares.withoutPeriod,
    { 同期财政拨款: '财政拨款', 本年支出: '本年支出', 当年财政: '财政', 全年收入: '全年收入', 财政: '财政' },
  ],
  [
    'a name as names of figures are written',
    references.plainName,
    {
      年度部门收支总计: '收支总计',
      预算收支: '收支总计',
      使用政府性基金: '政府性基金',
      使用费: '使用费',
      年初结转: '年初结转',
      综合: '综合',
      纳入预算管理的收入: '收入',
    },
  ],
  [
    'the name of a base',
    references.baseName,
    { '“三公”经费总额': '三公经费', '支出的': '支出', '（项）总数': '(项)', '支出': '支出' },
  ],
  [
    'what is defined',
    references.definedConcept,
    {
      用于保障机构正常运转的日常支出: 'expenditure.basic',
      正常履职支出: 'expenditure.basic',
      完成特定工作任务的支出: 'expenditure.project',
      特定目标支出: 'expenditure.project',
      任务支出: null,
    },
  ],
  [
    'what goals extend to',
    references.goalsOf,
    {
      整体支出绩效目标涉及: 'all',
      编制部门整体绩效: 'all',
      项目支出绩效目标共涉及: 'projects',
      财政拨款项目涉及: 'projects',
      项目支出: null,
    },
  ],
  [
    'the money that a sentence names',
    (text: string) => references.moneyLeads(text).map(({ words }) => words),
    { '一般公共预算拨款用于教育': ['一般公共预算拨款'], '财政拨款支出中，基本': ['财政拨款支出'], '资金主要用于': [] },
  ],
  [
    'what changed',
    references.changeOf,
    { '收入较上年增加': '收入', '支出。收入比2023年': '收入', '收入各增': '收入', '收入，支出增': null, '收入': null },
  ],
  [
    'the name of a 类',
    references.className,
    { '用于教育支出(类)': '教育支出', '教育(类)支出': '教育', '教育': '教育' },
  ],
  [
    'words without each',
    distribution.withoutEach,
    { 甲和乙各: '甲和乙', 甲和乙各自: '甲和乙', 甲和乙均: '甲和乙', 甲: '甲' },
  ],
  [
    'the names of each',
    distribution.namesOfEach,
    { 甲和乙均为: '甲和乙', 甲和乙都是: '甲和乙', 甲和乙各达: '甲和乙', 甲和乙为: '' },
  ],
  [
    'both sides',
    distribution.bothSides,
    {
      收支总计: ['收入总计', '支出总计'],
      财政拨款收入和支出总预算合计: ['财政拨款收入总预算合计', '财政拨款支出总预算合计'],
      收入总计: null,
    },
  ],
  ['what names share', distribution.sharedTail, { 项目支出: '支出', 事业收入: '收入', 公用经费: '经费', 接待费: '' }],
  ['the sum behind a name', figures.sumBehind, { 合计为: '合计', 总计: '总计', 总额: '总额', 为合计: '' }],
  ['the stem of a 类', figures.classStem, { '教育支出(205类)': '教育', '教育(类)支出': '教育', '教育': '教育' }],
  [
    'a 类 and its code',
    figures.classSaid,
    {
      '教育支出(205类)': { name: '教育支出', code: '205' },
      '用于教育支出': { name: '教育支出', code: null },
      '教育支出': null,
    },
  ],
  [
    'cars that are kept',
    figures.vehiclesKeptIn,
    {
      '保障32辆公务用车': [{ start: 2, number: '32' }],
      '现有3辆公务用车，共有4辆公务用车': [
        { start: 2, number: '3' },
        { start: 11, number: '4' },
      ],
      '购置3辆公务用车': [],
    },
  ],
  [
    'contacts',
    contacts.contactsIn,
    {
      '联系人：张某某，电话': [{ start: 4, name: '张某某' }],
      '联系人姓名: 李某 ': [{ start: 7, name: '李某' }],
      '联系人：办公室。': [],
      '联系人张某某': [],
    },
  ],
  [
    'reasons that are not given',
    (words) => remains.missingReasonsIn(words).map((it) => it.words),
    {
      '主要原因是。': ['主要原因是。'],
      '主要原因为：。': ['主要原因为：。'],
      '主要原因：。': ['主要原因：。'],
      '变动原因是；': ['变动原因是；'],
      '原因是（略）。': ['原因是（略）。'],
      '主要是由于。': ['主要是由于。'],
      '原因。': [],
      '原因，是。': [],
      '主要原因是人员增加。': [],
    },
  ],
];

describe('answers of the lexicon', () => {
  for (const [name, of, answers] of ANSWERS)
    it(`tell ${name}`, () => {
      deepEqual(Object.fromEntries(Object.keys(answers).map((words) => [words, of(words)])), answers);
    });
});
