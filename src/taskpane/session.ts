import type { ChartTable } from '../core/report/chart-table.js';
import type { ResultTable } from '../core/report/result-table.js';
import type { Finding } from '../core/finding/finding.js';
import type { CellRef } from '../core/sheet/grid.js';
import { answering, type Answering } from './answering.js';
import { correcting, type Correcting } from './correcting.js';
import { errorSentence } from './error-sentence.js';
import type { Book } from './engine/book.js';
import type { Engine } from './engine/client.js';
import type { FileSource } from './file-source.js';
import { followedWorkbook } from './following.js';
import { gathered, NARRATIVE, REASONS } from './gathering.js';
import type { AnswerKeep, Followed, Marks, NarrativeKeep, OwnSheet, PaneHost } from './host.js';
import { isPageRef } from './model/pages.js';
import { changeBetween, sayChange, withKnownFindings, type ChangedBy } from './model/change.js';
import { narrating, type Narrating } from './narrating.js';
import { examine, type Sources } from './pipeline.js';
import type { OpenDocument } from '../hosts/office/open-document.js';
import { readPrior } from './prior.js';
import { isUnknown, lookInto } from './published.js';
import { readingBack, type ReadingBack } from './reading-back.js';
import { setting, type Setting } from './setting.js';
import type { PaneState, Prior, Progress, Result, ViewName } from './state.js';
import type { Store } from './store.js';

/** What the user can do in the pane. */
export interface Session extends Answering, Correcting, Narrating, ReadingBack, Setting {
  /**
   * Reads the host's workbook and examines it. A run under way is stopped first.
   *
   * @param lastYear last year's workbook, read with it; null for none, nothing for the one at hand
   */
  run(lastYear?: FileSource | null): Promise<void>;
  /**
   * Looks into a published file for what it is to be taken for; others are handed back. Null where it was stopped, or
   * could not be read, which is then said.
   *
   * @param wantsText it is rather to be a 说明 where it is both
   */
  look(source: FileSource, wantsText: boolean): Promise<FileSource | null>;
  /** Takes a file as last year's workbook and examines the workbook at hand anew; null does without. */
  compareWith(source: FileSource | null): Promise<void>;
  stop(): void;
  turnTo(view: ViewName): void;
  /** Shows one of the cells that a finding or figure rests on. */
  show(cells: readonly CellRef[], current: number, caption: string): Promise<void>;
  /** Whether a cell stands for a page as a whole: one that is named, or pages of which nothing was read. */
  isWholePage(cell: CellRef): boolean;
  closeSheet(): void;
  /** Ticks findings off, or takes that back. */
  tick(findings: readonly Finding[], done: boolean): void;
  /** The bytes of the file that was opened; null in Office, where there is none. */
  readonly original: (() => Promise<ArrayBuffer>) | null;
  /** What has the figures of the workbook, and writes files of them. */
  readonly engine: Engine;
  /** The document that the pane stands beside; null where there is none. */
  readonly document: OpenDocument | null;
  /** Marks in the workbook itself; null where there can be none. */
  readonly marks: Marks | null;
  /** The sheet 校验结果 in it; null likewise. */
  readonly results: OwnSheet<ResultTable> | null;
  /** The sheet 公开图表 in it; null likewise. */
  readonly charts: OwnSheet<ChartTable> | null;
  /** Writes the reasons and answers that were gathered into the workbook. */
  writeKept(): Promise<void>;
  fail(error: unknown): void;
  dismissError(): void;
  say(notice: string): void;
}

export function createSession(store: Store<PaneState>, host: PaneHost, engine: Engine): Session {
  let running = new AbortController();
  const fail = (error: unknown): void => store.set({ error: errorSentence(error) });

  const orNull = <T>(loading: Promise<T>): Promise<T | null> =>
    loading.catch((error: unknown) => {
      fail(error);
      return null;
    });
  const wrote = (): void => store.set({ unwritten: reasons.isUnwritten() || replies.isUnwritten() });
  const reasons = gathered(host.answers, REASONS, () => wrote());
  const replies = gathered(host.narrative, NARRATIVE, () => wrote());
  const answers: AnswerKeep = host.gathers ? reasons : host.answers;
  const narrative: NarrativeKeep = host.gathers ? { ...host.narrative, ...replies } : host.narrative;
  const supplies = narrating(store, engine, narrative, fail);
  const { again, stopReading, ...texts } = readingBack(store, engine, host.document ?? null, fail);
  const keeps: Pick<Sources, 'answers' | 'kept' | 'form' | 'unfit' | 'settings'> = {
    settings: () => store.get().settings,
    form: () => store.get().result?.writing.form ?? null,
    unfit: fail,
    answers: (of) => orNull(answers.load(of)),
    kept: (of) => orNull(supplies.settled().then(() => narrative.load(of))),
  };

  const waiting = (): void => {
    const { progress } = store.get();
    if (progress) store.set({ progress: { ...progress, label: '等您结束单元格的编辑（按回车或 Esc）' } });
  };

  const keepOnly = ({ workbook, prior }: Result): void =>
    engine.keep(prior === null ? [workbook] : [workbook, prior.workbook]);

  const examineWith = async (sources: Omit<Sources, keyof typeof keeps>, afresh: boolean): Promise<void> => {
    running.abort();
    const mine = (running = new AbortController());
    store.set({ error: null, notice: '' });
    let done = false;
    try {
      const result = await examine(
        engine,
        { ...sources, ...keeps },
        (progress) => mine.signal.aborted || store.set({ progress }),
        mine.signal,
      );
      if (mine.signal.aborted) return;
      const found = result.disclosure.tables.length > 0;
      keepOnly(result);
      store.set({
        result,
        view: found ? store.get().view : 'recognition',
        ...(afresh ? { revealed: null, shown: null, corrected: [], done: new Set() } : {}),
      });
      done = true;
    } catch (error) {
      if (!mine.signal.aborted) fail(error);
    } finally {
      if (mine === running) store.set({ progress: null });
    }
    if (!done) return;
    await settings.catchUp();
    await again();
  };

  /**
   * Nothing is opened, closed or turned to, and what the user has given stays as it is. False where it was stopped; then
   * whoever stopped it has the workbook checked.
   */
  const lookAgain = async (workbook: Book, by: ChangedBy, tell: (progress: Progress) => void): Promise<boolean> => {
    running.abort();
    const mine = (running = new AbortController());
    const { signal } = mine;
    const before = store.get().result;
    if (!before) return false;
    const sources: Sources = {
      ...keeps,
      read: async () => workbook,
      prior: () => before.prior,
      answers: async () => before.answers,
      kept: async () => before.kept,
      known: (checked) => withKnownFindings(checked, before.checked),
    };
    try {
      const result = await examine(engine, sources, (progress) => signal.aborted || tell(progress), signal);
      // a reason or an answer given meanwhile is not in it: it is looked at once more
      if (signal.aborted) return false;
      if (store.get().result !== before) return true;
      const change = changeBetween(before, result, by);
      keepOnly(result);
      store.set({ result: { ...result, change }, announcement: sayChange(change) });
    } catch (error) {
      if (!signal.aborted) throw error;
      return false;
    } finally {
      if (mine === running) store.set({ progress: null });
    }
    await again();
    return true;
  };
  const recheck = async ({ workbook, byOthers }: Followed): Promise<void> => {
    await lookAgain(workbook, byOthers ? 'others' : 'user', () => undefined);
    await settings.catchUp();
  };
  const settings = setting(store, async () => {
    const { result } = store.get();
    try {
      return result !== null && (await lookAgain(result.workbook, 'settings', (progress) => store.set({ progress })));
    } catch (error) {
      fail(error);
      return false;
    }
  });
  const isWholePage = (cell: CellRef): boolean => {
    const { result } = store.get();
    const found = result?.disclosure.unrecognized.find(({ sheet }) => sheet === cell.sheet);
    return isPageRef(cell) || found?.unread?.reason === 'page';
  };
  const followed = host.following ? followedWorkbook(store, host.following, recheck, fail) : null;

  return {
    run: (lastYear) => {
      followed?.start();
      followed?.forget();
      let prior = lastYear === undefined ? (store.get().result?.prior ?? null) : null;
      let unfit: unknown = null;
      const read: Sources['read'] = async (about) => {
        if (lastYear)
          prior = await readPrior(lastYear, engine, narrative, about).catch((error: unknown) => {
            unfit = error;
            return null;
          });
        return host.read(about.signal, waiting, about.progress);
      };
      return examineWith({ read, prior: () => prior }, true).then(() => {
        if (unfit !== null && store.get().error === null) fail(unfit);
      });
    },
    look: async (source, wantsText) => {
      if (!isUnknown(source)) return source;
      running.abort();
      const mine = (running = new AbortController());
      store.set({ error: null, progress: { label: `读取“${source.name}”`, done: 0, total: 1 } });
      try {
        return await lookInto(source, wantsText, engine, mine.signal);
      } catch (error) {
        if (!mine.signal.aborted) fail(error);
        return null;
      } finally {
        if (mine === running) store.set({ progress: null });
      }
    },
    compareWith: async (source) => {
      const { result } = store.get();
      if (!result) return;
      let prior: Prior | null = null;
      const read: Sources['read'] = async (about) => {
        if (source !== null) prior = await readPrior(source, engine, narrative, about);
        return result.workbook;
      };
      await examineWith({ read, prior: () => prior, ...(source === null ? {} : { reading: '读取上年工作簿' }) }, false);
    },
    fail,
    writeKept: async () => {
      await supplies.settled();
      try {
        await reasons.write();
        await replies.write();
        store.set({ notice: '已写进工作簿，保存工作簿后生效' });
      } catch (error) {
        fail(error);
      }
    },
    engine,
    original: host.original ? () => host.original!() : null,
    document: host.document ?? null,
    marks: host.marks ?? null,
    results: host.results ?? null,
    charts: host.charts ?? null,
    stop: () => {
      running.abort();
      stopReading();
      store.set({ progress: null, notice: '已停止' });
    },
    // what was asked for last is on top: a sheet does not cover the text that is turned to
    turnTo: (view) => store.set(view === 'narrative' || view === 'text' ? { view, revealed: null } : { view }),
    show: async (cells, current, caption) => {
      const cell = cells[current];
      if (!cell) return;
      store.set({ shown: { cells, current, caption }, error: null });
      try {
        await host.show(cell);
        store.set({ announcement: `已显示 ${cell.sheet}${isWholePage(cell) ? '' : ` ${cell.address}`}` });
      } catch (error) {
        fail(error);
      }
    },
    tick: (findings, done) => {
      const ticked = new Set(store.get().done);
      for (const finding of findings) {
        if (done) ticked.add(finding);
        else ticked.delete(finding);
      }
      store.set({ done: ticked });
    },
    isWholePage,
    closeSheet: () => store.set({ revealed: null }),
    dismissError: () => store.set({ error: null }),
    say: (notice) => store.set({ notice }),
    ...answering(store, answers, fail),
    ...correcting(store, host.write, async () => followed?.look(), fail),
    ...supplies,
    ...texts,
    ...settings,
  };
}
