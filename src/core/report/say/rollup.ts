import type { BookRef } from '../../finding/references.js';
import type { RollupDoubt, RollupReason, RollupSaid, RollupShare } from '../../finding/said/rollup.js';
import { UNIT_NAME } from '../../money/amount.js';
import { KIND_NAME } from '../../taxonomy/kind-names.js';
import { sayAmount, sayHeads, sayRow, sayRowAndHeads, sayTable } from './parts.js';
import { sentenceOf, type Sayings } from './sayings.js';

export const ROLLUP_SAID: Sayings<RollupSaid> = {
  'rollup.mismatch': sayMismatch,
  'rollup.rounding': ({ table, count, largest }) =>
    `${sayTable(table)}有 ${count} 处与所属单位之和因四舍五入相差最多 ${sayAmount(largest)}，不算错误。`,
  'rollup.short': ({ table, row, own, sum, units, absent, exception }) => {
    const missing =
      absent.length > 0
        ? `部门列有${sayNames(absent)}，没有它${absent.length > 1 ? '们' : ''}的工作簿`
        : '像是还有单位的工作簿不在其中';
    const short = `${sayTable(table)}“${sayRow(row)}”为 ${sayAmount(own)}，所给 ${units} 个单位相加只有 ${sayAmount(sum)}`;
    return `${short}，其他表的合计也都不足：${missing}，没有逐行列出。${exception ?? ''}`;
  },
  'rollup.unlike': ({ failed, held, units, exception }) =>
    `与所给 ${units} 个单位相加，${failed} 处不符，${held} 处相符，没有逐处列出：请看单位是否齐全、是否同一版本。${exception ?? ''}`,
  'rollup.scale': ({ unit, likely }) =>
    `所属单位${sayBook(unit)}的金额单位疑为${UNIT_NAME[likely]}：换算后部门各表的合计与单位之和相符。`,
};

function sayMismatch(said: Extract<RollupSaid, { type: 'rollup.mismatch' }>): string {
  const { table, row, columns, printed, units, own, sum, difference, shares, of, alone, exception } = said;
  const figure = `${sayTable(table)}${sayRowAndHeads(row, columns[0]!)}`;
  const others = columns.slice(1).map((heads) => sayHeads(heads) || '合计');
  const also = others.length > 0 ? `（${others.join('、')}列同此）` : '';
  const subject = printed ? `${figure}${also}为 ${sayAmount(own)}` : `${sayTable(table)}没有“${sayRow(row)}”这一行`;
  if (of === 0) return `${subject}，所属 ${units} 个单位都没有这一项。${exception ?? ''}`;
  const parts = `${shares.map(sayShare).join('、')}${of > shares.length ? `等 ${of} 个单位` : ''}`;
  const hint =
    alone === null ? '' : `差额正好是${nameOf(alone.book)}的数，请看是否${alone.missing ? '漏汇' : '重复汇总'}。`;
  return `${subject}，所属单位相加为 ${sayAmount(sum)}，相差 ${sayAmount(difference)}：${parts}。${hint}${exception ?? ''}`;
}

function sayShare({ book, cell, amount }: RollupShare): string {
  return `${nameOf(book)} ${sayAmount(amount)}（${book.workbook} ${cell.sheet}!${cell.address}）`;
}

function nameOf({ department, workbook }: BookRef): string {
  return department || workbook;
}

/** "某某一小", with its file where the sentence stands alone. */
function sayBook(book: BookRef): string {
  return `“${nameOf(book)}”（${book.workbook}）`;
}

const REASONS: Sayings<RollupReason> = {
  'no-table': ({ book, kind }) => `${sayBook(book)}没有${KIND_NAME[kind]}，部门与单位不能相加核对`,
  'no-line': ({ book, table, row }) =>
    `${sayBook(book)}的${sayTable(table)}没有“${sayRow(row)}”这一行，部门与单位不能相加核对`,
  'no-column': ({ book, table, head }) =>
    `${sayBook(book)}的${sayTable(table)}没有“${head}”这一列，部门与单位不能相加核对`,
  'absent': ({ names }) => `没有${sayNames(names)}的工作簿，部门与单位不能相加核对`,
};

/** Why something of a 部门 and its 单位 could not be compared: a clause. */
export function sayRollupReason(reason: RollupReason): string {
  return sentenceOf(REASONS, reason);
}

const DOUBTS: Sayings<RollupDoubt> = {
  'no-kin': () => '没有看出哪个工作簿是部门、哪些是它的单位，没有核对部门与单位',
  'same-name': ({ books: [left, right], department }) =>
    `“${left}”和“${right}”的部门都是“${department}”，分不出哪个是部门汇总、哪个是本级，没有核对两者`,
  'two-parents': ({ unit, parents: [first, second] }) =>
    `“${unit}”像是“${first}”的单位，也像是“${second}”的单位，两处都没有计入`,
  'unsure': ({ department, units, failed, held }) => {
    const names = units.map((unit) => `“${unit}”`).join('、');
    const sums = `相加后 ${failed} 行不符、${held} 行相符，没有当作它的单位核对`;
    return `${names}的部门名称像是“${department}”的单位，但${sums}`;
  },
  'unlike': ({ department, other }) => `“${other}”的文种或年度与“${department}”不同，没有算作它的单位`,
};

/**
 * What could not be told of which workbooks belong together.
 *
 * @param advice what to do, where the user can name the 部门
 */
export function sayRollupDoubt(doubt: RollupDoubt, advice?: string): string {
  const told = sentenceOf(DOUBTS, doubt);
  if (advice === undefined || doubt.type === 'unlike') return `${told}。`;
  return `${told}；${doubt.type === 'unsure' ? '确是的，' : ''}${advice}。`;
}

function sayNames(names: readonly string[]): string {
  return `${names
    .slice(0, 5)
    .map((name) => `“${name}”`)
    .join('、')}${names.length > 5 ? `等 ${names.length} 个单位` : ''}`;
}
