import type { Lookup } from '../figures/lookup.js';
import type { NamedFigure } from '../figures/named.js';
import { NOTHING, present, sum } from '../figures/sourced.js';
import type { SubjectName } from '../claims/index.js';
import { functionalClassCode, functionalClassName } from '../taxonomy/functional-classes.js';
import { subjectStem } from '../taxonomy/subjects/index.js';
import { FISCAL_SOURCES, LEFT, NATURES, partsOf, saidConcept, SOURCES } from '../taxonomy/concepts/index.js';

/** A figure of a list by its id, or nothing where all lines of the whole are told and this is none of them. */
function listed(lookup: Lookup, list: string, id: string, name: string, zeroOf: string | null): NamedFigure | null {
  const found = lookup
    .list(list)
    .flatMap(({ figures }) => figures['金额'] ?? [])
    .find((figure) => figure.id === id);
  if (found) return found;
  return zeroOf === null || !addsUp(lookup, list, zeroOf) ? null : zero(lookup, `${list}.${name}`, id, zeroOf);
}

/** A line that no table prints, where the printed ones make the whole: nothing. Its cells are those of the whole. */
function zero(lookup: Lookup, name: string, id: string, whole: string): NamedFigure | null {
  const figure = lookup.figure(whole);
  return (
    figure && { name, id, unit: 'yuan', amount: { ...NOTHING, cells: figure.amount.cells }, prior: null, budget: null }
  );
}

function addsUp(lookup: Lookup, list: string, whole: string): boolean {
  const figure = lookup.figure(whole);
  const lines = lookup.list(list).flatMap(({ figures }) => figures['金额'] ?? []);
  return figure !== null && lines.length > 0 && sum(lines.map(({ amount }) => amount)).yuan.eq(figure.amount.yuan);
}

const FUNDS = FISCAL_SOURCES.map(({ id }) => id);
/** What 单位资金收入 holds in one. */
const IN_UNIT_FUNDS = partsOf(SOURCES, 'income.unit').map(({ id }) => id);

/** A source of 收入. */
export function sourceFigure(lookup: Lookup, noun: string): NamedFigure | null {
  const id = saidConcept(SOURCES, noun)?.id;
  if (id === undefined) return null;
  const { income } = lookup.story.book;
  const has = (one: string): boolean => income.sources.some((line) => line.id === one);
  if (id === 'income.fiscal' && !has('income.fiscal')) return fiscalIncome(lookup);
  const hidden =
    (FUNDS.includes(id) && has('income.fiscal')) ||
    (IN_UNIT_FUNDS.includes(id) && has('income.unit')) ||
    (id === 'income.unit' && IN_UNIT_FUNDS.some(has));
  const outside =
    lookup.story.book.document.type === 'final-accounts' && (id === 'income.opening' || id === 'income.reserve');
  if (outside) return listed(lookup, '收支总表收入', id, noun, '收入总计');
  return listed(lookup, '收入来源', id, noun, hidden || id === 'income.fiscal' ? null : '收入合计');
}

/** 财政拨款收入 where the table tells it by fund. */
function fiscalIncome(lookup: Lookup): NamedFigure | null {
  if (!lookup.story.book.income.complete) return null;
  const parts = FUNDS.flatMap((fund) => listed(lookup, '收入来源', fund, fund, null) ?? []);
  if (parts.length === 0 || !parts.some(({ id }) => id === 'income.general')) return null;
  const priors = parts.flatMap(({ prior }) => prior ?? []);
  return {
    name: '收入来源.财政拨款收入',
    id: 'income.fiscal',
    unit: 'yuan',
    amount: sum(parts.map(({ amount }) => amount)),
    prior: priors.length === parts.length ? sum(priors) : null,
    budget: null,
  };
}

/** A line of the income side of 财政拨款收支总表. */
export function fiscalSourceFigure(lookup: Lookup, noun: string): NamedFigure | null {
  const id = saidConcept(SOURCES, noun)?.id;
  return id === undefined
    ? null
    : listed(
        lookup,
        '财政拨款收入',
        id.replace('income.', 'fiscal-summary.'),
        noun,
        [...FUNDS, 'income.opening'].includes(id) ? '财政拨款收入总计' : null,
      );
}

export function natureFigure(lookup: Lookup, noun: string): NamedFigure | null {
  const id = saidConcept(NATURES, noun)?.id;
  return id === undefined ? null : listed(lookup, '支出构成', id, noun, '支出合计');
}

export function carriedFigure(lookup: Lookup, noun: string, fiscal: boolean): NamedFigure | null {
  const id = saidConcept(LEFT, noun)?.id;
  const [list, kind, whole] = fiscal
    ? (['财政拨款支出', 'fiscal-summary', '财政拨款支出总计'] as const)
    : (['收支总表支出', 'summary', '支出总计'] as const);
  return id === undefined ? null : listed(lookup, list, `${kind}.${id}`, noun, whole);
}

/** A 类 by name in one of the lists that tell 类. */
export function classFigure(lookup: Lookup, list: string, noun: string, whole: string): NamedFigure | null {
  const name = noun.replace(/\(类\)(?:支出)?$/, '').replace(/^.*用于/, '');
  const code = functionalClassCode(name);
  // a name that only this table has
  const named = noun === name ? undefined : lookup.list(list).find(({ texts }) => texts['名称'] === name);
  if (code === null || named) return named?.figures['金额'] ?? null;
  const found = lookup.list(list).find(({ texts }) => functionalClassCode(texts['名称']!) === code);
  if (found) return found.figures['金额']!;
  return addsUp(lookup, list, whole)
    ? zero(lookup, `${list}.${functionalClassName(code) ?? name}`, `${list}.${code}`, whole)
    : null;
}

/** A 科目 by its code, else by the names of 类, 款 and 项 as far as the sentence gives them; null when two would answer. */
export function subjectFigure(lookup: Lookup, list: string, subject: SubjectName): NamedFigure | null {
  const items = lookup.list(list);
  const same = (name: string | null, said: string | undefined): boolean =>
    name === null || (said !== undefined && subjectStem(name) === subjectStem(said));
  const found = items.filter(({ texts }) =>
    subject.code !== null
      ? texts['编码'] === subject.code && same(subject.itemName, texts['项'])
      : same(subject.className, texts['类']) &&
        same(subject.groupName, texts['款']) &&
        same(subject.itemName, texts['项']),
  );
  if (found.length !== 1) return null;
  return found[0]!.figures['金额'] ?? null;
}

/** True when all expenditure is of 一般公共预算: the figures of the whole are those of the fund. */
export function onlyGeneral(lookup: Lookup): boolean {
  const [whole, general] = [lookup.figure('支出合计'), lookup.figure('一般公共预算支出')];
  return (
    whole !== null && general !== null && present(whole.amount) !== null && whole.amount.yuan.eq(general.amount.yuan)
  );
}
