import type { PageFault } from '../../../core/sheet/grid.js';
import type { PageContent } from './page-content.js';

/** Signs; a page of fewer holds a number or a stamp. */
const FEW_SIGNS = 12;
/** Share of the page above which a picture may hold a table. */
const LARGE_PICTURE = 0.15;
/** A page drawn of more paths and without text may be text as outlines. */
const MANY_DRAWINGS = 150;
/** Share of signs that a garbled text exceeds. */
const UNMAPPED = 0.02;
const RARE = 0.12;
/** Han signs on which such a share can be told. */
const ENOUGH_HAN = 30;

/** What keeps a page from being read: null for a page of text, or one that is empty. */
export function pageFault({ glyphs, allGlyphs, unmapped, pictures, drawings }: PageContent): PageFault | null {
  if (unmapped > UNMAPPED * allGlyphs || isGarbled(glyphs.map(({ text }) => text))) return 'garbled';
  if (glyphs.length < FEW_SIGNS && (pictures > LARGE_PICTURE || drawings > MANY_DRAWINGS)) return 'scanned';
  return pictures > LARGE_PICTURE ? 'picture' : null;
}

/** Signs that no text has, or rare ones in numbers that none has. */
function isGarbled(texts: readonly string[]): boolean {
  const odd = texts.filter((text) => /[\u0000-\u001f\u007f-\u009f\ue000-\uf8ff\ufffd]/.test(text)).length;
  if (odd > UNMAPPED * texts.length && odd > 1) return true;
  const han = texts.filter((text) => /[\u3400-\u9fff]/.test(text));
  const rare = han.filter((text) => !COMMON().has(text)).length;
  return han.length >= ENOUGH_HAN && rare > RARE * han.length;
}

let common: ReadonlySet<string> | undefined;

/** The 6,763 characters of GB 2312. */
function COMMON(): ReadonlySet<string> {
  if (common === undefined) {
    const bytes: number[] = [];
    for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
    common = new Set(new TextDecoder('gb18030').decode(Uint8Array.from(bytes)));
  }
  return common;
}
