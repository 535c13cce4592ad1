import { categoryOfCode } from '../figures/basic.js';
import { LIST_NAMES } from '../figures/list-names.js';
import type { ListItem } from '../figures/list-item.js';
import type { Lookup } from '../figures/lookup.js';
import { agree, present, sum } from '../figures/sourced.js';
import { CATEGORIES } from '../taxonomy/concepts/index.js';
import { economicClassCode } from '../taxonomy/economic-classes.js';
import { asCrosses, isBlank } from './lexicon/blanks.js';
import { amountsLeft, namesLeft } from './lexicon/economic-lists.js';
import type { Edit } from './wording.js';

const [PERSONNEL, PUBLIC] = CATEGORIES;
const CLASS = 3;

/** 款 of 一般公共预算基本支出 with an amount, that make 人员经费, 公用经费 or a 类; none where they do not. */
export function economicItems(lookup: Lookup, head: string): readonly ListItem[] {
  const { id, has } = headOf(head);
  const whole = id === null ? null : lookup.concept(id);
  if (whole === null) return [];
  const items = lookup.lines('basic-subjects').filter(({ texts, figures }) => {
    const code = texts['编码']!;
    return code.length > CLASS && has(code) && present(figures['金额']!.amount);
  });
  const made = sum(items.map(({ figures }) => figures['金额']!.amount));
  return items.length > 0 && agree(made, whole.amount) ? items : [];
}

interface HeadOf {
  readonly id: string | null;
  readonly has: (code: string) => boolean;
}

function headOf(head: string): HeadOf {
  if (head === '人员经费') return { id: PERSONNEL!.id, has: (code) => categoryOfCode(code) === 'personnel' };
  if (head.endsWith('公用经费')) return { id: PUBLIC!.id, has: (code) => categoryOfCode(code) === 'public' };
  const code = economicClassCode(head);
  return code === null
    ? { id: null, has: () => false }
    : { id: `general-basic.${code}`, has: (it) => it.startsWith(code) };
}

const ALL = '改为表中有金额的科目';
const NAMES: Readonly<Record<string, string>> = {
  人员经费: LIST_NAMES['personnel-subjects'],
  公用经费: LIST_NAMES['public-subjects'],
};

/** "人员经费涵盖XX、XX": the names of the 款 that have an amount. */
export function economicNames(text: string, lookup: Lookup): Edit[] {
  return namesLeft(text).flatMap(({ head, list }): Edit[] => {
    const names = namesUnder(lookup, head);
    return names.length === 0 ? [] : [{ ...list, text: names.join('、'), drops: ALL }];
  });
}

/** 款 with an amount under 人员经费, 公用经费 or a 类. */
export function namesUnder(lookup: Lookup, head: string): string[] {
  const list = NAMES[head.replace(/^日常/, '')];
  const items = list === undefined ? economicItems(lookup, head) : lookup.list(list);
  return items.map(({ texts }) => texts['名称']!);
}

/** "公用经费XX万元，包括：办公费XX万元、……": every 款 that has an amount, where the form says that there are more or leaves a name blank. */
export function economicAmounts(form: string, lookup: Lookup): Edit[] {
  const text = asCrosses(form);
  return amountsLeft(text).flatMap(({ head, list, goesOn, items }): Edit[] => {
    const [first, second] = items;
    const nameless = items.some(({ name }) => isBlank(text.slice(name.start, name.end).replace(/支出$|费$/, '')));
    const told = economicItems(lookup, head);
    if (!first || told.length === 0 || !(goesOn || nameless)) return [];
    const separator = second ? form.slice(first.end, second.start) : '、';
    const said = told.map(
      ({ texts }) => `${first.hasCode ? texts['编码'] : ''}${texts['名称']}${form.slice(first.name.end, first.end)}`,
    );
    return [{ ...list, text: said.join(separator), drops: ALL }];
  });
}
