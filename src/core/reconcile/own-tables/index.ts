import type { Disclosure } from '../../disclosure/model.js';
import { recognize } from '../../recognize/index.js';
import { parseAddress } from '../../sheet/address.js';
import type { CellRef } from '../../sheet/grid.js';
import type { Span } from '../../text/span.js';
import type { TextSaid } from '../../finding/said/index.js';
import { mapCells } from '../../finding/words.js';
import type { Document } from '../../claims/index.js';
import { gridsOf, type TextGrid } from './grids.js';

/** The 公开表 that stand in the text itself, read as those of a workbook are. */
export interface OwnTables {
  readonly disclosure: Disclosure;
  readonly grids: readonly TextGrid[];
  /** Where the words of a cell stand; of an empty one the nearest cell of its row. */
  readonly placeOf: (cell: CellRef) => Span | null;
  /** 表!B5 as 《表》第4行第2列: a text has no addresses. */
  readonly inWords: (said: TextSaid) => TextSaid;
}

/** Null where the text holds no table that could be read without doubt. */
export function ownTablesOf(document: Document): OwnTables | null {
  const grids = gridsOf(document.text);
  if (grids.length === 0) return null;
  const recognized = recognize({ name: nameOf(document), grids: grids.map(({ grid }) => grid) });
  if (recognized.tables.length === 0) return null;
  const { year, department, type } = recognized.document;
  const disclosure: Disclosure = {
    ...recognized,
    document: { type, year: year ?? document.year, department: document.department ?? department },
  };
  const byName = new Map(grids.map((grid) => [grid.grid.name, grid]));
  return {
    disclosure,
    grids,
    placeOf: (cell) => placeIn(byName, cell),
    inWords: (said) => inWords(said, byName),
  };
}

/** What the tables do not say of themselves the text may. */
function nameOf({ year, type }: Document): string {
  return `${year === null ? '' : `${year}年`}部门${type === 'final-accounts' ? '决算' : '预算'}.docx`;
}

function placeIn(grids: ReadonlyMap<string, TextGrid>, { sheet, address }: CellRef): Span | null {
  const at = parseAddress(address);
  const row = at === null ? undefined : grids.get(sheet)?.cells[at.row];
  if (!at || row === undefined) return null;
  const filled = row.filter((cell) => cell !== undefined && cell.text !== '');
  const own = row[at.column];
  const cell =
    own !== undefined && own.text !== ''
      ? own
      : (filled.findLast((it) => own === undefined || it!.start <= own.start) ?? filled[0]);
  return cell ? { start: cell.start, end: cell.end } : null;
}

/** Its cells, if they stand in the tables of the text. */
function inWords(said: TextSaid, grids: ReadonlyMap<string, TextGrid>): TextSaid {
  return mapCells(said, (cell) => {
    const grid = grids.get(cell.sheet);
    const at = parseAddress(cell.address);
    return grid === undefined || at === null
      ? cell
      : { ...cell, inText: { row: at.row + 1 - grid.above, column: at.column + 1 } };
  });
}
