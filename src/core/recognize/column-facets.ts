import type { Dimensions } from '../taxonomy/dimensions.js';
import type { Column } from '../disclosure/model.js';
import type { TableKind } from '../taxonomy/table-kind.js';
import type { Unit } from '../money/amount.js';
import { economicClassCode, economicItemCode } from '../taxonomy/economic-classes.js';
import {
  ACROSS_KINDS,
  facetsOfHead,
  isKnownHead,
  KIND_DEFAULTS,
  saysCarryover,
  stageOfHead,
  TOTAL_HEAD,
} from '../taxonomy/heads.js';
import { governmentClassCode } from '../taxonomy/government-classes.js';
import { unitBehind } from '../taxonomy/units.js';
import type { Header } from './header.js';
import { unitOfHeads } from './identity.js';
import { parseLabel } from './labels.js';
import { saysOfWhich, withoutOfWhich } from '../taxonomy/words/of-which.js';
import { leadingYear } from '../taxonomy/words/years.js';
import { gather } from '../sheet/gather.js';

/** Describes the amount columns of a panel by their heads. */
export function describeColumns(
  header: Header,
  columns: readonly number[],
  kind: TableKind,
  year: number | null,
  tableUnit: Unit | null,
): Column[] {
  const current = year ?? latestYear(gather(columns, (index) => header.heads.get(index) ?? []));
  const funds = new Set(
    gather(columns, (index) => gather(header.heads.get(index) ?? [], (head) => facetsOfHead(head, kind).fund ?? [])),
  );
  // a 项目支出表 over several funds tells 一般公共预算 apart although the kind is named after it
  const manyFunds = kind.startsWith('general-') && funds.size > 1;
  const described = columns.map((index) => {
    const heads = header.heads.get(index) ?? [];
    return { index, heads, facets: facetsOfPath(heads, kind, current, manyFunds), stage: stageOfPath(heads) };
  });
  // 预算数 beside 决算数 tells stages apart; 上年执行数 beside 本年预算数 is told apart by the year
  const stages = new Set(
    gather(described, ({ facets, stage }) => (stage !== null && !facets.year && !facets.change ? [stage] : [])),
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
  const years = gather(heads, (head) => leadingYear(head) ?? []);
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
