import type { Document, Statement } from '../claims/index.js';
import { placeIn, prose, type Found } from './found.js';
import { saidNothing, type Topic } from './nothing-said.js';
import { SAY_SLIP } from './say.js';

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
    return [{ start, end, rule: 'announced.empty', severity: 'warning', message: SAY_SLIP.notEmpty(topic.name, spent.amount!.quote.replace(/\s|\*/g, '')), also: [{ start: spent.start, end: spent.end }] }];
  });
}

/** This year's amount of the topic. */
function tellsAmount({ amount, key, noun, year, subject }: Statement, { keys, words, isFund }: Topic, document: Document): boolean {
  if (amount?.kind !== 'amount' || amount.value?.gt(0) !== true || !['stated', 'of-which'].includes(amount.role) || subject !== null || amount.hedged) return false;
  return key !== null && keys.includes(key) && (!isFund || words.test(noun)) && (year === null || year === document.year) && !document.paragraphs[amount.paragraph]!.inTable;
}

function attachments({ paragraphs }: Document): Found[] {
  const lines = prose(paragraphs);
  const found = new Map<string, Found>();
  for (const paragraph of lines) {
    for (const match of paragraph.folded.text.matchAll(/(?:见|详见)(附件\d{1,2})/g)) {
      const there = lines.some(({ folded, index }) => index !== paragraph.index && new RegExp(`^${match[1]!}(?!\\d)`).test(folded.text));
      if (!there && !found.has(match[1]!)) found.set(match[1]!, { ...placeIn(paragraph, match.index, match.index + match[0].length), rule: 'announced.attachment', severity: 'notice', stated: match[1]!, message: SAY_SLIP.attachment(match[1]!) });
    }
  }
  return [...found.values()];
}
