import type { Dimensions } from '../taxonomy/dimensions.js';
import type { Disclosure } from '../disclosure/model.js';
import type { DocumentType } from '../taxonomy/table-kind.js';
import { comparability } from '../disclosure/prior.js';
import { bookOf, type Book } from './book.js';

/** The books a text is written from and held to: this year's figures, those that were budgeted, last year's. */
export interface Books {
  readonly book: Book;
  /** 预算数 of final accounts, where the tables print it beside 决算数. */
  readonly budgeted: Book | null;
  /** Last year's figures, of its workbook or of 上年数 columns; null without either. */
  readonly prior: Book | null;
  /** True when last year's figures stand in this workbook. */
  readonly priorIsOwn: boolean;
  /** Why the given workbook was not compared; null when it was, or none was given. */
  readonly priorRefused: string | null;
}

export function booksOf(disclosure: Disclosure, prior: Disclosure | undefined): Books {
  const refused = prior ? comparability(disclosure.document, prior.document) : null;
  const given = prior && refused === null ? bookOf(prior) : null;
  const own = given === null && prints(disclosure, null, ({ year }) => year === 'prior');
  return {
    book: bookOf(disclosure),
    budgeted: prints(disclosure, 'final-accounts', ({ stage }) => stage === 'budget')
      ? bookOf(disclosure, 'budget')
      : null,
    prior: own ? bookOf(disclosure, 'prior') : given,
    priorIsOwn: own,
    priorRefused: refused,
  };
}

function prints(
  { document, tables }: Disclosure,
  type: DocumentType | null,
  wanted: (dimensions: Dimensions) => boolean,
): boolean {
  return (
    (type === null || document.type === type) &&
    tables.some((table) => table.panels.some((panel) => panel.columns.some((column) => wanted(column.dimensions))))
  );
}
