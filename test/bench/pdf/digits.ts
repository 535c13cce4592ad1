/**
 * `npm run pdf:digits -- FOLDER [-v]`: one digit of one amount of each table is changed, the workbooks are printed so, and
 * held against those unchanged: what `compare` says of the print. Then each change by itself: what `check` says of it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { characterMaps } from '../../../src/cli/character-maps.js';
import { validate } from '../../../src/core/check/index.js';
import { compareVersions, type Version } from '../../../src/core/compare/index.js';
import type { Fact } from '../../../src/core/disclosure/model.js';
import { allFacts } from '../../../src/core/disclosure/query.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { parseAddress } from '../../../src/core/sheet/address.js';
import type { Cell, Workbook } from '../../../src/core/sheet/grid.js';
import { readPublished } from '../../../src/hosts/file/read-published.js';
import { mapCells } from '../../forms/builder.js';
import { printedBooks } from './books.js';
import { LOOKS } from './looks.js';
import { printBooks } from './print-books.js';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('npm run pdf:digits -- FOLDER');

/** The last digit, which `compare` must tell, or the first: `check` takes the last place of 万元 for rounding. */
type Place = 'first' | 'last';

function otherDigit(cell: Cell, place: Place): Cell | null {
  const text = String(cell.value);
  if (cell.shown !== undefined || !/^[1-9][\d,.]*\d$/.test(text)) return null;
  const other = place === 'last' ? text.slice(0, -1) + next(text.at(-1)!) : next(text[0]!) + text.slice(1);
  return { ...cell, value: typeof cell.value === 'number' ? Number(other) : other };
}

/** 3 for 2, 1 for 9. */
function next(digit: string): string {
  return digit === '9' ? '1' : String(Number(digit) + 1);
}

function changed(book: Workbook, facts: readonly Fact[], digit: Place): Workbook {
  const places = new Set(facts.map(keyOf));
  return mapCells(book, (cell, row, column, { name }) =>
    cell !== undefined && places.has(`${name} ${row} ${column}`) ? (otherDigit(cell, digit) ?? cell) : cell,
  );
}

function keyOf({ cell, row, column }: Fact): string {
  return `${cell.sheet} ${row} ${column}`;
}

function versionOf(workbook: Workbook): Version {
  const disclosure = recognize(workbook);
  return { workbook, disclosure, report: validate(disclosure) };
}

/** Of each table the amount in its middle of those that relations read. */
function chosen({ workbook, disclosure, report }: Version): Fact[] {
  const unread = new Set(report.coverage.unreached.map(({ sheet, address }) => `${sheet} ${address}`));
  const cellOf = (fact: Fact): Cell | undefined =>
    workbook.grids.find(({ name }) => name === fact.cell.sheet)?.rows[fact.row]?.[fact.column];
  return disclosure.tables.flatMap((table) => {
    const facts = allFacts(table)
      .map(({ fact }) => fact)
      .filter(({ amount, cell }) => amount?.value.isZero() === false && !unread.has(`${cell.sheet} ${cell.address}`))
      .filter((fact) => otherDigit(cellOf(fact)!, 'last') !== null);
    return facts.slice(Math.floor(facts.length / 2)).slice(0, 1);
  });
}

const books = printedBooks().map(({ name, book }) => {
  const version = versionOf({ ...book, grids: book.grids.filter(({ hidden }) => !hidden) });
  return { name, version, facts: chosen(version) };
});
const altered = books.map(({ name, version, facts }) => ({ name, book: changed(version.workbook, facts, 'last') }));
printBooks(altered, LOOKS['ruled']!, folder);

const compared = { changes: 0, found: 0, others: 0, unread: 0 };
const checked = { changes: 0, found: 0, located: 0 };
for (const { name, version, facts } of books) {
  const print = versionOf(await readPublished(readFileSync(join(folder, `${name}.pdf`)), `${name}.pdf`, characterMaps));
  const { tables, tablesUnread, tablesRemoved } = compareVersions(version, print);
  const said = tables.flatMap(({ figures }) =>
    figures.map(({ before }) => `${before.cell.sheet} ${before.cell.address}`),
  );
  const unread = new Set([...tablesUnread, ...tablesRemoved].map(({ sheet }) => sheet));
  const wanted = facts.filter(({ cell }) => !unread.has(cell.sheet)).map(({ cell }) => `${cell.sheet} ${cell.address}`);
  compared.changes += wanted.length;
  compared.unread += facts.length - wanted.length;
  compared.found += wanted.filter((cell) => said.includes(cell)).length;
  compared.others += said.filter((cell) => !wanted.includes(cell)).length;
  for (const fact of chosen(print)) {
    const { findings, suspects } = versionOf(changed(print.workbook, [fact], 'first')).report;
    const { sheet, row, column } = { sheet: fact.cell.sheet, ...parseAddress(fact.cell.address)! };
    const isHere = (cell: { readonly sheet: string; readonly address: string }): boolean => {
      const place = parseAddress(cell.address);
      return cell.sheet === sheet && place?.row === row && place.column === column;
    };
    checked.changes += 1;
    if (process.argv.includes('-v') && !findings.some(({ cells }) => cells.some(isHere)))
      console.log(name, sheet, fact.cell.address, fact.amount?.value.toString());
    if (findings.some(({ severity, cells }) => severity === 'error' && cells.some(isHere))) checked.found += 1;
    if (suspects.some(isHere)) checked.located += 1;
  }
}
console.log('compare', JSON.stringify(compared));
console.log('check', JSON.stringify(checked));
