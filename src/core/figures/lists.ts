import { GLOSSARY, type Term } from '../taxonomy/glossary.js';
import type { Story } from './story.js';
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
  readonly of: (story: Story) => readonly ListItem[];
}

/** Of an item that is a 科目. */
const FUNCTION_FIELDS = ['全称', '类', '款', '项', '编码', '类码', '款码', '项码', '基本支出', '项目支出'] as const;

/**
 * The lists that a template may repeat a sentence for. Items of nothing are in them; the template's setting 零项 leaves
 * them out.
 */
export const LISTS: readonly ListKind[] = [
  { name: '收入来源', fields: [], of: (story) => incomeItems(story) },
  {
    name: '未安排收入',
    fields: [],
    of: (story) =>
      incomeItems(story).flatMap((item) => (isNothing(item.figures['金额']!) ? [{ ...item, always: true }] : [])),
  },
  { name: '支出构成', fields: [], of: (story) => expenditureItems(story) },
  {
    name: '收支总表收入',
    fields: [],
    of: (story) => plain(story, '收支总表收入', story.book.summary.incomeLines, story.book.summary.income),
  },
  {
    name: '收支总表支出',
    fields: [],
    of: (story) => plain(story, '收支总表支出', story.book.summary.expenditureLines, story.book.summary.expenditure),
  },
  {
    name: '财政拨款收入',
    fields: [],
    of: (story) => plain(story, '财政拨款收入', story.book.fiscal.incomeLines, story.book.fiscal.income),
  },
  {
    name: '财政拨款支出',
    fields: [],
    of: (story) => plain(story, '财政拨款支出', story.book.fiscal.expenditureLines, story.book.fiscal.expenditure),
  },
  { name: '一般公共预算构成', fields: [], of: (story) => generalParts(story) },
  { name: '一般公共预算类', fields: FUNCTION_FIELDS, lists: ['项'], of: (story) => generalClasses(story) },
  { name: '一般公共预算项', fields: FUNCTION_FIELDS, of: (story) => generalItems(story) },
  { name: '一般公共预算上年项', fields: FUNCTION_FIELDS, of: (story) => vanishedItems(story) },
  { name: '人员经费科目', fields: [], of: ({ book }) => named(book.basic.personnelItems) },
  { name: '公用经费科目', fields: [], of: ({ book }) => named(book.basic.publicItems) },
  { name: '项目', fields: [], of: (story) => plain(story, '项目', story.book.projects, story.book.general.project) },
  { name: '政府性基金构成', fields: [], of: (story) => fundParts(story, 'fund', '政府性基金') },
  { name: '政府性基金收支', fields: [], of: (story) => fundFlows(story, 'fund', '政府性基金') },
  { name: '政府性基金项', fields: FUNCTION_FIELDS, of: (story) => fundItems(story, 'fund', '政府性基金项') },
  { name: '国有资本经营构成', fields: [], of: (story) => fundParts(story, 'state-capital', '国有资本经营') },
  { name: '国有资本经营收支', fields: [], of: (story) => fundFlows(story, 'state-capital', '国有资本经营') },
  {
    name: '国有资本经营项',
    fields: FUNCTION_FIELDS,
    of: (story) => fundItems(story, 'state-capital', '国有资本经营项'),
  },
  { name: '三公经费构成', fields: ['量词'], lists: ['构成', '明细'], of: (story) => threePublicItems(story) },
  { name: '三公经费分项', fields: [], of: (story) => threePublicParts(story) },
  {
    name: '政府采购构成',
    fields: [],
    of: (story) => plain(story, '政府采购构成', story.book.procurement.kinds, story.book.procurement.total),
  },
  { name: '名词解释', fields: ['解释'], of: (story) => glossaryItems(story) },
];

/** The words that this document uses. */
function glossaryItems({ book }: Story): ListItem[] {
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

function hasAmount(book: Book, name: string): boolean {
  const single = SINGLE_FIGURES.find((it) => it.name === name);
  const source = book.income.sources.some((line) => `收入来源.${line.name}` === name);
  return source || present(single?.of(book)) !== null;
}

/** Parts add up to more than their whole where the table is not what it seems: nothing is told then. */
function plain(
  story: Story,
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
      priorOf(story, line.id, absentIsNothing(line)),
      story.budgeted && amountIn(story.budgeted, line.id),
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

function priorOf({ prior }: Story, id: string, absentIsNothing: boolean): Sourced | null {
  return (prior && amountIn(prior, id)) ?? (prior && absentIsNothing ? NOTHING : null);
}

function named(names: readonly string[]): ListItem[] {
  return names.map((name) => ({ texts: { 名称: name }, figures: {}, whole: null, lists: {} }));
}

function incomeItems(story: Story): ListItem[] {
  const { income } = story.book;
  const listsAreWhole = income.complete && (story.prior?.income.complete ?? false);
  return plainWithin(
    story,
    '收入来源',
    income.printed,
    income.total,
    (line) => listsAreWhole && sameSplit(line.id, story.prior!.income.sources),
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

function expenditureItems(story: Story): ListItem[] {
  const { expenditure } = story.book;
  const absentIsNothing = expenditure.complete && (story.prior?.expenditure.complete ?? false);
  return plainWithin(story, '支出构成', expenditure.printed, expenditure.total, () => absentIsNothing);
}

/** Lines that the book has already held against their whole, rounding aside. */
function plainWithin(
  story: Story,
  list: string,
  lines: readonly Line[],
  whole: Sourced | null,
  absentIsNothing: (line: Line) => boolean,
): ListItem[] {
  return lines.map((line) =>
    itemOf(
      list,
      line,
      priorOf(story, line.id, absentIsNothing(line)),
      story.budgeted && amountIn(story.budgeted, line.id),
      whole,
    ),
  );
}

function generalParts(story: Story): ListItem[] {
  const { general } = story.book;
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
            story.prior?.general[part] ?? null,
            story.budgeted?.general[part] ?? null,
            general.total,
          ),
        ]
      : [];
  });
}

function generalClasses(story: Story): ListItem[] {
  const items = story.book.general.items;
  return plainWithin(
    story,
    '一般公共预算类',
    story.book.general.classes,
    story.book.general.total,
    () => story.prior?.general.complete ?? false,
  ).map((item, at) => {
    const code = story.book.general.classes[at]!.id.split('.')[1]!;
    const below = items.filter((line) => line.code.startsWith(code) && line.code.length > 3);
    return {
      ...item,
      texts: { ...item.texts, 编码: code },
      lists: { 项: functionItems(story, '一般公共预算项', 'general-expenditure', below, item.whole, true) },
    };
  });
}

function generalItems(story: Story): ListItem[] {
  return functionItems(
    story,
    '一般公共预算项',
    'general-expenditure',
    story.book.general.items,
    story.book.general.total,
    true,
  );
}

/** What had an amount last year and has none now, where both years tell all their items. */
function vanishedItems(story: Story): ListItem[] {
  if (!story.prior || !story.book.general.complete) return [];
  const now = new Set(story.book.general.items.map((line) => line.key));
  const gone = story.prior.general.items.filter((line) => !now.has(line.key));
  return functionItems(story, '一般公共预算上年项', 'general-expenditure', gone, story.book.general.total, false).map(
    (item) => ({ ...item, figures: { 金额: { ...item.figures['金额']!, amount: NOTHING } } }),
  );
}

function fundItems(story: Story, id: 'fund' | 'state-capital', list: string): ListItem[] {
  const fund = id === 'fund' ? story.book.fund : story.book.stateCapital;
  return functionItems(story, list, id, fund.items, fund.total, false);
}

function functionItems(
  story: Story,
  list: string,
  prefix: string,
  lines: readonly FunctionLine[],
  whole: Sourced | null,
  absentIsNothing: boolean,
): ListItem[] {
  return lines.map((line) => {
    const id = `${prefix}.${line.key}`;
    const prior = priorOf(story, id, absentIsNothing && (story.prior?.general.complete ?? false));
    const figure = (of: string, amount: Sourced): NamedFigure => ({
      name: `${list}.${line.key}${of}`,
      id: `${id}${of}`,
      unit: 'yuan',
      amount,
      prior: of === '' ? prior : null,
      budget: of === '' ? story.budgeted && amountIn(story.budgeted, id) : null,
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

function fundParts(story: Story, id: 'fund' | 'state-capital', name: string): ListItem[] {
  const fund = id === 'fund' ? story.book.fund : story.book.stateCapital;
  const parts = [
    ['基本支出', fund.basic],
    ['项目支出', fund.project],
  ] as const;
  return parts.flatMap(([part, amount]) =>
    amount ? [itemOf(`${name}构成`, { id: `${id}.${part}`, name: part, amount }, null, null, fund.total)] : [],
  );
}

function fundFlows(story: Story, id: 'fund' | 'state-capital', name: string): ListItem[] {
  const fund = id === 'fund' ? story.book.fund : story.book.stateCapital;
  const flows = [
    ['年初结转和结余', fund.opening],
    ['本年收入', fund.income],
    ['年末结转和结余', fund.closing],
  ] as const;
  return flows.flatMap(([flow, amount]) =>
    amount ? [itemOf(`${name}收支`, { id: `${id}.${flow}`, name: flow, amount }, null, null, null)] : [],
  );
}
