import { fromFile, type FileSource } from '../file-source.js';
import { button, h, on } from '../dom.js';

export const ACCEPT = '.xlsx,.xls,.xlsm,.et';

export const TEXT_ACCEPT = '.docx,.txt,.md';

/** What a bureau's blank form comes as; a .doc is told what to do. */
export const FORM_ACCEPT = '.docx,.docm,.doc,.txt';

/** Files that are a 说明 rather than a workbook, to be read or refused as such. */
const TEXT_FILE = /\.(?:docx|docm|doc|wps|rtf|pdf|txt|md)$/i;

export function isText({ name }: FileSource): boolean {
  return TEXT_FILE.test(name);
}

/** A button that opens the system's file picker for a workbook. */
export function openButton(label: string, look: string, open: (source: FileSource) => void): HTMLElement {
  return fileButton(label, look, ACCEPT, (file) => open(fromFile(file)));
}

/** The same for any file. */
export function fileButton(label: string, look: string, accept: string, open: (file: File) => void): HTMLElement {
  const input = on(
    h('input', { 'type': 'file', accept, 'class': 'visually-hidden', 'tabindex': -1, 'aria-hidden': 'true' }),
    {
      change: () => {
        const file = input.files?.[0];
        input.value = '';
        if (file) open(file);
      },
    },
  );
  return h(
    'span',
    { class: 'open-file' },
    button({ class: look }, () => input.click(), label),
    input,
  );
}

/** Lets files be dropped anywhere on the page, with a frame while they hover. All of them are handed over together. */
export function acceptDrops(target: HTMLElement, open: (sources: readonly FileSource[]) => void): void {
  const mark = (dragging: boolean): void => void target.toggleAttribute('data-dragging', dragging);
  on(target, {
    dragover: (event) => {
      event.preventDefault();
      mark(true);
    },
    dragleave: (event) => {
      if (!target.contains(event.relatedTarget as Node | null)) mark(false);
    },
    drop: (event) => {
      event.preventDefault();
      mark(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) open(files.map(fromFile));
    },
  });
}
