import type { Dimensions } from '../taxonomy/dimensions.js';
import type { Column } from '../disclosure/model.js';
import type { TableKind } from '../taxonomy/table-kind.js';
import type { Unit } from '../money/amount.js';
import { economicClassCode, economicItemCode } from '../taxonomy/economic-classes.js';
import {
  ACROSS_KINDS,
  facetsOfHead,
  isKnownHead,
  isSideHead,
  KIND_DEFAULTS,
  mayBePercent,
  roleOfHead,
  saysCarryover,
  stageOfHead,
  TOTAL_HEAD,
  type ColumnRole,
} from '../taxonomy/heads.js';
import { governmentClassCode } from '../taxonomy/government-classes.js';
import { unitBehind } from '../taxonomy/units.js';
import type { Header } from './header.js';
import { isGap } from './gaps.js';
import { unitOfHeads } from './identity.js';
import { parseLabel } from './labels.js';
import type { SheetView } from './sheet-view.js';
import { comesSecond } from '../taxonomy/words/classifications.js';
import { isCodeHead } from '../taxonomy/words/codes.js';
import { saysOfWhich, withoutOfWhich } from '../taxonomy/words/of-which.js';
import { isPlainAmountHead } from '../taxonomy/words/totals.js';
import { isPeriodHead, leadingYear } from '../taxonomy/words/years.js';

/** Columns of one panel, by what they hold. */
export interface PanelColumns {
  readonly codes: readonly number[];
  readonly organizationCodes: readonly number[];
  readonly labels: readonly number[];
  readonly amounts: readonly number[];
  readonly texts: readonly number[];
  /** First column of the panel, whatever it holds. */
  readonly first: number;
}

type Growing = { -readonly [Key in keyof PanelColumns]: PanelColumns[Key] extends number ? number : number[] };

/** Splits a table's columns into panels: a label after an amount begins the next one. */
export function findPanels(
  view: SheetView,
  header: Header,
  dataRows: readonly number[],
): { panels: PanelColumns[]; roles: ReadonlyMap<number, ColumnRole | null> } {
  const panels: Growing[] = [];
  const blank = (first: number): Growing => ({
    codes: [],
    organizationCodes: [],
    labels: [],
    amounts: [],
    texts: [],
    first,
  });
  let current = blank(header.firstColumn);
  const path = (column: number): string => (header.heads.get(column) ?? []).join('/');
  const roles = new Map<number, ColumnRole | null>();
  for (let column = header.firstColumn; column <= header.lastColumn; column += 1)
    roles.set(column, isGap(view, header, column, dataRows) ? null : roleOf(view, header, column, dataRows));
  const codePaths = [...roles].filter(([, role]) => role === 'code').map(([column]) => path(column));
  for (const [column, found] of roles) {
    const role = comesSecond(path(column), codePaths) && (found === 'code' || found === 'label') ? 'text' : found;
    if (role === null) continue;
    if ((role === 'code' || role === 'label') && current.amounts.some((amount) => !isQuantity(header, amount))) {
      panels.push(current);
      current = blank(column);
    }
    if (role === 'code') current.codes.push(column);
    else if (role === 'organization-code') current.organizationCodes.push(column);
    else if (role === 'label') current.labels.push(column);
    else if (role === 'amount') current.amounts.push(column);
    else if (role === 'text') current.texts.push(column);
  }
  panels.push(current);
  return {
    panels: panels.filter((panel) => panel.amounts.length > 0 && panel.labels.length + panel.codes.length > 0),
    roles,
  };
}

/** 数量 among the particulars of a list: its amount follows. */
function isQuantity(header: Header, column: number): boolean {
  return (header.heads.get(column) ?? []).some((head) => head.includes('数量'));
}

function roleOf(view: SheetView, header: Header, column: number, dataRows: readonly number[]): ColumnRole | null {
  const path = header.heads.get(column) ?? [];
  const leaf = unitBehind(path.at(-1) ?? '').name;
  const content = contentOf(view, column, dataRows);
  const told = roleOfHead(leaf);
  if (told !== null) {
    if (told === 'code' && isCodeHead(path.join('')) && content.isOrdinal) return 'ordinal';
    if (told === 'code' && content.labels > content.codes) return 'label';
    if (told !== 'label' || content.amounts <= content.labels) return told;
  }
  if (leaf !== '') return roleByContent(leaf, told, content, path.length === 0);
  // a column of percentages whose head stands too low, beside 栏次 or the first line
  if (mayBePercent(firstText(view, column, dataRows))) return 'text';
  // a stray number beside the table
  if (content.amounts * 2 < dataRows.length) return null;
  return roleByContent(leaf, told, content, path.length === 0);
}

/** The role of a column whose head does not tell it, or tells what the column does not hold. */
function roleByContent(
  leaf: string,
  told: ColumnRole | null,
  content: Content,
  isWithoutHead: boolean,
): ColumnRole | null {
  const { amounts, labels, dates, percents } = content;
  // figures in a date format: the column shows dates, and its head asks for something else
  if (dates > 0 && dates + amounts >= labels && leaf !== '' && !isPeriodHead(leaf)) return 'amount';
  // 增减% written out: "-4.76%"
  if (percents > 0 && percents + amounts >= labels && mayBePercent(leaf)) return 'amount';
  if (amounts > 0 && amounts >= labels) return content.isCount && isWithoutHead ? 'ordinal' : 'amount';
  // 合计 over nothing but 见附件: what stands there is no amount, and no label either
  if (told === null && isAmountHead(leaf)) return 'amount';
  if (labels > 0) return leaf === '' && labels < 2 ? null : 'label';
  return leaf === '' || isSideHead(leaf) ? null : 'amount';
}

function isAmountHead(leaf: string): boolean {
  return TOTAL_HEAD.test(leaf) || stageOfHead(leaf) === 'budget' || isPlainAmountHead(leaf);
}

const PERCENT = /^[+-]?\d+(\.\d+)?%$/;

/** What the first line with anything in the column says there, when it is a word. */
function firstText(view: SheetView, column: number, dataRows: readonly number[]): string {
  const row = dataRows.find((at) => view.text(at, column) !== '');
  return row === undefined || PERCENT.test(view.text(row, column)) || view.amount(row, column).state !== 'text'
    ? ''
    : view.text(row, column);
}

/** What stands in a column below its head, counted. */
interface Content {
  readonly amounts: number;
  readonly labels: number;
  readonly percents: number;
  readonly codes: number;
  readonly dates: number;
  /** Nothing but 1, 2, 3 …; as a count three or more of them. */
  readonly isOrdinal: boolean;
  readonly isCount: boolean;
}

function contentOf(view: SheetView, column: number, dataRows: readonly number[]): Content {
  let amounts = 0;
  let labels = 0;
  let percents = 0;
  let codes = 0;
  let dates = 0;
  let isCount = true;
  for (const row of dataRows) {
    const text = view.text(row, column);
    if (text === '') continue;
    const merge = view.mergeAt(row, column);
    if (merge && merge.right - merge.left >= 3) continue;
    const { state, ...read } = view.amount(row, column);
    if (/^\d{2,7}$/.test(text)) codes += 1;
    if (state === 'amount') {
      amounts += 1;
      if (text !== String(amounts)) isCount = false;
    } else if ('isDate' in read) {
      dates += 1;
    } else if (state === 'text') {
      labels += 1;
      if (PERCENT.test(text)) percents += 1;
    }
  }
  return {
    amounts,
    labels,
    percents,
    codes,
    dates,
    isOrdinal: isCount && amounts > 0,
    isCount: isCount && amounts > 2,
  };
}

/** Describes the amount columns of a panel by their heads. */
export function describeColumns(
  header: Header,
  columns: readonly number[],
  kind: TableKind,
  year: number | null,
  tableUnit: Unit | null,
): Column[] {
  const current = year ?? latestYear(columns.flatMap((index) => header.heads.get(index) ?? []));
  const funds = new Set(
    columns.flatMap((index) => (header.heads.get(index) ?? []).flatMap((head) => facetsOfHead(head, kind).fund ?? [])),
  );
  // a 项目支出表 over several funds tells 一般公共预算 apart although the kind is named after it
  const manyFunds = kind.startsWith('general-') && funds.size > 1;
  const described = columns.map((index) => {
    const heads = header.heads.get(index) ?? [];
    return { index, heads, facets: facetsOfPath(heads, kind, current, manyFunds), stage: stageOfPath(heads) };
  });
  // 预算数 beside 决算数 tells stages apart; 上年执行数 beside 本年预算数 is told apart by the year
  const stages = new Set(
    described.flatMap(({ facets, stage }) => (stage !== null && !facets.year && !facets.change ? [stage] : [])),
  );
  // 三公 compares the stages; elsewhere the figures of the table are its 决算数, else its 预算数
  const main =
    kind === 'three-public' ? null : (['final', 'budget', 'adjusted'] as const).find((entry) => stages.has(entry));
  return described.map(({ index, heads, facets, stage }) => ({
    index,
    heads: heads.map((head) => unitBehind(head).name),
    dimensions:
      stages.size > 1 && stage && stage !== main && !facets.year && !facets.change ? { ...facets, stage } : facets,
    ofWhich: heads.some((head) => saysOfWhich(head)),
    ...ownUnit(heads, tableUnit),
    known: ACROSS_KINDS.has(kind) || isKnownLeaf(unitBehind(heads.at(-1) ?? '').name),
  }));
}

function ownUnit(heads: readonly string[], tableUnit: Unit | null): { readonly unit?: Unit } {
  const unit = unitOfHeads(heads);
  return unit === null || unit === tableUnit ? {} : { unit };
}

function isKnownLeaf(head: string): boolean {
  return isKnownHead(head) || economicClassCode(head) !== null;
}

/** The latest year that heads name; null for none. */
export function latestYear(heads: readonly string[]): number | null {
  const years = heads.flatMap((head) => leadingYear(head) ?? []);
  return years.length > 0 ? Math.max(...years) : null;
}

function stageOfPath(heads: readonly string[]): Dimensions['stage'] | null {
  return heads.map(stageOfHead).findLast((stage) => stage !== null) ?? null;
}

function facetsOfPath(heads: readonly string[], kind: TableKind, year: number | null, keepFund: boolean): Dimensions {
  if (kind === 'income' && heads.length === 1 && TOTAL_HEAD.test(heads[0]!) && !heads[0]!.startsWith('本年')) return {};
  const names = heads.map((head) => withoutOfWhich(unitBehind(head).name));
  const economic = ACROSS_KINDS.has(kind) ? economicOfPath(names) : null;
  let facets =
    economic !== null && kind === 'general-matrix'
      ? { economic }
      : { ...namedFacets(names, kind, year), ...(economic === null ? {} : { economic }) };
  if (kind === 'income' && facets.measure === 'current' && (facets.fund || facets.source))
    facets = omit(facets, 'measure');
  if (facets.fund === 'unit' && facets.source) facets = omit(facets, 'fund');
  for (const [facet, value] of Object.entries(KIND_DEFAULTS[kind] ?? {})) {
    if (facets[facet as keyof Dimensions] === value && !(facet === 'fund' && keepFund))
      facets = omit(facets, facet as keyof Dimensions);
  }
  return facets;
}

/** What the heads say one after the other, and whether of the year before. */
function namedFacets(names: readonly string[], kind: TableKind, year: number | null): Dimensions {
  let facets: Dimensions = {};
  for (const name of names) {
    facets = { ...facets, ...facetsOfHead(name, kind) };
    const headYear = leadingYear(name);
    if (headYear !== null && year !== null && headYear < year && !facets.change && !saysCarryover(name))
      facets = { ...facets, year: 'prior' };
  }
  return facets;
}

/** The 款, else the 类 that a column of the cross form is of. */
function economicOfPath(names: readonly string[]): string | null {
  return names.reduce<string | null>((economic, name) => {
    const label = parseLabel(name);
    return (
      label.code ??
      economicClassCode(label.name) ??
      governmentClassCode(name) ??
      economicItemCode(label.name, economic?.slice(0, 3) ?? null) ??
      economic
    );
  }, null);
}

function omit(dimensions: Dimensions, facet: keyof Dimensions): Dimensions {
  return Object.fromEntries(Object.entries(dimensions).filter(([name]) => name !== facet));
}

/** True when heads across the top are 类 and 款 of the economic classification: the cross form. */
export function hasEconomicHeads(header: Header): boolean {
  const heads = new Set([...header.heads.values()].flat());
  return (
    [...heads]
      .map(parseLabel)
      .filter(
        ({ name, code }) =>
          economicItemCode(name, null) !== null || economicClassCode(name) !== null || /^3\d{4}$/.test(code ?? ''),
      ).length >= 5
  );
}
