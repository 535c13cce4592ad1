import type { ArithmeticSaid, Subject } from '../../finding/said/arithmetic.js';
import type { PlainAmount } from '../../finding/plain-amount.js';
import { sayAmount, sayFigure, sayRow, sayTable, sayTerm } from './parts.js';
import type { Sayings } from './sayings.js';

export const ARITHMETIC: Sayings<ArithmeticSaid> = {
  'relation.no-line': ({ figure, amount, difference, ...breach }) =>
    `${sayTerm(figure)}为 ${sayAmount(amount)}，对应的表中没有这一行，${gap(difference)}${lawful(breach)}`,
  'relation.no-counterpart': ({ subject, amount, difference, ...breach }) =>
    `${saySubject(subject)}为 ${sayAmount(amount)}，${breach.expects}中没有这一行，${gap(difference)}${lawful(breach)}`,
  'relation.unfilled': ({ subject, amount, parts, of, ...breach }) => {
    const unfilled = `${parts.map(sayRow).join('、')}${of > parts.length ? '等' : ''}`;
    return `${saySubject(subject)}为 ${sayAmount(amount)}，${unfilled}却没有填。${lawful(breach)}`;
  },
  'relation.too-much': ({ subject, amount, most, difference, ...breach }) => {
    const limit = `大于${breach.expects} ${sayAmount(most)}，多出 ${sayAmount(difference)}`;
    return `${saySubject(subject)}为 ${sayAmount(amount)}，${limit}。${lawful(breach)}`;
  },
  'relation.unequal': ({ subject, amount, other, expected, difference, ...breach }) => {
    const wanted = `${other === null ? breach.expects : sayTerm(other)}为 ${sayAmount(expected)}`;
    return `${saySubject(subject)}为 ${sayAmount(amount)}，${wanted}，${gap(difference)}${lawful(breach)}`;
  },
  'rounding': ({ table, count, largest }) =>
    `${sayTable(table)}有 ${count} 处合计因四舍五入相差最多 ${sayAmount(largest)}，不算错误。`,
  'tolerated': ({ table, count, largest, tolerance }) =>
    `${sayTable(table)}有 ${count} 处相差最多 ${sayAmount(largest)}，在设定的容差 ${sayAmount(tolerance)} 之内，没有算作错误。`,
  'change.percent': ({ figure, stated, expected }) =>
    `${sayFigure(figure)}为 ${stated}%，按本年数和上年数计算是 ${expected}%。上年数按可比口径调整过的，可以不同。`,
  'completion.percent': ({ figure, stated, expected }) =>
    `${sayFigure(figure)}为 ${stated}%，按决算数除以预算数计算是 ${expected}%。`,
  'change.from-nothing': ({ figure }) => `${sayFigure(figure)}填了百分比，上年数却是零，不可比，应留空或写“—”。`,
};

function saySubject({ figure, of }: Subject): string {
  return of === 1 ? sayTerm(figure) : `${sayTerm(figure)}等 ${of} 项合计`;
}

function gap(difference: PlainAmount): string {
  return `相差 ${sayAmount(difference)}。`;
}

/** When the relation may lawfully not hold; nothing is rounded where it says cents. */
function lawful({ exception, cents }: { readonly exception: string | null; readonly cents: boolean }): string {
  return `${exception ?? ''}${cents ? '这些表的金额没有经过四舍五入，不应有尾差。' : ''}`;
}
