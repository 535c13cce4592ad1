import type { Grid, Workbook } from '../../core/sheet/grid.js';
import type { Told } from '../../core/sheet/told.js';
import { DIGITS_ALONE } from '../shown/printer.js';
import { MOST_BYTES, MOST_PARTS, MOST_SHEETS } from './ooxml/limits.js';
import { Package, type PackageLimits } from './ooxml/package.js';
import { Refusal } from './unreadable-workbook.js';
import { readNumberFormats } from './xlsx/number-formats.js';
import { readSharedTexts } from './xlsx/shared-texts.js';
import { readSheetPart, type SheetContext } from './xlsx/sheet-part.js';
import { readWorkbookPart, WORKBOOK, type WorkbookPart } from './xlsx/workbook-part.js';

/** What an .xlsx may hold before it is refused as too large. */
export interface XlsxLimits extends PackageLimits {
  readonly sheets: number;
  /** Of one part without its blank cells: some 1,000,000 filled cells. */
  readonly characters: number;
}

const LIMITS: XlsxLimits = {
  parts: MOST_PARTS,
  bytes: MOST_BYTES,
  sheets: MOST_SHEETS,
  characters: 32 * 1024 * 1024,
};

/**
 * Reads .xlsx and .xlsm, transitional and strict. Only the parts that hold cells are unpacked, each no further than its
 * directory promises, and streamed: blank cells leave nothing behind. Throws Refusal, or what the printer throws.
 */
export function openXlsx(
  bytes: Uint8Array,
  limits: XlsxLimits = LIMITS,
  told?: Told,
  printer = DIGITS_ALONE,
): Omit<Workbook, 'name'> {
  const file = new Package(bytes, limits);
  const { name, workbook } = workbookPart(file);
  if (workbook.sheets.length > limits.sheets) throw new Refusal('too-large');
  const relationships = file.relationships(name);
  const shared = (kind: string): Uint8Array | null =>
    file.content(relationships.find((one) => one.kind === kind)?.part ?? '');
  const texts = shared('sharedStrings');
  const styles = shared('styles');
  const context: SheetContext = {
    texts: texts === null ? [] : readSharedTexts(texts, limits.characters),
    formats: styles === null ? [] : readNumberFormats(styles),
    date1904: workbook.date1904,
    mostCharacters: limits.characters,
    printer,
  };
  const grids = workbook.sheets.map((sheet, at, { length }): Grid => {
    told?.(at + 1, length, at / length);
    const relationship = relationships.find(({ id }) => id === sheet.relationship);
    const content = relationship === undefined ? null : file.content(relationship.part);
    if (content === null) throw new Refusal('damaged', `工作表“${sheet.name}”`);
    return gridOf(sheet, relationship!.kind === 'worksheet' ? content : null, context);
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

function workbookPart(file: Package): { name: string; workbook: WorkbookPart } {
  const name = file.document(WORKBOOK);
  if (name === null || /\.bin$/i.test(name)) throw new Refusal(otherDocument(file.names));
  const workbook = readWorkbookPart(file.content(name)!);
  if (workbook.root !== 'workbook') throw new Refusal(otherDocument(file.names));
  return { name, workbook };
}

function otherDocument(names: readonly string[]): 'word-document' | 'other-format' | 'not-a-workbook' {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/(?:^|\/)workbook\w*\.bin$|^content\.xml$|^Index\//i)) return 'other-format';
  return has(/^word\//i) ? 'word-document' : 'not-a-workbook';
}
