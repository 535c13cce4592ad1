import type { Disclosure, DocumentIdentity } from '../../disclosure/model.js';
import { tableOf } from '../../disclosure/query.js';
import { basicOf, type Basic } from './basic.js';
import { expenditureOf, type Expenditure } from './expenditure.js';
import { twoSidedOf, type TwoSided } from './fiscal.js';
import { fundOf, type Fund } from './funds.js';
import { generalOf, type General } from './general.js';
import { incomeOf, type Income } from './income.js';
import { functionNames } from './names.js';
import { readTotal, type Reader } from './reader.js';
import { NOTHING, type Sourced } from './sourced.js';
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
  readonly procurement: Sourced | null;
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
    procurement: readTotal(reader, tableOf(disclosure, 'procurement')),
  };
  return { ...figures, amounts: namedAmounts(figures) };
}

/** Names are stable: they are the ids of questions and, later, of template fields. */
function namedAmounts(book: Omit<Book, 'amounts'>): Map<string, Sourced> {
  const fixed: readonly (readonly [string, Sourced | null])[] = [
    ['summary.income', book.summary.income],
    ['summary.expenditure', book.summary.expenditure],
    ['income', book.income.total],
    ['expenditure', book.expenditure.total],
    ['fiscal-summary.income', book.fiscal.income],
    ['fiscal-summary.expenditure', book.fiscal.expenditure],
    ['general-expenditure', book.general.total],
    ['general-expenditure.basic', book.general.basic],
    ['general-expenditure.project', book.general.project],
    ['general-basic', book.basic.total],
    ['general-basic.personnel', book.basic.personnel],
    ['general-basic.public', book.basic.public],
    ['fund', book.fund.state === 'none' ? NOTHING : book.fund.total],
    ['state-capital', book.stateCapital.state === 'none' ? NOTHING : book.stateCapital.total],
    ['three-public', book.threePublic.total],
    ['three-public.abroad', book.threePublic.abroad],
    ['three-public.vehicles', book.threePublic.vehicles],
    ['three-public.vehicle-purchase', book.threePublic.vehiclePurchase],
    ['three-public.vehicle-operation', book.threePublic.vehicleOperation],
    ['three-public.reception', book.threePublic.reception],
    ['agency-operation', book.threePublic.agencyOperation],
    ['procurement', book.procurement],
  ];
  const lines = [...book.income.sources, ...book.expenditure.printed, ...book.general.classes];
  return new Map([
    ...fixed.flatMap(([id, amount]) => (amount ? [[id, amount] as const] : [])),
    ...lines.map((line) => [line.id, line.amount] as const),
    ...book.general.printed.map((line) => [`general-expenditure.${line.key}`, line.amount] as const),
  ]);
}
