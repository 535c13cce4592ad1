import type { FigureOf, Moved, StatementSaid } from '../../finding/said/statements.js';
import { nameIn, nameOf, sayPrior, sayRelation, sayThan } from './text-relation.js';
import type { Sayings } from './sayings.js';

export const STATEMENTS: Sayings<StatementSaid> = {
  'text.relation': sayRelation,
  'growth-from-zero': ({ percent, convention, base, ...named }) =>
    convention
      ? `${nameIn(named)}${sayFrom(base, named.of)}为零，增长率无从计算，文中写${percent}：有的地方约定这样写，请按当地要求核对。`
      : `${nameIn(named)}${sayFrom(base, named.of)}为零，不能计算增长率，不应写${percent}，可写“${FROM_ZERO[base]}”。`,
  'change.negative-base': ({ difference, now, ...named }) =>
    `${nameIn(named)}本年${now}，却${sayThan(named.of)}增加${difference}，增加额不会大于本年数。`,
  'change.of-nothing': ({ change, now, ...named }) =>
    `${nameIn(named)}本年${now}，却写${sayThan(named.of)}增加${change}。`,
  'change.nothing': ({ difference, percent, ...named }) =>
    `${nameIn(named)}${sayThan(named.of)}变动${difference}，变动幅度应为0，文中写${percent}。`,
  'change.double-sign': ({ figure }) => `写了减少，${figure}又带负号，照字面是增加，请只用一种写法。`,
  'change.over-hundred': ({ percent, ...named }) =>
    `${nameIn(named)}${sayThan(named.of)}下降${percent}：下降不会超过100%。`,
  'direction.differs': ({ first, second, ...named }) =>
    `${nameIn(named)}前面写${sayMoved(first)}，后面写${sayMoved(second)}，方向不一致。`,
  'direction.wrong': ({ base, now, said, ...named }) =>
    `${nameIn(named)}由${base}变为${now}，应当是${said === 'more' ? '减少' : '增加'}，文中写${WORD[said]}。`,
  'direction.budget': ({ figures, words, ...named }) => {
    const budget =
      'completion' in figures ? `完成预算${figures.completion}` : `预算${figures.budget}、决算${figures.now}`;
    return `${nameIn(named)}${budget}，文中写${words}，与数字不符。`;
  },
  'level.with-change': ({ change, ...named }) => `${nameIn(named)}写持平，却又写变动${change}。`,
  'level.amounts': ({ base, now, ...named }) =>
    `${nameIn(named)}写持平，但${sayPrior(named.of?.year)}${base}、本年${now}。`,
  'level.moved-to': ({ direction, now, ...named }) =>
    `${nameIn(named)}写${WORD[direction]}到${now}，又写持平，前后不一致。`,
  'level.budget': ({ budget, now, ...named }) => `${nameIn(named)}写与预算数持平，但预算${budget}、决算${now}。`,
  'completion.of-nothing': ({ budget, now, percent, ...named }) =>
    budget === null
      ? `${nameIn(named)}决算${now}，却写完成预算${percent}，请核对。`
      : `${nameIn(named)}预算${budget}、决算${now}，预算为零时不能计算完成预算的百分比，不应写${percent}。`,
  'completion.level': ({ percent, ...named }) => `${nameIn(named)}写完成预算${percent}，又写决算数与预算数持平。`,
  'count.money': ({ count, money, ...named }) =>
    `${nameIn(named)}${money}，数量却写${count}，一个有、一个没有，请核对。`,
  'completion.parts': ({ percent, ...named }) =>
    `${nameIn(named)}写完成预算${percent}，同一总数及其各项却都写完成预算100%，请核对。`,
  'part.more': ({ part, whole }) =>
    `${nameOf(part.name, '其中一项')}${part.figure}，多于包含它的${nameOf(whole.name, '总数')}${whole.figure}，请核对。`,
  'share.sum': ({ sum }) => `所列各项占比合计${sum}%，不是100%。`,
  'share.base': ({ said, others }) => `同列各项占“${others}”，这里写占“${said}”，疑未改。`,
  'share.rounding': ({ places, of }) =>
    `有${of}处百分数与按文中数字计算的差一个末位：${places
      .map(({ stated, expected }) => `${stated}（按文中数字为${expected}%）`)
      .join('、')}${of > places.length ? '等' : ''}，可能是用未取整的数计算，请核对。`,
  'figure.slip': ({ figure, relation }) =>
    `前后都以万元计，这里写${figure}，疑漏一个“万”字${relation === null ? '。' : `；${sayRelation(relation)}`}`,
  'figure.no-yuan': ({ figure }) => `${figure}后面疑漏“元”。`,
  'figure.no-unit': ({ figure }) => `${figure}后面没有写单位，疑漏“万元”。`,
  'figure.no-percent': ({ figure }) => `${figure}后面缺少百分号。`,
  'year.twice': ({ year }) => `同一句两次写${year}年，其中一个疑应为上一年。`,
  'year.base': ({ year, own }) => `${own}年的文件与${year}年相比，年份疑有误。`,
  'year.plan': ({ year, own }) => `${own}年的文件写${year}年的打算，年份疑未更新。`,
  'year.foreign': ({ year, own }) => `全文是${own}年的，这里写${year}年的本年数，年份疑有误。`,
  'year.heading': ({ year, own }) => `全文是${own}年的，标题写${year}年，年份疑未更新。`,
  'year.as-of': ({ year, own, final }) =>
    `${own}年${final ? '决算' : '预算'}的资产等情况截至${year}年，一般截至${final ? own : own - 1}年，年份疑未更新，请核对。`,
  'year.due': ({ year, own }) => `${own}年的预算，这里要求在${year}年完成，年份疑未更新。`,
  'year.execution': ({ year, own }) => `${own}年预算应与${own - 1}年执行数比较，这里写${year}年执行数，年份疑有误。`,
};

const FROM_ZERO = {
  prior: '上年无此项',
  budget: '年初无预算',
} as const;

function sayFrom(base: keyof typeof FROM_ZERO, of: FigureOf | undefined): string {
  return base === 'budget' ? '的年初预算' : `的${sayPrior(of?.year)}数`;
}

const WORD = { more: '增加', less: '减少', level: '持平', open: '增加（减少）' } as const;

function sayMoved({ direction, figure }: Moved): string {
  return WORD[direction] + figure;
}
