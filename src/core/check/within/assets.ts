import type { Panel, Table } from '../../disclosure/model.js';
import { ASSET_CONCEPTS, ASSET_MEASURE, VEHICLE_CONCEPTS, type Concept } from '../../taxonomy/concepts/index.js';
import { TOTAL_HEAD } from '../../taxonomy/heads.js';
import { WITHIN } from '../../taxonomy/relations/within.js';
import { termAt, type Equation, type Term } from '../equation.js';

interface AssetSum {
  readonly rule: Equation['rule'];
  readonly of: readonly Concept[];
  readonly whole: string;
  readonly closing: string;
  readonly counts?: true;
}

/** What is added: a whole and its parts by concept, of which `closing` must be printed for them to be all. */
const SUMS: readonly AssetSum[] = [
  { rule: WITHIN.assets, of: ASSET_CONCEPTS, whole: 'assets', closing: 'assets.current' },
  { rule: WITHIN.fixedAssets, of: ASSET_CONCEPTS, whole: 'assets.fixed', closing: 'assets.fixed.other' },
  { rule: WITHIN.assetVehicles, of: VEHICLE_CONCEPTS, whole: 'vehicles', closing: 'vehicles.other', counts: true },
];

/** Fewer parts are no list of all kinds. */
const FEWEST_PARTS = 3;

/** A place along one side of the table: its labels from the outermost, a 小计 called by what it is of. */
interface Place {
  readonly path: readonly string[];
  readonly position: number;
}

/** 资产总额, 固定资产 and the number of vehicles as sums of their kinds, across the columns or down the lines. */
export function assetEquations(table: Table): Equation[] {
  if (!WITHIN.assetVehicles.kinds.includes(table.kind)) return [];
  return [...table.panels.flatMap((panel) => across(table, panel)), ...down(table)];
}

function across(table: Table, panel: Panel): Equation[] {
  const places = panel.columns.map(({ heads }, position): Place => ({ path: heads, position }));
  return sumsAmong(places).flatMap((sum) =>
    panel.rows.map((row) => equationOf(sum, (position) => termAt(table, panel, row, position))),
  );
}

/** A list may go on beside itself: 车辆数合计 in one panel, 其他用车 in the next. */
function down(table: Table): Equation[] {
  const lines = table.panels.flatMap((panel) => panel.rows.map((row) => ({ panel, row })));
  const places = lines.map(({ row }, position): Place => ({ path: [row.name], position }));
  const columns = table.panels.map((panel) => panel.columns.length);
  return sumsAmong(places).flatMap((sum) =>
    Array.from({ length: Math.min(...columns) }, (_, column) =>
      equationOf(sum, (position) => termAt(table, lines[position]!.panel, lines[position]!.row, column)),
    ),
  );
}

function equationOf({ sum: { rule, counts }, whole, parts }: Found, at: (position: number) => Term): Equation {
  return { rule, ...(counts && { counts }), kind: 'sum', left: [at(whole)], right: parts.map(at) };
}

/** A sum whose whole and parts are printed, by their positions. */
interface Found {
  readonly sum: AssetSum;
  readonly whole: number;
  readonly parts: readonly number[];
}

function sumsAmong(places: readonly Place[]): Found[] {
  return measuresOf(places).flatMap((same) => SUMS.flatMap((sum) => foundAmong(same, sum) ?? []));
}

function foundAmong(places: readonly Place[], sum: AssetSum): Found | null {
  const named = places.flatMap(({ path, position }) => {
    const concept = conceptOf(sum.of, path);
    return concept === null ? [] : [{ ...concept, position }];
  });
  const wholes = named.filter(({ id }) => id === sum.whole);
  const parts = named.filter(({ partOf }) => partOf === sum.whole);
  const once = new Set(parts.map(({ id }) => id)).size === parts.length;
  if (wholes.length !== 1 || !once || parts.length < FEWEST_PARTS || !parts.some(({ id }) => id === sum.closing))
    return null;
  return { sum, whole: wholes[0]!.position, parts: parts.map(({ position }) => position) };
}

/** 数量 and 价值 under every kind are added apart. */
function measuresOf(places: readonly Place[]): Place[][] {
  const apart = new Map<string, Place[]>();
  for (const { path, position } of places) {
    const last = path.at(-1) ?? '';
    const measure = ASSET_MEASURE.test(last) && path.length > 1 ? last : '';
    const place = { path: measure === '' ? path : path.slice(0, -1), position };
    apart.set(measure, [...(apart.get(measure) ?? []), place]);
  }
  return [...apart.values()];
}

/** "固定资产 > 小计" is 固定资产; "固定资产 > 车辆" are 车辆; null for what is none of them. */
function conceptOf(concepts: readonly Concept[], path: readonly string[]): Concept | null {
  const labels = TOTAL_HEAD.test(path.at(-1) ?? '') ? path.slice(0, -1) : path;
  const label = labels.at(-1) ?? '';
  return concepts.find(({ line }) => line!.test(label)) ?? null;
}
