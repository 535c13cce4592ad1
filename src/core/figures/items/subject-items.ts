import type { Books } from '../books.js';
import { fullName, type FunctionLine } from '../functions.js';
import type { ListItem } from '../list-item.js';
import { LIST_NAMES, type ListId } from '../list-names.js';
import type { NamedFigure } from '../named.js';
import { NOTHING, present, type Sourced } from '../sourced.js';
import { besideOf, lineItems } from './line-items.js';

/** The two halves of what a 科目 or a fund spends, with the names of their figures. */
export const SPLIT = [
  ['basic', '基本支出'],
  ['project', '项目支出'],
] as const;

type SubjectId = 'general-expenditure' | 'fund' | 'state-capital';

/** 类 of 一般公共预算, each with the 项 below it. */
export function classItems(books: Books): ListItem[] {
  const { classes, total, items } = books.book.general;
  const lines = lineItems(books, 'general-classes', classes, total, () => books.prior?.general.complete ?? false);
  return lines.map((item, at) => {
    const code = classes[at]!.id.split('.')[1]!;
    const below = items.filter((line) => line.code.startsWith(code) && line.code.length > 3);
    return {
      ...item,
      texts: { ...item.texts, 编码: code },
      lists: { 项: subjectItems(books, 'general-items', 'general-expenditure', below, item.whole) },
    };
  });
}

/** 项 of 一般公共预算. */
export function generalItems(books: Books): ListItem[] {
  const { items, total } = books.book.general;
  return subjectItems(books, 'general-items', 'general-expenditure', items, total);
}

/** What had an amount last year and has none now, where both years tell all their items. */
export function vanishedItems(books: Books): ListItem[] {
  const { items, total, complete } = books.book.general;
  if (!books.prior || !complete) return [];
  const now = new Set(items.map((line) => line.key));
  const gone = books.prior.general.items.filter((line) => !now.has(line.key));
  return subjectItems(books, 'general-items-before', 'general-expenditure', gone, total).map((item) => ({
    ...item,
    figures: { 金额: { ...item.figures['金额']!, amount: NOTHING } },
  }));
}

/** Lines by 科目; where last year's table of 一般公共预算 tells all its 项, one that is not in it was nothing. */
export function subjectItems(
  books: Books,
  list: ListId,
  of: SubjectId,
  lines: readonly FunctionLine[],
  whole: Sourced | null,
): ListItem[] {
  const absentIsNothing = list === 'general-items' && (books.prior?.general.complete ?? false);
  return lines.map((line) => ({
    key: line.key,
    texts: textsOf(line),
    figures: figuresOf(books, list, of, line, absentIsNothing),
    whole,
    lists: {},
  }));
}

function figuresOf(
  books: Books,
  list: ListId,
  of: SubjectId,
  line: FunctionLine,
  absentIsNothing: boolean,
): ListItem['figures'] {
  const id = `${of}.${line.key}`;
  const name = `${LIST_NAMES[list]}.${line.key}`;
  const common = { list, unit: 'yuan' } as const;
  const own: NamedFigure = { name, id, amount: line.amount, ...besideOf(books, id, absentIsNothing), ...common };
  if (!present(line.basic) || !present(line.project)) return { 金额: own };
  const parts = SPLIT.map(
    ([part, said]) =>
      [
        said,
        { name: `${name}.${said}`, id: `${id}.${part}`, amount: line[part]!, prior: null, budget: null, ...common },
      ] as const,
  );
  return { 金额: own, ...Object.fromEntries(parts) };
}

function textsOf(line: FunctionLine): ListItem['texts'] {
  const { code, className, groupName, itemName } = line;
  return {
    名称: itemName ?? groupName ?? className,
    全称: fullName(line),
    编码: code,
    类: className,
    类码: code.slice(0, 3),
    ...(groupName === null ? {} : { 款: groupName, 款码: code.slice(3, 5) }),
    ...(itemName === null ? {} : { 项: itemName, ...(code.length === 7 ? { 项码: code.slice(5) } : {}) }),
  };
}
