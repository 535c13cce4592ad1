import { anyOf, ending, holding, maybe, oneOf, whole } from '../../text/patterns.js';
import { NUMBERED_YEAR, YEAR_BEFORE } from './comparisons.js';
import { matchesIn } from '../../text/matches.js';

/** What was carried over at a year's end is a figure of the next year; 占上年 names what a share is of. */
const CARRIED = holding(oneOf('结转', '结余'));
const PRIOR = holding(`(?<![占比较与同])${oneOf(YEAR_BEFORE)}(?![末底])`);
const OWN = holding(oneOf('本年', '今年', '当年'));
const NUMBERED = /(?<![占比较与同\d])(20\d\d)年(?![末底])/g;

/** Of which year the words before an amount say it is: the text's own, the one before, or nothing (null). */
export function yearOfAmount(words: string, own: number | null): 'prior' | 'own' | null {
  if (CARRIED.test(words)) return null;
  const said = matchesIn(words, NUMBERED)
    .map(([, year]) => Number(year))
    .at(-1);
  if (said !== undefined) {
    if (own === null || (said !== own && said !== own - 1)) return null;
    return said === own ? 'own' : 'prior';
  }
  if (PRIOR.test(words)) return 'prior';
  return OWN.test(words) ? 'own' : null;
}

const COMPARED = /[比较](20\d\d)年度?(?:同期)?(?=$|[增减上下提降压])/g;

/** "2024年比2023年增加": the year compared with. Not 比2023年预算, which may be another figure of the same year. */
export function comparedYear(words: string): number | null {
  const said = matchesIn(words, COMPARED)
    .map(([, year]) => Number(year))
    .at(-1);
  return said ?? null;
}

const STAGE_ONLY = whole(
  anyOf(
    ['预算', '决算', '执行', '完成', '安排', '实际', '批复', '预计', '支付'],
    ['年初', '全年', '当年', '本年', '今年', '上年', '去年', '调整后?', '数', '的', '为'],
  ),
);

/** 预算执行数, 年初预算: which of its figures, not of what; '' as well. */
export function isStageOnly(noun: string): boolean {
  return STAGE_ONLY.test(noun);
}

const OF_STAGE = holding(oneOf('预算', '决算', '执行数'));

/** 预算安排, 支出决算为: which of its figures is told; 安排 alone tells what it is used for. */
export function namesStage(words: string): boolean {
  return OF_STAGE.test(words);
}

const FROM = ending(
  '[由从]',
  oneOf(
    `${oneOf(NUMBERED_YEAR, YEAR_BEFORE)}[^，]{0,12}`,
    `${maybe('原来', '年初', '当年')}${maybe('预算', '决算', '执行')}数?的?`,
  ),
);

/** "公务接待费由上年的": where a change began. */
export function isFrom(words: string): boolean {
  return FROM.test(words);
}

export function withoutFrom(words: string): string {
  return words.replace(FROM, '');
}
