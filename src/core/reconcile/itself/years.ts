import type { Document } from '../../claims/index.js';
import { signAt } from '../../text/fold.js';
import type { Found } from './statement-fault.js';
import { YEAR_RULES, type SaidYear } from './year-rules.js';

/** 2021年和2021年; 与2025年相比 in a budget of 2024; 2020年力争 in a text of 2021. */
export function yearFaults({ claims, paragraphs, year: own, type }: Document): Found[] {
  const years = claims.filter((claim) => claim.kind === 'year' && claim.value !== null);
  return years.flatMap((claim, index) => {
    const paragraph = paragraphs[claim.paragraph]!;
    const { folded } = paragraph;
    const { text } = folded;
    const from = signAt(folded, claim.start);
    const next = years[index + 1];
    const said: SaidYear = {
      claim,
      year: claim.year!,
      own,
      type,
      isHeading: paragraph.isHeading,
      before: text.slice(0, from),
      after: text.slice(from + LENGTH),
      next:
        next?.paragraph === claim.paragraph
          ? { claim: next, between: text.slice(from + LENGTH, signAt(folded, next.start)) }
          : null,
    };
    for (const rule of YEAR_RULES) {
      const found = rule(said);
      if (found !== null) return [found];
    }
    return [];
  });
}

/** Signs of "2024年". */
const LENGTH = 5;
