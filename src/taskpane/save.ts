import { h } from './dom.js';

/** Hands a file to the browser's own download. */
export function saveFile(name: string, type: string, content: Uint8Array | string): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = h('a', { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** "2021公开表.xlsx" → "2021公开表": what a derived file is named after. */
export function baseName(name: string): string {
  return name.replace(/\.[^.]{1,5}$/, '') || '公开表';
}
