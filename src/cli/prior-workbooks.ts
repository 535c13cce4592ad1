import { resolve } from 'node:path';
import type { Disclosure, DocumentIdentity } from '../core/disclosure/model.js';
import { bestPrior } from '../core/disclosure/prior.js';
import { describeFailure } from './failure.js';
import { loadTables } from './load.js';
import type { Terminal } from './terminal.js';
import { nameOf, workbookFiles, type WorkbookFile } from './workbook-files.js';

/** --prior: the workbook that each is compared with; undefined where there is none. */
export type PriorOf = (disclosure: Disclosure, path: string) => Promise<Disclosure | undefined>;

/** A workbook of the folder that `--prior` names. */
export interface Candidate {
  readonly path: string;
  readonly document: DocumentIdentity;
}

/**
 * One workbook for all, or of a folder the one of the same department. Throws a Failure for a file that cannot be read.
 *
 * @param candidates what priorCandidates gave, where it was asked already
 */
export async function priorWorkbooks(
  prior: string | undefined,
  terminal: Terminal,
  candidates: readonly Candidate[] | null = null,
): Promise<PriorOf> {
  if (prior === undefined) return () => Promise.resolve(undefined);
  const files = workbookFiles([prior]);
  if (files[0]!.path === prior) {
    if (files[0]!.problem) throw files[0]!.problem;
    const disclosure = await loadTables(prior);
    return () => Promise.resolve(disclosure);
  }
  const known = candidates ?? (await candidatesIn(files, terminal));
  return async (disclosure, path) => {
    const best = bestPrior(
      disclosure.document,
      known.filter((one) => resolve(one.path) !== resolve(path)),
    );
    if (best !== null) return loadTables(best.path);
    const department = disclosure.document.department;
    terminal.complain(
      department === ''
        ? `看不出“${nameOf(path)}”是哪个部门的，没有与“${prior}”里的工作簿比较。`
        : `“${prior}”里没有“${department}”的上年工作簿，“${nameOf(path)}”未作比较。`,
    );
    return undefined;
  };
}

/** The workbooks of a folder that `--prior` names, as plain data; null where it names none. Says which cannot be read. */
export async function priorCandidates(prior: string | undefined, terminal: Terminal): Promise<Candidate[] | null> {
  if (prior === undefined) return null;
  const files = workbookFiles([prior]);
  return files[0]!.path === prior ? null : candidatesIn(files, terminal);
}

async function candidatesIn(files: readonly WorkbookFile[], terminal: Terminal): Promise<Candidate[]> {
  const candidates: Candidate[] = [];
  for (const [index, { path }] of files.entries()) {
    terminal.progress(`[上年 ${index + 1}/${files.length}] ${nameOf(path)}`);
    try {
      candidates.push({ path, document: (await loadTables(path)).document });
    } catch (error) {
      terminal.complain(describeFailure(error, nameOf(path)).message);
    }
  }
  terminal.progress('');
  return candidates;
}
