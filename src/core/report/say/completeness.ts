import type { CompletenessSaid, SubjectDepth } from '../../finding/said/completeness.js';
import type { PageFault, Unread } from '../../sheet/grid.js';
import { sayPlace, sayRow, sayTable } from './parts.js';
import type { Sayings } from './sayings.js';

export const COMPLETENESS: Sayings<CompletenessSaid> = {
  'workbook.empty': ({ tables, missing }, { book }) => {
    if (tables === 0) return `${book}里没有认出公开表，请确认给的是部门预算或决算的公开表。`;
    const absent = missing.length === 0 ? '' : `，也没有${missing.join('、')}`;
    return `认出的 ${tables} 张公开表里都没有金额${absent}，请确认给的是填好的整套表。`;
  },
  'table.missing': ({ name }, { book }) => `${book}中没有找到${name}，请确认是否应当公开。`,
  'table.numbering': ({ numbers }) => `表号不连续，缺少${numbers.join('、')}，请确认是否漏放。`,
  'three-public.vehicles': ({ table }) => `${sayTable(table)}有公务用车费用，却没有分列购置费和运行维护费。`,
  'sheet.unread': ({ sheet, unread }) => sayUnread(sheet, unread),
  'table.unowned': ({ tables, of }) => {
    const list = tables.map(({ title, sheet }) => `《${title}》（${sheet}）`).join('、');
    return `${list}${of > tables.length ? `等 ${of} 张表` : ''}看不出是哪个部门的，没有核对；请按部门分成几份文件再校验。`;
  },
  'table.headless': ({ title, cell }, { sheet }) =>
    `${sheet(cell.sheet)}的《${title}》（${cell.address}）没有读懂表头，表中的数没有核对；请检查标题下面的表头。`,
  'line.orphans': ({ table, line, parts, of, elsewhere }) => {
    const below = `${parts.map(sayRow).join('、')}${of > parts.length ? `等 ${of} 行` : ''}`;
    const known = elsewhere === null ? '' : `，${sayPlace(elsewhere)}有这一行`;
    return `${sayTable(table)}缺少“${line.code} ${line.name}”一行：其下的 ${below}仍在${known}，请补上。`;
  },
  'line.childless': ({ table, row, below, part }) =>
    part === null
      ? `${sayTable(table)}“${sayRow(row)}”之下没有列${DEPTH[below]}，其他各行都列到${DEPTH[below]}，请核对是否漏了一行。`
      : `${sayTable(table)}“${sayRow(row)}”之下缺少一行 ${sayRow(part.line)}，见${sayPlace(part)}。`,
  'line.no-total': ({ table, name }) => `${sayTable(table)}没有“${name}”行，其他各表都有，请补上。`,
  'line.no-side-total': ({ table, side, name }) => `${sayTable(table)}${side}一侧没有“${name}”行，请补上。`,
  'line.no-item': ({ table, name, beside }) => `${sayTable(table)}有“${beside}”行，却没有“${name}”行，请补上。`,
  'completeness.depth': ({ table, classification, depth, reached, lines, of }) => {
    const above = reached.map((length) => DEPTH[length]).join('、');
    const list = lines.map((line) => `${line.cell.address} ${sayRow(line)}`).join('、');
    const wanted = `${classification === 'function' ? '功能' : '经济'}分类${DEPTH[depth]}级科目`;
    return [
      `${sayTable(table)}有 ${of} 行只列到${above}，没有列到${DEPTH[depth]}：`,
      `${list}${of > lines.length ? '等' : ''}；应列到${wanted}，请补列。`,
    ].join('');
  },
};

const DEPTH: Readonly<Record<SubjectDepth, string>> = { 3: '类', 5: '款', 7: '项' };

/** A sheet that was not read, and what to do. */
export function sayUnread(sheet: string, unread: Unread): string {
  switch (unread.reason) {
    case 'too-large':
      return `工作表“${sheet}”有 ${sayCount(unread.cells)}个单元格，太大，没有读取也没有核对；是公开表就删去表外多余的行列，不是就移出工作簿，再重新校验。`;
    case 'refused':
      return `工作表“${sheet}”的内容读不出来（${unread.code}），没有核对；请保存后重新打开工作簿再校验，或把这张表另存为单独的文件来查。`;
    case 'page':
      return `${sayPageFault(sheet, unread.why)}，没有核对；请对照原来的工作簿查看。`;
  }
}

/** "第3–5页没有文字，是扫描件或图片，没有读取". */
export function sayPageFault(pages: string, why: PageFault): string {
  return `${pages}${PAGE_FAULT[why]}`;
}

const PAGE_FAULT: Readonly<Record<PageFault, string>> = {
  'scanned': '没有文字，是扫描件或图片，没有读取',
  'picture': '有大幅图片，图里的内容没有读取',
  'garbled': '的文字提取出来是乱码（字体没有对应的编码），没有读取',
  'unruled': '上的表或成列的数字没有框线，分不清各列，没有读取',
  'half-ruled': '的表框线不全，没有读取',
  'crowded': '的表有几个数挤在一格（缺框线），没有读取',
  'crossing': '的表有数字越过框线，没有读取',
  'hashes': '的表列宽不够，金额印成了“###”，没有读取',
  'turned': '的表有横竖混排的文字，没有读取',
  'cut': '的表超出页面或有文字被截断，没有读取',
  'split': '的表可能分印在几页上，接不起来，没有读取',
};

function sayCount(cells: number): string {
  if (cells < 10_000) return `${cells} `;
  return cells < 100_000_000 ? `${Math.round(cells / 10_000)} 万` : `${(cells / 100_000_000).toFixed(1)} 亿`;
}
