import type { Displaced, WholesaleSaid } from '../../finding/said/wholesale.js';
import { sayAmount, sayPlace, sayRow, sayTable } from './parts.js';
import type { Sayings } from './sayings.js';

export const WHOLESALE: Sayings<WholesaleSaid> = {
  'shift.reading': ({ fault, mends }) =>
    `${sayDisplaced(fault)}；${MENDED[fault.kind]}后 ${mends} 条不成立的勾稽关系都成立。`,
  'shift.either': ({ faults, mends }) =>
    `${mends} 条勾稽关系不成立，可能是：${faults.map(sayDisplaced).join('；也可能是：')}。改正其中一处即都成立，请对照原始资料确定是哪一处。`,
  'shift.missing-row': ({ table, whole, missing, amount }) =>
    `${sayTable(table)}“${sayRow(whole)}”之下缺少一行 ${sayRow(missing.line)}，金额 ${sayAmount(amount)}，见${sayPlace(missing)}。`,
  'shift.extra-row': ({ table, at, line, whole }) =>
    `${sayTable(table)}第 ${at} 行“${sayRow(line)}”是多出的一行，“${sayRow(whole)}”没有计入，其他表也没有这一科目。`,
  'shift.row-twice': ({ table, line, rows: [upper, lower], whole }) => {
    const counted = whole === null ? '' : `，“${sayRow(whole)}”只计了一次`;
    return `${sayTable(table)}“${sayRow(line)}”印了两次（第 ${upper} 行和第 ${lower} 行）${counted}，请删去一行。`;
  },
  'run': ({ column, top, bottom, relation }) =>
    `${column} 列第 ${top} 至 ${bottom} 行，连续 ${bottom - top + 1} 行不符合：${relation}`,
};

const MENDED = { shift: '移回', swap: '对调', rows: '对调' } as const;

function sayDisplaced(fault: Displaced): string {
  const { columns, top, bottom } = fault;
  const table = sayTable(fault.table);
  const lines = `从第 ${top} 行到第 ${bottom} 行`;
  switch (fault.kind) {
    case 'shift':
      return `${table}第 ${sayColumns(columns)}${lines}整体${sayMove(fault.by)}`;
    case 'swap':
      return `${table}第 ${columns.join(' 列与第 ')} 列${top === bottom ? `第 ${top} 行` : lines}的数填反了`;
    case 'rows': {
      const rows = `第 ${top} 行“${sayRow(fault.upper)}”与第 ${bottom} 行“${sayRow(fault.lower)}”`;
      return `${table}${rows}的数（${sayColumns(columns)}）填反了`;
    }
  }
}

function sayMove(by: number): string {
  return `${by > 0 ? '下' : '上'}移了${Math.abs(by) === 1 ? '一行' : '两行'}`;
}

/** "E 列" or "E 至 G 列". */
function sayColumns(columns: readonly string[]): string {
  return columns.length === 1 ? `${columns[0]} 列` : `${columns[0]} 至 ${columns.at(-1)} 列`;
}
