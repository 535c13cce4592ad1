import type { TextReport } from '../reconcile/index.js';
import { cellList } from './group-findings.js';
import { lineNumber, quoteInContext } from './reconcile-words.js';
import { SEVERITY_NAME } from './words.js';
import { messageOf } from './say/index.js';
import { printedValue } from './say/printed.js';

/** What a reviewer reads beside the words it is about, in a copy of the document. */
export interface TextComment {
  readonly start: number;
  readonly end: number;
  /** 错误, 提醒, 提示. */
  readonly title: string;
  readonly lines: readonly string[];
}

const MOST_PLACES = 6;

/**
 * One comment for each finding, at its own words; words of other paragraphs that have to do with it are quoted. Nothing
 * is said twice.
 */
export function textComments({ document, findings }: TextReport): TextComment[] {
  return findings.map((finding) => {
    const { start, end, severity, cells, places = [] } = finding;
    const expected = finding.expected === undefined ? undefined : printedValue(finding.expected);
    const message = messageOf(finding);
    const told = message.replace(/,/g, '');
    const unnamed = cells.filter(({ address }) => !message.includes(address));
    const elsewhere = places
      .filter((place) => lineNumber(document.text, place.start) !== lineNumber(document.text, start))
      .slice(0, MOST_PLACES);
    return {
      start,
      end,
      title: SEVERITY_NAME[severity],
      lines: [
        message,
        ...(expected === undefined || told.includes(expected)
          ? []
          : [`${severity === 'error' ? '应为' : '疑应为'}：${expected}`]),
        ...(unnamed.length === 0 ? [] : [`单元格：${cellList(unnamed)}`]),
        ...(elsewhere.length === 0
          ? []
          : [`有关的文字：${elsewhere.map((place) => sayPlace(document.text, place)).join('')}`]),
      ],
    };
  });
}

function sayPlace(text: string, place: Parameters<typeof quoteInContext>[1]): string {
  const { before, words, after } = quoteInContext(text, place);
  return `“${before}${words}${after}”`;
}
