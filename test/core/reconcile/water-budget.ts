import type { Disclosure } from '../../../src/core/disclosure/model.js';
import type { Dimensions } from '../../../src/core/taxonomy/dimensions.js';
import { disclosureOf, type Line, type Sketch } from '../narrate/disclosure-of.js';

export const OFFICE = '某某县水利局';

const NATURES: readonly Dimensions[] = [{}, { nature: 'basic' }, { nature: 'project' }];
const CLASSES: readonly Line[] = [
  ['total', '合计', '80.00', '50.00', '30.00'],
  ['213', '农林水支出', '80.00', '50.00', '30.00'],
];

/** The one 项 of 支出. */
export const FLOOD_CONTROL: Line = ['2130314', '防汛', '30.00', '0.00', '30.00'];

/**
 * A budget of 某某县水利局 in 万元: all is 一般公共预算, with those 项 of it that are given and 公务接待费 as given; the tables
 * between 一般公共预算支出 and “三公” are the caller's.
 */
export function waterBudget(
  year: number,
  reception: string,
  { generalItems = [], between }: { readonly generalItems?: readonly Line[]; readonly between: readonly Sketch[] },
): Disclosure {
  return disclosureOf(
    [
      { kind: 'expenditure', columns: NATURES, lines: [...CLASSES, FLOOD_CONTROL] },
      { kind: 'general-expenditure', columns: NATURES, lines: [...CLASSES, ...generalItems] },
      ...between,
      {
        kind: 'three-public',
        lines: [
          ['three-public-total', '合计', reception],
          ['abroad', '因公出国（境）费', '0.00'],
          ['reception', '公务接待费', reception],
          ['count', '公务用车保有量（辆）', '4'],
        ],
      },
    ],
    { type: 'budget', year, department: OFFICE },
    'ten-thousand-yuan',
  );
}
