const HEADING = /^ {0,3}#{1,6}[ \t]+/gm;
const QUOTATION = /^ {0,3}>[ \t]?/gm;
const STRONG = /(?<!\\)\*\*(?=\S)([^*\n]+)(?<=\S)\*\*/g;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/**
 * The words of a Markdown text without the marks of headings, quotations and bold, and without the backslashes before
 * signs: as it is read on paper, line for line.
 */
export function withoutMarkdown(text: string): string {
  return text.replace(HEADING, '').replace(QUOTATION, '').replace(STRONG, '$1').replace(ESCAPED, '$1');
}
