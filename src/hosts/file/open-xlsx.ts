import type { Grid, Workbook } from '../../core/sheet/grid.js';
import { Refusal } from './unreadable-workbook.js';
import { readNumberFormats } from './xlsx/number-formats.js';
import { openPackage, type Package } from './xlsx/package.js';
import { readSharedTexts } from './xlsx/shared-texts.js';
import { readSheetPart, type SheetContext } from './xlsx/sheet-part.js';
import { readWorkbookPart, type WorkbookPart } from './xlsx/workbook-part.js';

/** What an .xlsx may hold before it is refused as too large. */
export interface XlsxLimits {
  readonly entries: number;
  readonly bytes: number;
  readonly sheets: number;
  /** Of one part without its blank cells: some 500,000 filled cells. */
  readonly characters: number;
}

const LIMITS: XlsxLimits = { entries: 2_000, bytes: 64 * 1024 * 1024, sheets: 2_000, characters: 16 * 1024 * 1024 };

/**
 * Reads .xlsx and .xlsm, transitional and strict. Only the parts that hold cells are unpacked, each no further than its
 * directory promises, and streamed: blank cells leave nothing behind. Throws Refusal.
 */
export function openXlsx(bytes: Uint8Array, limits: XlsxLimits = LIMITS): Omit<Workbook, 'name'> {
  const file = openPackage(bytes, limits);
  const { name, workbook } = workbookPart(file);
  if (workbook.sheets.length > limits.sheets) throw new Refusal('too-large');
  const relations = file.relations(name);
  const shared = (type: string): Uint8Array | null =>
    file.part(relations.find((relation) => relation.type === type)?.part ?? '');
  const texts = shared('sharedStrings');
  const styles = shared('styles');
  const context: SheetContext = {
    texts: texts === null ? [] : readSharedTexts(texts, limits.characters),
    formats: styles === null ? [] : readNumberFormats(styles),
    date1904: workbook.date1904,
    mostCharacters: limits.characters,
  };
  const grids = workbook.sheets.map((sheet): Grid => {
    const relation = relations.find(({ id }) => id === sheet.relation);
    const content = relation === undefined ? null : file.part(relation.part);
    if (content === null) throw new Refusal('damaged', `工作表“${sheet.name}”`);
    return gridOf(sheet, relation!.type === 'worksheet' ? content : null, context);
  });
  const computes = workbook.calculation !== null && grids.some(hasFormula);
  return { grids, ...(computes ? { calculation: workbook.calculation } : {}) };
}

/** Charts and macros on sheets of their own hold no cells. */
function gridOf(
  { name, hidden }: WorkbookPart['sheets'][number],
  content: Uint8Array | null,
  context: SheetContext,
): Grid {
  if (content === null) return { name, hidden, rows: [], merges: [] };
  try {
    const { rows, merges, hiddenRows, hiddenColumns } = readSheetPart(content, context);
    return {
      name,
      hidden,
      rows,
      merges,
      ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
      ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
    };
  } catch (cause) {
    throw cause instanceof Refusal ? new Refusal(cause.code, `工作表“${name}”`) : cause;
  }
}

function hasFormula(grid: Grid): boolean {
  return grid.rows.some((row) => row?.some((cell) => cell?.formula !== undefined));
}

/** The part that the package's relationships call its document; by its usual name where they say nothing. */
function workbookPart(file: Package): { name: string; workbook: WorkbookPart } {
  const main = file.relations('').find(({ type }) => type === 'officeDocument')?.part;
  const usual = file.names.find((entry) => /(?:^|\/)workbook\w*\.xml$/i.test(entry));
  const name = main !== undefined && file.part(main) !== null ? main : usual;
  if (name === undefined || /\.bin$/i.test(name)) throw new Refusal(otherDocument(file.names));
  const workbook = readWorkbookPart(file.part(name)!);
  if (workbook.root !== 'workbook') throw new Refusal(otherDocument(file.names));
  return { name, workbook };
}

function otherDocument(names: readonly string[]): 'word-document' | 'other-format' | 'not-a-workbook' {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/(?:^|\/)workbook\w*\.bin$|^content\.xml$|^Index\//i)) return 'other-format';
  return has(/^word\//i) ? 'word-document' : 'not-a-workbook';
}
