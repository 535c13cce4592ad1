import { readDocument, type Document } from '../claims/index.js';
import { unwrapped } from '../claims/unwrap/index.js';
import type { Disclosure } from '../disclosure/model.js';
import { bookOf, type Book } from '../figures/book.js';
import type { Finding, Report } from '../finding/finding.js';
import type { TextFinding } from '../finding/text-finding.js';
import type { TextReport } from '../reconcile/index.js';
import type { CellRef } from '../sheet/grid.js';
import type { Evidence, Judged, Verdict } from './model.js';

/** What is inspected: a department's workbook as it was checked, with its 说明 as it was read back. */
export interface Material {
  readonly disclosure: Disclosure;
  readonly report: Report;
  /** Last year's workbook was compared. */
  readonly hasPrior: boolean;
  readonly text: { readonly name: string; readonly report: TextReport } | null;
}

/** The same, read for every judge once. */
export interface Subject extends Material {
  readonly book: Book;
  /** The 说明 with its chapters and statements; null where none was given. */
  readonly document: Document | null;
}

export type Judge = (subject: Subject) => Judged;

export function subjectOf(material: Material): Subject {
  const { disclosure, text } = material;
  const document = text && readDocument(unwrapped(text.report.document.text).text, disclosure.document.department);
  return { ...material, book: bookOf(disclosure), document };
}

export function judged(verdict: Verdict, evidence: readonly Evidence[], cells: readonly CellRef[] = []): Judged {
  return { verdict, evidence, cells };
}

export const NO_TEXT: Judged = judged('open', [{ type: 'no-text' }]);
/** Of what is asked of tables and text alike. */
export const CLEAR_WITHOUT_TEXT: Judged = judged('person', [{ type: 'clear' }, { type: 'no-text' }]);

/** Findings that are told one by one. */
const MOST = 3;

/**
 * By what was found: an error speaks against it, a warning is for a person to judge; a notice does not count. Where
 * nothing was found, `otherwise` is the verdict.
 */
export function byFindings(findings: readonly (Finding | TextFinding)[], otherwise: Judged): Judged {
  const waiting = findings.filter((finding) => !isAnswered(finding));
  const errors = waiting.filter(({ severity }) => severity === 'error');
  const graver = errors.length > 0 ? errors : waiting.filter(({ severity }) => severity === 'warning');
  const answered = findings.filter(isAnswered).map((finding): Evidence => ({ type: 'answered', finding }));
  if (graver.length === 0) {
    const verdict = answered.length > 0 && otherwise.verdict === 'meets' ? 'person' : otherwise.verdict;
    return { ...otherwise, verdict, evidence: [...otherwise.evidence, ...answered] };
  }
  const more = waiting.filter(({ severity }) => severity !== 'notice').length - Math.min(MOST, graver.length);
  const told = graver.slice(0, MOST);
  return {
    verdict: errors.length > 0 ? 'fails' : 'person',
    evidence: [
      ...told.map((finding): Evidence => ({ type: 'finding', finding })),
      ...(more > 0 ? [{ type: 'more', findings: more } as const] : []),
      ...answered,
    ],
    cells: told.flatMap(({ cells }) => cells),
    quotes: told.flatMap((finding) => ('quote' in finding ? [{ quote: finding.quote, start: finding.start }] : [])),
  };
}

/** Answers are given to what the tables are found to say, never to a text. */
function isAnswered(finding: Finding | TextFinding): finding is Finding {
  return 'category' in finding && finding.answer !== undefined;
}

/** Sheets and tables that were not read, by name: what is not found may stand there. */
export function blindPlaces({ disclosure, report }: Pick<Subject, 'disclosure' | 'report'>): string[] {
  return [
    ...disclosure.unrecognized
      .filter(({ unread, hidden }) => unread !== undefined && !hidden)
      .map(({ sheet }) => sheet),
    ...(disclosure.headless ?? []).filter(({ hidden }) => !hidden).map(({ title }) => title),
    ...report.unchecked.sheets.map(({ sheet }) => sheet),
  ];
}
