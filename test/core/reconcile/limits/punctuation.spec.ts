import { deepEqual } from 'node:assert/strict';
import { budgetOf, findings } from '../sample.js';
import { holdRows, told } from './told.js';
import { messageOf } from '../../../../src/core/report/say/index.js';

describe('stops', () => {
  for (const signs of ['，，', '，。', '。，', '；；', '：：', '、、', '，，，'])
    it(`${signs} are one too many`, () => {
      deepEqual(told(budgetOf(`收入预算20.00万元${signs}与上年持平。`)), [
        `notice punctuation.doubled ${signs} → ${signs.at(-1)!}`,
      ]);
    });

  const SENTENCE = '收入预算20.00万元，与上年预算数一样，都持平';
  const WORDS = '本部门认真落实各项制度，加强管理，规范程序，提高效率';
  holdRows([
    ['are missed at the end of a text', [SENTENCE], ['notice punctuation.missing 平']],
    ['are missed before the next number', [SENTENCE, '二、其他'], ['notice punctuation.missing 平']],
    ['may follow in the next line', [SENTENCE, '本部门无其他收入。'], []],
    ['are there', [`${SENTENCE}。`, '二、其他'], []],
    ['are not missed behind a caption', [`（图1 ${SENTENCE}）`, '二、其他'], []],
    ['are missed behind a bracket', [`${SENTENCE}（含结转）`, '二、其他'], ['notice punctuation.missing ）']],
    [
      'are missed behind a percentage',
      [`${SENTENCE.slice(0, -3)}增长5.00%`, '二、其他'],
      ['notice punctuation.missing %'],
    ],
    ['are missed behind a comma', [`${SENTENCE}，`, '二、其他'], ['notice punctuation.missing ，']],
    ['stand inside the bracket', ['收入预算20.00万元，与上年预算数一样（含结转。）', '二、其他'], []],
    ['are missed in prose without a figure', [WORDS, '二、其他'], ['notice punctuation.missing 率']],
    ['are not missed behind an item without a figure', [`1.${WORDS}`, '二、其他'], []],
    [
      'are not missed where no figure is told in a clause',
      ['本部门认真落实各项制度，提高各项资金的使用效率', '二、其他'],
      [],
    ],
    [
      'are missed before a list',
      [SENTENCE, '1.行政运行12.00万元，主要用于人员工资。', '2.防汛8.00万元，主要用于水库加固。'],
      ['notice punctuation.missing 平'],
    ],
    [
      'are missed where a reason is told',
      [WORDS.replace('规范', '原因是'), '二、其他'],
      ['notice punctuation.missing 率'],
    ],
    ['are not missed in words without any', ['收入预算20.00万元与上年预算数一样都持平没有什么变化', '二、其他'], []],
  ]);

  it('are missed before a line that a column could not have broken', () => {
    const long = `本部门${'按照有关规定从严从紧编制预算、'.repeat(8)}与上年持平。`;
    const other = long.replaceAll('从严从紧', '从细从实');
    deepEqual(told(budgetOf(long, other, SENTENCE, '本部门无其他收入。')), ['notice punctuation.missing 平']);
    // what breaks off goes on below
    deepEqual(told(budgetOf(long, other, `${SENTENCE}，`, '无其他收入。')), []);
    deepEqual(told(budgetOf(long, other, SENTENCE, '，无其他收入。')), []);
  });

  it('of two kinds are told in words of their own', () => {
    const said = (end: string): string[] =>
      findings(budgetOf(`${SENTENCE}${end}`, '二、其他')).map((finding) => messageOf(finding));
    deepEqual(said('，'), ['这一段以逗号结束，话没有说完。']);
    deepEqual(said(''), ['这一段末尾没有句号。']);
  });
});

describe('pairs of signs', () => {
  for (const [open, close] of ['（）', '《》', '“”', '【】', '〈〉']) {
    const unpaired = (...signs: (string | undefined)[]): string[] =>
      signs.map((sign) => `notice punctuation.unpaired ${sign!}`);
    it(`${open!} and ${close!} belong together`, () => {
      deepEqual(told(budgetOf(`甲${open!}乙${close!}丙。`)), []);
      deepEqual(told(budgetOf(`甲${open!}乙${open!}丙${close!}丁${close!}。`)), []);
      deepEqual(told(budgetOf(`甲${open!}乙丙。`)), unpaired(open));
      deepEqual(told(budgetOf(`甲乙${close!}丙。`)), unpaired(close));
      deepEqual(told(budgetOf(`甲${close!}乙${open!}丙。`)), unpaired(close, open));
    });

    it(`${open!} may be closed in the next paragraph`, () => {
      deepEqual(told(budgetOf(`甲${open!}乙`, `丙${close!}丁。`)), []);
      deepEqual(told(budgetOf(`甲${close!}乙`, `丙${open!}丁。`)), unpaired(close, open));
      deepEqual(told(budgetOf(`甲${open!}乙`, `丙${open!}丁${close!}戊。`)), unpaired(open));
      deepEqual(told(budgetOf(`甲${open!}乙${close!}丙`, `丁${close!}戊。`)), unpaired(close));
    });
  }

  holdRows([
    ['may cross', ['甲（乙《丙）丁》。'], []],
    ['two are slips', ['甲）乙）丙丁。'], ['notice punctuation.unpaired ）', 'notice punctuation.unpaired ）']],
    ['three are a fault of reading', ['甲）乙）丙）丁。'], []],
    ...['1', '12', '一', '十二', 'a'].map(
      (number) => [`a bracket behind the number ${number} closes nothing`, [`工作：${number}）修坝。`], []] as const,
    ),
    ['a bracket behind a longer number closes it', ['工作：123）修坝。'], ['notice punctuation.unpaired ）']],
    ['a bracket behind a word and a number closes it', ['工作1）修坝。'], ['notice punctuation.unpaired ）']],
    ['other signs close something behind a number too', ['工作：1》修坝。'], ['notice punctuation.unpaired 》']],
  ]);
});

describe('points of figures', () => {
  holdRows([
    ['need digits behind', ['收入预算1216.万元。'], ['warning figure.point 1216.']],
    ['need digits before', ['项目支出占.98%。'], ['warning figure.point .98']],
    [
      'need them before every unit',
      ['收入预算12.亿元，支出预算1216.元。'],
      ['warning figure.point 12.', 'warning figure.point 1216.'],
    ],
    ['need them before per cent', ['增长5.%。'], ['warning figure.point 5.']],
    ['have them', ['收入预算1216.50万元，增长5.00%。'], []],
  ]);
});
