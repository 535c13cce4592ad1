import type { Answers } from './answers.js';
import { readAnswers } from './read-answers.js';

/** Names the custom XML part in which a workbook carries its reasons. */
export const ANSWERS_NAMESPACE = 'urn:gongkai:answers:1';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reasons as the XML that Office keeps with the workbook: one element whose text is JSON, so that no line break or quote is touched. */
export function answersXml(answers: Answers): string {
  const json = JSON.stringify(answers).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<answers xmlns="${ANSWERS_NAMESPACE}">${json}</answers>`;
}

/** The reasons in such a part, also when Office has written its XML anew; null when it holds something else. */
export function answersOfXml(xml: string): Answers | null {
  const [, text] = /<(?:[\w-]+:)?answers\b[^>]*>([^<]*)<\//.exec(xml) ?? [];
  if (text === undefined) return null;
  try {
    const file = readAnswers(JSON.parse(text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, plain)));
    return 'wrongAt' in file ? null : file.common;
  } catch {
    return null;
  }
}

function plain(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
  if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
  return ENTITIES[name!] ?? whole;
}
