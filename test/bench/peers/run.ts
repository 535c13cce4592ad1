/**
 * `npm run bench -- peers [rounds]`: the relations of the fixtures as formulas, computed by HyperFormula (fetched into
 * .cache, for it is GPL) and, where it is installed, by LibreOffice, beside our own check. Each peer's differences are held to ours
 * first: all must compute the same.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { validate } from '../../../src/core/check/index.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { readWorkbook } from '../../../src/hosts/file/read-workbook.js';
import { printed, type Row } from '../row.js';
import { timed } from '../timing.js';
import { formulasOf, type Formulas, type Sheet } from './formulas.js';

const ROUNDS = Number(process.argv[3] ?? 20);
const FIXTURES = 'test/fixtures';
const PEERS = resolve('.cache/peers');
const HYPERFORMULA = 'hyperformula@3.5.0';
const PROGRAM = process.env.GONGKAI ?? 'dist/cli/gongkai.js';
const MANY = 20;

/** What is used of HyperFormula. */
interface Engine {
  buildFromSheets(sheets: Record<string, readonly unknown[]>, options: { licenseKey: string }): Built;
}

interface Built {
  getSheetId(name: string): number;
  getSheetValues(sheet: number): readonly (readonly unknown[])[];
  destroy(): void;
}

function engine(): Engine {
  if (!existsSync(join(PEERS, 'node_modules/hyperformula'))) {
    mkdirSync(PEERS, { recursive: true });
    writeFileSync(join(PEERS, 'package.json'), '{"private":true}');
    execFileSync('npm', ['install', '--silent', '--no-fund', '--no-audit', HYPERFORMULA], { cwd: PEERS });
  }
  const found = createRequire(join(PEERS, 'package.json'))('hyperformula') as { HyperFormula: Engine };
  return found.HyperFormula;
}

const books = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => {
    const workbook = readWorkbook(new Uint8Array(readFileSync(join(FIXTURES, name))), name);
    return { name, workbook, formulas: formulasOf(workbook, recognize(workbook)) };
  });

function mustAgree(name: string, peer: string, { results }: Formulas, differences: readonly unknown[]): void {
  const other = results.findIndex(({ difference }, at) => difference.toFixed(2) !== Number(differences[at]).toFixed(2));
  if (other >= 0)
    throw new Error(`${name}: ${peer} has ${String(differences[other])} for ${results[other]!.difference.toFixed(2)}`);
}

function hyperFormulaRows(): Row[] {
  const hyperFormula = engine();
  return books.map(({ name, workbook, formulas }) => {
    const sheets = Object.fromEntries(formulas.sheets.map((sheet) => [sheet.name, sheet.rows]));
    let [ours, peer] = [Infinity, Infinity];
    for (let round = 0; round < ROUNDS; round += 1) {
      const [theirs, built] = timed(() => hyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3' }));
      if (round === 0) {
        const last = built.getSheetValues(built.getSheetId(formulas.sheets.at(-1)!.name));
        mustAgree(
          name,
          'HyperFormula',
          formulas,
          last.map(([value]) => value),
        );
      }
      built.destroy();
      peer = Math.min(peer, theirs);
      const disclosure = recognize(workbook);
      ours = Math.min(ours, timed(() => validate(disclosure))[0]);
    }
    return {
      what: `${name}: our validation ÷ HyperFormula computing the sums`,
      ours,
      peer,
      aim: name.endsWith('final.xlsx') ? 0.125 : 0.04,
    };
  });
}

function bytesOf(sheets: readonly Sheet[]): Uint8Array {
  const book = utils.book_new();
  for (const { name, rows } of sheets) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((value) => (isFormula(value) ? null : value))));
    for (const [row, values] of rows.entries())
      for (const [column, value] of values.entries())
        if (isFormula(value)) sheet[utils.encode_cell({ r: row, c: column })] = { t: 'n', f: value.slice(1) };
    if (rows.some((row) => row.some(isFormula))) sheet['!ref'] = `A1:A${rows.length}`;
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

function isFormula(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('=');
}

const has = (program: string): boolean => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

function clock(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** By the clock: LibreOffice recalculates and writes what we check, 20 files in one process and one in a cold one. */
function libreOfficeRows(): Row[] {
  const [steady, cold] = [
    '20 files in one process: ours ÷ LibreOffice recalculating',
    'one file, cold: ours ÷ LibreOffice',
  ];
  if (!has('soffice') || !existsSync(PROGRAM))
    return [steady, cold].map((what) => ({
      what: `${what} (needs soffice and npm run build)`,
      ours: null,
      peer: null,
      aim: 0,
    }));
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-peers-'));
  try {
    const files = Array.from({ length: MANY }, (_, at) => {
      const file = join(folder, `${at}.xlsx`);
      writeFileSync(file, bytesOf(books[at % books.length]!.formulas.sheets));
      return file;
    });
    const theirs = (some: readonly string[]) => () =>
      execFileSync('soffice', ['--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), ...some], {
        stdio: 'ignore',
      });
    const own = (some: readonly string[]) => () => {
      try {
        execFileSync(process.execPath, [PROGRAM, 'check', ...some], { stdio: 'ignore' });
      } catch (error) {
        // 1: faults were found
        if ((error as { status: number }).status !== 1) throw error;
      }
    };
    theirs(files.slice(0, 1))();
    return [
      { what: steady, ours: clock(own([folder])), peer: clock(theirs(files)), aim: 0.025 },
      { what: cold, ours: clock(own(files.slice(0, 1))), peer: clock(theirs(files.slice(0, 1))), aim: 0.11 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

console.table([...hyperFormulaRows(), ...libreOfficeRows()].map(printed));
