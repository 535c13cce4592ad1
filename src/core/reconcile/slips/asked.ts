import type { Document } from '../../claims/index.js';
import {
  ASKED_CHAPTERS,
  chaptersLacking,
  COUNTS_BESIDE,
  isOpening,
  tellsCount,
  type AskedChapter,
} from '../../claims/lexicon/asked-chapters.js';
import { topicOf } from '../../taxonomy/topics.js';
import { prose, type Found } from './found.js';
import { gather } from '../../sheet/gather.js';

/** Headings on income, expenditure and their kinds of money that a whole text has at least. */
const LEAST_TOPICS = 3;
/** Asked chapters that it has at least: with fewer it is a part. */
const LEAST_ASKED = 4;
const LAST: AskedChapter = '名词解释';

/**
 * Chapters that every 说明 must have, and the counts that final accounts must tell beside what was spent: of a text that
 * is there from its first chapter to its last ones, never of a part or of a government's.
 */
export function askedFor(document: Document): Found[] {
  const { level, type, text, paragraphs } = document;
  if (level === 'government' || type === null) return [];
  const titles = gather(prose(paragraphs), ({ isHeading, folded }) => (isHeading ? [folded.text] : []));
  const topics = new Set(gather(titles, (title) => topicOf(title) ?? []));
  if (!titles.some(isOpening) || topics.size < LEAST_TOPICS) return [];
  const lacking = chaptersLacking(text);
  if (lacking.length > ASKED_CHAPTERS.length - LEAST_ASKED) return [];
  // without its last chapter a text may be cut anywhere before it
  if (lacking.includes(LAST)) return [];
  return [...chapters(document, lacking), ...(type === 'final-accounts' ? counts(document) : [])];
}

/** Told at the first line. */
function chapters({ text }: Document, lacking: readonly AskedChapter[]): Found[] {
  if (lacking.length === 0) return [];
  const start = text.length - text.trimStart().length;
  const end = text.indexOf('\n', start);
  return [
    {
      start,
      end: end < 0 ? text.length : end,
      rule: 'chapter.missing',
      severity: 'warning',
      said: { type: 'chapter.missing', chapters: lacking },
    },
  ];
}

/** "公务接待费3万元" without 批次 and 人次 anywhere. */
function counts({ statements, text }: Document): Found[] {
  return gather(COUNTS_BESIDE, ([key, name, asked]): Found[] => {
    const spent = statements.find(
      (statement) =>
        statement.key === key && statement.amount?.kind === 'amount' && statement.amount.value?.gt(0) === true,
    );
    const missing = asked.filter((count) => !tellsCount(text, count));
    if (spent === undefined || missing.length === 0) return [];
    return [
      {
        start: spent.amount!.start,
        end: spent.amount!.end,
        rule: 'count.missing',
        severity: 'warning',
        stated: name,
        said: { type: 'count.missing', name, counts: missing },
      },
    ];
  });
}
