import type { Books } from './books.js';
import { fundFlows, fundItems, fundParts, generalParts } from './items/fund-items.js';
import { glossaryItems } from './items/glossary-items.js';
import { heldItems, lineItems, nameItems } from './items/line-items.js';
import { idleSourceItems, sourceItems } from './items/source-items.js';
import { classItems, generalItems, vanishedItems } from './items/subject-items.js';
import { threePublicItems, threePublicParts } from './items/three-public-items.js';
import { LIST_NAMES, type ListId } from './list-names.js';
import type { ListItem } from './list-item.js';
import { present } from './sourced.js';

interface ListRow {
  /** Fields beside 序号, 名称, 金额 and 占比. */
  readonly fields?: readonly string[];
  /** Lists of its items; their items have the same fields. */
  readonly lists?: readonly string[];
  /** The figure that its lines add up to, and are shares of. */
  readonly whole?: string;
  readonly of: (books: Books) => readonly ListItem[];
}

export interface ListKind extends ListRow {
  readonly id: ListId;
  readonly name: string;
  readonly fields: readonly string[];
}

/** Of an item that is a 科目. */
const SUBJECT = ['全称', '类', '款', '项', '编码', '类码', '款码', '项码', '基本支出', '项目支出'] as const;

const ROWS: Readonly<Record<ListId, ListRow>> = {
  'income-sources': { whole: 'income', of: sourceItems },
  'idle-sources': { of: idleSourceItems },
  'expenditure-natures': { whole: 'expenditure', of: natureItems },
  'summary-income': {
    whole: 'summary.income',
    of: (books) => heldItems(books, 'summary-income', books.book.summary.incomeLines, books.book.summary.income),
  },
  'summary-expenditure': {
    whole: 'summary.expenditure',
    of: (books) =>
      heldItems(books, 'summary-expenditure', books.book.summary.expenditureLines, books.book.summary.expenditure),
  },
  'fiscal-income': {
    whole: 'fiscal-summary.income',
    of: (books) => heldItems(books, 'fiscal-income', books.book.fiscal.incomeLines, books.book.fiscal.income),
  },
  'fiscal-expenditure': {
    whole: 'fiscal-summary.expenditure',
    of: (books) =>
      heldItems(books, 'fiscal-expenditure', books.book.fiscal.expenditureLines, books.book.fiscal.expenditure),
  },
  'general-parts': { whole: 'general-expenditure', of: generalParts },
  'general-classes': { whole: 'general-expenditure', fields: SUBJECT, lists: ['项'], of: classItems },
  'general-items': { whole: 'general-expenditure', fields: SUBJECT, of: generalItems },
  'general-items-before': { fields: SUBJECT, of: vanishedItems },
  'personnel-subjects': { of: ({ book }) => nameItems(book.basic.personnelItems) },
  'public-subjects': { of: ({ book }) => nameItems(book.basic.publicItems) },
  'basic-subjects': { fields: ['编码'], of: basicItems },
  'basic-classes': { whole: 'general-basic', fields: ['编码'], of: basicClasses },
  'projects': { of: (books) => heldItems(books, 'projects', books.book.projects, books.book.general.project) },
  'fund-parts': { whole: 'fund', of: (books) => fundParts(books, 'fund') },
  'fund-flows': { of: (books) => fundFlows(books, 'fund') },
  'fund-items': { whole: 'fund', fields: SUBJECT, of: (books) => fundItems(books, 'fund') },
  'state-capital-parts': { whole: 'state-capital', of: (books) => fundParts(books, 'state-capital') },
  'state-capital-flows': { of: (books) => fundFlows(books, 'state-capital') },
  'state-capital-items': {
    whole: 'state-capital',
    fields: SUBJECT,
    of: (books) => fundItems(books, 'state-capital'),
  },
  'three-public-parts': { fields: ['量词'], lists: ['构成', '明细'], of: threePublicItems },
  'three-public-lowest': { of: threePublicParts },
  'procurement-kinds': {
    whole: 'procurement',
    of: (books) => heldItems(books, 'procurement-kinds', books.book.procurement.kinds, books.book.procurement.total),
  },
  'glossary': { fields: ['解释'], of: glossaryItems },
};

/**
 * The lists that a template may repeat a sentence for. Items of nothing are in them; the template's setting 零项 leaves
 * them out.
 */
export const LISTS: readonly ListKind[] = (Object.keys(LIST_NAMES) as ListId[]).map((id) => ({
  fields: [],
  ...ROWS[id],
  id,
  name: LIST_NAMES[id],
}));

/** The concept that the lines of a list add up to. */
export const WHOLE_OF: Readonly<Partial<Record<ListId, string>>> = Object.fromEntries(
  LISTS.flatMap(({ id, whole }) => (whole === undefined ? [] : [[id, whole]])),
);

/** 类 and 款 of 基本支出: each 类 beside its own 款, so that they add up to no whole. */
function basicItems(books: Books): ListItem[] {
  const { lines } = books.book.basic.economic;
  const { complete = false } = books.prior?.basic.economic ?? {};
  return lineItems(
    books,
    'basic-subjects',
    lines,
    books.book.basic.total,
    ({ id }) => complete && id.length === CLASS_ID,
  ).map((item, at) => ({ ...item, texts: { 编码: lines[at]!.code, ...item.texts } }));
}

/** The 类 of 基本支出 with an amount, alone: they are shares of it, and told where they make it. */
function basicClasses(books: Books): ListItem[] {
  const { economic, total } = books.book.basic;
  if (!economic.complete) return [];
  const classes = economic.lines.filter(({ id, amount }) => id.length === CLASS_ID && present(amount) !== null);
  return lineItems(books, 'basic-classes', classes, total).map((item, at) => ({
    ...item,
    texts: { 编码: classes[at]!.code, ...item.texts },
  }));
}

/** general-basic.301 */
const CLASS_ID = 'general-basic.301'.length;

/** Natures of expenditure, with those printed as nothing. */
function natureItems(books: Books): ListItem[] {
  const { expenditure } = books.book;
  const absentIsNothing = expenditure.complete && (books.prior?.expenditure.complete ?? false);
  return lineItems(books, 'expenditure-natures', expenditure.printed, expenditure.total, () => absentIsNothing);
}
