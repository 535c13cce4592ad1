import { type Decimal } from 'decimal.js';
import type { Claim } from '../claims/index.js';
import { inUnitOf } from './itself/precision.js';
import type { Relation, Term } from './itself/relation.js';

/** Every sentence about a text that the user reads. */

/** "1937.43 万元": as printed, without emphasis and line breaks. */
export function sayClaim(claim: Claim): string {
  return claim.quote.replace(/\*\*|\s/g, '');
}

export function sayIn(claim: Claim, value: Decimal, decimals: number | null): string {
  const own = inUnitOf(claim, value);
  const unit = claim.unit === '' ? '万元' : claim.unit;
  return `${own.toDecimalPlaces(Math.max(claim.decimals, claim.kind === 'amount' ? (decimals ?? 0) : 0, claim.kind === 'percent' ? 2 : 0)).toString()}${unit}`;
}

function sayTerms(terms: readonly Term[]): string {
  return terms
    .map(({ fact: claim, sign }, index) => `${sign === -1 ? '−' : index > 0 ? '+' : ''}${sayClaim(claim)}`)
    .join('');
}

/** "行政18名、工勤6名": with their names as long as there are few. */
function sayParts(terms: readonly Term[]): string {
  if (terms.length > 8) return sayTerms(terms);
  return terms
    .map(
      ({ fact: claim, sign }) =>
        `${claim.noun || (claim.subject?.itemName ?? claim.subject?.className ?? '')}${sign === -1 ? '−' : ''}${sayClaim(claim)}`,
    )
    .join('、');
}

/** "减少400万元". */
function saySigned({ fact: claim, sign }: Term, text: string): string {
  return claim.role !== 'change'
    ? text
    : text.startsWith('-')
      ? `${sign === 1 ? '减少' : '增加'}${text.slice(1)}`
      : `${sign === 1 ? '增加' : '减少'}${text}`;
}

function nameOf(about: string, fallback: string): string {
  return about === '' ? fallback : `“${about}”`;
}

/** What does not follow from what: one clause. */
export function sayRelation(relation: Relation, computed: string): string {
  const about = nameOf(relation.about, '这一总数');
  if (relation.kind === 'ratio') {
    const [part, whole] = [sayTerms(relation.numerator), sayTerms(relation.denominator)];
    if (relation.rule === 'share') return `${part}占${about}${whole}的${computed}，文中写${sayClaim(relation.percent)}`;
    if (relation.rule === 'completion')
      return `${about}${part}是预算${whole}的${computed}，文中写完成${sayClaim(relation.percent)}`;
    return `${about}变动${part}，上年数为${whole}，变动幅度是${computed}，文中写${sayClaim(relation.percent)}`;
  }
  const stated = relation.left.map(({ fact }) => sayClaim(fact)).join('');
  switch (relation.rule) {
    case 'same':
      return `${about}一处写${stated}，另一处写${sayTerms(relation.right)}`;
    case 'same.count':
      return `${about}一处写${stated}，另一处写${sayTerms(relation.right)}；如口径不同，请在文中说明`;
    case 'balance':
      return `${relation.about}应当相等，文中为${stated}和${sayTerms(relation.right)}`;
    case 'agency-operation':
      return `机关运行经费${sayTerms(relation.right)}与公用经费${stated}不等；行政和参公单位两者通常相等，口径不同时请说明`;
    case 'change.difference':
      return `${about}由${sayClaim(relation.right[1]!.fact)}变为${sayClaim(relation.right[0]!.fact)}，相差${computed}，文中写${stated}`;
    case 'change.sum':
      return `${about}${saySigned(relation.left[0]!, stated)}，各项变动为${sayParts(relation.right)}，合计${saySigned(relation.left[0]!, computed)}`;
    default:
      return `${about}${stated}，其各项${sayParts(relation.right)}，合计${computed}`;
  }
}

export function sayExpected(claim: Claim, expected: Decimal): string {
  return `；${sayClaim(claim)}疑应为${expected.toString()}${claim.unit === '' ? '万元' : claim.unit}`;
}

export function sayConsequences(count: number): string {
  return `，另有${count}处关系因此不符`;
}

export const MAY_BE_LAWFUL: Readonly<Record<string, string>> = {
  'change.sum': '；如另有上年有、本年没有的项目，请一并说明',
  'sum.subjects': '；如只列主要科目，请说明',
  'sum': '；如所列不是全部或有交叉，可不改',
};

export function sayRounding(places: readonly { readonly stated: string; readonly expected: string }[]): string {
  const shown = places
    .slice(0, 4)
    .map(({ stated, expected }) => `${stated}（按文中数字为${expected}%）`)
    .join('、');
  return `有${places.length}处百分数与按文中数字计算的差一个末位：${shown}${places.length > 4 ? '等' : ''}，可能是用未取整的数计算，请核对。`;
}

export const SAY = {
  growthFromZero: (noun: string, percent: string) =>
    `${nameOf(noun, '该项')}上年为零，不能计算增长率，不应写${percent}，可写“上年无此项”。`,
  negativeBase: (noun: string, difference: string, now: string) =>
    `${nameOf(noun, '该项')}本年${now}，却比上年增加${difference}，增加额不会大于本年数。`,
  doubleSign: (quote: string) => `写了减少，${quote}又带负号，照字面是增加，请只用一种写法。`,
  directions: (noun: string, first: string, second: string) =>
    `${nameOf(noun, '该项')}前面写${first}，后面写${second}，方向不一致。`,
  wrongDirection: (noun: string, base: string, now: string, said: string) =>
    `${nameOf(noun, '该项')}由${base}变为${now}，应当是${said === '增加' ? '减少' : '增加'}，文中写${said}。`,
  overHundred: (noun: string, percent: string) => `${nameOf(noun, '该项')}下降${percent}：下降不会超过100%。`,
  levelWithChange: (noun: string, change: string) => `${nameOf(noun, '该项')}写持平，却又写变动${change}。`,
  levelAmounts: (noun: string, base: string, now: string) =>
    `${nameOf(noun, '该项')}写持平，但上年${base}、本年${now}。`,
  levelBudget: (noun: string, budget: string, now: string) =>
    `${nameOf(noun, '该项')}写与预算数持平，但预算${budget}、决算${now}。`,
  budgetComparison: (noun: string, figures: string, said: string) =>
    `${nameOf(noun, '该项')}${figures}，文中写${said}，与数字不符。`,
  budgetLevel: (noun: string, percent: string) =>
    `${nameOf(noun, '该项')}写完成预算${percent}，又写决算数与预算数持平。`,
  shareSum: (sum: string) => `所列各项占比合计${sum}%，不是100%。`,
  unitSlip: (quote: string) => `前后都以万元计，这里写${quote}，疑漏一个“万”字。`,
  unitMissing: (quote: string) => `${quote}后面没有写单位，疑漏“万元”。`,
  sameYears: (year: string) => `同一句两次写${year}年，其中一个疑应为上一年。`,
  futureBase: (year: string, own: string) => `${own}年的文件与${year}年相比，年份疑有误。`,
  pastPlan: (year: string, own: string) => `${own}年的文件写${year}年的打算，年份疑未更新。`,
  foreignYear: (year: string, own: string) => `全文是${own}年的，这里写${year}年的本年数，年份疑有误。`,
  shareBase: (said: string, others: string) => `同列各项占“${others}”，这里写占“${said}”，疑未改。`,
} as const;
