import { textRun, xmlText } from './word-xml.js';

/** What stands after a number and is read as one with it, the longest first; % no program lets begin a line. */
const UNIT = /(?<=\d)(?:个百分点|平方米|万元|亿元|人次|批次|[元万亿年人个次批台辆套户])|-(?=\d)/g;

/**
 * Runs of a text in which no line ends between a number and its unit or its sign. Word keeps to the document's own list
 * of what no line begins with (pack.ts). LibreOffice does not read the list; it wants a word joiner, and before 24.2
 * the unit in a language whose lines are not ended by the rules for Chinese. Both stand where a program looks that does
 * not know Word 2013 (mc:Fallback), in the way in which Word itself writes signs that old fonts lack: Word and whoever
 * reads or searches the text find no sign in it.
 */
export function wholeRuns(text: string, before = '', look = ''): string {
  let runs = '';
  let at = 0;
  for (const { index, 0: unit } of (before + text).matchAll(UNIT)) {
    const start = index - before.length;
    if (start < 0) continue;
    if (start > at) runs += textRun(text.slice(at, start), look);
    runs += unit === '-' ? joined(['-', ''], look) : joined(['', ...unit], look);
    at = start + unit.length;
  }
  return at < text.length ? runs + textRun(text.slice(at), look) : runs;
}

/** One run with a joiner between each two of its parts. */
function joined(parts: readonly string[], look: string): string {
  const words = parts.map((part) => (part === '' ? '' : `<w:t xml:space="preserve">${xmlText(part)}</w:t>`));
  return `<w:r><w:rPr>${look}${elsewhere('<w:lang w:eastAsia="en-US"/>')}</w:rPr>${words.join(JOINER)}</w:r>`;
}

/** What Word 2013 and later leave out (ECMA-376 part 3, 7.5). */
function elsewhere(xml: string): string {
  return `<mc:AlternateContent><mc:Choice Requires="w15"/><mc:Fallback>${xml}</mc:Fallback></mc:AlternateContent>`;
}

const JOINER = elsewhere('<w:t>\u2060</w:t>');
