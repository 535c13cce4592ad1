import type { Disclosure } from '../disclosure/model.js';
import type { Unread } from '../sheet/grid.js';
import type { Finding } from '../finding/finding.js';

/** Sheets whose cells the host did not hand over: a 公开表 may stand in them, so an error; of a hidden sheet a warning. */
export function unreadSheetFindings({ unrecognized }: Disclosure): Finding[] {
  return unrecognized.flatMap(({ sheet, hidden, unread }) =>
    unread === undefined
      ? []
      : [
          {
            rule: 'sheet.unread',
            severity: hidden ? 'warning' : 'error',
            category: 'completeness',
            message: sayUnread(sheet, unread),
            cells: [{ sheet, address: 'A1' }],
          },
        ],
  );
}

/** Tables whose head could not be read, beside others on their sheet: none of their figures was checked. */
export function headlessFindings({ headless = [] }: Disclosure): Finding[] {
  return headless.map(({ title, hidden, titleCell }) => ({
    rule: 'table.headless',
    severity: hidden ? 'notice' : 'warning',
    category: 'completeness',
    message: `工作表“${titleCell.sheet}”的《${title}》（${titleCell.address}）没有读懂表头，表中的数没有核对；请检查标题下面的表头。`,
    cells: [titleCell],
  }));
}

/** What was not read, and what to do. */
export function sayUnread(sheet: string, unread: Unread): string {
  return unread.reason === 'too-large'
    ? `工作表“${sheet}”有 ${sayCount(unread.cells)}个单元格，太大，没有读取也没有核对；是公开表就删去表外多余的行列，不是就移出工作簿，再重新校验。`
    : `工作表“${sheet}”的内容读不出来（${unread.code}），没有核对；请保存后重新打开工作簿再校验，或把这张表另存为单独的文件来查。`;
}

function sayCount(cells: number): string {
  if (cells < 10_000) return `${cells} `;
  return cells < 100_000_000 ? `${Math.round(cells / 10_000)} 万` : `${(cells / 100_000_000).toFixed(1)} 亿`;
}
