import { isBound, NUMBER } from '../../claims/lexicon/amounts.js';
import { NUMERAL_SIGNS } from '../../text/numerals.js';
import { beginning, ending, holding, maybe, oneOf, whole } from '../../text/patterns.js';
import type { Span } from '../../text/span.js';
import { COUNTED } from './blanks.js';
import { matchesIn } from '../../text/matches.js';

/** The figures of a sample text: what stands where another form leaves a blank. For half-width text. */

const MORE = maybe('余', '多', '几');
/** 年 and 月 are no count; 第3项 and 12号 are names. */
const COUNTED_FIGURE = `(?<![\\d.第A-Za-z/])(?:${NUMBER})(?=\\s*${MORE}\\s*(?!年|月)${COUNTED})`;
/** 内设七个科室, 下属单位三家. */
const BODY = oneOf(
  '内设',
  '科',
  '股',
  '处',
  '室',
  '下属',
  '所属',
  '二级',
  '直属',
  '事业',
  '行政',
  '预算单位',
  '单位',
  '部门',
  '机构',
);
const SPELLED = [
  `(?<![${NUMERAL_SIGNS}第])[${NUMERAL_SIGNS}百]+(?=${oneOf('个', '家')}${BODY})`,
  `(?<=${BODY}(?:单位|机构|科室)?共?)[${NUMERAL_SIGNS}百]+(?=${oneOf('个', '家')}(?!${oneOf('方面', '部分', '级')}))`,
].join('|');
/** An amount whose unit was forgotten. */
const DECIMAL = '(?<![\\d.第A-Za-z/〔（(])\\d{1,3}(?:,\\d{3})*\\.\\d{1,6}(?![\\d.])|(?<=[^\\d])\\.\\d+(?=[%％万元])';
const FIGURE = new RegExp(`${COUNTED_FIGURE}|${SPELLED}|${DECIMAL}`, 'g');
/** "3.1 收入情况": a number of a heading. */
const OUTLINE_NUMBER = beginning('\\s*\\d{1,2}\\.\\d{1,2}(?:\\s|[^\\d%％万元])');

const LAW_BEFORE = ending(
  oneOf('单价', '单位价值', '单台', '价值', '限额', '标准', '起点', '[（(]不?含'),
  '[^，。；、\\d]{0,6}',
);
const LAW_AFTER = beginning(
  `\\s*${COUNTED}\\s*`,
  oneOf('[（(]不?含[^（）()]*[）)]', '[)）]', '人民币'),
  maybe('及'),
  oneOf('以上', '以下', '以内'),
);
const COUNT = beginning('\\s*', COUNTED);

/** 行政运行（01项）: a code. */
const CODE_BEFORE = ending('[（(]\\s*');
const CODE_AFTER = beginning('[类款项](?:级?科目)?[）)]');

/** Figures of law and bounds are none of the sample's: 单价50万元以上, 不超过3%. */
function isOfLaw(before: string, after: string): boolean {
  const behind = after.replace(COUNT, '');
  return (
    isBound(before, behind) ||
    LAW_AFTER.test(after) ||
    (LAW_BEFORE.test(before) && /^[^，。；]{0,8}以[上下内]/.test(behind))
  );
}

/** Every figure of a paragraph, without its unit; bounds are let be. */
export function figuresIn(text: string): Span[] {
  const outline = OUTLINE_NUMBER.exec(text)?.[0].length ?? 0;
  return matchesIn(text, FIGURE)
    .map(({ 0: figure, index: start }) => ({
      start,
      end: start + figure.length,
    }))
    .filter(
      ({ start, end }) =>
        start >= outline &&
        !(CODE_BEFORE.test(text.slice(0, start)) && CODE_AFTER.test(text.slice(end))) &&
        !isOfLaw(text.slice(Math.max(0, start - 16), start), text.slice(end, end + 24)),
    );
}

const IS_NUMBER = whole('\\s*', `(?:${NUMBER})`, '\\s*[%％]?\\s*');
const IS_LISTED = whole('\\s*\\d{1,2}\\s*');
const IS_CODE = whole('\\s*(?:20\\d|2[1-3]\\d|30\\d|31\\d|399)(?:\\d{2}){0,2}\\s*');
const IS_YEAR = whole('\\s*20[12]\\d\\s*');

/** A cell that holds a number and no code, year or number of a line. `first`: it begins its row. */
export function isFigureCell(cell: string, first: boolean): boolean {
  if (!IS_NUMBER.test(cell) || IS_YEAR.test(cell)) return false;
  return !(first && (IS_LISTED.test(cell) || IS_CODE.test(cell)));
}

/** A cell with a whole number up to 99: a count, or the number of its line. */
export function mayNumberLine(cell: string): boolean {
  return IS_LISTED.test(cell);
}

const ZERO = whole('0+(?:\\.0+)?');
const FINE_ZERO = whole('0\\.0+');

export function isZero(figure: string): boolean {
  return ZERO.test(figure);
}

/** 0.00: nobody says that there is nothing with decimals, but a form with the zeros it was made with. */
export function isFineZero(figure: string): boolean {
  return FINE_ZERO.test(figure);
}

const OF_SAMPLE = holding(
  oneOf(
    oneOf('样例', '示例', '范例', '参考样本', '样本'),
    `${oneOf('以', '用')}[^，。；]{2,30}${oneOf('数据', '数字', '为例', '情况')}${maybe('进行')}${maybe('示范', '为例', '举例', '示例')}`,
    `各?${oneOf('部门', '单位')}[^，。；]{0,12}${oneOf('替换', '改为', '换成')}`,
  ),
);

/** 样例, 以某局数据示范, 请替换为本部门数据: said of a text that it shows how, with another's figures. */
export function saysSample(line: string): boolean {
  return OF_SAMPLE.test(line);
}
