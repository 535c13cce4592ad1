import { UNIT_NAME } from '../../src/core/money/amount.js';
import type { Column, Disclosure, Fact, Panel, Row, Table } from '../../src/core/disclosure/model.js';
import { columnLetters, rangeAddress } from '../../src/core/sheet/address.js';
import { dimensionKey } from '../../src/core/taxonomy/dimensions.js';

/**
 * What recognition makes of a workbook, a line a table, a column and a row. A fact stands in its row's line behind the
 * letters of its column, in the printed unit; its dimensions stand in the column's line.
 */
export function factLines({ document, tables, unrecognized, headless, numbers }: Disclosure): string[] {
  return [
    `document: ${document.type} ${document.year ?? 'no year'} ${document.department || 'no department'}`,
    `numbers: ${numbers.join(' ') || 'none'}`,
    ...unrecognized.map(({ sheet, hidden }) => `not recognized: ${sheet}${hidden ? ' (hidden)' : ''}`),
    ...(headless ?? []).map(
      ({ title, titleCell }) => `without a head: ${title} ${titleCell.sheet}!${titleCell.address}`,
    ),
    ...tables.flatMap(tableLines),
  ];
}

function tableLines(table: Table): string[] {
  const { kind, title, titleCell, range, number, unit, decimals, scope, hidden, empty, amounts } = table;
  return [
    '',
    words(
      `table ${kind} "${title}" ${titleCell.sheet}!${titleCell.address} ${rangeAddress(range)}`,
      number ?? 'no number',
      unit === null ? 'no unit' : UNIT_NAME[unit],
      `.${decimals}`,
      scope,
      hidden && 'hidden',
      empty && 'empty',
    ),
    words(
      '  states:',
      ...table.unitStatements.map((it) => `${UNIT_NAME[it.unit]} ${it.place} ${it.cell.address};`),
      ...(table.years ?? []).map((it) => `${it.year} ${it.cell.address};`),
      table.departmentCode,
      table.department,
      table.departmentCell?.address,
    ),
    words(
      `  amounts: ${amounts.read} read;`,
      ...amounts.unplaced.map(({ address }) => `not placed ${address};`),
      ...amounts.unreadable.map(({ address }) => `not read ${address};`),
    ),
    ...table.notes.map(({ cell }) => `  note: ${cell.address}`),
    ...table.panels.flatMap((panel) => panelLines(panel, table)),
  ];
}

function panelLines(panel: Panel, table: Table): string[] {
  return [
    words(
      `  panel ${table.panels.indexOf(panel) + 1} ${panel.side ?? '-'}`,
      panel.again && 'again',
      panel.part && 'part',
    ),
    ...panel.columns.map(columnLine),
    ...panel.rows.map((row) => rowLine(row, panel.columns, table)),
  ];
}

function columnLine({ index, heads, dimensions, unit, ofWhich, known }: Column): string {
  return words(
    `    column ${columnLetters(index)} ${heads.join(' / ')} ->`,
    dimensionKey(dimensions).trim() || 'plain',
    unit && UNIT_NAME[unit],
    ofWhich && 'of-which',
    !known && 'not known',
  );
}

function rowLine(row: Row, columns: readonly Column[], table: Table): string {
  return [
    words(
      `    ${row.index + 1} ${'  '.repeat(row.level)}${row.item}`,
      row.code,
      row.codeCell?.address,
      `"${row.name}" ${row.labelCell.address}`,
      row.parent && `in ${row.parent.index + 1}`,
      row.ofWhich && 'of-which',
      row.unnamed && 'unnamed',
    ),
    ...row.facts.map((fact, at) => factWords(fact, row, columns[at]!, table)),
  ].join(' | ');
}

/** "C 667.54", "_" for a blank; address, decimals and unit in full where they are not those of the row and the table. */
function factWords(fact: Fact, row: Row, column: Column, table: Table): string {
  const { cell, amount, state, text, untidy, isDate, formula } = fact;
  const letters = columnLetters(column.index);
  return words(
    cell.address === `${letters}${row.index + 1}` ? letters : cell.address,
    amount === null && (state === 'blank' ? '_' : words(state, text && `"${text}"`)),
    amount?.value.toFixed(Math.max(amount.decimals, amount.value.decimalPlaces())),
    amount && amount.decimals !== table.decimals && `.${amount.decimals}`,
    amount && amount.unit !== table.unit && UNIT_NAME[amount.unit],
    untidy,
    isDate && 'date',
    formula && 'formula',
  );
}

function words(...parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
