import { tellsChapter, type AskedChapter } from '../claims/lexicon/asked-chapters.js';
import type { Document, Section } from '../claims/index.js';
import type { TextFinding } from '../finding/text-finding.js';
import { ASKED_TOPICS } from '../taxonomy/topics.js';
import type { Judged } from './model.js';
import { byFindings, CLEAR_WITHOUT_TEXT, judged, NO_TEXT, type Judge } from './subject.js';
import { reasonsIn } from './three-public.js';

/** The 说明: its chapters, its figures against the tables, its figures against each other. */

export const duties: Judge = opening('duties');
export const organization: Judge = opening('organization');

function opening(topic: 'duties' | 'organization'): Judge {
  const [, heading] = ASKED_TOPICS.find(([id]) => id === topic)!;
  return ({ document }) =>
    document === null ? NO_TEXT : chapter(document, (title) => heading.test(title), heading.test(document.text));
}

/** A chapter on one of the things that every 说明 tells. */
export function askedChapter(name: AskedChapter): Judge {
  return ({ document }) =>
    document === null
      ? NO_TEXT
      : chapter(document, (title) => tellsChapter(title, name), tellsChapter(document.text, name));
}

/** 机关运行经费 is asked of 行政 and 参公 units alone: who writes nothing of it may have none. */
export const agencyOperation: Judge = (subject) => {
  const found = askedChapter('机关运行经费')(subject);
  return found.verdict === 'fails' ? { ...found, verdict: 'person' } : found;
};

function chapter(document: Document, isAsked: (title: string) => boolean, isMentioned: boolean): Judged {
  const section = document.sections.find((one) => isAsked(one.title) && hasBody(one, document));
  if (section !== undefined)
    return {
      ...judged('meets', [{ type: 'chapter', title: section.title }]),
      quotes: [{ quote: section.title, start: section.start }],
    };
  return isMentioned ? judged('person', [{ type: 'mentioned' }]) : judged('fails', [{ type: 'not-in-text' }]);
}

/** A heading of a list of contents has nothing below it. */
function hasBody(section: Section, { paragraphs, tables }: Document): boolean {
  const isBelow = (at: Section | null): boolean => at !== null && (at === section || isBelow(at.parent));
  return (
    paragraphs.some(
      (paragraph) =>
        isBelow(paragraph.section) &&
        (!paragraph.isHeading || paragraph.folded.text.length > section.title.length + HEADING_MARK),
    ) || tables.some((table) => isBelow(table.section))
  );
}

/** Signs of a heading's number, and the sign behind a heading that runs into its text. */
const HEADING_MARK = 8;

/** Income and expenditure against last year, with reasons. */
export const changes: Judge = ({ document, text }) => {
  if (document === null || text === null) return NO_TEXT;
  const told = document.statements.filter(
    ({ change, key }) => change !== null && !(key ?? '').startsWith('three-public'),
  );
  if (told.length === 0) return judged('person', [{ type: 'changes', told: 0, reasons: 0 }]);
  const reasons = reasonsIn(new Set(told.map(({ paragraph }) => paragraph)), document.paragraphs);
  return byFindings(
    text.report.findings.filter(({ rule }) => rule === 'reason.missing'),
    judged(reasons > 0 ? 'meets' : 'person', [{ type: 'changes', told: told.length, reasons }]),
  );
};

export const figuresAgree: Judge = ({ text }) => {
  if (text === null) return NO_TEXT;
  const { findings, coverage } = text.report;
  const { figures, borneOut, contradicted, uncompared, notUnderstood } = coverage.all;
  const open = uncompared + notUnderstood;
  const evidence = [{ type: 'figures', read: figures, borneOut, contradicted, open } as const];
  const own = findings.filter((finding) => isAgainst(finding));
  if (borneOut + contradicted === 0) return byFindings(own, judged('open', evidence));
  // what nothing could be compared with is not right for that
  const found = byFindings(own, judged(open > 0 ? 'person' : 'meets', evidence));
  return found.verdict === 'fails' ? { ...found, evidence: [...found.evidence, ...evidence] } : found;
};

export const textItself: Judge = ({ text }) => {
  if (text === null) return NO_TEXT;
  const own = text.report.findings.filter((finding) => !isAgainst(finding) && !isElsewhere(finding));
  return byFindings(own, judged('meets', [{ type: 'clear' }]));
};

/** Held to the tables of the workbook. */
function isAgainst({ cells }: TextFinding): boolean {
  return cells.length > 0;
}

/** Told under an item of its own. */
const ELSEWHERE = /^(?:personal\.|form\.|chapter\.missing|count\.missing|reason\.missing)/;

function isElsewhere({ rule }: TextFinding): boolean {
  return ELSEWHERE.test(rule);
}

/** Blanks and hints of a form that were left standing, in the tables and in the text. */
export const leftovers: Judge = ({ report, text }) =>
  byFindings(
    [
      ...report.findings.filter(({ rule }) => rule === 'sensitive.leftover'),
      ...(text?.report.findings.filter(({ rule }) => rule.startsWith('form.')) ?? []),
    ],
    text === null ? CLEAR_WITHOUT_TEXT : judged('meets', [{ type: 'clear' }]),
  );
