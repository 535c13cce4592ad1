import type { Claim, Document, Paragraph } from '../../claims/index.js';
import { tellsItsFigure } from '../../claims/lexicon/years-said.js';
import { signAt } from '../../text/fold.js';
import type { Found } from './statement-fault.js';
import { isBase, YEAR_RULES, type SaidYear } from './year-rules.js';
import { gather } from '../../sheet/gather.js';

/** 2021年和2021年; 与2025年相比 in a budget of 2024; 2020年力争 in a text of 2021. */
export function yearFaults({ claims, paragraphs, year: own, type }: Document): Found[] {
  const years = claims.filter((claim) => claim.kind === 'year' && claim.value !== null);
  const around = (claim: Claim): { readonly from: number; readonly before: string; readonly after: string } => {
    const { folded } = paragraphs[claim.paragraph]!;
    const from = signAt(folded, claim.start);
    return { from, before: folded.text.slice(0, from), after: folded.text.slice(from + LENGTH) };
  };
  const bases = years.filter((claim) => {
    const { before, after } = around(claim);
    return own !== null && claim.year! < own && (isBase(type, before, after) || tellsItsFigure(after));
  });
  const last = bases.filter(({ year }) => year === own! - 1).length;
  const others = bases.length - last;
  // one place alone is a slip sooner
  const comparesWithLast = last > 0 && (others === 1 || (last >= OFTEN && last > others * 2));
  return gather(years, (claim, index) => {
    const paragraph = paragraphs[claim.paragraph]!;
    const { folded } = paragraph;
    const { text } = folded;
    const { from, before, after } = around(claim);
    const next = years[index + 1];
    const said: SaidYear = {
      claim,
      year: claim.year!,
      own,
      type,
      isHeading: paragraph.isHeading || isTitle(paragraph),
      comparesWithLast,
      before,
      after,
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

/** So often a text compares with the year before until it is sure to do so throughout. */
const OFTEN = 3;

/** The first line, where it is no sentence. */
function isTitle({ index, folded: { text } }: Paragraph): boolean {
  return index === 0 && !text.includes('。');
}

/** Signs of "2024年". */
const LENGTH = 5;
