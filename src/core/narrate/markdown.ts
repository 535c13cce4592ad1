import { contentsOf, insertText } from './contents.js';
import type { Narrative, Section } from './narrative.js';

/** The 说明 as Markdown: title, whether it is a draft, headings and a paragraph a block, charts and tables named; blanks stay as 【待填：…】. Ends with a line feed. */
export function narrativeMarkdown(narrative: Narrative): string {
  const draft = narrative.draft ? [`> ${draftSentence(narrative)}`] : [];
  const blocks = [`# ${escape(narrative.title)}`, ...draft, ...narrative.sections.flatMap(blocksOf)];
  return `${blocks.join('\n\n')}\n`;
}

/** What marks a document with unanswered questions. */
export function draftSentence({ unanswered }: Narrative): string {
  return `草稿：还有 ${unanswered.length} 处没有填写，不能公开。`;
}

function blocksOf(section: Section): string[] {
  const heading = `${'#'.repeat(section.level + 1)} ${escape(section.heading)}`;
  return [heading, ...contentsOf(section).map((one) => atStart(escape(one.kind === 'paragraph' ? one.paragraph.text : insertText(one.insert))))];
}

function escape(text: string): string {
  return text.replace(/[\\`*_<>[\]~|]/g, '\\$&');
}

/** What would begin a list, a heading or a quotation in Markdown is text here. */
function atStart(block: string): string {
  return block.replace(/^(\d+)([.)])(?=\s)/, '$1\\$2').replace(/^(#+|[+-])(?=\s)/, '\\$1');
}
