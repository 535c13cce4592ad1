import type { Claim, Document } from '../../claims/index.js';
import {
  comparesTotals,
  comparesWithOthers,
  headsFigures,
  isBesideYear,
  isComparedWith,
  isComparedWithBudget,
  isComparedWithFinal,
  isDayOfHoldings,
  isDueIn,
  isExecutionOfYear,
  isLineOfYear,
  isPlanned,
  isTotalOfYear,
  joinsYears,
  namesYear,
  stageHeaded,
  tellsStageOfYear,
} from '../../claims/lexicon/years-said.js';
import type { Found } from './statement-fault.js';

/** A year that a text names, with the words around it. */
export interface SaidYear {
  readonly claim: Claim;
  readonly year: number;
  /** The year of the text; null where nobody knows. */
  readonly own: number | null;
  readonly type: Document['type'];
  readonly isHeading: boolean;
  /** The text compares with last year by its number, and more often than with others. */
  readonly comparesWithLast: boolean;
  readonly before: string;
  readonly after: string;
  /** The next year of the paragraph, with the words up to it. */
  readonly next: { readonly claim: Claim; readonly between: string } | null;
}

export type YearRule = (said: SaidYear) => Found | null;

/** "2023年和2023年". */
const twice: YearRule = ({ claim, year, next }) => {
  if (next?.claim.year !== year || !joinsYears(next.between)) return null;
  return {
    start: claim.start,
    end: next.claim.end,
    stated: String(year),
    rule: 'year.twice',
    severity: 'warning',
    said: { type: 'year.twice', year },
  };
};

/** A text does not speak of years further off. */
const NEAR = 10;

/** A year so far ahead is no slip for last year. */
const FAR = 20;

/**
 * 与2025年相比, 比2025年增加: last year is meant. Not 与2024年预算相比 in the final accounts of 2024, which is what these
 * are for; in the budget of 2024 nothing is compared with itself.
 */
const base: YearRule = ({ claim, year, own, type, before, after }) => {
  if (own === null || year < own || year - own >= FAR || !isBase(type, before, after)) return null;
  return slip(claim, own, 'year.base', own - 1);
};

/** Whether a year is what something is compared with. */
export function isBase(type: Document['type'], before: string, after: string): boolean {
  if (isComparedWith(before, after)) return true;
  return type === 'budget'
    ? isComparedWithBudget(before, after)
    : type === 'final-accounts' && isComparedWithFinal(before, after);
}

/** "比2021年减少" in a text of 2023 that compares with 2022. Several years of a sentence are compared on purpose. */
const olderBase: YearRule = ({ claim, year, own, type, comparesWithLast, before, after }) => {
  if (
    own === null ||
    year > own - 2 ||
    own - year > NEAR ||
    (!comparesWithLast && !comparesTotals(after)) ||
    !isBase(type, before, after)
  )
    return null;
  if (comparesWithOthers(before, after, own)) return null;
  return slip(claim, own, 'year.base', own - 1);
};

/** "2023年力争" in a text of 2024. */
const plan: YearRule = ({ claim, year, own, after }) => {
  if (own === null || year !== own - 1 || !isPlanned(after)) return null;
  return slip(claim, own, 'year.plan', own);
};

/** Signs between the same figure of two years. */
const PAIR = 32;

/** "2019年预算数为", "2019年一般公共预算支出12万元" in a text of 2021: this year's figure under another year. */
const foreign: YearRule = ({ claim, year, own, before, after, next }) => {
  if (own === null || year === own || Math.abs(year - own) > NEAR || isBesideYear(before)) return null;
  // "2023年预算数为2.00万元，2024年预算数为3.00万元"
  if (year === own - 1 && next?.claim.year === own && next.between.length <= PAIR) return null;
  // "2023年预算为8万元，2024年比2023年增加2万元"
  if (next !== null && !isBesideYear(next.between) && comparesWithOthers(before, after, own)) return null;
  // last year's total may stand beside for comparison; nobody tells figures of a year to come
  const tells =
    isLineOfYear(before, after) ||
    (year !== own - 1 && isTotalOfYear(after)) ||
    (year > own && tellsStageOfYear(after));
  if (!tells) return null;
  return slip(claim, own, 'year.foreign', own);
};

/** "二、2023年收支预算情况" in a budget of 2024. Its final accounts may stand beside, and a form's own appendices. */
const heading: YearRule = ({ claim, year, own, type, isHeading, before, after, next }) => {
  if (own === null || !isHeading || year === own || Math.abs(year - own) > NEAR || next !== null) return null;
  if (namesYear(before) || !headsFigures(after)) return null;
  const stage = stageHeaded(after);
  if (type === null || (stage !== null && stage !== type)) return null;
  return slip(claim, own, 'year.heading', own);
};

/**
 * "截至2022年12月31日，共有车辆" in a budget of 2024: last year's end or a day of it is usual, this year's is lawful. What
 * is held at the end of the year before that may be the last that was counted.
 */
const holdings: YearRule = ({ claim, year, own, type, before, after }) => {
  if (own === null || type === null || !isDayOfHoldings(before, after)) return null;
  const usual = type === 'budget' ? own - 1 : own;
  if (year === usual || year === usual + 1 || Math.abs(year - own) > NEAR) return null;
  return {
    ...yearOf(claim),
    rule: 'year.as-of',
    severity: type === 'budget' && year === usual - 1 ? 'notice' : 'warning',
    said: { type: 'year.as-of', year, own, final: type === 'final-accounts' },
  };
};

/** "2022年当年预算执行数" in a budget of 2024, which is compared with 2023. */
const execution: YearRule = ({ claim, year, own, type, before, after, next }) => {
  if (own === null || type !== 'budget' || year > own - 2 || own - year > NEAR || !isExecutionOfYear(after))
    return null;
  // several years side by side are told on purpose
  if (isBesideYear(before) || next?.claim.year === year + 1) return null;
  return slip(claim, own, 'year.execution', own - 1);
};

/** "2024年12月底前完成" in a budget of 2026: the aims of a year gone by. Not the first of several steps up to this year. */
const due: YearRule = ({ claim, year, own, type, before, after, next }) => {
  if (own === null || type !== 'budget' || year >= own || own - year > NEAR || !isDueIn(before, after)) return null;
  if (next !== null && next.claim.year! >= own) return null;
  return slip(claim, own, 'year.due', own);
};

/** The first that applies is told. */
export const YEAR_RULES: readonly YearRule[] = [
  twice,
  base,
  olderBase,
  plan,
  foreign,
  heading,
  holdings,
  execution,
  due,
];

/** A year that should be another one. */
function slip(
  claim: Claim,
  own: number,
  rule: 'year.base' | 'year.plan' | 'year.foreign' | 'year.heading' | 'year.execution' | 'year.due',
  expected: number,
): Found {
  const year = claim.year!;
  return {
    ...yearOf(claim),
    rule,
    severity: 'warning',
    expected: String(expected),
    said: { type: rule, year, own },
  };
}

function yearOf({ start, end, year }: Claim): Pick<Found, 'start' | 'end' | 'stated'> {
  return { start, end, stated: String(year) };
}
