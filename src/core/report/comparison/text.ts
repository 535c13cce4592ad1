import type { Comparison, TableChange } from '../../compare/index.js';
import { alignColumns } from '../align-columns.js';
import { oneLine } from '../printable.js';
import { documentLine } from '../words.js';
import * as words from './words.js';

/** `gongkai compare` for the terminal. */
export function comparisonText(comparison: Comparison): string {
  const { before, after, totals, tables, sheets, findings } = comparison;
  const parts = [
    [
      `${before.workbook} → ${after.workbook}`,
      documentLine(after.document),
      words.comparisonSentence(comparison),
      ...[words.unlikeSentence(comparison)].filter((line) => line !== null),
    ],
    listed('主要数字', totals.map(words.sayTotal)),
    listed('表和工作表', words.sheetLines(comparison)),
    ...tables.map(tableText),
    ...sheets.map((sheet) => [words.sheetHead(sheet), ...indented(words.sheetChangeLines(sheet))]),
    listed(`消除的问题（${findings.gone.length}）`, words.findingLines(findings.gone)),
    listed(`新增的问题（${findings.new.length}）`, words.findingLines(findings.new)),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(oneLine).join('\n'))
    .join('\n\n')}\n`;
}

function tableText(table: TableChange): string[] {
  const { after, figures, blanks } = table;
  const rows = figures.map((figure) => {
    const said = words.sayFigures(figure);
    return [
      words.sayPlace(figure),
      `${said.before} → ${said.after}`,
      said.difference,
      words.sayMoved(figure.before.cell, figure.after.cell),
    ];
  });
  return [
    words.sayTableAndSheet(after),
    ...indented([...words.tableLines(table), ...alignColumns(rows), ...(blanks > 0 ? [words.sayBlanks(blanks)] : [])]),
  ];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function listed(head: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [head, ...lines.map((line) => `  · ${line}`)];
}
