import type { ExposureKind } from '../../disclosure/screening.js';
import type { CellSaid } from '../../finding/said/cells.js';
import { sayFigure, sayNumber, sayTable } from './parts.js';
import type { Sayings } from './sayings.js';

export const CELLS: Sayings<CellSaid> = {
  'amounts.unplaced': ({ table, addresses, of }) =>
    [
      `${sayTable(table)}有 ${of} 个金额（${addresses.join('、')}${of > addresses.length ? ' 等' : ''}）`,
      '看不出属于哪一行哪一列，没有核对；请检查表头、行名和编码。',
    ].join(''),
  'amounts.unreadable': ({ table, cells, of }) =>
    `${sayTable(table)}有 ${of} 格应填金额而读不出金额：${cells
      .map(({ address, error, text }) => (error ? `${address} 是公式错误 ${text}` : `${address} 写着“${text}”`))
      .join('，')}${of > cells.length ? ' 等' : ''}，没有核对；请改成数字。`,
  'amounts.hashes': ({ table, addresses, of }) =>
    [
      `${table.sheet}的${sayTable(table)}有 ${of} 个金额因列宽不够显示成“###”（${addresses.join('、')}`,
      `${of > addresses.length ? ' 等' : ''}），不知道是多少，用到它们的勾稽没有核对；请加宽列再看。`,
    ].join(''),
  'cell.date-format': ({ table, of, shown }) =>
    `${sayTable(table)}有 ${of} 格金额设成了日期格式（显示为“${shown}”等），没有读取，也没有核对；请改成数值格式。`,
  'cell.negative': ({ figure, amount }) =>
    `${sayFigure(figure)}是负数 ${sayNumber(amount)}，此处一般不应为负，冲减等情形除外。`,
  'cell.decimals': ({ table, unit, of }) =>
    unit === 'yuan'
      ? `${sayTable(table)}以元为单位，有 ${of} 个数小数多于两位，请保留到分。`
      : `${sayTable(table)}有 ${of} 个数的小数位数多于其他数，请按统一位数保留。`,
  'cell.untidy': ({ table, of }) =>
    `${sayTable(table)}有 ${of} 个数写成了全角数字或夹有空格，已照数核对，请改为普通数字。`,
  'cell.typed-over': ({ figure, along }) =>
    `${sayFigure(figure)}是手填的数，同${along === 'row' ? '一行' : '一列'}其他合计都是公式，公式可能被覆盖，请确认。`,
  'cell.hidden': ({ place, sheet, of }, words) =>
    place === 'format'
      ? `${words.sheet(sheet)}有 ${of} 个金额，单元格格式设成了不显示，仍会随文件一起公开，请改成数值格式或删除。`
      : `${words.sheet(sheet)}${HIDDEN[place]}有 ${of} 个金额，会随文件一起公开，请删除或取消隐藏。`,
  'workbook.calculation': ({ calculation, formulas }) => {
    if (!formulas) return '工作簿设为手动重算；各表的金额没有公式，不受影响。';
    return calculation === 'manual'
      ? '工作簿设为手动重算，公式的结果可能不是最新的；请在 Excel 中按 F9 重算并保存后再核对。'
      : '工作簿里的公式还没有重算，结果可能不是最新的；请在 Excel 中打开，算完并保存后再核对。';
  },
  'exposure': ({ kind, text, cell, of }, { sheet }) => {
    const place = `${sheet(cell.sheet)}的 ${cell.address}${of > 1 ? ` 等 ${of} 处` : ''}`;
    return kind === 'leftover'
      ? `${place}写着“${text}”，像是没有填完的内容；如非有意隐去，请补全。`
      : `${place}有${EXPOSED[kind]} ${text}，公开前请删除。`;
  },
};

const HIDDEN = { sheet: '是隐藏的，其中', row: '的隐藏行里', column: '的隐藏列里' } as const;

const EXPOSED: Readonly<Record<Exclude<ExposureKind, 'leftover'>, string>> = {
  'id-card': '身份证号',
  'bank-card': '银行卡号',
  'mobile': '手机号',
  'contact': '联系人姓名',
};
