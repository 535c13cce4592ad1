import { bindingOf, type Binding } from '../../match/index.js';
import { agree } from '../../figures/sourced.js';
import type { Lookup } from '../../figures/lookup.js';
import type { NamedFigure } from '../../figures/named.js';
import { gather } from '../../sheet/gather.js';

/**
 * Figures that should be equal and stand in several tables: where they are not, the tables are at fault (check says
 * so), not the text.
 */
const SAME: readonly (readonly string[])[] = [
  ['收支总计', '收入总计', '支出总计', '收入合计', '支出合计'],
  ['财政拨款收支总计', '财政拨款收入总计', '财政拨款支出总计'],
  ['一般公共预算基本支出', '一般公共预算构成.基本支出'],
  ['一般公共预算项目支出', '一般公共预算构成.项目支出', '项目合计'],
  ['政府性基金支出', '政府性基金收支.本年支出'],
  ['国有资本经营支出', '国有资本经营收支.本年支出'],
];

const INCOME_LISTS = ['收入来源', '收支总表收入', '财政拨款收入'];

/** A 类 of one of them may well have other money beside it in the next: they are one figure where rounding alone parts them. */
const CLASS_LISTS = ['一般公共预算类', '财政拨款支出', '收支总表支出'];
const CLASS_OF_LIST = new RegExp(`^(?:${CLASS_LISTS.join('|')})\\.(.+)$`);

const SIDES = ['收入', '支出', '收支'] as const;

/** The same claim taken of another table, or as a share of what 总收入 may mean as well. */
export function otherReadings({ figure, aspect, whole, againstBudget, why }: Binding, lookup: Lookup): Binding[] {
  const figures = [figure, ...sameAs(figure, lookup)];
  const wholes = whole === null ? [null] : [whole, ...sameAs(whole, lookup)];
  return gather(figures, (one) => wholes.map((all) => bindingOf(lookup, one, aspect, why, againstBudget, all))).slice(
    1,
  );
}

/** The figures that a claim must be of when it is not of the first. */
export function oneOf({ others = [], aspect, why, againstBudget }: Binding, lookup: Lookup): Binding[] {
  return others.map((figure) => bindingOf(lookup, figure, aspect, why, againstBudget, null));
}

/** 收入合计 and 支出合计 are two things, whatever their amounts. */
function sameAs(figure: NamedFigure, lookup: Lookup): NamedFigure[] {
  const { name, id } = figure;
  const line = CLASS_OF_LIST.exec(name)?.[1];
  if (line !== undefined)
    return gather(CLASS_LISTS, (list) => lookup.figure(`${list}.${line}`) ?? []).filter(
      (it) => it.name !== name && agree(it.amount, figure.amount),
    );
  const other = SIDES.find((side) => side !== '收支' && name.includes(side));
  const source = /^(?:income|summary|fiscal-summary)\.(\w[\w-]*)$/.exec(id)?.[1];
  if (source !== undefined && name.includes('.'))
    return gather(INCOME_LISTS, (list) => gather(lookup.list(list), ({ figures }) => figures['金额'] ?? [])).filter(
      (it) => it.name !== name && it.id.endsWith(`.${source}`),
    );
  return gather(
    (SAME.find((group) => group.includes(name)) ?? []).filter(
      (it) => it !== name && !(other === '收入' && it.includes('支出')) && !(other === '支出' && it.includes('收入')),
    ),
    (it) => lookup.figure(it) ?? [],
  ).filter((it) => it.id !== id || it.name !== name);
}
