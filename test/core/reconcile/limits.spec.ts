import { deepEqual } from 'node:assert/strict';
import { budgetOf, finalOf, short } from './sample.js';

/** What is found in a text just within the limit of a rule, and just beyond it. */
const PAIRS: readonly (readonly [
  limit: string,
  sound: readonly string[],
  wrong: readonly string[],
  finds: readonly string[],
])[] = [
  [
    '元 is a slip from four amounts in 万元 on',
    ['收入预算10.00万元。', '支出预算10.00万元。', '基本支出10.00万元。', '公务接待费2.50元。'],
    ['收入预算10.00万元。', '支出预算10.00万元。', '基本支出6.00万元。', '项目支出4.00万元。', '公务接待费2.50元。'],
    ['warning unit.slip 2.50元'],
  ],
  [
    'seven of ten amounts in 万元 are enough, six of nine are not',
    [...wan(6), '甲会议费2.50元。', '乙会议费3.50元。', '丙会议费4.50元。'],
    [...wan(7), '甲会议费2.50元。', '乙会议费3.50元。', '丙会议费4.50元。'],
    ['warning unit.slip 2.50元', 'warning unit.slip 3.50元', 'warning unit.slip 4.50元'],
  ],
  [
    'ten thousand 元 are meant as 元',
    [...wan(5), '会议费10000.00元。'],
    [...wan(5), '会议费9999.99元。'],
    ['warning unit.slip 9999.99元'],
  ],
  [
    '元 without decimals is a price',
    [...wan(5), '会议费25元。'],
    [...wan(5), '会议费2.5元。'],
    ['warning unit.slip 2.5元'],
  ],
  [
    '元 suits an average',
    [...wan(5), '人均会议费2.50元。'],
    [...wan(5), '会议费2.50元。'],
    ['warning unit.slip 2.50元'],
  ],
  [
    'three signs without partner are a fault of reading, two are slips',
    ['甲（乙（丙（丁。'],
    ['甲（乙（丙丁。'],
    ['notice punctuation.unpaired （', 'notice punctuation.unpaired （'],
  ],
  [
    'the other bracket may stand in the next paragraph',
    ['公务用车（含机要用车', '和应急用车）。'],
    ['公务用车（含机要用车', '和应急用车。'],
    ['notice punctuation.unpaired （'],
  ],
  [
    'a bracket behind a number closes nothing',
    ['工作：1）修坝；2）修渠。'],
    ['工作：1）修坝；渠）。'],
    ['notice punctuation.unpaired ）'],
  ],
  [
    'a sentence of 24 signs needs its stop',
    ['收入预算20.00万元，与上年预算数一样，持平', '二、其他'],
    ['收入预算20.00万元，与上年预算数一样，都持平', '二、其他'],
    ['notice punctuation.missing 平'],
  ],
  [
    'a number that is nine on is of the list, one that is ten on is not',
    ['工作：1、修坝；11、修渠。'],
    ['工作：1、修坝；10、修渠。'],
    ['warning list.skips 10、'],
  ],
  ['two follows one', ['工作：1、修坝；2、修渠。'], ['工作：1、修坝；3、修渠。'], ['warning list.skips 3、']],
  [
    'a number of a list may stand inside a line',
    ['1.修坝。', '2.修渠；3.修路。', '4.修桥。'],
    ['1.修坝。', '2.修渠；修路。', '4.修桥。'],
    ['warning list.skips 4.'],
  ],
  [
    'a share without a base counts where another one of its paragraph holds',
    ['支出预算80.00万元。', '项目支出20.00万元，占52.00%。'],
    ['支出预算80.00万元。', '基本支出60.00万元，占75.00%。项目支出20.00万元，占52.00%。'],
    ['error share 52.00%'],
  ],
  [
    'chief uses may come to less than their whole and not to more',
    ['项目支出95.30万元，主要用于：水库加固50.10万元、渠道维修40.20万元。'],
    ['项目支出85.30万元，主要用于：水库加固50.10万元、渠道维修40.20万元。'],
    ['warning sum 85.30万元'],
  ],
  [
    'parts that one digit makes whole are all, round ones need not be',
    ['项目支出98.00万元，主要用于：水库加固50.00万元、渠道维修40.00万元。'],
    ['项目支出98.37万元，主要用于：水库加固50.16万元、渠道维修40.21万元。'],
    ['warning sum 98.37万元'],
  ],
  [
    'a year ten years off is meant for the own one, eleven years off is history',
    ['2013年“三公”经费预算12.00万元。'],
    ['2014年“三公”经费预算12.00万元。'],
    ['warning year.foreign 2014年'],
  ],
  [
    'a year nineteen years ahead is meant for last year, twenty is another matter',
    ['公务接待费2.00万元，与2044年相比持平。'],
    ['公务接待费2.00万元，与2043年相比持平。'],
    ['warning year.base 2043年'],
  ],
  [
    'only last year is mistaken for the year of a plan',
    ['2022年力争完成三座水库的加固。'],
    ['2023年力争完成三座水库的加固。'],
    ['warning year.plan 2023年'],
  ],
  [
    'what stays level may have no change beside, but one of nothing',
    ['公务接待费2.00万元，与上年持平，增加0万元。'],
    ['公务接待费2.00万元，与上年持平，增加0.50万元。'],
    ['error level 持平'],
  ],
  [
    'all of it can be gone, more cannot',
    ['公务接待费比上年下降100.00%。'],
    ['公务接待费比上年下降100.01%。'],
    ['error change.over-hundred 100.01%'],
  ],
  [
    'what is as much more as it is now began at nothing, and grew by no percentage',
    ['公务接待费2.00万元，比上年增加2.00万元，增长0%。'],
    ['公务接待费2.00万元，比上年增加2.00万元，增长100%。'],
    ['warning growth-from-zero 100%'],
  ],
];

/** Amounts in 万元 that no rule compares. */
function wan(count: number): string[] {
  return ['甲', '乙', '丙', '丁', '戊', '己', '庚']
    .slice(0, count)
    .map((name, at) => `${name}站印刷费${at + 1}.15万元。`);
}

describe('limits of the rules for texts', () => {
  for (const [limit, sound, wrong, finds] of PAIRS)
    it(limit, () => {
      deepEqual(short(budgetOf(...sound)), []);
      deepEqual(short(budgetOf(...wrong)), finds);
    });

  it('a wrong comparison of 决算 and 预算 is told where one budget is meant', () => {
    const said = (words: string): string[] =>
      short(finalOf(`公务接待费年初预算为5.00万元，支出决算为4.00万元，${words}`));
    deepEqual(said('决算数小于年初预算数。'), []);
    deepEqual(said('决算数超过年初预算数。'), ['error direction.budget 决算数超过年初预算数']);
    deepEqual(said('决算数超过年初预算数，全年预算未调整。'), []);
  });
});
