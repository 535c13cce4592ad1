import { Decimal } from 'decimal.js';
import type { ClaimKind } from '../model.js';

/** A number of the folded text with its unit. */
export interface Quantity {
  readonly kind: Extract<ClaimKind, 'amount' | 'percent' | 'count' | 'year'>;
  readonly from: number;
  readonly to: number;
  /** End of the digits: the unit follows. */
  readonly digitsEnd: number;
  /** In 元, per cent, or pieces; null for a blank. */
  readonly value: Decimal | null;
  readonly unit: string;
  readonly decimals: number;
  readonly hedged: boolean;
  /** 50万元以上, 不少于100篇. */
  readonly bound: boolean;
}

const FACTOR: Readonly<Record<string, number>> = {
  元: 1,
  千元: 1_000,
  万元: 10_000,
  百万元: 1_000_000,
  亿元: 100_000_000,
};

/** ".98%": a figure that lost its first digits. */
const HEADLESS = String.raw`(?<=[一-龥])(?<![一二三四五六七八九十])\.\d+(?= ?(?:万元|亿元|元|%))`;
const NUMBER = String.raw`(?:[-−]|(?<!自)负)?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|${HEADLESS}`;
const BLANK = String.raw`(?:[X×x]{2,}|[X×](?=万元|%)|[_＿]{2,}|\*{2,}|○{2,}|…{2,})(?:\.(?:[X×x]+|_+|\*+))?`;
const UNIT = '百万元|万元|亿元|千元|元|%|个百分点|台（套）|台套|台|套|辆|批次|人次|批|次|人|名|个|户|件|年';
const QUANTITY = new RegExp(`(?<![\\d.A-Za-z/])(?:(${NUMBER})|(${BLANK})) ?(余|多)?(${UNIT})?`, 'g');

const HEDGE_BEFORE = /(?:约|大约|近|将近|超过?|逾|突破|接近|达到)为?$/;
const BOUND_BEFORE = /(?:不少于|不低于|不超过|不高于|低于|高于|大于等于|小于等于|大于|小于|至少|最多|>=|<=|≥|≤|>|<)$/;
const BOUND_AFTER = /^(?:（含）)?(?:及|（含）)?(?:以上|以下|以内|左右|起)/;

/** `bare`: what an amount without a unit counts in, in 元. */
export function quantitiesIn(text: string, bare = 10_000): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(QUANTITY)) {
    const quantity = quantityOf(text, match, bare);
    if (quantity !== null) found.push(quantity);
  }
  return found;
}

function quantityOf(text: string, match: RegExpMatchArray, bare: number): Quantity | null {
  const [whole, number, blank, more, unit = ''] = match;
  let from = match.index!;
  const to = from + whole.trimEnd().length;
  const before = text.slice(Math.max(0, from - 8), from);
  const after = text.slice(to, to + 8);
  let digits = number ?? blank!;
  // "2018-2020年", "1月1日-12月": a dash between, no sign
  if (/^[-−]/.test(digits) && (number === undefined || !SIGN_AFTER.test(before))) {
    digits = digits.slice(1);
    from += 1;
  }
  const kind = kindOf(digits, unit, blank !== undefined, before, after);
  if (kind === null) return null;
  const value = number === undefined ? null : new Decimal(digits.replace(/,/g, '').replace(/^[−负]/, '-'));
  const factor = factorOf({ kind, unit }, bare);
  return {
    kind,
    from,
    to,
    digitsEnd: from + digits.length,
    unit,
    value: value === null ? null : value.times(factor),
    decimals: (digits.split('.')[1] ?? '').length,
    hedged: more !== undefined || HEDGE_BEFORE.test(before),
    bound: BOUND_BEFORE.test(before) || BOUND_AFTER.test(after),
  };
}

/** What the digits count in: 元, per cent or pieces. */
export function factorOf({ kind, unit }: Pick<Quantity, 'kind' | 'unit'>, bare = 10_000): number {
  return kind === 'amount' ? (FACTOR[unit] ?? bare) : 1;
}

/** Words and signs after which a stroke makes a number negative: after others it may join or part. */
const SIGN_AFTER =
  /(?:[为是达约净共计，：（、]|增长|下降|上升|降低|增加|减少|增减|变动|[额率幅数差]|幅度|支出|收入|结余|结转|余额|合计|总计)$/;

const MONEY_BEFORE =
  /(?:预算|决算|支出|收入|经费|金额|资金|拨款|费|总额)(?:数|额|总计|合计)?(?:为|是|共|合计|共计|安排)?$/;

function kindOf(
  digits: string,
  unit: string,
  isBlank: boolean,
  before: string,
  after: string,
): Quantity['kind'] | null {
  if (unit in FACTOR) return /^(?:\/|每)/.test(after) ? null : 'amount';
  if (unit === '%') return 'percent';
  if (unit === '个百分点') return 'percent';
  if (unit === '年') return isBlank ? 'year' : /^(?:19|20)\d\d$/.test(digits) ? 'year' : null;
  if (unit !== '') return 'count';
  // an amount whose unit was forgotten: "决算数为1937.43，"
  if (!/^(?:[，。；、）]|$)/.test(after) || !MONEY_BEFORE.test(before) || isBlank) return null;
  return /\.\d\d?$/.test(digits) || /(?:预算|决算|支出|收入|金额|总额)(?:数|额)?为$/.test(before) ? 'amount' : null;
}
