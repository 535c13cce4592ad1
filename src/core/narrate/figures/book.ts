import type { Disclosure, DocumentIdentity } from '../../disclosure/model.js';
import { basicOf, type Basic } from './basic.js';
import { expenditureOf, type Expenditure } from './expenditure.js';
import { twoSidedOf, type TwoSided } from './fiscal.js';
import { fundOf, type Fund } from './funds.js';
import { generalOf, type General } from './general.js';
import { incomeOf, type Income } from './income.js';
import { functionNames } from './names.js';
import type { Line } from './line.js';
import { SINGLE_FIGURES } from './named.js';
import { procurementOf, type Procurement } from './procurement.js';
import { projectsOf } from './projects.js';
import type { Reader } from './reader.js';
import type { Sourced } from './sourced.js';
import { threePublicOf, type ThreePublic } from './three-public.js';

/** Every figure the text may name, from one disclosure at one stage. */
export interface Book {
  readonly document: DocumentIdentity;
  readonly summary: TwoSided;
  readonly income: Income;
  readonly expenditure: Expenditure;
  readonly fiscal: TwoSided;
  readonly general: General;
  readonly basic: Basic;
  readonly fund: Fund;
  readonly stateCapital: Fund;
  readonly threePublic: ThreePublic;
  readonly procurement: Procurement;
  readonly projects: readonly Line[];
  /** The same figures by name, for comparing with another year or stage. */
  readonly amounts: ReadonlyMap<string, Sourced>;
}

/** Reads the figures; `budget` is the stage 预算数 that final accounts may print beside 决算数. */
export function bookOf(disclosure: Disclosure, stage: Reader['stage'] = 'own'): Book {
  const reader: Reader = { type: disclosure.document.type, stage };
  const names = functionNames(disclosure);
  const figures = {
    document: disclosure.document,
    summary: twoSidedOf(reader, disclosure, 'summary', names),
    income: incomeOf(reader, disclosure),
    expenditure: expenditureOf(reader, disclosure),
    fiscal: twoSidedOf(reader, disclosure, 'fiscal-summary', names),
    general: generalOf(reader, disclosure, names),
    basic: basicOf(reader, disclosure),
    fund: fundOf(reader, disclosure, 'fund', names),
    stateCapital: fundOf(reader, disclosure, 'state-capital', names),
    threePublic: threePublicOf(reader, disclosure),
    procurement: procurementOf(reader, disclosure),
    projects: projectsOf(reader, disclosure),
  };
  return { ...figures, amounts: namedAmounts(figures) };
}

/** By id, so that the same figure is found in another year or stage. */
function namedAmounts(book: Omit<Book, 'amounts'>): Map<string, Sourced> {
  const lines = [...book.income.sources, ...book.expenditure.printed, ...book.general.classes, ...book.summary.incomeLines, ...book.summary.expenditureLines,
    ...book.fiscal.incomeLines, ...book.fiscal.expenditureLines, ...book.projects];
  const whole = { ...book, amounts: new Map<string, Sourced>() };
  return new Map([
    ...SINGLE_FIGURES.flatMap(({ id, of }) => {
      const amount = of(whole);
      return amount ? [[id, amount] as const] : [];
    }),
    ...lines.map((line) => [line.id, line.amount] as const),
    ...book.general.printed.map((line) => [`general-expenditure.${line.key}`, line.amount] as const),
    ...book.fund.items.map((line) => [`fund.${line.key}`, line.amount] as const),
    ...book.stateCapital.items.map((line) => [`state-capital.${line.key}`, line.amount] as const),
  ]);
}
