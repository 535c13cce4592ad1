import { SPELLED_SIGNS } from '../../text/numerals.js';
import { beginning, ending, maybe, oneOf } from '../../text/patterns.js';

export const PER_CENT = '%';
export const PERCENTAGE_POINTS = '个百分点';
export const YEAR = '年';
const PIECES = ['台（套）', '台套', '台', '套', '辆', '批次', '人次', '批', '次', '人', '名', '个', '户', '件'];
/** "支出0.30万（含…": 元 was forgotten. */
export const WAN_ONLY = '万';
/** Units of figures; where one begins another, the longer first. */
export const UNITS = [
  '百万元',
  '万元',
  `${WAN_ONLY}(?=[，。；、（）]|$)`,
  '亿元',
  '千元',
  '元',
  PER_CENT,
  PERCENTAGE_POINTS,
  ...PIECES,
  YEAR,
];

/** ".98%": a figure that lost its first digits. */
export const HEADLESS = String.raw`(?<=[一-龥])(?<![一二三四五六七八九十])\.\d+(?= ?(?:万元|亿元|元|%))`;
/** A number as printed, with its sign. */
export const NUMBER = String.raw`(?:[-−]|(?<!自)负)?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|${HEADLESS}`;
/** Where a form waits for a figure. */
const BLANK = String.raw`(?:[X×x]{2,}|[X×](?=\s*(?:万元|[%家项]|批次|人次|[台套辆批次人名个户件]))|[_＿]{2,}|\*{2,}|○{2,}|…{2,}|【待填：[^】]{0,24}】|【请核对：[^】]*】)(?:\.(?:[X×x]+|_+|\*+))?`;

/** 百分之十二点五. */
const SPELLED = `百分之([${SPELLED_SIGNS}]+)`;

/** A number (1) or a blank (2), 余 or 多 (3) and its unit (4); or a percentage in words (5). */
export const QUANTITY = new RegExp(
  String.raw`(?<![\d.A-Za-z/])(?:(${NUMBER})|(${BLANK})) ?(余|多)?(${UNITS.join('|')})?|${SPELLED}`,
  'g',
);

/** The sign of a number as a computer writes it. */
export function withPlainSign(digits: string): string {
  return digits.replace(/,/g, '').replace(/^[−负]/, '-');
}

const COMPLETED = `完成${maybe('了')}${maybe('年初', '全年', '调整', '当年')}预算${maybe('数')}的`;
const RATE_BEFORE = ending(
  oneOf(
    COMPLETED,
    ['增长', '下降', '上升', '降低', '增幅', '降幅', '增长率', '下降率'],
    `占(?:${['比', '比重', '比例'].join('|')})?`,
    '占[^，。；：、（）\\d]{2,16}的(?:比重|比例)?',
  ),
  maybe('为', '约', '了', '达'),
);
const GROWTH_BEFORE = ending(oneOf('增长', '上升', '增幅', '增长率', COMPLETED), maybe('为', '约', '了', '达'));
/** More is an amount whose unit was forgotten. */
const MOST = { share: 100, growth: 1000 };

/** "占76.23，", "增长5.2。", "完成预算的98.1，": a percentage whose sign was forgotten. */
export function isRateWithoutSign(before: string, digits: string): boolean {
  const value = Number(withPlainSign(digits));
  return RATE_BEFORE.test(before) && value <= (GROWTH_BEFORE.test(before) ? MOST.growth : MOST.share);
}

const HEDGE_BEFORE = ending(oneOf('(?<!节)约', '近', '将近', '超过?', '逾', '突破', '接近'), '为?');

/** 约, 近: not a figure to the cent. */
export function isHedge(before: string): boolean {
  return HEDGE_BEFORE.test(before);
}

const BOUND_BEFORE = ending(
  oneOf('不少于', '不低于', '不超过', '不高于', '低于', '高于', '大于等于', '小于等于', '大于', '小于', '至少', '最多'),
);
const BOUND_SIGN = /(?:>=|<=|[≥≤><])$/;
const BOUND_AFTER = beginning('(?:（含）)?', maybe('及', '（含）'), oneOf('以上', '以下', '以内', '左右', '起'));

/** 50万元以上, 不少于100篇: no figure of the disclosure. */
export function isBound(before: string, after: string): boolean {
  return BOUND_BEFORE.test(before) || BOUND_SIGN.test(before) || BOUND_AFTER.test(after);
}

const EACH_AFTER = beginning(oneOf('/', '每'));

/** 元/人: a price. */
export function isPrice(after: string): boolean {
  return EACH_AFTER.test(after);
}

const SIGN_AFTER = ending(
  oneOf(
    '[为是达约共计，：（、]',
    ['增长', '下降', '上升', '降低', '增加', '减少', '增减', '变动'],
    ['[额率幅数差]', '幅度'],
    ['支出', '收入', '结余', '结转', '余额', '合计', '总计'],
  ),
);

/** Words and signs after which a stroke makes a number negative: after others it may join or part. */
export function takesSign(before: string): boolean {
  return SIGN_AFTER.test(before);
}

const MONEY_BEFORE = ending(
  oneOf('预算', '决算', '支出', '收入', '经费', '金额', '资金', '拨款', '费', '总额'),
  maybe('数', '额', '总计', '合计'),
  maybe('为', '是', '共', '合计', '共计', '安排'),
);
const WHOLE_MONEY_BEFORE = ending(oneOf('预算', '决算', '支出', '收入', '金额', '总额'), maybe('数', '额'), '为');

/** An amount whose unit was forgotten: "决算数为1937.43，". */
export function isMoneyWithoutUnit(before: string, digits: string): boolean {
  return MONEY_BEFORE.test(before) && (/\.\d\d?$/.test(digits) || WHOLE_MONEY_BEFORE.test(before));
}

/** Words of money right before a number. */
export function namesMoney(before: string): boolean {
  return MONEY_BEFORE.test(before);
}

/** Words that count the same: people, bodies. */
const ALIKE: readonly (readonly string[])[] = [
  ['人', '名'],
  ['个', '户'],
];

/** 人 and 名 count the same, 辆 and 人 do not. */
export function countAlike(unit: string, other: string): boolean {
  return unit === other || ALIKE.some((words) => words.includes(unit) && words.includes(other));
}
