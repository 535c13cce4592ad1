import type { ListItem } from '../../figures/list-item.js';
import type { Lookup } from '../../figures/lookup.js';
import type { NamedFigure } from '../../figures/named.js';
import type { Sourced } from '../../figures/sourced.js';
import type { OwnName } from '../prose/own-name.js';
import type { Answers } from '../narrative.js';
import type { OfficialNames } from './official-names.js';
import type { Template } from '../template/template.js';

/** Where a sentence is written: the figures of the workbook, and those of the items it is repeated for. */
export interface Scope {
  readonly template: Template;
  readonly lookup: Lookup;
  readonly answers: Answers;
  /** Knows whether the department's name has stood in full. */
  readonly ownName: OwnName;
  readonly names: OfficialNames;
  /** What tables there are. */
  readonly kinds: ReadonlySet<string>;
  /** Titles of the tables that “! 表格” prints. */
  readonly tables: readonly string[];
  /** Innermost first. */
  readonly items: readonly { readonly item: ListItem; readonly number: number; readonly share: string | null }[];
}

/** What a person calls the figure: 收入合计, an item's own name without its list. */
export function labelOf({ items, lookup, names }: Scope, figure: NamedFigure): string {
  const of = (item: ListItem): boolean => item.figures['金额']?.name === figure.name;
  const list = figure.name.includes('.') ? lookup.list(figure.name.slice(0, figure.name.indexOf('.'))) : [];
  const item = items.find((it) => of(it.item))?.item ?? list.find(of);
  return (item && (names.textOf(item.texts, '全称') ?? names.textOf(item.texts, '名称'))) ?? figure.name;
}

/** 名称, 类 … of the nearest item that has it. */
export function textIn({ items, names }: Scope, name: string): string | null {
  for (const { item } of items) if (Object.hasOwn(item.texts, name)) return names.textOf(item.texts, name)!;
  return null;
}

/** The same for a question's id: two items that print one code keep their answers apart. */
export function keyIn({ items }: Scope, name: string): string | null {
  for (const { item } of items)
    if (Object.hasOwn(item.texts, name)) return (name === '编码' ? item.key : undefined) ?? item.texts[name]!;
  return null;
}

/** True when the name belongs to an item's own figures or words, there or not. */
export function wholeIn({ items }: Scope): Sourced | null {
  return items[0]?.item.whole ?? null;
}
