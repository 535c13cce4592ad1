import type { Claim, Statement } from '../../claims/index.js';
import { withoutFigures, wordsOfClause, type Clause } from '../../claims/lexicon/told-again.js';
import { signAt } from '../../text/fold.js';
import { whoseHeadings } from '../headed.js';
import { isFigure, type TextContext } from './context.js';
import { gather } from '../../sheet/gather.js';

/** A clause that has figures, with what it says but for them. */
export interface Passage {
  readonly words: string;
  /** As printed, in their order. */
  readonly figures: string;
  readonly claims: Claim[];
  readonly paragraph: number;
  /** The clauses with figures on either side of it in its paragraph. */
  before: Passage | null;
  behind: Passage | null;
}

/**
 * Clauses that say the same of the same office but for their figures. Those that name a figure of the disclosure or a
 * 科目 are not among them: these are known by their names.
 */
export function samePassages(context: TextContext): (readonly Passage[])[] {
  const named = namedFigures(context.document.statements);
  const isUsable = ({ claims }: Passage): boolean => claims.every((claim) => isFigure(claim) && !named.has(claim));
  return gather(Array.from(passagesByWords(context).values()), (same) => {
    const usable = same.length > 1 ? same.filter(isUsable) : [];
    return usable.length > 1 ? [usable.filter(({ claims }) => claims.length === usable[0]!.claims.length)] : [];
  });
}

function passagesByWords({ document }: TextContext): ReadonlyMap<string, readonly Passage[]> {
  const whose = whoseHeadings(document);
  const found = new Map<string, Passage[]>();
  let last: { readonly passage: Passage; readonly clause: Clause } | null = null;
  for (const claim of document.claims) {
    const { folded, section, inTable } = document.paragraphs[claim.paragraph]!;
    if (claim.kind === 'year' || claim.kind === 'subject' || inTable) continue;
    if (last?.passage.paragraph !== claim.paragraph) last = null;
    const at = signAt(folded, claim.start);
    if (last !== null && at < last.clause.end) {
      last.passage.claims.push(claim);
      continue;
    }
    const clause = wordsOfClause(folded.text, at);
    if (clause === null) continue;
    const passage = passageOf(claim, clause, last?.passage ?? null);
    last = { passage, clause };
    const owner = whose(section);
    if (owner === null || !clause.isTelling) continue;
    const key = `${owner} ${passage.words}`;
    const same = found.get(key);
    if (same) same.push(passage);
    else found.set(key, [passage]);
  }
  return found;
}

function passageOf(claim: Claim, { words }: Clause, before: Passage | null): Passage {
  const { paragraph } = claim;
  const { words: said, figures } = withoutFigures(words);
  const passage: Passage = { words: said, figures, claims: [claim], paragraph, before, behind: null };
  if (before !== null) before.behind = passage;
  return passage;
}

/** Figures that are told by the name of a figure of the disclosure, or of a 科目; shares and rates of completion. */
function namedFigures(statements: readonly Statement[]): ReadonlySet<Claim | null | undefined> {
  return new Set(
    gather(statements, ({ key, subject, amount, change, budget, completion, share }) => [
      completion,
      share?.claim,
      ...(key === null && subject === null ? [] : [amount, change?.difference, change?.percent, change?.base, budget]),
    ]),
  );
}
