import type { Lookup } from '../figures/lookup.js';
import { LIST_NAMES, type ListId } from '../figures/list-names.js';
import { WHOLE_OF } from '../figures/lists.js';
import type { NamedFigure } from '../figures/named.js';
import { NOTHING, present, sum } from '../figures/sourced.js';
import type { SubjectName } from '../claims/index.js';
import { className } from '../claims/lexicon/references.js';
import { functionalClassCode, functionalClassName } from '../taxonomy/functional-classes.js';
import { namesOf, subjectByCode, subjectStem } from '../taxonomy/subjects/index.js';
import { FISCAL_SOURCES, nameIn, partsOf, SOURCES } from '../taxonomy/concepts/index.js';

/** A line of a list, or nothing where all lines of the whole are told and this is none of them. */
export function lineOrNothing(lookup: Lookup, list: ListId, id: string, name: string): NamedFigure | null {
  return lookup.line(list, id) ?? (addsUp(lookup, list) ? nothing(lookup, list, id, name) : null);
}

/** A line that no table prints, where the printed ones make the whole: nothing. Its cells are those of the whole. */
function nothing(lookup: Lookup, list: ListId, id: string, name: string): NamedFigure | null {
  const whole = wholeOf(lookup, list);
  const amount = whole && { ...NOTHING, cells: whole.amount.cells };
  return amount && { name: `${LIST_NAMES[list]}.${name}`, id, list, unit: 'yuan', amount, prior: null, budget: null };
}

function wholeOf(lookup: Lookup, list: ListId): NamedFigure | null {
  const id = WHOLE_OF[list];
  return id === undefined ? null : lookup.concept(id);
}

function addsUp(lookup: Lookup, list: ListId): boolean {
  const whole = wholeOf(lookup, list);
  const lines = lookup.lines(list).flatMap(({ figures }) => figures['金额'] ?? []);
  return whole !== null && lines.length > 0 && sum(lines.map(({ amount }) => amount)).yuan.eq(whole.amount.yuan);
}

/** A fund without a table of its own, of which 财政拨款收支总表 shows neither income nor expenditure. */
export function noneOfFund(fund: string, lookup: Lookup): NamedFigure | null {
  const [income, spent] = ['income', 'expenditure'].map((flow) => lookup.concept(`${fund}.${flow}`));
  return income?.amount.yuan.isZero() === true && spent?.amount.yuan.isZero() === true ? spent : null;
}

const FUNDS = FISCAL_SOURCES.map(({ id }) => id);
/** What 单位资金收入 holds in one. */
const IN_UNIT_FUNDS = partsOf(SOURCES, 'income.unit').map(({ id }) => id);
/** No income of the year of final accounts. */
const CARRIED: readonly string[] = ['income.opening', 'income.reserve'];

/** A source of 收入. */
export function sourceFigure(lookup: Lookup, id: string, noun = nameOf(id)): NamedFigure | null {
  const { income, document } = lookup.books.book;
  const has = (one: string): boolean => income.sources.some((line) => line.id === one);
  if (id === 'income.fiscal') return has(id) ? lookup.line('income-sources', id) : fiscalIncome(lookup);
  if (document.type === 'final-accounts' && CARRIED.includes(id))
    return lineOrNothing(lookup, 'summary-income', id, noun);
  const hidden =
    (FUNDS.includes(id) && has('income.fiscal')) ||
    (IN_UNIT_FUNDS.includes(id) && has('income.unit')) ||
    (id === 'income.unit' && IN_UNIT_FUNDS.some(has));
  // 收支总表 may print what 收入表 has in one
  if (hidden) return lookup.line('income-sources', id) ?? lookup.line('summary-income', id) ?? partOfUnit(lookup, id);
  return lineOrNothing(lookup, 'income-sources', id, noun);
}

/** 事业收入 where 收支总表 prints it below 单位资金收入. */
function partOfUnit(lookup: Lookup, id: string): NamedFigure | null {
  const line = lookup.books.book.income.ofUnit.find((one) => one.id === id);
  const list = 'income-sources';
  return line
    ? {
        name: `${LIST_NAMES[list]}.${line.name}`,
        id,
        list,
        unit: 'yuan',
        amount: line.amount,
        prior: null,
        budget: null,
      }
    : null;
}

function nameOf(id: string): string {
  const concept = SOURCES.find((it) => it.id === id);
  return concept ? nameIn(concept, 'budget') : id;
}

/** 财政拨款收入 where the table tells it by fund. */
function fiscalIncome(lookup: Lookup): NamedFigure | null {
  if (!lookup.books.book.income.complete) return null;
  const parts = FUNDS.flatMap((fund) => lookup.line('income-sources', fund) ?? []);
  if (!parts.some(({ id }) => id === 'income.general')) return null;
  const priors = parts.flatMap(({ prior }) => prior ?? []);
  return {
    name: `${LIST_NAMES['income-sources']}.${nameOf('income.fiscal')}`,
    id: 'income.fiscal',
    list: 'income-sources',
    unit: 'yuan',
    amount: sum(parts.map(({ amount }) => amount)),
    prior: priors.length === parts.length ? sum(priors) : null,
    budget: null,
  };
}

/** A line of the income side of 财政拨款收支总表. */
export function fiscalSourceFigure(lookup: Lookup, id: string, noun: string): NamedFigure | null {
  const line = id.replace('income.', 'fiscal-summary.');
  return FUNDS.includes(id) || id === 'income.opening'
    ? lineOrNothing(lookup, 'fiscal-income', line, noun)
    : lookup.line('fiscal-income', line);
}

/** The lists that tell 类. */
export type ClassList = 'general-classes' | 'fiscal-expenditure' | 'summary-expenditure';

/** A 类 by name in one of the lists that tell 类. */
export function classFigure(lookup: Lookup, list: ClassList, noun: string): NamedFigure | null {
  const name = className(noun);
  const code = functionalClassCode(name);
  // a name that only this table has
  const named = noun === name ? undefined : lookup.lines(list).find(({ texts }) => texts['名称'] === name);
  if (code === null || named) return named?.figures['金额'] ?? null;
  const found = lookup.lines(list).find(({ texts }) => functionalClassCode(texts['名称']!) === code);
  if (found) return found.figures['金额']!;
  // no table prints the line: its id is of the list
  return addsUp(lookup, list) ? nothing(lookup, list, `${list}.${code}`, functionalClassName(code) ?? name) : null;
}

/**
 * A 科目 by its code, else by the names of 类, 款 and 项 as far as the sentence gives them, those of other years too; null
 * when two would answer.
 */
export function subjectFigure(lookup: Lookup, list: ListId, subject: SubjectName): NamedFigure | null {
  const found = lookup
    .lines(list)
    .filter(({ texts }) =>
      subject.code !== null
        ? texts['编码'] === subject.code && isNamed(subject.itemName, texts['项'], texts['编码'])
        : isNamed(subject.className, texts['类'], texts['编码']?.slice(0, 3)) &&
          isNamed(subject.groupName, texts['款'], texts['编码']?.slice(0, 5)) &&
          isNamed(subject.itemName, texts['项'], texts['编码']),
    );
  return found.length === 1 ? (found[0]!.figures['金额'] ?? null) : null;
}

/** The one 项 of a name below a 类 of 一般公共预算. */
export function itemOfClass(lookup: Lookup, { list, id }: NamedFigure, name: string): NamedFigure | null {
  if (name === '' || list !== 'general-classes') return null;
  const code = lookup.lines(list).find(({ figures }) => figures['金额']?.id === id)?.texts['编码'];
  const found = lookup
    .lines('general-items')
    .filter(
      ({ texts }) =>
        code !== undefined && texts['编码']?.startsWith(code) === true && isNamed(name, texts['项'], texts['编码']),
    );
  return found.length === 1 ? (found[0]!.figures['金额'] ?? null) : null;
}

/** Whether a line of the tables bears a name, or its code bears or bore it: 行政事业单位离退休 and 行政事业单位养老支出 are both 20805. */
function isNamed(name: string | null, printed: string | undefined, code: string | undefined): boolean {
  if (name === null) return true;
  const stem = subjectStem(name);
  if (printed !== undefined && subjectStem(printed) === stem) return true;
  const listed = code === undefined ? null : subjectByCode(code);
  return listed !== null && namesOf(listed).some((it) => subjectStem(it) === stem);
}

/** Two figures that the tables have and print alike. */
export function isSame(lookup: Lookup, left: string, right: string): boolean {
  const [one, other] = [lookup.concept(left), lookup.concept(right)];
  return one !== null && other !== null && one.amount.yuan.eq(other.amount.yuan);
}

/** True when all expenditure is of 一般公共预算: the figures of the whole are those of the fund. */
export function onlyGeneral(lookup: Lookup): boolean {
  return (
    isSame(lookup, 'expenditure', 'general-expenditure') && present(lookup.concept('expenditure')!.amount) !== null
  );
}

/** A budget whose income holds what earlier years left. */
export function opensWithCarryover(lookup: Lookup): boolean {
  return lookup.books.book.income.sources.some(({ id }) => CARRIED.includes(id));
}

const CARRIED_FISCAL = ['opening', 'closing', 'surplus'] as const;

/** What was carried into and out of the year, as far as 财政拨款收支总表 has amounts of it. */
export function carriedFiscal(lookup: Lookup): readonly (typeof CARRIED_FISCAL)[number][] {
  const { incomeLines, expenditureLines } = lookup.books.book.fiscal;
  const lines = new Set([...incomeLines, ...expenditureLines].flatMap(({ id, amount }) => (present(amount) ? id : [])));
  return CARRIED_FISCAL.filter((it) => lines.has(`fiscal-summary.${it}`));
}
