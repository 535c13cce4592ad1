import type { DisclosureOutline } from '../disclosure/model.js';
import { publishedAs } from '../disclosure/query.js';
import { html, td, th, tr, type Html } from './html.js';
import { fileWords } from '../taxonomy/words/files.js';
import { gather } from '../sheet/gather.js';

/** What makes a report one for the archive, beside what it says; core can find out none of it. */
export interface ReportOrigin {
  /** When the check was made, as it shall be printed: "2024年3月5日". */
  readonly checkedOn?: string;
  /** "公开表助手 0.2.0" */
  readonly program?: string;
  /** Of the file's bytes, in hexadecimal; `open` where the workbook was read from the program it is open in. */
  readonly sha256?: string | 'open';
  /** Name of the other year's workbook that it was compared with. */
  readonly prior?: string;
}

const OPEN = '没有：校验的是打开着的工作簿，不是文件';

/** Which file was checked, with what, and when; what is not known is left out. */
export function originHtml(file: DisclosureOutline, { checkedOn, program, sha256, prior }: ReportOrigin): Html {
  const lines: readonly (readonly [name: string, value: string | undefined])[] = [
    [fileWords(publishedAs(file)).book, file.workbook],
    ['SHA-256', sha256 === 'open' ? OPEN : sha256],
    ['对照的工作簿', prior],
    ['校验于', checkedOn],
    ['程序', program],
  ];
  const known = gather(lines, ([name, value]) => (value === undefined ? [] : [tr(th(name), td(value))]));
  return html`<table class="origin"><tbody>${known}</tbody></table>`;
}
