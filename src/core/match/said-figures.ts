import { PROCUREMENT_CONCEPTS, saidConcept, SOURCES, THREE_PUBLIC_CONCEPTS } from '../taxonomy/concepts/index.js';
import { scopedName } from '../taxonomy/figure-names.js';
import type { Target } from './binding.js';
import { doubtful, sure, type Said, type Situation } from './situation.js';
import { isSame, sourceFigure } from './tables.js';

const FUND_MONEYS: readonly (string | null)[] = ['general', 'fund', 'state-capital'];

/** The fund that a noun names, or that its heading does, and the noun without it. */
export function fundSaid(
  noun: string,
  { money, special }: Situation['topic'],
): { readonly money: string; readonly rest: string } | null {
  const scoped = scopedName(noun);
  if (scoped !== null) return FUND_MONEYS.includes(scoped.scope) ? { money: scoped.scope, rest: scoped.rest } : null;
  return special === null && money !== null && FUND_MONEYS.includes(money) ? { money, rest: noun } : null;
}

export function threePublicPart(noun: string): string | null {
  return THREE_PUBLIC_CONCEPTS.find(({ saidAmong }) => saidAmong?.test(noun) === true)?.id ?? null;
}

/** 货物, 货物类采购 and 政府采购货物支出 are one. */
export function procurementKind(noun: string): string | null {
  const [whole, ...kinds] = PROCUREMENT_CONCEPTS;
  return saidConcept(kinds, noun.startsWith(whole!.name) ? noun : `${whole!.name}${noun}`)?.id ?? null;
}

/** 人员经费 and 公用经费 are read from 一般公共预算基本支出; they are the whole's only where that is all there is. */
export function halfOfBasic(id: string, { lookup, topic, whole }: Situation): Target | null {
  const figure = lookup.concept(id);
  const isOfGeneral = topic.basic || topic.money === 'general' || whole?.id === 'general-basic';
  return isOfGeneral || isSame(lookup, 'expenditure.basic', 'general-basic')
    ? sure(figure)
    : doubtful(figure, '表中只有一般公共预算基本支出分人员和公用经费');
}

export function sourceSaid({ noun }: Said, { lookup }: Situation): Target | null {
  const id = saidConcept(SOURCES, noun)?.id;
  return id === undefined ? null : sure(sourceFigure(lookup, id, noun));
}
