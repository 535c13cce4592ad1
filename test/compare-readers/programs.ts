import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Keeps } from './compare.js';

/** A program that writes a workbook again. Files in and out are in folders, for those that start slowly. */
export interface Program {
  readonly name: string;
  readonly keeps: Keeps;
  /** Takes .xlsx files, returns the written ones by the name of theirs; null where the program is not installed. */
  rewrite(files: readonly string[], folder: string): Promise<Map<string, Uint8Array> | null>;
}

const NPM_PROGRAMS = { 'exceljs': '4.4.0', 'xlsx-populate': '1.21.0' } as const;
const DEBIAN_PYTHON = '/usr/bin/python3';
const OPENPYXL =
  'import sys, openpyxl\nfor path, out in zip(sys.argv[1::2], sys.argv[2::2]): openpyxl.load_workbook(path).save(out)';

function libreOffice(
  name: string,
  keeps: Keeps,
  ...steps: readonly (readonly [extension: string, filter: string])[]
): Program {
  return {
    name,
    keeps,
    rewrite: async (files, folder) => {
      let current = files;
      for (const [index, [extension, filter]] of steps.entries()) {
        const out = join(folder, String(index));
        try {
          execFileSync(
            'soffice',
            [
              '--headless',
              `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
              '--convert-to',
              `${extension}:${filter}`,
              '--outdir',
              out,
              ...current,
            ],
            { stdio: 'ignore' },
          );
        } catch (error) {
          if ((error as { code?: string }).code === 'ENOENT') return null;
          throw error;
        }
        current = files.map((file) => join(out, `${basename(file, '.xlsx')}.${extension}`));
      }
      return written(files, current);
    },
  };
}

const openpyxl: Program = {
  name: 'openpyxl, .xlsx',
  keeps: 'values',
  rewrite: async (files, folder) => {
    const out = files.map((file) => join(folder, basename(file)));
    try {
      execFileSync(DEBIAN_PYTHON, ['-c', OPENPYXL, ...files.flatMap((file, at) => [file, out[at]!])], {
        stdio: 'ignore',
      });
    } catch {
      return null;
    }
    return written(files, out);
  },
};

/** Installed by this script alone, at a pinned version, outside package.json. */
function npmProgram(
  name: keyof typeof NPM_PROGRAMS,
  cache: string,
  rewriteOne: (library: never, bytes: Uint8Array) => Promise<Uint8Array>,
): Program {
  return {
    name: `${name} ${NPM_PROGRAMS[name]}, .xlsx`,
    keeps: 'values',
    rewrite: async (files) => {
      const home = join(cache, name);
      mkdirSync(home, { recursive: true });
      if (!existsSync(join(home, 'package.json'))) writeFileSync(join(home, 'package.json'), '{"private":true}');
      try {
        if (!existsSync(join(home, 'node_modules', name)))
          execFileSync('npm', ['install', '--no-save', '--ignore-scripts', `${name}@${NPM_PROGRAMS[name]}`], {
            cwd: home,
            stdio: 'ignore',
          });
        const main = (
          JSON.parse(readFileSync(join(home, 'node_modules', name, 'package.json'), 'utf8')) as { main: string }
        ).main;
        const library = (await import(pathToFileURL(join(home, 'node_modules', name, main)).href)) as {
          default: never;
        };
        return new Map(
          await Promise.all(
            files.map(async (file) => [file, await rewriteOne(library.default, readFileSync(file))] as const),
          ),
        );
      } catch (error) {
        process.stderr.write(`${name}: ${String(error)}\n`);
        return null;
      }
    },
  };
}

interface ExcelJs {
  Workbook: new () => { xlsx: { load(bytes: Uint8Array): Promise<unknown>; writeBuffer(): Promise<Uint8Array> } };
}
interface XlsxPopulate {
  fromDataAsync(bytes: Uint8Array): Promise<{ outputAsync(): Promise<Uint8Array> }>;
}

export function programs(cache: string): Program[] {
  return [
    libreOffice('LibreOffice, .xlsx', 'values', ['xlsx', 'Calc MS Excel 2007 XML']),
    libreOffice('LibreOffice, .xls (97)', 'values', ['xls', 'MS Excel 97']),
    libreOffice('LibreOffice, .ods, then .xlsx', 'values', ['ods', 'calc8'], ['xlsx', 'Calc MS Excel 2007 XML']),
    libreOffice('LibreOffice, XML 2003', 'values', ['xml', 'MS Excel 2003 XML']),
    libreOffice('LibreOffice, HTML', 'shown', ['html', 'HTML (StarCalc)']),
    openpyxl,
    npmProgram('exceljs', cache, async (library: ExcelJs, bytes) => {
      const book = new library.Workbook();
      await book.xlsx.load(bytes);
      return new Uint8Array(await book.xlsx.writeBuffer());
    }),
    npmProgram(
      'xlsx-populate',
      cache,
      async (library: XlsxPopulate, bytes) => new Uint8Array(await (await library.fromDataAsync(bytes)).outputAsync()),
    ),
  ];
}

function written(files: readonly string[], out: readonly string[]): Map<string, Uint8Array> {
  return new Map(
    files.flatMap((file, at) =>
      existsSync(out[at]!) ? [[file, new Uint8Array(readFileSync(out[at]!))] as const] : [],
    ),
  );
}

/** Empties a folder; makes it. */
export function freshFolder(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
