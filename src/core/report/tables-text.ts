import type { AmountAccount, DisclosureOutline, TableOutline, UnrecognizedSheet } from '../disclosure/model.js';
import { UNIT_NAME } from '../money/amount.js';
import { rangeAddress } from '../sheet/address.js';
import { tableName } from './group-findings.js';
import { publishedAs } from '../disclosure/query.js';
import { fileWords } from '../taxonomy/words/files.js';
import { KIND_NAME } from '../taxonomy/kind-names.js';
import { oneLine } from './printable.js';
import { subjectLine } from './words.js';

/** One workbook of `gongkai tables`, for the terminal. */
export function tablesText(disclosure: DisclosureOutline): string {
  const lines = [
    disclosure.workbook,
    ...(disclosure.tables.length > 0 ? [subjectLine(disclosure)] : []),
    ...disclosure.tables.map((table) => `  ${table.sheet} ${rangeAddress(table.range)}  ${tableLine(table)}`),
    ...otherSheetLines(disclosure),
  ];
  return `${lines.map(oneLine).join('\n')}\n`;
}

/** "收入支出决算总表（收支总表，元，空表，隐藏）", "收入支出决算总表（收支总表，元，读出 60 个金额，3 个没有读懂）". */
export function tableLine(table: TableOutline): string {
  const name = tableName(table);
  const traits = [
    name !== KIND_NAME[table.kind] && KIND_NAME[table.kind],
    table.unit === null ? '单位不明' : UNIT_NAME[table.unit],
    table.empty ? '空表' : amountsLine(table.amounts),
    table.hidden && '隐藏',
  ];
  return `${name}（${traits.filter(Boolean).join('，')}）`;
}

/** "读出 60 个金额，2 个行列不明，3 个没有读懂": what became of a table's amounts; zeros are not named. */
export function amountsLine({ read, unplaced, unreadable }: AmountAccount): string {
  return [
    `读出 ${read} 个金额`,
    unplaced.length > 0 && `${unplaced.length} 个行列不明`,
    unreadable.length > 0 && `${unreadable.length} 个没有读懂`,
  ]
    .filter(Boolean)
    .join('，');
}

/** Sheets that hold no 公开表: the user's own relations, and what was not recognized. */
export function otherSheetLines(disclosure: DisclosureOutline): string[] {
  return [ownSheetLine(disclosure), unrecognizedLine(disclosure)].filter((line) => line !== null);
}

/** "工作表“自定义勾稽”：5 条自定义勾稽". */
export function ownSheetLine({ own }: DisclosureOutline): string | null {
  return own ? `工作表“${own.sheet}”：${own.relations?.length ?? 0} 条自定义勾稽` : null;
}

/** "未识别的工作表：封面、底稿（隐藏）". */
export function unrecognizedLine(disclosure: DisclosureOutline): string | null {
  const { unrecognized } = disclosure;
  if (unrecognized.length === 0) return null;
  return `未识别的${fileWords(publishedAs(disclosure)).sheets}：${unrecognized.map(unrecognizedName).join('、')}`;
}

/** "底稿", "底稿（隐藏，未读取）". */
function unrecognizedName({ sheet, hidden, unread }: UnrecognizedSheet): string {
  const traits = [hidden && '隐藏', unread !== undefined && '未读取'].filter(Boolean).join('，');
  return traits === '' ? sheet : `${sheet}（${traits}）`;
}
