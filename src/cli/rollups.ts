import { resolve } from 'node:path';
import type { Disclosure } from '../core/disclosure/model.js';
import type { CheckSettings } from '../core/finding/settings.js';
import { groupUnder, groupWorkbooks, type Grouping } from '../core/check/rollup/group.js';
import { rollUp, type Rollup } from '../core/check/rollup/index.js';
import { isPrint } from '../core/inspect/prints.js';
import { sayRollupDoubt } from '../core/report/say/rollup.js';
import { isPagesName } from '../hosts/file/file-names.js';
import { Failure } from './failure.js';
import { loadDisclosure } from './load.js';
import type { Terminal } from './terminal.js';
import { nameOf, type WorkbookFile } from './workbook-files.js';

const ADVICE = '请用 --department 写明部门的工作簿';

export interface Rollups {
  /** What was found, for the workbook of each 部门. */
  readonly of: ReadonlyMap<Disclosure, Rollup>;
  /** Every workbook that could be read; the others fail again, and are said, when they are checked. */
  readonly disclosures: ReadonlyMap<string, Disclosure>;
}

/** Reads all workbooks, finds out which are 部门 and 单位, and compares them. What cannot be told is said. */
export async function compareDepartments(
  files: readonly WorkbookFile[],
  department: string | undefined,
  settings: CheckSettings,
  terminal: Terminal,
): Promise<Rollups> {
  const named = department === undefined ? null : namedFile(files, department);
  const disclosures = new Map<string, Disclosure>();
  for (const [index, { path, problem }] of files.entries()) {
    terminal.progress(`读取 [${index + 1}/${files.length}] ${nameOf(path)}`);
    if (problem || disclosures.has(path)) continue;
    try {
      disclosures.set(path, await loadDisclosure(path));
    } catch {
      // said when the workbook is checked
    }
  }
  terminal.progress('');
  const material = withoutPrints(disclosures);
  const { households, doubts } = named === null ? groupWorkbooks([...material.values()]) : underOne(named, material);
  for (const doubt of doubts) terminal.complain(sayRollupDoubt(doubt, ADVICE));
  const found = new Map<Disclosure, Rollup>();
  for (const household of households) {
    const rollup = rollUp(household, settings);
    if (rollup.doubt === null) found.set(household.department, rollup);
    else terminal.complain(sayRollupDoubt(rollup.doubt, ADVICE));
  }
  return { of: found, disclosures };
}

/** What is published of a workbook that is here too is no second department. */
function withoutPrints(disclosures: ReadonlyMap<string, Disclosure>): ReadonlyMap<string, Disclosure> {
  const all = [...disclosures];
  const workbooks = all.flatMap(([path, { document }]) => (isPagesName(path) ? [] : [document]));
  return new Map(all.filter(([path, { document }]) => !isPagesName(path) || !isPrint(document, workbooks)));
}

function underOne(path: string, disclosures: ReadonlyMap<string, Disclosure>): Grouping {
  const department = disclosures.get(path);
  if (department === undefined) return { households: [], doubts: [] };
  const others = [...disclosures.values()].filter((one) => one !== department && one.tables.length > 0);
  const household = groupUnder(department, others);
  const doubts = others
    .filter((one) => !household.units.includes(one))
    .map((one) => ({ type: 'unlike' as const, department: department.workbook, other: one.workbook }));
  return { households: household.units.length === 0 ? [] : [household], doubts };
}

/** The workbook that --department names: by its path, else by its name in the folder. */
function namedFile(files: readonly WorkbookFile[], department: string): string {
  const found =
    files.find(({ path }) => resolve(path) === resolve(department)) ??
    files.find(({ path }) => nameOf(path) === department);
  if (found === undefined) throw new Failure('department', `--department 写的“${department}”不在要校验的工作簿里。`);
  return found.path;
}
