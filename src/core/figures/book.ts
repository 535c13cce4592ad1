import type { Disclosure, DocumentIdentity } from '../disclosure/model.js';
import { tableOf } from '../disclosure/query.js';
import { basicOf, type Basic } from './basic.js';
import { expenditureOf, type Expenditure } from './expenditure.js';
import { twoSidedOf, type TwoSided } from './fiscal.js';
import { FLOW_MONEYS, flowsOf, type FlowMoney, type Flows } from './flows.js';
import { fundOf, type Fund } from './funds.js';
import { generalOf, type General } from './general.js';
import { incomeOf, type Income } from './income.js';
import { functionNames } from './names.js';
import type { Line } from './line.js';
import { procurementOf, type Procurement } from './procurement.js';
import { projectsOf } from './projects.js';
import { read, readTotal, type Reader } from './reader.js';
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
  /** The year of 财政拨款 and of each fund, with what is printed as nothing. */
  readonly flows: Readonly<Record<FlowMoney, Flows>>;
  /** 上年结转结余 of a budget, 年初结转和结余 of final accounts. */
  readonly carryover: Sourced | null;
  /** 社会保险基金; null without its table. */
  readonly socialInsurance: Sourced | null;
  readonly threePublic: ThreePublic;
  readonly procurement: Procurement;
  readonly projects: readonly Line[];
}

/** Reads the figures; `budget` is the stage 预算数 that final accounts may print beside 决算数. */
export function bookOf(disclosure: Disclosure, stage: Reader['stage'] = 'own'): Book {
  const reader: Reader = { type: disclosure.document.type, stage };
  const names = functionNames(disclosure);
  return {
    document: disclosure.document,
    summary: twoSidedOf(reader, disclosure, 'summary', names),
    income: incomeOf(reader, disclosure),
    expenditure: expenditureOf(reader, disclosure),
    fiscal: twoSidedOf(reader, disclosure, 'fiscal-summary', names),
    general: generalOf(reader, disclosure, names),
    basic: basicOf(reader, disclosure),
    fund: fundOf(reader, disclosure, 'fund', names),
    stateCapital: fundOf(reader, disclosure, 'state-capital', names),
    flows: flowsByMoney(reader, disclosure),
    carryover: carryoverOf(reader, disclosure),
    socialInsurance: ownTotal(reader, disclosure, 'social-insurance'),
    threePublic: threePublicOf(reader, disclosure),
    procurement: procurementOf(reader, disclosure),
    projects: projectsOf(reader, disclosure),
  };
}

function flowsByMoney(reader: Reader, disclosure: Disclosure): Book['flows'] {
  const of = (money: FlowMoney): Flows => flowsOf(reader, disclosure, money);
  return Object.fromEntries(FLOW_MONEYS.map((money) => [money, of(money)])) as Record<FlowMoney, Flows>;
}

/** Of 收支总表, else of 上年结转结余情况明细表. */
function carryoverOf(reader: Reader, disclosure: Disclosure): Sourced | null {
  return (
    read(reader, tableOf(disclosure, 'summary'), { item: 'opening-carryover', side: 'income' }) ??
    ownTotal(reader, disclosure, 'carryover')
  );
}

/** 合计 of the table; nothing when it is empty. */
function ownTotal(reader: Reader, disclosure: Disclosure, kind: 'social-insurance' | 'carryover'): Sourced | null {
  const table = tableOf(disclosure, kind);
  return table?.empty && reader.stage !== 'prior' ? NOTHING : readTotal(reader, table);
}
