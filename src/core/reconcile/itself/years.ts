import type { Claim, Document } from '../../claims/index.js';
import {
  isBesideYear,
  isComparedWith,
  isLineOfYear,
  isPlanned,
  isTotalOfYear,
  joinsYears,
} from '../../claims/lexicon/years-said.js';
import { signAt } from '../../text/fold.js';
import type { Found } from './statement-fault.js';

/** A year that a text names, with the words around it. */
interface SaidYear {
  readonly claim: Claim;
  readonly year: number;
  /** The year of the text; null where nobody knows. */
  readonly own: number | null;
  readonly before: string;
  readonly after: string;
  /** The next year of the paragraph, with the words up to it. */
  readonly next: { readonly claim: Claim; readonly between: string } | null;
}

type YearRule = (said: SaidYear) => Found | null;

/** 2021年和2021年; 与2025年相比 in a budget of 2024; 2020年力争 in a text of 2021. */
export function yearFaults({ claims, paragraphs, year: own }: Document): Found[] {
  const years = claims.filter((claim) => claim.kind === 'year' && claim.value !== null);
  return years.flatMap((claim, index) => {
    const { folded } = paragraphs[claim.paragraph]!;
    const { text } = folded;
    const from = signAt(folded, claim.start);
    const next = years[index + 1];
    const said: SaidYear = {
      claim,
      year: claim.year!,
      own,
      before: text.slice(0, from),
      after: text.slice(from + LENGTH),
      next:
        next?.paragraph === claim.paragraph
          ? { claim: next, between: text.slice(from + LENGTH, signAt(folded, next.start)) }
          : null,
    };
    for (const rule of RULES) {
      const found = rule(said);
      if (found !== null) return [found];
    }
    return [];
  });
}

/** Signs of "2024年". */
const LENGTH = 5;

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

/** A year so far ahead is no slip for last year. */
const FAR = 20;

/** 与2025年相比, 比2025年增加: last year is meant. Not 与2024年预算相比 in the final accounts of 2024. */
const base: YearRule = ({ claim, year, own, before, after }) => {
  if (own === null || year < own || year - own >= FAR || !isComparedWith(before, after)) return null;
  return {
    ...yearOf(claim),
    rule: 'year.base',
    severity: 'warning',
    expected: String(own - 1),
    said: { type: 'year.base', year, own },
  };
};

/** "2023年力争" in a text of 2024. */
const plan: YearRule = ({ claim, year, own, after }) => {
  if (own === null || year !== own - 1 || !isPlanned(after)) return null;
  return {
    ...yearOf(claim),
    rule: 'year.plan',
    severity: 'warning',
    expected: String(own),
    said: { type: 'year.plan', year, own },
  };
};

/** A text does not speak of years further off. */
const NEAR = 10;

/** "2019年预算数为", "2019年一般公共预算支出12万元" in a text of 2021: this year's figure under another year. */
const foreign: YearRule = ({ claim, year, own, before, after }) => {
  if (own === null || year === own || Math.abs(year - own) > NEAR || isBesideYear(before)) return null;
  // last year's total may stand beside for comparison
  if (!isLineOfYear(before, after) && (year === own - 1 || !isTotalOfYear(after))) return null;
  return {
    ...yearOf(claim),
    rule: 'year.foreign',
    severity: 'warning',
    expected: String(own),
    said: { type: 'year.foreign', year, own },
  };
};

/** The first that applies is told. */
const RULES: readonly YearRule[] = [twice, base, plan, foreign];

function yearOf({ start, end, year }: Claim): Pick<Found, 'start' | 'end' | 'stated'> {
  return { start, end, stated: String(year) };
}
