import { Decimal } from 'decimal.js';
import { fromYuan } from '../../money/amount.js';
import { LISTS } from '../../figures/lists.js';
import type { ListItem } from '../../figures/list-item.js';
import { agree, sum } from '../../figures/sourced.js';
import { UNIT_NAME } from '../../money/units.js';
import type { Section } from '../narrative.js';
import type { Scope } from './scope.js';

/** The sections with a sentence at the end of the first whose parts do not add up as printed, if the template wants it. */
export function withRest(scope: Scope, sections: readonly Section[]): readonly Section[] {
  const { settings } = scope.template;
  if (!settings.tellsRest) return sections;
  const lists = LISTS.filter((list) => list.whole !== undefined && leavesRest(scope, scope.lookup.list(list.name)));
  const at = sections.findIndex(({ paragraphs }) =>
    paragraphs.some(({ figures }) =>
      figures.some((figure) => lists.some(({ name }) => figure.name.startsWith(`${name}.`))),
    ),
  );
  const text = `金额以${UNIT_NAME[settings.unit]}为单位四舍五入，部分合计数与分项相加之和略有尾差。`;
  return sections.map((section, index) =>
    index === at ? { ...section, paragraphs: [...section.paragraphs, { text, figures: [], blanks: [] }] } : section,
  );
}

/** Whether the parts of some whole add up, but not as the template prints them: 尾差 for rounding. */
export function hasRoundingRest(scope: Scope): boolean {
  return LISTS.some(({ name, whole }) => whole !== undefined && leavesRest(scope, scope.lookup.list(name)));
}

function leavesRest({ template: { settings } }: Scope, items: readonly ListItem[]): boolean {
  const whole = items[0]?.whole ?? null;
  const parts = items.flatMap(({ figures }) => figures['金额']?.amount ?? []);
  if (whole === null || !agree(sum(parts), whole)) return false;
  const printed = (yuan: Decimal): Decimal =>
    fromYuan(yuan, settings.unit).toDecimalPlaces(settings.decimals, Decimal.ROUND_HALF_UP);
  const added = parts.reduce((total, { yuan }) => total.plus(printed(yuan)), new Decimal(0));
  return !added.eq(printed(whole.yuan));
}
