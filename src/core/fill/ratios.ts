import type { Lookup } from '../figures/lookup.js';
import type { HeadingTopic } from '../match/heading-topic.js';
import { printDecimal } from '../money/print.js';
import { CATEGORIES } from '../taxonomy/concepts/index.js';
import { ratioIn } from './lexicon/ratios.js';
import type { Edit } from './wording.js';

const [PERSONNEL, PUBLIC] = CATEGORIES;

/** 人员经费与公用经费之比为XX%:XX%: the share of each of both, where the chapter is of 一般公共预算基本支出. */
export function ratioEdits(text: string, { basic, special }: HeadingTopic, lookup: Lookup): Edit[] {
  const blanks = basic && special === null ? ratioIn(text) : null;
  const [personnel, other] = [lookup.concept(PERSONNEL!.id), lookup.concept(PUBLIC!.id)];
  if (blanks === null || personnel === null || other === null) return [];
  const whole = personnel.amount.yuan.plus(other.amount.yuan);
  if (whole.isZero()) return [];
  const cells = [...personnel.amount.cells, ...other.amount.cells];
  return blanks.map(({ start, end, of }): Edit => {
    const part = of === 'personnel' ? personnel : other;
    const share = part.amount.yuan.div(whole).times(100);
    const text = printDecimal(share, 2);
    return { start, end, text, figure: { name: `${part.name}|占`, value: share.toFixed(), unit: 'percent', cells } };
  });
}
