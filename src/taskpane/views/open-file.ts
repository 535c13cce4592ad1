import { isTextName } from '../../hosts/file/file-names.js';
import { fromFile, type FileSource } from '../file-source.js';
import { button, h, on } from '../dom.js';
import type { TakenFile } from '../many/listed-file.js';

const PAGES_ACCEPT = '.pdf,.ofd,.html,.htm,.mht,.mhtml';

const ACCEPT = `.xlsx,.xls,.xlsm,.et,${PAGES_ACCEPT}`;

export const TEXT_ACCEPT = `.docx,.txt,.md,${PAGES_ACCEPT}`;

/** What a bureau's blank form comes as; a .doc is told what to do. */
export const FORM_ACCEPT = '.docx,.docm,.doc,.txt';

/** A 说明 rather than tables, to be read or refused as such. */
export function isText({ name, looked }: Pick<FileSource, 'name' | 'looked'>): boolean {
  return isTextName(name) || looked?.holds === 'text';
}

/** A button that opens the system's file picker for a workbook. */
export function openButton(label: string, look: string, open: (source: FileSource) => void): HTMLElement {
  return fileButton(label, look, ACCEPT, (file) => open(fromFile(file)));
}

/** The same for any file. */
export function fileButton(label: string, look: string, accept: string, open: (file: File) => void): HTMLElement {
  return pickButton(label, look, { accept }, ([file]) => open(file!));
}

/** The same for workbooks, one or many. */
export function filesButton(label: string, look: string, take: (files: readonly TakenFile[]) => void): HTMLElement {
  return pickButton(label, look, { accept: ACCEPT, multiple: true }, (files) => take(files.map(asTaken)));
}

/** The same for a folder with all that is in it and its subfolders; null where the browser has no such picker. */
export function folderButton(
  label: string,
  look: string,
  take: (files: readonly TakenFile[]) => void,
): HTMLElement | null {
  if (!('webkitdirectory' in HTMLInputElement.prototype)) return null;
  return pickButton(label, look, { webkitdirectory: true }, (files) => take(files.map(asTaken)));
}

function asTaken(file: File): TakenFile {
  return { path: file.webkitRelativePath || file.name, file };
}

function pickButton(
  label: string,
  look: string,
  asks: Readonly<Record<string, string | boolean>>,
  take: (files: readonly File[]) => void,
): HTMLElement {
  const input = on(
    h('input', { 'type': 'file', 'class': 'visually-hidden', 'tabindex': -1, 'aria-hidden': 'true', ...asks }),
    {
      change: () => {
        const files = [...(input.files ?? [])];
        input.value = '';
        if (files.length > 0) take(files);
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

/** A file or folder as it was dropped: the browser hands these over while it tells of the drop, and never again. */
export interface DroppedItem {
  readonly file: File | null;
  /** Null where the browser has no entries, or it is no file of a disk. */
  readonly entry: FileSystemEntry | null;
  /** The same by another way: a page that was opened from a disk may read a folder by this one alone. */
  readonly handle: Promise<FileSystemHandle | null> | null;
}

/** Chromium's alone. */
type WithHandle = DataTransferItem & { getAsFileSystemHandle?(): Promise<FileSystemHandle | null> };

/** Lets files be dropped anywhere on the page, with a frame while they hover. All of them are handed over together. */
export function acceptDrops(target: HTMLElement, take: (items: readonly DroppedItem[]) => void): void {
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
      const items = [...(event.dataTransfer?.items ?? [])]
        .filter(({ kind }) => kind === 'file')
        .map((item: WithHandle) => ({
          file: item.getAsFile(),
          entry: item.webkitGetAsEntry(),
          handle: item.getAsFileSystemHandle?.().catch(() => null) ?? null,
        }));
      if (items.length > 0) take(items);
    },
  });
}
