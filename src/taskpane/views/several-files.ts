import { isPagesName } from '../../hosts/file/file-names.js';
import { h } from '../dom.js';
import { fromFile, type FileSource } from '../file-source.js';
import type { TakenFile } from '../many/listed-file.js';
import type { SeveralDeps, SeveralPlaces } from './many/places.js';
import { isText, type DroppedItem } from './open-file.js';

export interface SeveralFiles extends SeveralPlaces {
  /** Several workbooks, or a folder, become a list; what is less is handed to `few`. */
  take(files: readonly TakenFile[], few: (sources: readonly FileSource[]) => void): Promise<void>;
  takeDropped(items: readonly DroppedItem[], few: (sources: readonly FileSource[]) => void): Promise<void>;
}

/** Published files that are looked into before they are a list: one of them may be the 说明. */
const FEW_PAGES = 3;

function booksAmong(sources: readonly FileSource[]): number {
  return sources.filter((source) => !isText(source)).length;
}

/** The list is loaded when more than one workbook comes. */
export function severalFiles(deps: SeveralDeps): SeveralFiles {
  const places: SeveralPlaces = { list: h('div', { class: 'many-place' }), bar: h('div', { class: 'many-bar-place' }) };
  let taking: Promise<(files: readonly TakenFile[]) => void> | null = null;
  const load = async (): Promise<(files: readonly TakenFile[]) => void> => {
    taking ??= import(/* webpackChunkName: "several" */ './many/index.js').then(({ mountMany }) =>
      mountMany(places, deps),
    );
    try {
      return await taking;
    } catch {
      taking = null;
      throw new Error('多个工作簿的页面没有取到，请检查网络后再试一次。');
    }
  };
  const take: SeveralFiles['take'] = async (files, few) => {
    const sources = files.map(({ file }) => fromFile(file));
    const isInFolder = files.some(({ path, file }) => path !== file.name);
    if (!isInFolder && booksAmong(sources) < 2) return few(sources);
    const pages = sources.filter(({ name }) => isPagesName(name));
    if (!isInFolder && pages.length <= FEW_PAGES && booksAmong(sources) - pages.length < 2) {
      const looked: FileSource[] = [];
      for (const source of sources) {
        const one = await deps.session.look(source, false);
        if (one === null) return;
        looked.push(one);
      }
      if (booksAmong(looked) < 2) return few(looked);
    }
    try {
      (await load())(files);
    } catch (error) {
      deps.session.fail(error);
    }
  };
  return {
    ...places,
    take,
    takeDropped: async (items, few) => {
      const folders = items.flatMap(({ entry, handle }) => (entry?.isDirectory ? [{ entry, handle }] : []));
      const files = items.flatMap(({ file, entry }) =>
        file && !entry?.isDirectory ? [{ path: file.name, file }] : [],
      );
      if (folders.length === 0) return take(files, few);
      const { filesUnder } = await import(/* webpackChunkName: "several" */ '../many/dropped-folders.js');
      const inside = await filesUnder(folders);
      if (inside.length === 0)
        return deps.session.fail(new Error('拖入的文件夹里没有读到文件，请改点“打开文件夹”选它。'));
      await take([...files, ...inside], few);
    },
  };
}
