import { contentsOf, insertText } from './contents.js';
import { sayErrors, sayUnchecked } from './doubts.js';
import type { Narrative, Paragraph, Section } from './narrative.js';

/**
 * The 说明 as Markdown: title, whether it is a draft, headings and a paragraph a block, charts and tables named; blanks
 * stay as 【待填：…】, figures in question are bold. Ends with a line feed.
 */
export function narrativeMarkdown(narrative: Narrative): string {
  const unchecked = sayUnchecked(narrative);
  const lead = narrative.draft ? draftSentence(narrative) : unchecked && `${unchecked}。`;
  const blocks = [
    `# ${escape(narrative.title)}`,
    ...(lead === null ? [] : [`> ${lead}`]),
    ...narrative.sections.flatMap(blocksOf),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** What marks a document with unanswered questions, or one that was written from a workbook with errors. */
export function draftSentence(narrative: Narrative): string {
  const { length } = narrative.unanswered;
  const parts = [sayErrors(narrative), sayUnchecked(narrative), length > 0 ? `还有 ${length} 处没有填写` : null];
  return `草稿：${parts.filter((part) => part !== null).join('；')}，不能公开。`;
}

function blocksOf(section: Section): string[] {
  const heading = `${'#'.repeat(section.level + 1)} ${escape(section.heading)}`;
  return [
    heading,
    ...contentsOf(section).map((one) =>
      atStart(one.kind === 'paragraph' ? marked(one.paragraph) : escape(insertText(one.insert))),
    ),
  ];
}

/** The paragraph with its figures in question in bold. */
function marked({ text, figures }: Paragraph): string {
  let at = 0;
  const parts = figures
    .filter(({ doubtful }) => doubtful)
    .flatMap(({ start, end }) => {
      const before = escape(text.slice(at, start));
      at = end;
      return [before, `**${escape(text.slice(start, end))}**`];
    });
  return [...parts, escape(text.slice(at))].join('');
}

function escape(text: string): string {
  return text.replace(/[\\`*_<>[\]~|]/g, '\\$&');
}

/** What would begin a list, a heading or a quotation in Markdown is text here. */
function atStart(block: string): string {
  return block.replace(/^(\d+)([.)])(?=\s)/, '$1\\$2').replace(/^(#+|[+-])(?=\s)/, '\\$1');
}
