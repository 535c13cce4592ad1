import type { Narrative, Section } from './narrative.js';

/** The 说明 as Markdown: title, headings and a paragraph a block; blanks stay visible in bold. Ends with a line feed. */
export function narrativeMarkdown(narrative: Narrative): string {
  const blocks = [`# ${escape(narrative.title)}`, ...narrative.sections.flatMap(blocksOf)];
  return `${blocks.join('\n\n')}\n`;
}

function blocksOf(section: Section): string[] {
  const heading = `${'#'.repeat(section.level + 1)} ${escape(section.heading)}`;
  return [heading, ...section.paragraphs.map((paragraph) => withBlanks(paragraph.text, paragraph.blanks))];
}

function withBlanks(text: string, blanks: readonly { readonly start: number; readonly end: number }[]): string {
  let said = '';
  let at = 0;
  for (const blank of blanks) {
    said += `${escape(text.slice(at, blank.start))}**${escape(text.slice(blank.start, blank.end))}**`;
    at = blank.end;
  }
  return atStart(said + escape(text.slice(at)));
}

function escape(text: string): string {
  return text.replace(/[\\`*_<>[\]~|]/g, '\\$&');
}

/** What would begin a list, a heading or a quotation in Markdown is text here. */
function atStart(block: string): string {
  return block.replace(/^(\d+)([.)])(?=\s)/, '$1\\$2').replace(/^([#+-])(?=\s)/, '\\$1');
}
