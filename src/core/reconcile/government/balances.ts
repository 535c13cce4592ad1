import { saysBalanced, setsOff, totalOf } from '../../claims/lexicon/government.js';
import { whoseIn } from '../../claims/lexicon/government-scopes.js';
import type { Section } from '../../claims/index.js';
import { holds, type Context } from '../itself/context.js';
import { sameFigure, signed, sumOfTerms, type Relation } from '../itself/relation.js';
import { sentenceStart, type Passage, type Told } from './figures.js';
import { gather } from '../../sheet/gather.js';

/** The totals of both sides that a section told last, with whose they are. */
interface Totals {
  readonly section: Section | null;
  readonly income: TotalTold | null;
  readonly expenditure: TotalTold | null;
}

interface TotalTold extends Told {
  readonly whose: string | null;
}

/** What the totals of a section must be to each other, as its words say: 收支平衡, or 收支相抵 with what is left. */
export function balances(passages: readonly Passage[], context: Context): Relation[] {
  let totals: Totals = { section: null, income: null, expenditure: null };
  return gather(passages, (passage) => {
    const { section } = passage.paragraph;
    if (section !== totals.section) totals = { section, income: null, expenditure: null };
    const relations: Relation[] = [];
    let from = 0;
    for (const one of passage.told) {
      relations.push(...relationsOf(totals, passage.text.slice(from, one.from), one, context));
      totals = withTotal(totals, passage, one);
      from = one.to;
    }
    return [...relations, ...relationsOf(totals, passage.text.slice(from), null, context)];
  });
}

/** A pair is told income first. */
function withTotal(totals: Totals, passage: Passage, one: Told): Totals {
  const side = totalOf(one.words);
  if (side === null) return totals;
  const sentence = passage.text.slice(sentenceStart(passage, one.from), one.from);
  const told = { ...one, whose: whoseIn(sentence) ?? whoseIn(passage.text.slice(0, one.from)) };
  return side === 'income' ? { ...totals, income: told, expenditure: null } : { ...totals, expenditure: told };
}

/** What the words behind both totals say of them, up to the next amount. */
function relationsOf({ income, expenditure }: Totals, words: string, next: Told | null, context: Context): Relation[] {
  if (income === null || expenditure === null || !alike(income, expenditure)) return [];
  if (setsOff(words)) return next === null ? [] : [left(next, income, expenditure)];
  const relation = sameFigure(income.amount, expenditure.amount, {
    rule: 'balance',
    severity: 'error',
    about: '收入总计与支出总计',
  });
  return saysBalanced(words) || holds(relation, context) ? [relation] : [];
}

/** "收入总计9亿元，支出总计8亿元，收支相抵，年终结余1亿元". */
function left({ amount, statement }: Told, income: Told, expenditure: Told): Relation {
  return sumOfTerms(amount, [signed(income.amount, 1), signed(expenditure.amount, -1)], { about: statement.noun });
}

/** Both of the whole place, or both of its own level; or one does not say. */
function alike(income: TotalTold, expenditure: TotalTold): boolean {
  return income.whose === expenditure.whose || income.whose === null || expenditure.whose === null;
}
