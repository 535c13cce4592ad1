import { deepEqual, equal } from 'node:assert/strict';
import { reconcileText } from '../../../src/core/reconcile/index.js';
import * as GOVERNMENTS from './governments.js';

const grave = (text: string): string[] =>
  reconcileText(text)
    .findings.filter(({ severity }) => severity !== 'notice')
    .map(({ severity, rule, quote, expected }) => [severity, rule, quote, expected ?? ''].join(' ').trim());

describe('the report of a whole government', () => {
  for (const [name, text] of Object.entries(GOVERNMENTS)) {
    it(`has no error and no warning where its figures follow: ${name}`, () => {
      deepEqual(grave(text), []);
      equal(reconcileText(text).document.level, 'government');
    });
  }

  it('takes no share of 转移支付 for one of all that is given', () => {
    const given =
      '对县区税收返还和转移支付44.05亿元（包括一般性转移支付30.31亿元，占转移支付比重达82.0%；专项转移支付6.64亿元）。';
    deepEqual(grave(`乙市2023年财政决算报告\n2023年全市一般公共预算收入50.0亿元。${given}上解支出5.99亿元。`), []);
  });

  const { CITY_BUDGET, CITY_FINAL, COUNTY_BUDGET, COUNTY_FINAL, DISTRICT_ADJUSTMENT } = GOVERNMENTS;
  const { TOWNSHIP_BUDGET, TOWNSHIP_FINAL, ZONE_FINAL } = GOVERNMENTS;
  /** What is spoiled, and the words of the finding; its severity where it is no error. */
  const spoiled: readonly (readonly [what: string, text: string, from: string, to: string, found: string[]])[] = [
    ['a term of a total', CITY_BUDGET, '债务转贷收入41.20亿元', '债务转贷收入14.20亿元', ['error sum 14.20亿元 41.2']],
    ['a total', CITY_BUDGET, '收入总计165.50亿元', '收入总计156.50亿元', ['error sum 156.50亿元 165.5']],
    ['what is left', CITY_BUDGET, '年终结余4.56亿元', '年终结余4.65亿元', ['error sum 4.65亿元 4.56']],
    ['a share', CITY_BUDGET, '占一般公共预算收入的68.8%', '占一般公共预算收入的86.8%', ['error share 86.8% 68.78']],
    ['a completion', CITY_BUDGET, '305.00亿元的102.4%', '305.00亿元的104.2%', ['error completion 104.2% 102.45']],
    ['parts of a debt', CITY_BUDGET, '专项债务余额371.6亿元', '专项债务余额317.6亿元', ['error sum 317.6亿元 371.6']],
    ['a balance', CITY_BUDGET, '支出总计171.00亿元', '支出总计177.00亿元', ['error balance 177.00亿元 171']],
    ['a growth', COUNTY_FINAL, '增长7.88%', '增长8.78%', ['error change.percent 8.78% 7.88']],
    ['a difference', COUNTY_FINAL, '减少2885万元', '减少2858万元', ['error change.percent 2.85% 2.82']],
    [
      'parts of a grant',
      COUNTY_FINAL,
      '专项转移支付收入38722万元',
      '专项转移支付收入37822万元',
      ['error sum 37822万元 38722'],
    ],
    ['taxes and the rest', COUNTY_FINAL, '非税收入36562万元', '非税收入35662万元', ['error sum 35662万元 36562']],
    [
      'what is left, a paragraph later',
      COUNTY_FINAL,
      '年终结转5920万元',
      '年终结转5290万元',
      ['error sum 5290万元 5920'],
    ],
    ['三公', COUNTY_FINAL, '公务接待费302.25万元', '公务接待费320.25万元', ['error sum 320.25万元 302.25']],
    [
      'a total of 财力',
      TOWNSHIP_BUDGET,
      '可用财力合计7230.88万元',
      '可用财力合计7320.88万元',
      ['error sum 7320.88万元 7230.88'],
    ],
    ['a direction', CITY_FINAL, '减少3.3亿元，下降7.6%', '减少3.3亿元，增长7.6%', ['error direction 7.6%']],
    [
      'an addition of the sentence before',
      CITY_FINAL,
      '市级收入总量为886.1亿元',
      '市级收入总量为868.1亿元',
      ['error sum 868.1亿元 886.1'],
    ],
    ['a limit of debt', CITY_FINAL, '一般债务限额620.0亿元', '一般债务限额602.0亿元', ['error sum 602.0亿元 620']],
    ['a new bond', DISTRICT_ADJUSTMENT, '新增债券11.80亿元', '新增债券18.10亿元', ['error sum 18.10亿元 11.8']],
    [
      'a balance with both sums',
      DISTRICT_ADJUSTMENT,
      '债务还本支出1.30亿元',
      '债务还本支出3.10亿元',
      ['error sum 3.10亿元 1.3'],
    ],
    ['a balance of a fund', COUNTY_BUDGET, '结转下年123万元', '结转下年132万元', ['error sum 132万元 123']],
    ['added behind a colon', COUNTY_BUDGET, '调入资金31600万元', '调入资金36100万元', ['error sum 36100万元 31600']],
    [
      'a change from a base',
      TOWNSHIP_FINAL,
      '减少12.07万元',
      '减少12.70万元',
      ['error change.difference 12.70万元 12.07'],
    ],
    ['grants told together', ZONE_FINAL, '结转结余为3.34亿元', '结转结余为3.43亿元', ['error sum 3.43亿元 3.34']],
  ];
  for (const [what, text, from, to, found] of spoiled)
    it(`is found wrong in ${what}`, () => {
      equal(text.split(from).length, 2, from);
      deepEqual(grave(text.replace(from, to)), found);
    });
});
