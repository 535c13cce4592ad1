import { narrate } from '../../src/core/narrate/index.js';
import { narrativeMarkdown } from '../../src/core/narrate/markdown.js';
import { reconcileText } from '../../src/core/reconcile/index.js';
import { recognize } from '../../src/core/recognize/index.js';
import type { Disclosure } from '../../src/core/disclosure/model.js';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { readText } from '../../src/hosts/file/text/read-text.js';
import { documentXml, paragraph, run, wordZip } from '../hosts/file/comments/word-zip.js';
import { processorTime } from './timing.js';

/** More than the 22 lines of 28 characters of GB/T 9704: attachments are set closer. */
const PAGE = 800;
const PAGES = 60;

export interface ReadBack {
  readonly characters: number;
  /** Milliseconds of processor time. */
  readonly alone: number;
  readonly against: number;
  readonly fromDocx: number;
}

/**
 * 60 pages read back: a text of several departments' 说明 and their attachments, alone, against a workbook, and from the
 * bytes of a .docx.
 */
export function readBack(
  workbooks: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  rounds: number,
): ReadBack {
  const disclosures = workbooks.map(({ name, bytes }) => recognize(readWorkbook(bytes, name)));
  const text = longText(disclosures);
  const docx = wordZip(
    documentXml(
      text
        .split('\n')
        .map((line) => paragraph(run(line.replace(/[<&]/g, ''))))
        .join(''),
    ),
  );
  const least = (task: () => unknown): number => Math.min(...Array.from({ length: rounds }, () => processorTime(task)));
  return {
    characters: text.length,
    alone: least(() => reconcileText(text)),
    against: least(() => reconcileText(text, { disclosure: disclosures[0]! })),
    fromDocx: least(() => reconcileText(readText(docx, '说明.docx'), { disclosure: disclosures[0]! })),
  };
}

function longText(disclosures: readonly Disclosure[]): string {
  const texts = disclosures.map((disclosure) => narrativeMarkdown(narrate(disclosure)));
  let text = '';
  for (let index = 0; text.length < PAGES * PAGE; index += 1) text += `${texts[index % texts.length]!}\n`;
  return text;
}
