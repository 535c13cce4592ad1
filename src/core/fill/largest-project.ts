import type { Lookup } from '../figures/lookup.js';
import { printDecimal } from '../money/print.js';
import { yuanPer } from '../money/units.js';
import { largestProjectIn } from './lexicon/largest-project.js';
import { isAllProjects, ONLY_GENERAL, wholeProjects } from './projects.js';
import type { Edit } from './wording.js';

/** 金额最大的项目为XX，预算XX万元: where 项目支出表 has them all, and one is larger than the others. */
export function largestProjectEdits(text: string, lookup: Lookup): Edit[] {
  // what was budgeted is none of a table of what was spent
  const isBudget = lookup.books.book.document.type === 'budget';
  const blanks = isBudget ? largestProjectIn(text) : null;
  const amounts = blanks === null ? [] : wholeProjects(lookup).map((item) => ({ item, figure: item.figures['金额']! }));
  const sorted = amounts.sort((left, right) => right.figure.amount.yuan.cmp(left.figure.amount.yuan));
  const [first, second] = sorted;
  if (!blanks || !first || second?.figure.amount.yuan.eq(first.figure.amount.yuan)) return [];
  const { name, yuan, cells } = { name: first.figure.name, ...first.figure.amount };
  const doubt = isAllProjects(lookup) ? {} : { mark: 'review' as const, why: ONLY_GENERAL };
  const named: Edit = { ...blanks.name, text: first.item.texts['名称']!, ...doubt };
  if (blanks.amount === null) return [named];
  const { start, end, unit } = blanks.amount;
  const printed = printDecimal(yuan.div(yuanPer(unit)), 2);
  return [named, { start, end, text: printed, figure: { name, value: yuan.toFixed(), unit: 'yuan', cells }, ...doubt }];
}
