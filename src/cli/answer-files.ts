import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import type { Answers } from '../core/narrate/narrative.js';
import { isAnswerTable, readAnswerTable } from './answer-table.js';
import { Failure } from './failure.js';
import { readJson } from './json-file.js';
import { loadNarrativeAnswers } from './narrate-answers.js';
import { stemOf } from './output.js';
import { nameOf, type WorkbookFile } from './workbook-files.js';

/** --answers or --last-answers for many workbooks. */
export interface AnswerFiles {
  /** Every file that is read. */
  readonly paths: readonly string[];
  /** Answers for all workbooks alike, of which one may well not ask them all. */
  readonly common: Answers;
  /** Those of one workbook alone. Throws a Failure where its file cannot be read or it is not certain which is its. */
  own(workbook: string): Answers;
  /** Files of a folder, or rows of a table, that were no workbook's, as they are named to a person. */
  strays(): readonly string[];
}

/** What may follow the workbook's name: as --questions names the file, or as people rename it. */
const ENDINGS = ['-问题.json', '-回答.json', '.json'];

const NONE: AnswerFiles = { paths: [], common: {}, own: () => ({}), strays: () => [] };

/**
 * One file for all, {"id": "answer"}, or by workbook, {"工作簿.xlsx": {"id": "answer"}}; 未回答.xlsx filled in; or a
 * folder with a file for each workbook, named after it, in the same subfolder or at the top. Throws a Failure for a single file that cannot be read.
 *
 * @param inputs the files and folders of the call
 */
export function answerFiles(
  given: string | undefined,
  inputs: readonly string[],
  files: readonly WorkbookFile[],
): AnswerFiles {
  if (given === undefined) return NONE;
  if (statSync(given, { throwIfNoEntry: false })?.isDirectory() === true) return folderOf(given, inputs, files);
  return isAnswerTable(given) ? tableOf(given, inputs) : fileOf(given, files);
}

function tableOf(given: string, inputs: readonly string[]): AnswerFiles {
  const table = readAnswerTable(given);
  const left = new Set(table.keys());
  return {
    ...NONE,
    paths: [given],
    own: (workbook) => {
      const name = workbookWithFolder(workbook, inputs);
      left.delete(name);
      return table.get(name) ?? {};
    },
    strays: () => [...left].map((name) => `“${nameOf(given)}”里“${name}”的行`),
  };
}

function fileOf(given: string, files: readonly WorkbookFile[]): AnswerFiles {
  const value = readJson(given);
  const names = new Set(files.map(({ path }) => nameOf(path)));
  if (!isByWorkbook(value)) return { ...NONE, paths: [given], common: loadNarrativeAnswers(given) };
  const strange = Object.keys(value).find((name) => !names.has(name));
  if (strange !== undefined) throw new Failure('answers', `“${nameOf(given)}”里的“${strange}”不在要写说明的工作簿里。`);
  const wrong = Object.entries(value).flatMap(([name, answers]) =>
    Object.entries(answers).flatMap(([id, answer]) => (typeof answer === 'string' ? [] : [`${name} ${id}`])),
  );
  if (wrong.length > 0) throw new Failure('answers', `“${nameOf(given)}”里“${wrong[0]!}”的回答不是文字。`);
  return {
    ...NONE,
    paths: [given],
    own: (workbook) => {
      const own = value[nameOf(workbook)];
      if (own === undefined) return {};
      refuseDoubles(workbook, files);
      return Object.fromEntries(Object.entries(own).filter(([, answer]) => answer.trim() !== ''));
    },
  };
}

function folderOf(folder: string, inputs: readonly string[], files: readonly WorkbookFile[]): AnswerFiles {
  const named = (place: string, workbook: string): string[] =>
    ENDINGS.map((ending) => join(place, `${stemOf(workbook)}${ending}`)).filter((path) => existsSync(path));
  const ownFile = (workbook: string): string | null => {
    const place = join(folder, subfolderOf(workbook, inputs));
    const beside = place === join(folder, '.') ? [] : named(place, workbook);
    const [file, second] = beside.length > 0 ? beside : named(folder, workbook);
    if (second !== undefined)
      throw new Failure('answers', `“${nameOf(workbook)}”有两份回答：“${file}”和“${second}”，请留一份。`);
    if (file !== undefined && beside.length === 0) refuseDoubles(workbook, files);
    return file ?? null;
  };
  const paths = jsonUnder(folder);
  const read = new Set<string>();
  return {
    ...NONE,
    paths,
    own: (workbook) => {
      const file = ownFile(workbook);
      if (file === null) return {};
      read.add(resolve(file));
      return loadNarrativeAnswers(file);
    },
    strays: () => paths.filter((path) => !read.has(resolve(path))).map((path) => `文件“${path}”`),
  };
}

/** Answers of one department must not stand in the text of another, only because their workbooks have one name. */
function refuseDoubles(workbook: string, files: readonly WorkbookFile[]): void {
  const stem = stemOf(workbook);
  if (files.filter(({ path }) => stemOf(path) === stem).length < 2) return;
  throw new Failure('answers', `不止一个工作簿叫“${stem}”，看不出回答是哪一个的，请按子文件夹分开放。`);
}

/** A workbook's name as a person finds it: with the subfolder of the folder that was named. */
export function workbookWithFolder(workbook: string, inputs: readonly string[]): string {
  return join(subfolderOf(workbook, inputs), nameOf(workbook));
}

/** Of a folder of the call, where in it the workbook lies; '' for one that was named itself. */
function subfolderOf(workbook: string, inputs: readonly string[]): string {
  const root = inputs.find((input) => {
    const way = relative(input, workbook);
    return way !== '' && !way.startsWith('..') && way !== workbook;
  });
  return root === undefined ? '' : dirname(relative(root, workbook));
}

function jsonUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name).toLowerCase() === '.json')
    .map((entry) => join(entry.parentPath, basename(entry.name)));
}

function isByWorkbook(value: unknown): value is Record<string, Record<string, string>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.values(value);
  return entries.length > 0 && entries.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one));
}
