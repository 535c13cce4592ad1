import { comparableParts, compareVersions, type Version } from '../../core/compare/index.js';
import { validate } from '../../core/check/index.js';
import { recognize } from '../../core/recognize/index.js';
import type { CheckSettings } from '../../core/finding/settings.js';
import type { Finding } from '../../core/finding/finding.js';
import { comparisonHtml } from '../../core/report/comparison/html.js';
import * as words from '../../core/report/comparison/words.js';
import { noTablesSentence } from '../../core/report/no-tables.js';
import { notAmongSentence } from '../../core/report/of-one.js';
import { withRuns } from '../../core/report/runs.js';
import { messageOf } from '../../core/report/say/index.js';
import { readPublished } from '../../hosts/file/read-published.js';
import { characterMaps } from '../engine/character-maps.js';
import type { Compared, FoundLine } from './messages.js';

interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Two versions of a workbook compared, in words. Throws an Error with one Chinese sentence where one cannot be read. */
export async function compared(
  before: FileBytes,
  after: FileBytes,
  on: string,
  settings: CheckSettings,
): Promise<Compared> {
  const [one, other] = [await readTables(before), await readTables(after)];
  const parts = comparableParts(one.disclosure, other.disclosure);
  if (parts === null)
    throw new Error(notAmongSentence((one.disclosure.departments === undefined ? other : one).disclosure));
  const versions = [one, other].map(({ workbook }, at): Version => {
    const disclosure = parts[at]!;
    return { workbook, disclosure, report: validate(disclosure, settings) };
  });
  const comparison = compareVersions(versions[0]!, versions[1]!);
  const { totals, tables, sheets, findings } = comparison;
  return {
    before: before.name,
    after: after.name,
    sentence: words.comparisonSentence(comparison),
    unlike: words.unlikeSentence(comparison),
    totals: totals.map(words.sayTotal),
    sheets: words.sheetLines(comparison),
    tables: [
      ...tables.map((table) => ({
        name: words.sayTableAndSheet(table.after),
        figures: table.figures.map((figure) => ({
          place: words.sayPlace(figure),
          ...words.sayFigures(figure),
          cell: figure.after.cell,
        })),
        lines: [...words.tableLines(table), ...(table.blanks > 0 ? [words.sayBlanks(table.blanks)] : [])],
      })),
      ...sheets.map((sheet) => ({
        name: words.sheetHead(sheet),
        figures: [],
        lines: words.sheetChangeLines(sheet),
      })),
    ],
    gone: foundLines(findings.gone),
    fresh: foundLines(findings.new),
    html: comparisonHtml(comparison, on),
  };
}

/** Findings in words, those of lines below each other as one. */
export function foundLines(findings: readonly Finding[]): FoundLine[] {
  return withRuns(findings).map((finding) => ({
    severity: finding.severity,
    message: messageOf(finding),
    cells: finding.cells,
  }));
}

async function readTables({ name, bytes }: FileBytes): Promise<Pick<Version, 'workbook' | 'disclosure'>> {
  const workbook = await readPublished(bytes, name, characterMaps);
  const disclosure = recognize(workbook);
  if (disclosure.tables.length === 0) throw new Error(noTablesSentence(disclosure));
  return { workbook, disclosure };
}
