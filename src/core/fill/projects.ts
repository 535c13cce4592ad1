import type { ListItem } from '../figures/list-item.js';
import type { Lookup } from '../figures/lookup.js';
import { agree, sum } from '../figures/sourced.js';

/** What is said of projects that other money may pay for as well. */
export const ONLY_GENERAL = '项目取自一般公共预算项目支出表，其他资金的项目请补充';

/** The projects where they make up the whole of 项目支出; none else. */
export function wholeProjects(lookup: Lookup): readonly ListItem[] {
  const items = lookup.lines('projects');
  const whole = items[0]?.whole ?? null;
  return whole !== null && agree(sum(items.map(amountOf)), whole) ? items : [];
}

function amountOf({ figures }: ListItem): ReturnType<typeof sum> {
  return figures['金额']!.amount;
}

/** No other money pays for projects. */
export function isAllProjects(lookup: Lookup): boolean {
  const [all, general] = [lookup.concept('expenditure.project'), lookup.concept('general-expenditure.project')];
  return all !== null && general !== null && agree(all.amount, general.amount);
}
