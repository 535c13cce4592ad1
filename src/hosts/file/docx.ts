import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { Narrative } from '../../core/narrate/narrative.js';
import { PAGE_NUMBERS } from './docx-footer.js';
import { printable, wordSection } from './docx-paragraph.js';
import { repack } from './docx-repack.js';
import { PAGE, STYLES } from './docx-styles.js';

/**
 * The 说明 as a Word document in the layout of GB/T 9704: A4, title 小标宋, headings as real styles, page numbers; blanks are highlighted.
 * The same narrative gives the same bytes. Works in Node and in the browser.
 */
export async function narrativeDocx(narrative: Narrative): Promise<Uint8Array> {
  const title = printable(narrative.title);
  const document = new Document({
    title,
    creator: '公开表助手',
    lastModifiedBy: '公开表助手',
    description: '',
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    styles: STYLES,
    sections: [
      {
        properties: { page: PAGE },
        footers: PAGE_NUMBERS,
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
          ...narrative.sections.flatMap(wordSection),
        ],
      },
    ],
  });
  return repack(await Packer.pack(document, 'uint8array'));
}
