import { parseAddress } from '../../core/sheet/address.js';

/** Why a cell cannot be brought before the user. */
export const NOT_THERE = '这张表可能已被删除或改名，请重新校验。';
export const SHEET_HIDDEN = '工作表是隐藏的，请先取消隐藏。';

/** The same of a cell that was selected in a row or column that nobody sees; null where it is seen. */
export function hiddenLineSentence(
  address: string,
  hidden: { readonly row: boolean; readonly column: boolean },
): string | null {
  const line = hiddenLine(address, hidden);
  return line && `${line}是隐藏的，已经选定但看不见，请取消隐藏。`;
}

function hiddenLine(address: string, { row, column }: { readonly row: boolean; readonly column: boolean }) {
  const place = parseAddress(address.split(':')[0]!);
  if (row) return place ? `第 ${place.row + 1} 行` : '所在的行';
  return column ? `${/^\$?[A-Z]+/i.exec(address)?.[0].replace('$', '') ?? '所在的'} 列` : null;
}
