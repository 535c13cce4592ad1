import type { ListItem } from '../figures/list-item.js';
import { present } from '../figures/sourced.js';
import { functionalClassCode } from '../taxonomy/functional-classes.js';
import { classItemsIn } from './lexicon/class-items.js';
import { nestedItemsIn } from './lexicon/nested-items.js';
import type { Edit } from './wording.js';

/** The list of 项 behind a sample 类 with the 项 of the 类 that it is written for; the text as `asCrosses` gives it. */
export function nestedEdits(text: string, { lists }: ListItem): Edit[] {
  const nested = nestedItemsIn(text);
  const items = itemsBelow({ lists });
  if (nested === null || items.length === 0) return [];
  const { model, separator } = nested;
  const written = items.map(({ texts }) => {
    const { group, name } = model;
    const before = group
      ? text.slice(model.start, group.start) + texts['款']! + text.slice(group.end, name.start)
      : text.slice(model.start, name.start);
    return before + texts['项']! + text.slice(name.end, model.end);
  });
  return [
    { start: nested.start, end: nested.end, text: written.join(separator), drops: '样例里的项，已按本部门的科目写出' },
  ];
}

/** 项 with an amount below a 类; none where its list does not tell them. */
function itemsBelow({ lists }: Pick<ListItem, 'lists'>): readonly ListItem[] {
  return (lists['项'] ?? []).filter(({ figures }) => present(figures['金额']?.amount) !== null);
}

/** The same behind a 类 that the form names by itself. */
export function nestedOfNamed(text: string, classes: readonly ListItem[]): Edit[] {
  const [first, second] = classItemsIn(text).filter(({ name }) => functionalClassCode(name) !== null);
  // one list of one 类
  if (!first || second) return [];
  const own = classes.find(({ texts }) => texts['编码'] === functionalClassCode(first.name));
  return own ? nestedEdits(text, own) : [];
}
