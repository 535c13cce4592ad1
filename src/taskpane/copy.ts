import { h } from './dom.js';

/** Puts text on the clipboard; false when the browser refuses. Plain-http intranets lack the modern interface. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** Puts a page on the clipboard as what it looks like, and as its words; false when the browser refuses. */
export async function copyHtml(html: string): Promise<boolean> {
  const words = new DOMParser().parseFromString(html, 'text/html').body.textContent;
  const as = (type: string, content: string): Record<string, Blob> => ({ [type]: new Blob([content], { type }) });
  try {
    await navigator.clipboard.write([new ClipboardItem({ ...as('text/html', html), ...as('text/plain', words) })]);
    return true;
  } catch {
    return copyText(words);
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const area = h('textarea', { 'class': 'visually-hidden', 'readonly': true, 'aria-hidden': 'true' });
  area.value = text;
  document.body.append(area);
  area.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way without https
    return document.execCommand('copy');
  } finally {
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
