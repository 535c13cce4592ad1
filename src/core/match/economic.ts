import { withoutEconomicCode } from '../claims/lexicon/references.js';
import type { EconomicLine } from '../figures/economic.js';
import type { Lookup } from '../figures/lookup.js';
import { LIST_NAMES } from '../figures/list-names.js';
import type { NamedFigure } from '../figures/named.js';
import { NOTHING } from '../figures/sourced.js';
import { economicClassCode, economicItemCodes } from '../taxonomy/economic-classes.js';
import type { Situation } from './situation.js';
import { isSame } from './tables.js';

const LIST = 'basic-subjects';
/** 其他支出 is a 类 of either classification. */
const OF_EITHER: readonly string[] = ['其他支出'];
const OF_GENERAL: readonly string[] = ['general-basic', 'general-basic.personnel', 'general-basic.public'];
const CLASS = 3;

/** A 类 or 款 of 一般公共预算基本支出 by name; nothing where the table is whole without it. Null for another name. */
export function economicFigure(lookup: Lookup, noun: string): NamedFigure | null {
  const codes = codesOf(noun);
  const { lines, complete, whole } = lookup.books.book.basic.economic;
  const found = lines.filter(({ code }) => codes.includes(code));
  const [only, ...others] = found;
  if (only !== undefined) return others.length === 0 ? lookup.line(LIST, only.id) : null;
  const known = complete && codes.length > 0 && codes.every((code) => isNothing(code, lines, whole));
  if (!known) return null;
  const amount = { ...NOTHING, cells: lookup.concept('general-basic')?.amount.cells ?? [] };
  const id = `general-basic.${codes[0]!}`;
  return { name: `${LIST_NAMES[LIST]}.${noun}`, id, list: LIST, unit: 'yuan', amount, prior: null, budget: null };
}

/** The whole table has no such 类, or the whole 类 no such 款. */
function isNothing(code: string, lines: readonly EconomicLine[], whole: readonly string[]): boolean {
  const above = code.slice(0, CLASS);
  return whole.includes(above) || !lines.some((line) => line.code.startsWith(above));
}

function codesOf(words: string): readonly string[] {
  const noun = withoutEconomicCode(words);
  if (OF_EITHER.includes(noun)) return [];
  const code = economicClassCode(noun);
  return code === null ? economicItemCodes(noun) : [code];
}

/** A part of 人员经费, 公用经费 or a 类 of 基本支出, or told behind one of its lines. */
export function isAmongEconomic({ lookup, whole, before, topic }: Situation): boolean {
  return (
    whole?.list === LIST ||
    (whole?.list === null && OF_GENERAL.includes(whole.id)) ||
    (whole?.id === 'expenditure.basic' && isSame(lookup, whole.id, 'general-basic')) ||
    (topic.basic && topic.special === null && before?.list === LIST)
  );
}
