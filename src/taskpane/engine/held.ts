import { validate } from '../../core/check/index.js';
import type { Disclosure } from '../../core/disclosure/model.js';
import type { CheckSettings } from '../../core/finding/settings.js';
import type { Report } from '../../core/finding/finding.js';
import { recognize } from '../../core/recognize/index.js';
import type { Grid, Workbook } from '../../core/sheet/grid.js';
import type { Told } from '../../core/sheet/told.js';
import type { BookFile } from './book.js';
import { characterMaps } from './character-maps.js';
import type { BookHead, SheetHead, ToEngine } from './messages.js';
import type * as Reading from './reading.js';

/** A workbook in the engine, with what was made of it so far; the rest is made when it is asked for. */
export interface Held {
  /** Null where the host has read it. */
  readonly file: BookFile | null;
  workbook(told?: Told): Promise<Workbook>;
  disclosure(told?: Told): Promise<Disclosure>;
  /** As the checks find it, beside last year's, with the user's settings. */
  checked(prior: Held | null, settings: CheckSettings, told?: Told): Promise<Report>;
}

function held(file: BookFile | null, read: Held['workbook']): Held {
  let disclosure: Promise<Disclosure> | null = null;
  let checked: { readonly prior: Held | null; readonly set: string; readonly report: Promise<Report> } | null = null;
  const self: Held = {
    file,
    workbook: read,
    disclosure: (told) => (disclosure ??= read().then((workbook) => recognize(workbook, told))),
    checked: (prior, settings, told) => {
      const set = JSON.stringify(settings);
      if (checked?.prior !== prior || checked.set !== set)
        checked = { prior, set, report: check(self, prior, settings, told) };
      return checked.report;
    },
  };
  return self;
}

async function check(book: Held, prior: Held | null, settings: CheckSettings, told: Told | undefined): Promise<Report> {
  return validate(await book.disclosure(), {
    ...settings,
    ...(prior ? { prior: await prior.disclosure() } : {}),
    ...(told ? { told } : {}),
  });
}

/** The workbooks that the page has given. */
export interface Shelf {
  take(message: Exclude<ToEngine, { readonly say: 'ask' | 'ready' }>): void;
  book(id: number | null): Held | null;
}

export function shelf(): Shelf {
  const books = new Map<number, Held>();
  /** Those that the page has read: their rows may still be on the way. */
  const given = new Map<number, Workbook & { readonly grids: Draft[] }>();
  return {
    take: (message) => {
      if (message.say === 'file') {
        const { file } = message;
        let read: Promise<Workbook> | null = null;
        books.set(
          message.id,
          held(file, (told) => (read ??= readFile(file, told))),
        );
      } else if (message.say === 'book') {
        const { base } = message.head;
        const workbook = drafted(message.head, base === null ? [] : given.get(base)!.grids);
        given.set(message.id, workbook);
        books.set(
          message.id,
          held(null, async () => workbook),
        );
      } else if (message.say === 'rows') {
        const { rows } = given.get(message.id)!.grids[message.sheet]!;
        for (const [at, row] of message.rows) rows[at] = row;
      } else {
        for (const id of books.keys()) {
          if (message.ids.includes(id)) continue;
          books.delete(id);
          given.delete(id);
        }
      }
    },
    book: (id) => (id === null ? null : books.get(id)!),
  };
}

/** A sheet whose rows are still being given. */
interface Draft extends Grid {
  readonly rows: Grid['rows'][number][];
}

function drafted(
  { base: _, sheets, ...head }: BookHead,
  before: readonly Draft[],
): Workbook & { readonly grids: Draft[] } {
  return { ...head, grids: sheets.map((sheet) => (typeof sheet === 'number' ? before[sheet]! : draft(sheet, before))) };
}

function draft({ length, base, merges, ...head }: SheetHead, before: readonly Draft[]): Draft {
  const from = base === null ? null : before[base]!;
  const rows = from ? from.rows.slice(0, length) : [];
  rows.length = length;
  return { ...head, rows, merges: merges ?? from!.merges };
}

async function readFile({ name, bytes }: BookFile, told: Told | undefined): Promise<Workbook> {
  const { readPublished } = await reader();
  return readPublished(new Uint8Array(bytes), name, characterMaps, told);
}

export function reader(): Promise<typeof Reading> {
  return import(/* webpackChunkName: "reader" */ './reading.js');
}
