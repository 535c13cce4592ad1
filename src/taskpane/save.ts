import { hasNoDownloads } from '../hosts/office/no-downloads.js';
import type { OpenDocument } from '../hosts/office/open-document.js';
import { copyHtml, copyText } from './copy.js';
import { h } from './dom.js';
import { chineseMessage } from './error-sentence.js';

/** The type of an .xlsx. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file made for the user. */
export interface OutFile {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array | string;
}

/** Where it is said what came of it. */
export interface Teller {
  say(notice: string): void;
  fail(error: unknown): void;
  /** In Word: what opens a document. */
  readonly document?: Pick<OpenDocument, 'openAsNew'> | null;
}

/**
 * Hands a file to the user and says how: by the browser's own download, which tells no page whether it came about; where
 * there is none, in a window of the program that the pane stands in, else on the clipboard. Never rejects.
 */
export async function handOut(file: OutFile, teller: Teller): Promise<void> {
  try {
    teller.say(hasNoDownloads() ? await withoutDownload(file, teller.document ?? null) : download(file));
  } catch (error) {
    teller.fail(new Error(chineseMessage(error) ?? `“${file.name}”没有交出来，请再试一次，或反馈给维护人员。`));
  }
}

function download({ name, type, content }: OutFile): string {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  h('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return `已交给浏览器下载：${name}`;
}

async function withoutDownload({ name, type, content }: OutFile, word: Teller['document']): Promise<string> {
  if (typeof content === 'string') {
    const isPage = type.startsWith('text/html');
    if (!(await (isPage ? copyHtml(content) : copyText(content))))
      throw new Error(`这里不能下载，也不能复制“${name}”，请用浏览器打开网页版。`);
    return `这里不能下载，内容已复制，请粘贴到${isPage ? ' Word 文档' : '文本编辑器'}，存为“${name}”`;
  }
  if (!(await opened(name, content, word)))
    throw new Error(`这里不能下载，也打不开“${name}”：请在 Word 里用公开表助手，或用浏览器打开网页版。`);
  return `已在新窗口打开，请另存为“${name}”`;
}

async function opened(name: string, content: Uint8Array, word: Teller['document']): Promise<boolean> {
  if (/\.docx$/i.test(name)) return word ? word.openAsNew(content) : false;
  if (!/\.xlsx$/i.test(name)) return false;
  const { openWorkbook } = await import(/* webpackChunkName: "open-workbook" */ '../hosts/office/open-workbook.js');
  return openWorkbook(content);
}

/** "2021公开表.xlsx" → "2021公开表": what a derived file is named after. */
export function baseName(name: string): string {
  return name.replace(/\.[^.]{1,5}$/, '') || '公开表';
}
