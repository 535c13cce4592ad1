import type { Disclosure } from '../disclosure/model.js';
import { comparability } from '../disclosure/prior.js';
import { bookOf, type Book } from './figures/book.js';
import { blank, type Piece } from './prose/pieces.js';

/** What a section writes from. */
export interface Story {
  readonly book: Book;
  /** 预算数 of final accounts, where the tables print it beside 决算数. */
  readonly budgeted: Book | null;
  /** Last year's figures; null without a workbook that can be compared. */
  readonly prior: Book | null;
  /** Why the given workbook was not compared; null when it was, or none was given. */
  readonly priorRefused: string | null;
  readonly words: Words;
}

/** How the two kinds of document say the same things. */
export interface Words {
  /** 预算 | 决算 */
  readonly account: string;
  /** After the number: 年 | 年度 */
  readonly year: string;
  /** 一般公共预算支出 | 一般公共预算财政拨款支出 */
  readonly general: string;
  readonly generalBasic: string;
}

export function storyOf(disclosure: Disclosure, prior: Disclosure | undefined, words: Words): Story {
  const refused = prior ? comparability(disclosure.document, prior.document) : null;
  return {
    book: bookOf(disclosure),
    budgeted: printsBudget(disclosure) ? bookOf(disclosure, 'budget') : null,
    prior: prior && refused === null ? bookOf(prior) : null,
    priorRefused: refused,
    words,
  };
}

function printsBudget({ document, tables }: Disclosure): boolean {
  const columns = tables.flatMap((table) => table.panels.flatMap((panel) => panel.columns));
  return document.type === 'final-accounts' && columns.some((column) => column.dimensions.stage === 'budget');
}

/** "2021年" or "2021年度"; a blank when nothing in the workbook tells the year. */
export function yearOf(story: Pick<Story, 'book' | 'words'>): Piece {
  const { year } = story.book.document;
  const number = year === null ? blank('document.year', '年份', '这是哪一年的公开表？') : String(year);
  return [number, story.words.year];
}

export function departmentOf(story: Pick<Story, 'book'>): Piece {
  const { department } = story.book.document;
  return department === '' ? blank('document.department', '部门名称', '部门的全称是什么？') : department;
}
