import { readFileSync } from 'node:fs';
import * as SheetJS from '@e965/xlsx';
import type { Disclosure } from '../../src/core/disclosure/model.js';
import { narrate } from '../../src/core/narrate/index.js';
import { narrativeMarkdown } from '../../src/core/narrate/markdown.js';
import { recognize } from '../../src/core/recognize/index.js';
import type { Workbook } from '../../src/core/sheet/grid.js';
import { workbookOf } from '../e2e/fixtures.js';
import { seeded } from '../slips/slip.js';
import { SOUND_FORMS } from '../slips/sound.js';
import { mutatedBytes, mutatedText, mutatedWorkbook, pick } from './mutations.js';
import { walkBytes, walkText, walkWorkbook } from './walk.js';

export const KINDS = ['grids', 'bytes', 'texts'] as const;
export type CaseKind = (typeof KINDS)[number];

export interface Sources {
  readonly workbooks: readonly Workbook[];
  readonly texts: readonly { readonly text: string; readonly disclosure: Disclosure }[];
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

const FIXTURES = [
  'lingshou-2021-budget',
  'ruoqiang-2024-budget',
  'ebian-2021-budget',
  'xinping-2021-final.corrected',
  'xinping-2021-final',
];

/** What the cases are made from: published workbooks, forms, their 说明, and files of every format. */
export function sources(documents: readonly { name: string; bytes: Uint8Array }[] = []): Sources {
  const workbooks = [...FIXTURES.map(workbookOf), ...SOUND_FORMS];
  const xlsx = FIXTURES.map((name) => ({
    name: `${name}.xlsx`,
    bytes: new Uint8Array(readFileSync(new URL(`../fixtures/${name}.xlsx`, import.meta.url))),
  }));
  const book = SheetJS.read(xlsx[0]!.bytes, { type: 'array' });
  const written = (['biff8', 'xlml', 'html'] as const).map((bookType) => ({
    name: `${bookType}.xls`,
    bytes: new Uint8Array(SheetJS.write(book, { type: 'buffer', bookType }) as Uint8Array),
  }));
  const texts = workbooks.map((workbook) => {
    const disclosure = recognize(workbook);
    return { text: narrativeMarkdown(narrate(disclosure)), disclosure };
  });
  return { workbooks, texts, files: [...xlsx, ...written, ...documents] };
}

/** What went wrong in one case. The same seed makes the same case. */
export function runCase({ workbooks, texts, files }: Sources, kind: CaseKind, seed: number): readonly string[] {
  const random = seeded(seed * 7919 + 1);
  for (let index = 0; index < 3; index += 1) random();
  if (kind === 'grids') return walkWorkbook(mutatedWorkbook(pick(random, workbooks), random)).wrong;
  if (kind === 'texts') {
    const { text, disclosure } = pick(random, texts);
    return walkText(mutatedText(text, random), disclosure).wrong;
  }
  const { name, bytes } = pick(random, files);
  return walkBytes(mutatedBytes(bytes, random), name).wrong;
}
