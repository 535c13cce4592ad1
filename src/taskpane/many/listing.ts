import type { CheckSettings } from '../../core/finding/settings.js';
import { chineseMessage } from '../error-sentence.js';
import { createStore, type Store } from '../store.js';
import type { DeskClient } from './client.js';
import { stemOf, type ListedFile, type SortedFiles } from './listed-file.js';
import {
  isChecked,
  isNoBook,
  isNoText,
  related,
  rowOf,
  type ListedBook,
  type ListedText,
  type ListState,
} from './listing-state.js';
import type { NamedText, TextPairs, UnreadBook } from './messages.js';

/** Many files read one after the other, paired, and what is made of them together. Nothing here rejects. */
export interface Listing {
  readonly state: Store<ListState>;
  /** Reads what was not read yet and pairs it; goes on where it was stopped. */
  read(): Promise<void>;
  /** Checks all of it anew: the settings are others. */
  checkAgain(): Promise<void>;
  stop(): void;
  /** Compares 部门 with their 单位. */
  rollUp(): Promise<void>;
  /** The overview; null where it was not made. */
  summary(on: string): Promise<{ readonly xlsx: Uint8Array; readonly html: string } | null>;
  /** The reviewer's papers of all workbooks; null where they were stopped. */
  papers(on: string): Promise<Uint8Array | null>;
  close(): void;
}

const FAILED = '这一步没有做成，请再试一次，或反馈给维护人员。';

/** @param settings how the workbooks are to be checked, asked for each */
export function createListing(
  { books, texts, passedOver }: Omit<SortedFiles, 'root'>,
  desk: DeskClient,
  settings: () => CheckSettings,
): Listing {
  const state = createStore<ListState>({
    books: books.map((file): ListedBook => ({
      file,
      found: null,
      prior: null,
      heldTo: null,
      text: null,
      version: null,
      isPrint: false,
      rollup: null,
    })),
    texts: texts.map((file): ListedText => ({ file, found: null })),
    passedOver,
    work: null,
    complete: false,
    departments: null,
    doubts: [],
    rollupDoubts: [],
    error: null,
  });
  let running = new AbortController();

  const setBook = ({ id }: ListedFile, patch: Partial<ListedBook>): void =>
    state.set({ books: state.get().books.map((one) => (one.file.id === id ? { ...one, ...patch } : one)) });

  /** One thing after the other, each told before it begins. */
  const each = async <One>(what: string, all: readonly One[], done: number, work: (one: One) => Promise<void>) => {
    for (const [index, one] of all.entries()) {
      state.set({ work: { what, done: done + index, total: done + all.length } });
      await work(one);
    }
  };

  const readBooks = async (signal: AbortSignal): Promise<void> => {
    const left = state.get().books.filter(({ found }) => found === null);
    await each('读取并核对', left, state.get().books.length - left.length, async ({ file }) =>
      setBook(file, { found: await desk.ask('check', { book: file, prior: null, settings: settings() }, signal) }),
    );
  };

  const readTexts = async (signal: AbortSignal): Promise<void> => {
    const left = state.get().texts.filter(({ found }) => found === null);
    await each('读取说明', left, state.get().texts.length - left.length, async ({ file }) => {
      const found = await desk.ask('text', { text: file }, signal);
      state.set({ texts: state.get().texts.map((one) => (one.file === file ? { ...one, found } : one)) });
    });
    state.set({ texts: state.get().texts.filter((text) => !isNoText(text)) });
  };

  const pairTexts = async (signal: AbortSignal): Promise<void> => {
    const checked = state
      .get()
      .books.filter(isChecked)
      .filter(({ isPrint }) => !isPrint);
    const told = state
      .get()
      .texts.flatMap(({ file, found }) => (found === null || 'failure' in found ? [] : [{ file, found }]));
    if (checked.length === 0 || told.length === 0) return;
    const named = ({ name, folder }: ListedFile, who: Omit<NamedText, 'isNarrative'>) => ({
      folder,
      stem: stemOf(name),
      ...who,
    });
    const { pairs, doubts } = await desk.ask(
      'pair',
      {
        books: checked.map(({ file, found: { document } }) => {
          const { department, year, type } = document;
          return named(file, { department, year, type });
        }),
        texts: told.map(({ file, found }) => named(file, found)),
      },
      signal,
    );
    for (const [book, text] of pairs) setBook(checked[book]!.file, { text: told[text]!.file });
    const paired = new Set([...pairs.map(([, text]) => text), ...doubts.flatMap(([, several]) => several)]);
    const alone = told.filter((_, index) => !paired.has(index)).map(({ file }) => `“${file.name}”`);
    state.set({
      doubts: [
        ...doubts.map((doubt) => sayDoubt(doubt, checked, told)),
        ...(alone.length > 0 ? [`没有配上工作簿的说明：${alone.join('、')}。`] : []),
      ],
    });
  };

  /** Once the texts are known: what may have been a workbook and is none. */
  const dropOthers = (): void => {
    const { books: all, texts: read } = state.get();
    const paired = new Set(all.flatMap(({ text }) => text?.id ?? []));
    const others = all.filter((book) => isNoBook(book, paired));
    if (others.length === 0) return;
    const neither = others.filter(({ file }) => !read.some((text) => text.file === file));
    state.set({
      books: all.filter((book) => !others.includes(book)),
      passedOver: state.get().passedOver + neither.length,
    });
  };

  const holdToPriors = async (signal: AbortSignal): Promise<void> => {
    const withPrior = state.get().books.filter(({ prior }) => prior !== null);
    const left = withPrior.filter(({ prior, heldTo }) => prior !== heldTo);
    await each('与上年核对', left, withPrior.length - left.length, async ({ file, prior }) =>
      setBook(file, {
        found: await desk.ask('check', { book: file, prior, settings: settings() }, signal),
        heldTo: prior,
      }),
    );
  };

  /** Runs one piece of work alone; true when it was done. */
  const run = async (work: (signal: AbortSignal) => Promise<void>): Promise<boolean> => {
    running.abort();
    const mine = (running = new AbortController());
    state.set({ error: null });
    try {
      await work(mine.signal);
      return true;
    } catch (error) {
      if (!mine.signal.aborted) state.set({ error: chineseMessage(error) ?? FAILED });
      return false;
    } finally {
      if (mine === running) state.set({ work: null });
    }
  };

  /** A workbook and its print are one material. */
  const materials = () =>
    state
      .get()
      .books.filter(isChecked)
      .filter(({ isPrint }) => !isPrint);

  const read = async (): Promise<void> => {
    await run(async (signal) => {
      await readBooks(signal);
      await readTexts(signal);
      state.set({ books: related(state.get().books, state.get().texts) });
      await pairTexts(signal);
      dropOthers();
      await holdToPriors(signal);
      const { departments } = await desk.ask('households', { books: materials().map(({ file }) => file) }, signal);
      state.set({ departments, complete: true });
    });
  };

  return {
    state,
    read,
    checkAgain: () => {
      const unchecked = ({ found }: ListedBook): ListedBook['found'] => (found && 'failure' in found ? found : null);
      state.set({
        books: state.get().books.map((one) => ({ ...one, found: unchecked(one), heldTo: null, rollup: null })),
        complete: false,
        rollupDoubts: [],
      });
      return read();
    },
    stop: () => running.abort(new Error('已停止')),
    rollUp: async () => {
      await run(async (signal) => {
        state.set({ work: { what: '部门与所属单位相加核对', done: 0, total: 1 } });
        const { departments, doubts } = await desk.ask(
          'rollup',
          {
            books: materials().map(({ file, heldTo }) => ({ book: file, prior: heldTo })),
            settings: settings(),
          },
          signal,
        );
        for (const { id, row, findings } of departments)
          setBook(state.get().books.find(({ file }) => file.id === id)!.file, { rollup: { row, findings } });
        state.set({ rollupDoubts: doubts });
      });
    },
    summary: async (on) => {
      let made: Awaited<ReturnType<Listing['summary']>> = null;
      const rows = state.get().books.flatMap((book) => rowOf(book) ?? []);
      await run(async (signal) => void (made = await desk.ask('summary', { rows, on }, signal)));
      return made;
    },
    papers: async (on) => {
      let xlsx: Uint8Array | null = null;
      await run(async (signal) => {
        const { books: all } = state.get();
        await each('填写检查表', materials(), 0, async ({ file, heldTo, text }) => {
          await desk.ask('inspect', { book: file, prior: heldTo, text, settings: settings() }, signal);
        });
        const asked = all.flatMap(({ file, found, isPrint }): (ListedFile | UnreadBook)[] => {
          if (found === null || isPrint) return [];
          return 'failure' in found ? [{ name: file.name, failure: found.failure }] : [file];
        });
        xlsx = (await desk.ask('papers', { books: asked, on }, signal)).xlsx;
      });
      return xlsx;
    },
    close: () => {
      running.abort();
      desk.close();
    },
  };
}

type FilesOf = readonly { readonly file: ListedFile }[];

function sayDoubt([book, several]: TextPairs['doubts'][number], books: FilesOf, texts: FilesOf): string {
  const names = several.map((text) => `“${texts[text]!.file.name}”`).join('、');
  return `看不出${names}是不是“${books[book]!.file.name}”的说明，没有用。`;
}
