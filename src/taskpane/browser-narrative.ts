import type { DisclosureOutline } from '../core/disclosure/model.js';
import { NOTHING_KEPT, readKept, type KeptNarrative } from '../core/narrate/answers/kept.js';
import { keepName } from './browser-answers.js';
import type { NarrativeKeep } from './host.js';

/** Answers in the browser's own storage; before the first of them, those that Excel has kept in the file. */
export function keepNarrativeInBrowser(inFile: () => KeptNarrative | null): NarrativeKeep {
  return {
    place: '回答存在本机这个浏览器里，不上传',
    load: async (of) => stored(of) ?? inFile() ?? NOTHING_KEPT,
    save: async (of, kept) => {
      try {
        localStorage.setItem(nameFor(of), JSON.stringify(kept));
      } catch {
        throw new Error('浏览器不允许本页保存数据，回答没有存下；关闭前请用“导出问题和回答”。');
      }
    },
    lastYear: async (of) => stored(of)?.answers ?? null,
  };
}

function stored(of: DisclosureOutline): KeptNarrative | null {
  try {
    const text = localStorage.getItem(nameFor(of));
    return text === null ? null : readKept(JSON.parse(text));
  } catch {
    return null;
  }
}

function nameFor(of: DisclosureOutline): string {
  return keepName('gongkai.narrative', of);
}
