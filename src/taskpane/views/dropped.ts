import { button, h, replace } from '../dom.js';
import type { FileSource } from '../file-source.js';
import { isText } from './open-file.js';

/**
 * Files that came together: the first workbook is opened, then the first 说明 is held to it; all stay in the list to be
 * opened in turn.
 */
export function droppedFiles(open: (source: FileSource, wantsText: boolean) => Promise<void>): {
  readonly element: HTMLElement;
  /** @param wantsText what is both is rather to be a 说明 */
  readonly take: (sources: readonly FileSource[], wantsText: boolean) => Promise<void>;
} {
  const element = h('nav', { 'class': 'dropped', 'aria-label': '一起拖入的文件' });
  element.hidden = true;
  return {
    element,
    take: async (sources, wantsText) => {
      element.hidden = sources.length < 2;
      replace(
        element,
        ...(element.hidden
          ? []
          : [
              h('span', {}, `一起拖入 ${sources.length} 个文件：`),
              ...sources.map((source) => button({ class: 'text-button' }, () => void open(source, false), source.name)),
            ]),
      );
      const workbook = sources.find((source) => !isText(source));
      const text = sources.find(isText);
      if (workbook) await open(workbook, wantsText);
      if (text) await open(text, wantsText);
    },
  };
}
