import { functionalClassCode } from '../taxonomy/functional-classes.js';
import { hasBlank } from './lexicon/blanks.js';
import { nameListsIn } from './lexicon/class-items.js';
import type { Edit } from './wording.js';

const SOURCE = /收入|拨款|结转|结余|资金/;

/** "支出包括XX支出、XX支出等": the names of what the tables have; a list that names something else stays. */
export function nameListIn(text: string, told: Readonly<Record<'收入' | '支出', readonly string[]>>): Edit[] {
  return nameListsIn(text).flatMap(({ side, start, end, names }): Edit[] => {
    const isOne = (name: string): boolean =>
      hasBlank(name) || (side === '支出' ? functionalClassCode(name) !== null : SOURCE.test(name));
    if (!names.some(hasBlank) || !names.every(isOne) || told[side].length === 0) return [];
    return [{ start, end, text: told[side].join('、'), drops: '改为表中有金额的各项' }];
  });
}
