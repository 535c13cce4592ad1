import type { Grid, Workbook } from '../../core/sheet/grid.js';
import { breathe } from '../model/breathe.js';
import { isFile, type Book } from './book.js';
import type { BookHead, SheetHead, ToEngine } from './messages.js';

/** What one engine has been given. */
export interface Giving {
  /**
   * Gives it a workbook, unless it has it: of one that was changed only the rows that are others now. In pieces, since
   * each of them is copied while the page stands still; ends between two where the engine is asked for no more.
   */
  give(book: Book, isOn: () => boolean): Promise<void>;
  idOf(book: Book | null): number | null;
  keep(books: readonly Book[]): void;
}

/** Milliseconds of copying after which the page may paint. */
const BREATH = 12;

/** Cells that are copied at once. */
const PIECE = 2_000;

export function giving(post: (message: ToEngine) => void): Giving {
  const ids = new Map<Book, number>();
  let last = 0;

  /** The workbook most like it: of the open workbook the one that was read before. */
  const baseOf = (): Workbook | null => {
    const read = [...ids.keys()].filter((book): book is Workbook => !isFile(book));
    return read.at(-1) ?? null;
  };

  return {
    give: async (book, isOn) => {
      if (ids.has(book)) return;
      const id = (last += 1);
      if (isFile(book)) {
        post({ say: 'file', id, file: { name: book.name, bytes: book.bytes } });
        ids.set(book, id);
        return;
      }
      const base = baseOf();
      const head = headOf(book, base, base && ids.get(base)!);
      post({ say: 'book', id, head });
      let since = performance.now();
      for (const { sheet, rows } of piecesOf(book, base, head)) {
        post({ say: 'rows', id, sheet, rows });
        if (performance.now() - since < BREATH) continue;
        await breathe();
        if (!isOn()) return;
        since = performance.now();
      }
      ids.set(book, id);
    },
    idOf: (book) => (book === null ? null : ids.get(book)!),
    keep: (books) => {
      for (const book of ids.keys()) if (!books.includes(book)) ids.delete(book);
      post({ say: 'keep', ids: [...ids.values()] });
    },
  };
}

function headOf({ grids, ...book }: Workbook, base: Workbook | null, id: number | null): BookHead {
  return { ...book, base: id, sheets: grids.map((grid, at) => sheetHead(grid, at, base?.grids ?? [])) };
}

function sheetHead(grid: Grid, at: number, before: readonly Grid[]): number | SheetHead {
  const same = before.indexOf(grid);
  if (same >= 0) return same;
  const { rows, merges, ...head } = grid;
  const named = before.findIndex(({ name }) => name === grid.name);
  const sameOrAt = named >= 0 ? named : at;
  const base = sameOrAt < before.length ? sameOrAt : null;
  const isMerged = base === null || merges !== before[base]!.merges;
  return { ...head, length: rows.length, base, merges: isMerged ? merges : null };
}

type Piece = Pick<Extract<ToEngine, { say: 'rows' }>, 'sheet' | 'rows'>;

function* piecesOf({ grids }: Workbook, base: Workbook | null, { sheets }: BookHead): Generator<Piece> {
  for (const [sheet, head] of sheets.entries()) {
    if (typeof head === 'number') continue;
    const { rows } = grids[sheet]!;
    const before = head.base === null ? [] : base!.grids[head.base]!.rows;
    let piece: (readonly [number, Grid['rows'][number]])[] = [];
    let cells = 0;
    for (let at = 0; at < rows.length; at += 1) {
      if (rows[at] === before[at]) continue;
      piece.push([at, rows[at]]);
      cells += rows[at]?.length ?? 0;
      if (cells < PIECE) continue;
      yield { sheet, rows: piece };
      [piece, cells] = [[], 0];
    }
    if (piece.length > 0) yield { sheet, rows: piece };
  }
}
