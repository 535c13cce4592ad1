import type { Dimensions } from './dimensions.js';
import { memoizeText } from '../text/memoize.js';
import { facetsOfHead, stageOfHead } from './heads.js';

/** Which of several figures of the same thing a head or a line is of: a year, a stage, a change. */
export interface FigureSet {
  /** The year it names; `prior` and `own` where it says 上年 or 本年; null where it names none. */
  readonly year: number | 'prior' | 'own' | null;
  readonly stage: Dimensions['stage'] | null;
  readonly change: Dimensions['change'] | null;
}

const YEAR_WORDS = /^(?:(20\d\d)(?:年度?)?(?!\d)|(上年度?|去年|上一年度?)|(本年度?|当年|今年))/;
const STAGE_WORDS =
  /(年初|年终|调整后?|全年|部门|财政拨款)*(预算|决算|执行|实际|完成|安排|批复|支出|发生)+(数|额|金额|情况)?$/;
/** 金额 and the like add nothing to the heads above them. */
const PLAIN_WORDS = /^(金额|数额|数|额|支出|支出数|费用|经费)?$/;

/** What a text says of year, stage and change, whatever else it names; null when nothing. Texts are squashed. */
export const figureSetOf = memoizeText((text): FigureSet | null => {
  const match = YEAR_WORDS.exec(text);
  const year = match === null ? null : yearOf(match);
  const change = facetsOfHead(text, 'three-public').change ?? null;
  const stage = change === null ? stageOfHead(text) : null;
  return year === null && stage === null && change === null
    ? null
    : { year: change === null ? year : null, stage, change };
});

function yearOf([, number, before]: RegExpExecArray): FigureSet['year'] {
  if (number) return Number(number);
  return before ? 'prior' : 'own';
}

/** The text without its words of year and stage: what thing it names, "" when none. "2024年公务接待费预算数" → "公务接待费". */
export const withoutFigureSet = memoizeText((text) => {
  const thing = text
    .replace(/\([万千百]?元\)$/, '')
    .replace(YEAR_WORDS, '')
    .replace(STAGE_WORDS, '');
  return PLAIN_WORDS.test(thing) ? '' : thing;
});

/** True when a text names a year, a stage or a change and no thing of its own: 2024年预算数, 决算数, 上年, 增减额. */
export function isFigureSet(text: string): boolean {
  const set = figureSetOf(text);
  return set !== null && (set.change !== null || withoutFigureSet(text.replace(/三公经费/, '')) === '');
}
