import type { Document, Statement } from '../../claims/index.js';
import { chineseValue, NUMERAL_SIGNS } from '../../text/numerals.js';
import { placeIn, prose, type Found } from './found.js';
import { saidNothing, type Topic } from './nothing-said.js';

/** "没有使用政府性基金…" in a text that elsewhere gives an amount of it; attachments that are announced and not there. */
export function announced(document: Document): Found[] {
  return [...emptyTopics(document), ...attachments(document)];
}

function emptyTopics(document: Document): Found[] {
  const told = new Set<Topic>();
  return saidNothing(document).flatMap(({ topic, start, end }): Found[] => {
    const spent = document.statements.find((statement) => tellsAmount(statement, topic, document));
    if (spent === undefined || told.has(topic)) return [];
    told.add(topic);
    return [
      {
        start,
        end,
        rule: 'announced.empty',
        severity: 'warning',
        said: { type: 'announced.empty', topic: topic.name, amount: spent.amount!.quote.replace(/\s|\*/g, '') },
        also: [{ start: spent.start, end: spent.end }],
      },
    ];
  });
}

/** This year's amount of the topic. */
function tellsAmount(
  { amount, key, noun, year, subject }: Statement,
  { keys, words, isFund }: Topic,
  document: Document,
): boolean {
  if (
    amount?.kind !== 'amount' ||
    amount.value?.gt(0) !== true ||
    !['stated', 'of-which'].includes(amount.role) ||
    subject !== null ||
    amount.hedged
  )
    return false;
  return (
    key !== null &&
    keys.includes(key) &&
    (!isFund || words.test(noun)) &&
    (year === null || year === document.year) &&
    !document.paragraphs[amount.paragraph]!.inTable
  );
}

const NUMBER = `(\\d{1,2}|[${NUMERAL_SIGNS}]{1,2})`;
const ANNOUNCED = new RegExp(`(?:见|详见|参见|如)(附件|附表|图)${NUMBER}(?![\\d、，]*[\\-—~至])`, 'g');
const NAMED = new RegExp(`^[（《]?(附件|附表|图)\\s*${NUMBER}`);
const CAPTION = new RegExp(`[（](图)${NUMBER}[：:]`);

/**
 * 见附件2, 见附表1, 如图3 where no line bears that name. Tables and charts need no name of their own: they are missed only
 * where another one of the text has its line.
 */
function attachments(document: Document): Found[] {
  const lines = prose(document.paragraphs);
  const named = [
    ...lines.map(({ index, folded }) => ({ index, text: folded.text })),
    ...document.tables.flatMap(({ rows }) => rows.flat().map(({ text }) => ({ index: -1, text }))),
  ].flatMap(({ index, text }) => {
    const found = NAMED.exec(text) ?? (index < 0 ? null : CAPTION.exec(text));
    return found ? [{ index, kind: found[1]!, number: numberOf(found[2]!) }] : [];
  });
  const found = new Map<string, Found>();
  for (const paragraph of lines) {
    for (const { 0: words, 1: kind, 2: digits, index } of paragraph.folded.text.matchAll(ANNOUNCED)) {
      const alike = named.filter((it) => it.index !== paragraph.index && it.kind === kind);
      const name = `${kind!}${digits!}`;
      if (
        found.has(name) ||
        alike.some(({ number }) => number === numberOf(digits!)) ||
        (kind !== '附件' && alike.length === 0)
      )
        continue;
      found.set(name, {
        ...placeIn(paragraph, index, index + words.length),
        rule: 'announced.attachment',
        severity: 'notice',
        stated: name,
        said: { type: 'announced.attachment', name },
      });
    }
  }
  return [...found.values()];
}

function numberOf(digits: string): number {
  return /\d/.test(digits) ? Number(digits) : chineseValue(digits);
}
