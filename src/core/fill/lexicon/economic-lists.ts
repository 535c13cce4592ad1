import type { Span } from '../../text/span.js';
import { maybe, oneOf } from '../../text/patterns.js';
import { BLANK, tellsAmount } from './blanks.js';
import { matchesIn } from '../../text/matches.js';

const SHARE = '(?:[，,]?\\s*占[^，,。；;]{0,24}[%％]\\s*)?'; // its share may stand between
const INCLUDED = oneOf(
  `${maybe('主要')}${oneOf('包括', '包含', '涵盖', `用于${maybe('支付')}`)}`,
  '主要有',
  '主要是',
  `${oneOf('开支', '支出')}?${oneOf('内容', '范围', '项目')}${maybe('主要')}${oneOf('有', '为', '是', '包括', '包含')}`,
  '具体为',
  '分别为',
);

const INCLUDES = new RegExp(`^\\s*${SHARE}(?:[，,：:；;（(]\\s*)?${INCLUDED}[：:]?\\s*([^。；;）)]+)`, 'd');

/** "，主要包括：办公费、水费": where the list of names behind an amount stands; null where there is none. */
export function includedIn(behind: string): Span | null {
  const found = INCLUDES.exec(behind);
  return found && !tellsAmount(found[1]!) ? spanOf(found, 1) : null;
}

const HEADS = [
  '人员经费',
  '日常公用经费',
  '公用经费',
  '工资福利支出',
  '商品和?服务支出',
  '对个人和家庭的?补助(?:支出)?',
  '资本性支出',
] as const;
const HEAD = `(${oneOf(...HEADS)})(?:[（(][^（）()]{1,8}[）)])?`;
const OF_NAMES = new RegExp(`${HEAD}\\s*${INCLUDED}[：:]?\\s*(${BLANK}(?:[、，]\\s*${BLANK})*)等?`, 'dg');

/** "人员经费涵盖XX、XX": the head and where the list of blank names stands. */
export function namesLeft(text: string): { readonly head: string; readonly list: Span }[] {
  return matchesIn(text, OF_NAMES).map((found) => ({ head: found[1]!, list: spanOf(found, 2)! }));
}

const CODE = '(?:3\\d{4}\\s*)?';
const ITEM_NAME = `(?:${BLANK}(?:支出|费|经费)?|[一-龥]{2,20}?(?:[（(][一-龥]{1,4}[）)][一-龥]{0,8}?)?)`;
const ITEM = `(${CODE})(${ITEM_NAME})(\\s*(?:支出)?为?\\s*${BLANK}\\s*万?元(?:[，,（(]\\s*占[^，,；;。、]{0,16}?${BLANK}\\s*[%％][）)]?)?)`;
const OF_AMOUNTS = new RegExp(
  [
    `${HEAD}[^。；;：:]{0,40}?`,
    `(?:${INCLUDED}|其中)[：:]?\\s*`,
    `(${ITEM.replace(/\((?!\?)/g, '(?:')}(?:[、，,；;]\\s*${ITEM.replace(/\((?!\?)/g, '(?:')})*)`,
    `([、，,；;]?\\s*(?:${BLANK}(?!\\s*万?元)等?|等))?`,
  ].join(''),
  'dg',
);
const ONE = new RegExp(ITEM, 'dg');

/** "办公费XX万元、印刷费XX万元、……" behind 公用经费. */
export interface AmountsLeft {
  readonly head: string;
  /** With the dots behind it. */
  readonly list: Span;
  /** "、……": there are more than those that the form names. */
  readonly goesOn: boolean;
  readonly items: readonly AmountItem[];
}

interface AmountItem extends Span {
  readonly name: Span;
  readonly hasCode: boolean;
}

export function amountsLeft(text: string): AmountsLeft[] {
  return matchesIn(text, OF_AMOUNTS).map((found) => {
    const list = spanOf(found, 2)!;
    const more = spanOf(found, 3);
    return {
      head: found[1]!,
      list: { start: list.start, end: more?.end ?? list.end },
      goesOn: more !== null,
      items: matchesIn(text.slice(list.start, list.end), ONE).map((item) => {
        const name = spanOf(item, 2)!;
        const start = list.start + item.index;
        return {
          start,
          end: start + item[0].length,
          name: { start: list.start + name.start, end: list.start + name.end },
          hasCode: item[1]! !== '',
        };
      }),
    };
  });
}

function spanOf({ indices }: RegExpExecArray, group: number): Span | null {
  const [start, end] = indices?.[group] ?? [];
  return start === undefined || end === undefined ? null : { start, end };
}
