import { oneOf } from '../../text/patterns.js';
import type { Place } from './drafting.js';
import { matchesIn } from '../../text/matches.js';

/** What follows the year of a budget: 2025年部门预算. Not 年年初, 年年底, 年年均. */
const BEHIND_YEAR = oneOf(
  ['部门', '单位', '预算', '决算', '收入', '支出', '收支', '财政', '一般公共', '政府', '国有', '“?三公'],
  ['基本支出', '项目支出', '机关', '公务', '当年', '本年', '我', '本[部单]'],
);
const SPOILT = new RegExp(
  oneOf(
    // 200年 may be so many years
    String.raw`(?<![\d.,])20[1-4]年(?![均来以间前后内])`,
    String.raw`(?<![\d.,])20[1-4]\d{2}年`,
    String.raw`(?<!\d)20\d{2}年度?年(?=${BEHIND_YEAR})`,
  ),
  'g',
);

/** "202年", "20245年", "2025年年部门预算": a year that lost a sign or has one too many. */
export function spoiltYears(text: string): Place[] {
  return matchesIn(text, SPOILT).map(({ 0: words, index: start }) => ({ start, words }));
}
