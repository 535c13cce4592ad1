import type { Workbook } from '../../core/sheet/grid.js';
import { isNothing, join, NO_CHANGES, touch, type Changes } from './changes.js';
import { hasFormula, workbookOf, type KnownWorkbook } from './known-workbook.js';

/** The workbook after a change. */
export interface Changed {
  readonly workbook: Workbook;
  /** Somebody else who has it open changed something of it. */
  readonly byOthers: boolean;
}

/** `computed`: the sheet whose formulas were computed, where that is all that happened. */
export type Note = (changes: Changes, computed?: string) => void;

/** What a program does with the workbook that is open in it. All throw a WorkbookHostError. */
export interface WorkbookProgram {
  /** Reads all of it, and our own parts of these namespaces. */
  read(parts: readonly string[], signal?: AbortSignal): Promise<KnownWorkbook>;
  /** The workbook as it is now; the same object where nothing differs. */
  readChanges(known: KnownWorkbook, changes: Changes): Promise<KnownWorkbook>;
  /** Our own part as it is now; null where there is none. */
  loadPart(namespace: string): Promise<string | null>;
  /** Has every change noted from now on that is not our own. */
  listen(note: Note): Promise<void>;
  /** Thrown because a cell is open for typing: tried again until it is closed. */
  isTyping(error: unknown): boolean;
}

/** The workbook that is open beside the pane, with what is known of it. Its methods throw a WorkbookHostError. */
export interface LiveWorkbook {
  /**
   * Reads all of it, and our own parts of these namespaces. While a cell is open for typing the program answers nothing:
   * then it says so, waits and tries again until `signal` stops it.
   */
  read(parts: readonly string[], signal?: AbortSignal, waiting?: () => void): Promise<Workbook>;
  /** Our own part as it was read with the workbook, the first time it is asked for; later as it is then. */
  part(namespace: string): Promise<string | null>;
  /** Calls `changed` at every change from now on. Once for all. */
  follow(changed: () => void): Promise<void>;
  /**
   * Reads what has changed since; null where nothing of it makes a difference. It waits while a cell is open for typing.
   */
  readChanges(): Promise<Changed | null>;
  /** Cells that the add-in itself has changed, on a sheet that was read under this name. */
  touched(sheet: string, addresses: readonly string[]): void;
  /** By which the program knows a sheet that was read under this name, whatever it is called now. */
  idOf(sheet: string): string | null;
  /** All of them, as they were read. */
  sheetIds(): readonly string[];
}

/** Milliseconds until the program is asked again while the user types. */
const WHILE_TYPING = 1_000;

export function liveWorkbook(program: WorkbookProgram, whileTyping = WHILE_TYPING): LiveWorkbook {
  let known: KnownWorkbook | null = null;
  let parts = new Map<string, string | null>();
  let pending: Changes = NO_CHANGES;

  /** Programs tell of computing sheets that have nothing to compute, too. */
  const isIdle = (id: string): boolean => {
    const sheet = known?.sheets.find((one) => one.id === id);
    return sheet !== undefined && !hasFormula(sheet.grid);
  };

  const idOf = (name: string): string | null => known?.sheets.find(({ grid }) => grid.name === name)?.id ?? null;

  const attempt = async (): Promise<Changed | null> => {
    const changes = pending;
    if (known === null || isNothing(changes)) return null;
    pending = NO_CHANGES;
    try {
      const now = await program.readChanges(known, changes);
      if (now === known) return null;
      known = now;
      return { workbook: workbookOf(now), byOthers: changes.byOthers };
    } catch (error) {
      pending = join(changes, pending);
      throw error;
    }
  };

  const onceTyped = async <T>(work: () => Promise<T>, signal?: AbortSignal, waiting?: () => void): Promise<T> => {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!program.isTyping(error)) throw error;
        waiting?.();
        await new Promise((resolve) => setTimeout(resolve, whileTyping));
        signal?.throwIfAborted();
      }
    }
  };

  return {
    read: async (namespaces, signal, waiting) => {
      const before = pending;
      pending = NO_CHANGES;
      try {
        const read = await onceTyped(() => program.read(namespaces, signal), signal, waiting);
        parts = new Map(read.parts);
        known = read;
        return workbookOf(read);
      } catch (error) {
        pending = join(before, pending);
        throw error;
      }
    },
    part: async (namespace) => {
      const xml = parts.get(namespace);
      parts.delete(namespace);
      return xml === undefined ? program.loadPart(namespace) : xml;
    },
    follow: (changed) =>
      program.listen((changes, computed) => {
        if (computed !== undefined && isIdle(computed)) return;
        pending = join(pending, changes);
        changed();
      }),
    readChanges: () => onceTyped(attempt),
    touched: (sheet, addresses) => {
      const id = idOf(sheet);
      if (id !== null) pending = touch(pending, id, addresses);
    },
    idOf,
    sheetIds: () => known?.sheets.map(({ id }) => id) ?? [],
  };
}
