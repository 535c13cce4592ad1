import type { Workbook } from '../../src/core/sheet/grid.js';
import { SOUND_FORMS } from '../slips/sound.js';
import { workbookOf } from '../e2e/fixtures.js';
import { bookOf, originOf, withFault, type Book } from './book.js';
import { outcomeOf, type Outcome } from './compare.js';

export interface Subject {
  readonly name: string;
  readonly book: Book;
  readonly outcome: Outcome;
  /** The same with one wrong cell, which is found and suspected first. */
  readonly faulty: { readonly book: Book; readonly outcome: Outcome };
}

const FIXTURES = [
  'lingshou-2021-budget',
  'ruoqiang-2024-budget',
  'ebian-2021-budget',
  'xinping-2021-final.corrected',
  'xinping-2021-final',
];

/** Every published workbook of test/fixtures and every form of test/forms. */
export function subjects(): Subject[] {
  return [...FIXTURES.map(workbookOf), ...SOUND_FORMS].map(subjectOf);
}

function subjectOf(workbook: Workbook): Subject {
  const book = bookOf(workbook);
  return { name: workbook.name, book, outcome: outcomeOf(book.workbook), faulty: faultyOf(book) };
}

/** The first amount in the middle of the workbook whose slip is traced to its cell. */
function faultyOf(book: Book): Subject['faulty'] {
  const cells = book.workbook.grids
    .filter(({ hidden }) => !hidden)
    .flatMap((grid) => grid.rows.flatMap((row) => row ?? []))
    .flatMap((cell) =>
      typeof cell?.value === 'number' && cell.value > 10 && book.amounts.get(originOf(cell)!)?.plain === false
        ? [{ origin: originOf(cell)!, value: cell.value }]
        : [],
    );
  for (const { origin, value } of cells.slice(Math.floor(cells.length / 4))) {
    const faulty = withFault(book, origin, slip(value));
    const outcome = outcomeOf(faulty.workbook);
    if (
      outcome.suspect === `${origin} = ${value}` &&
      outcome.findings.some((finding) => finding.startsWith('error') && finding.includes(origin))
    )
      return { book: faulty, outcome };
  }
  throw new Error(`no slip of ${book.workbook.name} is traced`);
}

/** Another second digit. */
function slip(value: number): number {
  const digits = String(value);
  return Number(`${digits[0]!}${(Number(digits[1]) + 3) % 10}${digits.slice(2)}`);
}
