import type { Comparison, SheetChange, TableChange } from '../../compare/index.js';
import type { Finding } from '../../finding/finding.js';
import { alignColumns } from '../align-columns.js';
import { oneLine } from '../printable.js';
import { withRuns } from '../runs.js';
import { messageOf } from '../say/index.js';
import { sayCell, sayTable } from '../say/parts.js';
import { documentLine, SEVERITY_NAME } from '../words.js';
import {
  comparisonSentence,
  sayBlanks,
  sayColumns,
  sayFigures,
  sayLine,
  sayMoved,
  sayPlace,
  sayRenamed,
  sayTotal,
  sayTrait,
  sheetLines,
  unlikeSentence,
} from './words.js';

/** `gongkai compare` for the terminal. */
export function comparisonText(comparison: Comparison): string {
  const { before, after, totals, tables, sheets, findings } = comparison;
  const parts = [
    [
      `${before.workbook} → ${after.workbook}`,
      documentLine(after.document),
      comparisonSentence(comparison),
      ...[unlikeSentence(comparison)].filter((line) => line !== null),
    ],
    listed('主要数字', totals.map(sayTotal)),
    listed('表和工作表', sheetLines(comparison)),
    ...tables.map(tableLines),
    ...sheets.map(sheetChangeLines),
    findingLines('消除的问题', findings.gone),
    findingLines('新增的问题', findings.new),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(oneLine).join('\n'))
    .join('\n\n')}\n`;
}

function tableLines(table: TableChange): string[] {
  const { after, traits, figures, renamed, added, removed, columnsAdded, columnsRemoved, blanks } = table;
  const rows = figures.map((figure) => {
    const said = sayFigures(figure);
    return [
      sayPlace(figure),
      `${said.before} → ${said.after}`,
      said.difference,
      sayMoved(figure.before.cell, figure.after.cell),
    ];
  });
  return [
    `${sayTable(after)}（${after.sheet}）`,
    ...[
      ...traits.map(sayTrait),
      ...sayColumns('增加', columnsAdded),
      ...sayColumns('删去', columnsRemoved),
      ...renamed.map(sayRenamed),
      ...added.map((line) => sayLine('增加', line)),
      ...removed.map((line) => sayLine('删去', line)),
      ...alignColumns(rows),
      ...(blanks > 0 ? [sayBlanks(blanks)] : []),
    ].map((line) => `  ${line}`),
  ];
}

function sheetChangeLines({ sheet, cells, rowsAdded, rowsRemoved }: SheetChange): string[] {
  const rows = (what: string, all: readonly number[]): string[] =>
    all.length === 0 ? [] : [`  ${what} ${all.length} 行：第 ${all.map((row) => row + 1).join('、')} 行`];
  return [
    `工作表“${sheet}”（不是公开表）`,
    ...cells.map(({ before, after }) => `  ${sayMoved(before.cell, after.cell)}  “${before.text}” → “${after.text}”`),
    ...rows('增加', rowsAdded),
    ...rows('删去原表', rowsRemoved),
  ];
}

function findingLines(head: string, findings: readonly Finding[]): string[] {
  return listed(
    `${head}（${findings.length}）`,
    withRuns(findings).map(
      (finding) =>
        `${SEVERITY_NAME[finding.severity]}：${messageOf(finding)}${finding.cells[0] ? `  ${sayCell(finding.cells[0])}` : ''}`,
    ),
  );
}

function listed(head: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [head, ...lines.map((line) => `  · ${line}`)];
}
