import { button, h } from '../dom.js';
import type { FileSource } from '../file-source.js';
import type { Session } from '../session.js';
import type { PaneState } from '../state.js';
import type { Store } from '../store.js';
import type * as tools from './many/tools.js';
import { openButton } from './open-file.js';
import { canBeMarked, saveMarked } from './save-marked.js';

export interface FileTools {
  readonly element: HTMLElement;
  /** Compares the workbook at hand with another version of it, which is taken for the earlier one. */
  compareWith(source: FileSource): Promise<void>;
}

/**
 * What else is made of a workbook that was opened from a file: its findings as a list, the reviewer's paper, and what has
 * changed in it.
 */
export function fileTools(store: Store<PaneState>, session: Session): FileTools {
  const result = h('div', {});
  const work = async (run: (loaded: typeof tools) => Promise<void>): Promise<void> => {
    try {
      await run(await import(/* webpackChunkName: "several" */ './many/tools.js'));
    } catch (error) {
      session.fail(error);
    }
  };
  const compareWith = (source: FileSource): Promise<void> =>
    work((loaded) => loaded.compareVersions(source, result, store, session));
  const marked = button(
    { class: 'text-button' },
    () => void saveMarked(store.get().result!, session),
    '下载标注后的工作簿',
  );
  const saveList = async (): Promise<void> => {
    try {
      const { saveFindingList } = await import(/* webpackChunkName: "finding-list" */ '../finding-list.js');
      await saveFindingList(store.get(), session);
    } catch (error) {
      session.fail(error);
    }
  };
  const element = h(
    'div',
    { class: 'file-tools' },
    h(
      'p',
      { class: 'file-tools-line' },
      button({ class: 'text-button' }, () => void saveList(), '下载问题清单'),
      button({ class: 'text-button' }, () => void work((loaded) => loaded.savePaper(store, session)), '下载检查表'),
      session.original !== null && openButton('与另一版本比较…', 'text-button', (source) => void compareWith(source)),
      marked,
    ),
    result,
  );
  store.watch(
    ({ result: opened }) => opened?.report,
    () => {
      const { result: opened } = store.get();
      const isOpen = opened?.report.findings.some(({ answer }) => answer === undefined) ?? false;
      marked.hidden = !opened || !isOpen || !canBeMarked(opened, session);
    },
  );
  store.watch(
    ({ result: opened }) => opened?.workbook,
    () => {
      const { result: opened } = store.get();
      element.hidden = session.original === null || !opened || opened.disclosure.tables.length === 0;
      result.replaceChildren();
    },
  );
  return { element, compareWith };
}
