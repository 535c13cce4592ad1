import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { narrate } from '../../src/core/narrate/index.js';
import { recognize } from '../../src/core/recognize/index.js';
import { narrativeDocx } from '../../src/hosts/file/docx.js';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { processorTimeOf } from './timing.js';

export interface WordFile {
  readonly name: string;
  /** In the text and the cells of the tables together. */
  readonly paragraphs: number;
  /** Milliseconds of processor time of a whole 说明 with its tables and charts. */
  readonly ours: number;
  /** Of the library docx writing as many paragraphs of the same texts and nothing else. */
  readonly library: number;
}

/** The .docx of a whole 说明 beside what the library takes for the bare paragraphs, warm, in turns. */
export async function wordFiles(
  workbooks: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  rounds: number,
): Promise<WordFile[]> {
  const measured: WordFile[] = [];
  for (const { name, bytes } of workbooks) {
    const workbook = readWorkbook(bytes, name);
    const disclosure = recognize(workbook);
    const narrative = narrate(disclosure);
    const write = (): Promise<Uint8Array> => narrativeDocx(narrative, { workbook, disclosure });
    const texts = textsOf(await write());
    const times = { ours: Infinity, library: Infinity };
    for (let round = 0; round < rounds; round += 1) {
      times.ours = Math.min(times.ours, await processorTimeOf(write));
      times.library = Math.min(times.library, await processorTimeOf(() => bare(texts)));
    }
    measured.push({ name, paragraphs: texts.length, ...times });
  }
  return measured;
}

function bare(texts: readonly string[]): Promise<Uint8Array> {
  return Packer.pack(
    new Document({ sections: [{ children: texts.map((text) => new Paragraph(text)) }] }),
    'uint8array',
  );
}

function textsOf(docx: Uint8Array): string[] {
  const xml = strFromU8(unzipSync(docx)['word/document.xml']!);
  return xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t[ >][^<]*/g)].map(([text]) => text.replace(/^[^>]*>/, '')).join(''),
    );
}
