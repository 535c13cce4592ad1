import { GLOSSARY, type Term } from '../taxonomy/glossary.js';
import type { Books } from './books.js';
import { threePublicItems, threePublicParts } from './three-public-items.js';
import type { FunctionLine } from './functions.js';
import { fullName } from './functions.js';
import type { Line } from './line.js';
import type { ListItem } from './list-item.js';
import { amountIn } from './amounts.js';
import type { Book } from './book.js';
import { SINGLE_FIGURES, type NamedFigure } from './named.js';
import { NOTHING, present, type Sourced } from './sourced.js';

export interface ListKind {
  readonly name: string;
  /** Fields beside 序号, 名称, 金额 and 占比. */
  readonly fields: readonly string[];
  /** Lists of its items; their items have the same fields. */
  readonly lists?: readonly string[];
  readonly of: (books: Books) => readonly ListItem[];
}

/** Of an item that is a 科目. */
const FUNCTION_FIELDS = ['全称', '类', '款', '项', '编码', '类码', '款码', '项码', '基本支出', '项目支出'] as const;

/**
 * The lists that a template may repeat a sentence for. Items of nothing are in them; the template's setting 零项 leaves
 * them out.
 */
export const LISTS: readonly ListKind[] = [
  { name: '收入来源', fields: [], of: (books) => incomeItems(books) },
  {
    name: '未安排收入',
    fields: [],
    of: (books) =>
      incomeItems(books).flatMap((item) => (isNothing(item.figures['金额']!) ? [{ ...item, always: true }] : [])),
  },
  { name: '支出构成', fields: [], of: (books) => expenditureItems(books) },
  {
    name: '收支总表收入',
    fields: [],
    of: (books) => plain(books, '收支总表收入', books.book.summary.incomeLines, books.book.summary.income),
  },
  {
    name: '收支总表支出',
    fields: [],
    of: (books) => plain(books, '收支总表支出', books.book.summary.expenditureLines, books.book.summary.expenditure),
  },
  {
    name: '财政拨款收入',
    fields: [],
    of: (books) => plain(books, '财政拨款收入', books.book.fiscal.incomeLines, books.book.fiscal.income),
  },
  {
    name: '财政拨款支出',
    fields: [],
    of: (books) => plain(books, '财政拨款支出', books.book.fiscal.expenditureLines, books.book.fiscal.expenditure),
  },
  { name: '一般公共预算构成', fields: [], of: (books) => generalParts(books) },
  { name: '一般公共预算类', fields: FUNCTION_FIELDS, lists: ['项'], of: (books) => generalClasses(books) },
  { name: '一般公共预算项', fields: FUNCTION_FIELDS, of: (books) => generalItems(books) },
  { name: '一般公共预算上年项', fields: FUNCTION_FIELDS, of: (books) => vanishedItems(books) },
  { name: '人员经费科目', fields: [], of: ({ book }) => named(book.basic.personnelItems) },
  { name: '公用经费科目', fields: [], of: ({ book }) => named(book.basic.publicItems) },
  { name: '项目', fields: [], of: (books) => plain(books, '项目', books.book.projects, books.book.general.project) },
  { name: '政府性基金构成', fields: [], of: (books) => fundParts(books, 'fund', '政府性基金') },
  { name: '政府性基金收支', fields: [], of: (books) => fundFlows(books, 'fund', '政府性基金') },
  { name: '政府性基金项', fields: FUNCTION_FIELDS, of: (books) => fundItems(books, 'fund', '政府性基金项') },
  { name: '国有资本经营构成', fields: [], of: (books) => fundParts(books, 'state-capital', '国有资本经营') },
  { name: '国有资本经营收支', fields: [], of: (books) => fundFlows(books, 'state-capital', '国有资本经营') },
  {
    name: '国有资本经营项',
    fields: FUNCTION_FIELDS,
    of: (books) => fundItems(books, 'state-capital', '国有资本经营项'),
  },
  { name: '三公经费构成', fields: ['量词'], lists: ['构成', '明细'], of: (books) => threePublicItems(books) },
  { name: '三公经费分项', fields: [], of: (books) => threePublicParts(books) },
  {
    name: '政府采购构成',
    fields: [],
    of: (books) => plain(books, '政府采购构成', books.book.procurement.kinds, books.book.procurement.total),
  },
  { name: '名词解释', fields: ['解释'], of: (books) => glossaryItems(books) },
];

/** The words that this document uses. */
function glossaryItems({ book }: Books): ListItem[] {
  const items = new Set(book.general.items.map(({ itemName }) => itemName));
  const used = ({ type, where }: Term): boolean => {
    if (type !== undefined && type !== book.document.type) return false;
    if (where === undefined) return true;
    return 'item' in where ? items.has(where.item) : hasAmount(book, where.figure);
  };
  return GLOSSARY.filter(used).map(({ name, meaning }) => ({
    texts: { 名称: name, 解释: meaning },
    figures: {},
    whole: null,
    lists: {},
  }));
}

function hasAmount(book: Book, id: string): boolean {
  const single = SINGLE_FIGURES.find((it) => it.id === id);
  const source = book.income.sources.some((line) => line.id === id);
  return source || present(single?.of(book)) !== null;
}

/** Parts add up to more than their whole where the table is not what it seems: nothing is told then. */
function plain(
  books: Books,
  list: string,
  lines: readonly Line[],
  whole: Sourced | null,
  absentIsNothing: (line: Line) => boolean = () => false,
): ListItem[] {
  if (!whole || lines.length === 0) return [];
  const added = lines.reduce((sum, line) => sum.plus(line.amount.yuan), NOTHING.yuan);
  if (added.gt(whole.yuan.plus(whole.half))) return [];
  return lines.map((line) =>
    itemOf(
      list,
      line,
      priorOf(books, line.id, absentIsNothing(line)),
      books.budgeted && amountIn(books.budgeted, line.id),
      whole,
    ),
  );
}

function itemOf(
  list: string,
  line: Line,
  prior: Sourced | null,
  budget: Sourced | null,
  whole: Sourced | null,
): ListItem {
  const figure: NamedFigure = {
    name: `${list}.${line.name}`,
    id: line.id,
    unit: 'yuan',
    amount: line.amount,
    prior,
    budget,
  };
  return { texts: { 名称: line.name }, figures: { 金额: figure }, whole, lists: {} };
}

function priorOf({ prior }: Books, id: string, absentIsNothing: boolean): Sourced | null {
  return (prior && amountIn(prior, id)) ?? (prior && absentIsNothing ? NOTHING : null);
}

function named(names: readonly string[]): ListItem[] {
  return names.map((name) => ({ texts: { 名称: name }, figures: {}, whole: null, lists: {} }));
}

function incomeItems(books: Books): ListItem[] {
  const { income } = books.book;
  const listsAreWhole = income.complete && (books.prior?.income.complete ?? false);
  return plainWithin(
    books,
    '收入来源',
    income.printed,
    income.total,
    (line) => listsAreWhole && sameSplit(line.id, books.prior!.income.sources),
  );
}

/** Nothing now, and nothing last year as far as that is known. */
function isNothing({ amount, prior }: NamedFigure): boolean {
  return present(amount) === null && present(prior) === null;
}

/** A fund does not come from zero when last year's table told all 财政拨款收入 in one. */
function sameSplit(id: string, prior: readonly { readonly id: string }[]): boolean {
  const funds = ['income.general', 'income.fund', 'income.state-capital'];
  const other = id === 'income.fiscal' ? funds : funds.includes(id) ? ['income.fiscal'] : [];
  return !prior.some((line) => other.includes(line.id));
}

function expenditureItems(books: Books): ListItem[] {
  const { expenditure } = books.book;
  const absentIsNothing = expenditure.complete && (books.prior?.expenditure.complete ?? false);
  return plainWithin(books, '支出构成', expenditure.printed, expenditure.total, () => absentIsNothing);
}

/** Lines that the book has already held against their whole, rounding aside. */
function plainWithin(
  books: Books,
  list: string,
  lines: readonly Line[],
  whole: Sourced | null,
  absentIsNothing: (line: Line) => boolean,
): ListItem[] {
  return lines.map((line) =>
    itemOf(
      list,
      line,
      priorOf(books, line.id, absentIsNothing(line)),
      books.budgeted && amountIn(books.budgeted, line.id),
      whole,
    ),
  );
}

function generalParts(books: Books): ListItem[] {
  const { general } = books.book;
  const parts = [
    ['basic', '基本支出'],
    ['project', '项目支出'],
  ] as const;
  return parts.flatMap(([part, name]): ListItem[] => {
    const amount = general[part];
    const line = amount && { id: `general-expenditure.${part}`, name, amount };
    return line
      ? [
          itemOf(
            '一般公共预算构成',
            line,
            books.prior?.general[part] ?? null,
            books.budgeted?.general[part] ?? null,
            general.total,
          ),
        ]
      : [];
  });
}

function generalClasses(books: Books): ListItem[] {
  const items = books.book.general.items;
  return plainWithin(
    books,
    '一般公共预算类',
    books.book.general.classes,
    books.book.general.total,
    () => books.prior?.general.complete ?? false,
  ).map((item, at) => {
    const code = books.book.general.classes[at]!.id.split('.')[1]!;
    const below = items.filter((line) => line.code.startsWith(code) && line.code.length > 3);
    return {
      ...item,
      texts: { ...item.texts, 编码: code },
      lists: { 项: functionItems(books, '一般公共预算项', 'general-expenditure', below, item.whole, true) },
    };
  });
}

function generalItems(books: Books): ListItem[] {
  return functionItems(
    books,
    '一般公共预算项',
    'general-expenditure',
    books.book.general.items,
    books.book.general.total,
    true,
  );
}

/** What had an amount last year and has none now, where both years tell all their items. */
function vanishedItems(books: Books): ListItem[] {
  if (!books.prior || !books.book.general.complete) return [];
  const now = new Set(books.book.general.items.map((line) => line.key));
  const gone = books.prior.general.items.filter((line) => !now.has(line.key));
  return functionItems(books, '一般公共预算上年项', 'general-expenditure', gone, books.book.general.total, false).map(
    (item) => ({ ...item, figures: { 金额: { ...item.figures['金额']!, amount: NOTHING } } }),
  );
}

function fundItems(books: Books, id: 'fund' | 'state-capital', list: string): ListItem[] {
  const fund = id === 'fund' ? books.book.fund : books.book.stateCapital;
  return functionItems(books, list, id, fund.items, fund.total, false);
}

function functionItems(
  books: Books,
  list: string,
  prefix: string,
  lines: readonly FunctionLine[],
  whole: Sourced | null,
  absentIsNothing: boolean,
): ListItem[] {
  return lines.map((line) => {
    const id = `${prefix}.${line.key}`;
    const prior = priorOf(books, id, absentIsNothing && (books.prior?.general.complete ?? false));
    const figure = (of: string, amount: Sourced): NamedFigure => ({
      name: `${list}.${line.key}${of}`,
      id: `${id}${of}`,
      unit: 'yuan',
      amount,
      prior: of === '' ? prior : null,
      budget: of === '' ? books.budgeted && amountIn(books.budgeted, id) : null,
    });
    const split =
      present(line.basic) && present(line.project)
        ? { 基本支出: figure('.基本支出', line.basic!), 项目支出: figure('.项目支出', line.project!) }
        : {};
    return {
      key: line.key,
      texts: {
        名称: line.itemName ?? line.groupName ?? line.className,
        全称: fullName(line),
        编码: line.code,
        类: line.className,
        类码: line.code.slice(0, 3),
        ...(line.groupName === null ? {} : { 款: line.groupName, 款码: line.code.slice(3, 5) }),
        ...(line.itemName === null
          ? {}
          : { 项: line.itemName, ...(line.code.length === 7 ? { 项码: line.code.slice(5) } : {}) }),
      },
      figures: { 金额: figure('', line.amount), ...split },
      whole,
      lists: {},
    };
  });
}

function fundParts(books: Books, id: 'fund' | 'state-capital', name: string): ListItem[] {
  const fund = id === 'fund' ? books.book.fund : books.book.stateCapital;
  const parts = [
    ['基本支出', fund.basic],
    ['项目支出', fund.project],
  ] as const;
  return parts.flatMap(([part, amount]) =>
    amount ? [itemOf(`${name}构成`, { id: `${id}.${part}`, name: part, amount }, null, null, fund.total)] : [],
  );
}

function fundFlows(books: Books, id: 'fund' | 'state-capital', name: string): ListItem[] {
  const fund = id === 'fund' ? books.book.fund : books.book.stateCapital;
  const flows = [
    ['年初结转和结余', fund.opening],
    ['本年收入', fund.income],
    ['年末结转和结余', fund.closing],
  ] as const;
  return flows.flatMap(([flow, amount]) =>
    amount ? [itemOf(`${name}收支`, { id: `${id}.${flow}`, name: flow, amount }, null, null, null)] : [],
  );
}
