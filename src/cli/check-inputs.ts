import type { OwnRelation } from '../core/disclosure/own-relation.js';
import { readSettings, STANDARD, type Settings } from '../core/check/read-settings.js';
import { idleParts } from '../core/report/rules-off.js';
import { readRules } from '../core/check/own/read-rules.js';
import type { Answered, Answers } from '../core/report/answers.js';
import { answersFor, readAnswers } from '../core/report/read-answers.js';
import { Failure } from './failure.js';
import { readJson } from './json-file.js';
import type { Terminal } from './terminal.js';
import { nameOf } from './workbook-files.js';

/** --rules: relations of the user's own. Throws a Failure that names the entry that is wrong. */
export function loadRules(path: string): readonly OwnRelation[] {
  const rules = readRules(readJson(path));
  if ('wrong' in rules) throw new Failure('rules', `规则文件“${nameOf(path)}”${rules.wrong}。`);
  return rules.relations;
}

/**
 * --settings: tolerance, rules that are off and decimals, as the pane exports them; those of everybody without it. Says
 * what of it has no effect. Throws a Failure.
 */
export function loadSettings(path: string | undefined, terminal: Terminal): Settings {
  if (path === undefined) return STANDARD;
  const read = readSettings(readJson(path));
  if ('wrong' in read) throw new Failure('settings', `设置文件“${nameOf(path)}”${read.wrong}。`);
  for (const sentence of idleParts(read)) terminal.complain(`设置文件“${nameOf(path)}”：${sentence}`);
  return read.settings;
}

/** --answers of check: the reasons for each workbook, by its file name. */
export type WorkbookAnswers = (workbook: string) => Answers;

/**
 * Reasons by key for a single workbook; for several, reasons by key under each workbook's name, for a cell of one is no
 * cell of another.
 */
export function loadCheckAnswers(path: string, count: number): WorkbookAnswers {
  const file = readAnswers(readJson(path));
  const wrong = (what: string): Failure => new Failure('answers', `说明文件“${nameOf(path)}”${what}。`);
  const shape = count > 1 ? '{"工作簿.xlsx": {"问题的 key": "原因"}}' : '{"问题的 key": "原因"}';
  if ('wrongAt' in file)
    throw wrong(file.wrongAt === null ? `应当像 ${shape} 这样` : `的“${file.wrongAt}”没有写原因，应当像 ${shape} 这样`);
  if (Object.keys(file.common).length > 0 && count > 1) throw wrong(`要按工作簿分开，应当像 ${shape} 这样`);
  return (workbook) => answersFor(file, workbook);
}

/** Says which of the given reasons had no effect; of those that the workbook itself carries nothing is said. */
export function complainOfAnswers(
  { refused, unused }: Answered,
  given: Answers,
  workbook: string,
  terminal: Terminal,
): void {
  const isGiven = (key: string): boolean => Object.hasOwn(given, key);
  for (const key of refused.filter(isGiven))
    terminal.complain(`“${workbook}”的“${key}”是错误，不能用说明消去，仍按错误列出。`);
  for (const key of unused.filter(isGiven)) terminal.complain(`“${workbook}”没有“${key}”这个问题，说明没有用上。`);
}
