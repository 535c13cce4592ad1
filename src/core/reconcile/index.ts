import { checkAgainst, type AgainstTables, type Workbooks } from './against/index.js';
import type { Span } from '../text/span.js';
import { readDocument, type Claim, type Document } from '../claims/index.js';
import { publishedAs } from '../disclosure/query.js';
import type { RelationCounts } from '../finding/finding.js';
import type { TextFinding } from '../finding/text-finding.js';
import { mapWords } from '../finding/words.js';
import { checkItself, type SelfCheck } from './itself/index.js';
import { coverageOf, type Coverage, type CoveragePlaces } from './coverage/index.js';
import { checkGovernment } from './government/index.js';
import { checkOwnTables } from './own-tables/check.js';
import { masked, personalSpans } from './mask.js';
import { governmentSlips, slipsIn } from './slips/index.js';
import { mayStandUnread, type NotInText } from './slips/not-read.js';
import { unwrapped } from '../claims/unwrap/index.js';

export type { TextFinding } from '../finding/text-finding.js';
export type { Workbooks } from './against/index.js';
export { OTHER_NUMBERS } from './coverage/index.js';
export type { ChapterCounts, Coverage, FigureCounts, OpenFigure, OtherNumber } from './coverage/index.js';

/** A text as it was read back, as plain data: a worker can hand it over, a page can draw it. */
export interface TextReport {
  /** The text that was read, personal data masked sign for sign, with what it says of itself. */
  readonly document: Pick<Document, 'text' | 'level' | 'type' | 'year' | 'department'> & {
    /** Where headings stand, in order. */
    readonly headings: readonly Span[];
  };
  /** Name of the workbook it was held to; null for a text on its own. */
  readonly workbook: string | null;
  readonly findings: readonly TextFinding[];
  /**
   * Figures of the disclosure that the text prints. Years, 科目 and bounds such as 50万元以上 are none, and no numbers of a
   * reason, of the work done, of performance, no averages and prices: `coverage` counts these beside.
   */
  readonly claims: number;
  /** Those that a cell of the tables, or a relation to another figure of the text, bears out. */
  readonly matched: number;
  /** Those that nothing could be compared with: never counted as right. */
  readonly unverifiable: number;
  /** The same by chapter, with the figures that nothing could be compared with. */
  readonly coverage: Coverage;
  /**
   * The 公开表 that stand in the text itself and the relations in them; their figures are not among the claims. Null where
   * there are none.
   */
  readonly ownTables: { readonly tables: number; readonly relations: RelationCounts } | null;
}

export interface ReadingOptions extends Partial<NotInText> {
  /**
   * The columns of the text's tables are those of real tables (.docx, .md): then they are read and checked as tables.
   */
  readonly realTables?: boolean;
}

/**
 * A 说明 read back: against its workbook and last year's where they are given, against itself, and for slips of drafting.
 * A text that was wrapped at a column is read without these line breaks; all places are those of the text that is
 * handed in.
 */
export function reconcileText(text: string, workbooks?: Workbooks, options: ReadingOptions = {}): TextReport {
  const { text: flowing, at } = unwrapped(text);
  const { document, findings, coverage, ...more } = readBack(flowing, workbooks, options);
  const { figures, borneOut, uncompared, notUnderstood } = coverage.all;
  const inText = ({ start, end }: Span): Span => ({ start: at(start), end: end > start ? at(end - 1) + 1 : at(start) });
  const hide = personalSpans(findings).map(({ start, end, stated }) => ({ ...inText({ start, end }), stated }));
  const shown = masked(text, hide);
  const secrets = hide.map((one) => [text.slice(one.start, one.end), shown.slice(one.start, one.end)] as const);
  const withoutSecrets = (words: string): string =>
    secrets.reduce((said, [secret, mask]) => said.replaceAll(secret, mask), words);
  const withoutSecretsIn = <Data>(data: Data): Data => (secrets.length === 0 ? data : mapWords(data, withoutSecrets));
  const quoted = (span: Span): Span & { readonly quote: string } => {
    const place = inText(span);
    return { ...place, quote: shown.slice(place.start, place.end) };
  };
  const published = workbooks ? publishedAs(workbooks.disclosure) : null;
  const { level, type, year, department, paragraphs } = document;
  const oneLine = (span: Span): string => quoted(span).quote.replace(/\s+/g, ' ').trim();
  const headings = paragraphs.filter(({ isHeading, inTable }) => isHeading && !inTable).map(inText);
  return {
    ...more,
    claims: figures,
    matched: borneOut,
    unverifiable: uncompared + notUnderstood,
    coverage: {
      ...coverage,
      chapters: coverage.chapters.map((one) => ({ ...one, title: one.title && withoutSecrets(one.title) })),
      open: coverage.open.map(({ clause, ...one }) => ({
        ...one,
        ...quoted(one),
        clause: oneLine(clause),
        chapter: one.chapter && withoutSecrets(one.chapter),
      })),
    },
    document: { text: shown, level, type, year, department, headings },
    findings: findings.map((finding) => ({
      ...finding,
      ...quoted(finding),
      ...(published === null ? {} : { published }),
      said: withoutSecretsIn(finding.said),
      ...(finding.places === undefined ? {} : { places: finding.places.map(quoted) }),
    })),
  };
}

function readBack(
  text: string,
  workbooks: Workbooks | undefined,
  { realTables = false, pictures = null, embedded = 0, unread = [] }: ReadingOptions,
) {
  const document = readDocument(text, workbooks?.disclosure.document.department);
  const notInText = { pictures, embedded, unread };
  if (document.level === 'government') return readGovernment(document, notInText);
  const beside = workbooks ? checkAgainst(document, workbooks) : null;
  const own = realTables ? checkOwnTables(document, workbooks?.disclosure ?? null, beside) : null;
  const tables = own === null ? beside : own.against;
  const itself = checkItself(document, tables?.precision, tables?.settled);
  const told = toldOnce(tables, itself);
  const slips = slipsIn(document, notInText).filter((slip) => !isToldOtherwise(slip, told));
  return {
    document,
    workbook: workbooks?.disclosure.workbook ?? null,
    findings: [...told, ...slips, ...(own?.findings ?? []).filter((one) => !mayStandUnread(one, notInText))].sort(
      (a, b) => a.start - b.start,
    ),
    coverage: coverageIn(document, tables, itself),
    ownTables: own && { tables: own.tables, relations: own.relations },
  };
}

/** A government's text is held to no department's tables, nor its own tables to a department's relations. */
function readGovernment(document: Document, notInText: NotInText) {
  const itself = checkGovernment(document);
  return {
    document,
    workbook: null,
    findings: [...itself.findings, ...governmentSlips(document, notInText)].sort((a, b) => a.start - b.start),
    coverage: coverageIn(document, null, itself),
    ownTables: null,
  };
}

/** Where the tables have reproached a figure, what it does not agree with is not told as well. */
function toldOnce(tables: AgainstTables | null, itself: SelfCheck): TextFinding[] {
  const faulted = new Set(Array.from(tables?.failed ?? [], ({ start }) => start));
  return [...(tables?.findings ?? []), ...itself.findings.filter(({ start }) => !faulted.has(start))];
}

function isToldOtherwise({ start, end, rule }: TextFinding, told: readonly TextFinding[]): boolean {
  if (rule === 'contents.differs')
    return told.some((other) => other.rule === 'year.heading' && other.start >= start && other.end <= end);
  return (rule === 'announced.empty' || rule.startsWith('subject.')) && told.some((other) => other.start === start);
}

/** A figure that the tables bear out is right, whatever the text makes of it elsewhere. */
function coverageIn(document: Document, tables: AgainstTables | null, { held, failed }: SelfCheck): CoveragePlaces {
  const isMatched = (claim: Claim): boolean => tables?.matched.has(claim) === true;
  return coverageOf(document, {
    bound: tables?.bound ?? new Set(),
    contradicted: (claim) => tables?.failed.has(claim) === true || (failed.has(claim) && !isMatched(claim)),
    borneOut: (claim) => held.has(claim) || isMatched(claim),
  });
}
