import { blocksOf, isTitle } from './blocks.js';
import { spanOf } from '../../text/fold.js';
import { LEVEL, markOf } from '../../text/list-mark.js';
import type { Mark, Paragraph, Section, TextTable } from '../model.js';

export interface Outline {
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly tables: readonly TextTable[];
}

/** Paragraphs and tables with the heading each stands under. */
export function outlineOf(text: string): Outline {
  const sections: Section[] = [];
  const paragraphs: Paragraph[] = [];
  const tables: TextTable[] = [];
  let section: Section | null = null;
  let title = '';
  for (const block of blocksOf(text)) {
    if (block.kind === 'table') {
      const cells = block.rows.flat();
      tables.push({ title, section, rows: block.rows, start: cells[0]!.start, end: cells.at(-1)!.end });
      continue;
    }
    const { folded } = block;
    const { start } = block.pieces[0]!;
    const { end } = block.pieces.at(-1)!;
    const found = markOf(folded.text);
    const mark: Mark | null = found && { ...found, ...spanOf(folded, 0, found.text.length) };
    const heading = block.inTable || mark === null ? null : headingWords(folded.text, mark);
    if (mark !== null && heading !== null) {
      section = sectionOf(section, mark, heading.slice(mark.text.length), { start, end });
      sections.push(section);
    }
    if (!block.inTable && folded.text.length <= 40) title = folded.text;
    paragraphs.push({
      start,
      end,
      index: paragraphs.length,
      folded,
      section,
      mark,
      isHeading: heading !== null,
      inTable: block.inTable,
      endsForSure: block.endsForSure,
      isCut: block.isCut,
    });
  }
  return { sections, paragraphs, tables };
}

/**
 * The heading's words; "（一）机关运行经费。" may end in a full stop, and so may one that runs into its paragraph. Null when it
 * is an item.
 */
function headingWords(folded: string, { kind }: Pick<Mark, 'kind'>): string | null {
  const words = folded.endsWith('。') || folded.endsWith('：') ? folded.slice(0, -1) : folded;
  if (words.length <= 50 && isTitle(words)) return words;
  const runIn = /^[^。，；：\d]{4,40}(?:\d{4}年[^。，；：\d]{2,30})?(?=。\S)/.exec(folded);
  return runIn !== null && isTitle(runIn[0]) && kind !== 'arabic' ? runIn[0] : null;
}

function sectionOf(
  before: Section | null,
  mark: Mark,
  title: string,
  span: { readonly start: number; readonly end: number },
): Section {
  const level = LEVEL[mark.kind];
  let parent = before;
  while (parent !== null && parent.level >= level) parent = parent.parent;
  return { ...span, title, mark, level, parent };
}
