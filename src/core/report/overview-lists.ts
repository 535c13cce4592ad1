import { columnsOf, type List } from './list.js';
import {
  COMMON_HEADS,
  commonCells,
  commonFindings,
  OVERVIEW_HEADS,
  overviewCells,
  overviewSentence,
  rollupLines,
  type OverviewRow,
} from './overview.js';

const OVERVIEW_WIDTHS = [30, 28, 16, 8, 8, 8, 10, 10, 60];
const COMMON_WIDTHS = [8, 12, 8, 30, 80];

/**
 * What a check of many workbooks has found, as lists: a line a workbook, and the kinds of findings over all of them.
 *
 * @param checkedOn "2024年3月5日"
 */
export function overviewLists(rows: readonly OverviewRow[], checkedOn: string): List[] {
  const common = commonFindings(rows);
  return [
    {
      name: '汇总',
      caption: ['公开表校验汇总', `校验于 ${checkedOn}　　${overviewSentence(rows)}`, ...rollupLines(rows)],
      columns: columnsOf(OVERVIEW_HEADS, OVERVIEW_WIDTHS),
      rows: rows.map(overviewCells),
    },
    ...(common.length > 0
      ? [{ name: '各类问题', columns: columnsOf(COMMON_HEADS, COMMON_WIDTHS), rows: common.map(commonCells) }]
      : []),
  ];
}
