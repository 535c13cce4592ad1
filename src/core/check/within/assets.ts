import type { Panel, Table } from '../../disclosure/model.js';
import { ASSET_CONCEPTS, VEHICLE_CONCEPTS, type Concept } from '../../taxonomy/concepts/index.js';
import { TOTAL_HEAD, VALUE_HEAD } from '../../taxonomy/heads.js';
import type { Rule } from '../../taxonomy/relations/rule.js';
import { WITHIN } from '../../taxonomy/relations/within.js';
import type { TableKind } from '../../taxonomy/table-kind.js';
import { termAt, type Equation, type Term } from '../equation.js';
import { gather } from '../../sheet/gather.js';

interface AssetSum {
  readonly rule: Rule & { readonly kinds: readonly TableKind[] };
  readonly of: readonly Concept[];
  readonly whole: string;
  /** Must be printed for the parts to be all. */
  readonly closing: string;
  /** What a place that no concept names has in its label where it may be one more part. */
  readonly stranger: RegExp;
  /** Of pieces, but where their value is printed; the others are of money alone. */
  readonly pieces?: true;
}

const SUMS: readonly AssetSum[] = [
  { rule: WITHIN.assets, of: ASSET_CONCEPTS, whole: 'assets', closing: 'assets.current', stranger: /./ },
  { rule: WITHIN.fixedAssets, of: ASSET_CONCEPTS, whole: 'assets.fixed', closing: 'assets.fixed.other', stranger: /./ },
  {
    rule: WITHIN.assetVehicles,
    of: VEHICLE_CONCEPTS,
    whole: 'vehicles',
    closing: 'vehicles.other',
    stranger: /车/,
    pieces: true,
  },
];

/** Fewer parts are no list of all kinds. */
const FEWEST_PARTS = 3;

/** A place along one side of the table: its labels from the outermost. */
interface Place {
  readonly path: readonly string[];
  readonly position: number;
}

/** 资产总额, 固定资产 and the number of vehicles as sums of their kinds, across the columns or down the lines. */
export function assetEquations(table: Table): Equation[] {
  return gather(
    SUMS.filter(({ rule }) => rule.kinds.includes(table.kind)),
    (sum) => [...gather(table.panels, (panel) => across(table, panel, sum)), ...down(table, sum)],
  );
}

function across(table: Table, panel: Panel, sum: AssetSum): Equation[] {
  const places = panel.columns.map(({ heads }, position): Place => ({ path: heads, position }));
  return gather(measuresOf(places), ({ measure, same }) => {
    const found = foundAmong(same, sum);
    return found === null || !isMeasuredBy(sum, measure)
      ? []
      : panel.rows.map((row) => equationOf(sum, found, measure, (position) => termAt(table, panel, row, position)));
  });
}

/** A list may go on beside itself: 车辆数合计 in one panel, 其他用车 in the next. */
function down(table: Table, sum: AssetSum): Equation[] {
  const lines = gather(table.panels, (panel) => panel.rows.map((row) => ({ panel, row })));
  const found = foundAmong(
    lines.map(({ row }, position): Place => ({ path: [row.name], position })),
    sum,
  );
  if (found === null) return [];
  const columns = Math.min(...table.panels.map((panel) => panel.columns.length));
  return gather(
    Array.from({ length: columns }, (_, column) => column),
    (column) => {
      const measure = table.panels[0]!.columns[column]!.heads.at(-1) ?? '';
      const at = (position: number): Term => termAt(table, lines[position]!.panel, lines[position]!.row, column);
      return isMeasuredBy(sum, measure) ? [equationOf(sum, found, measure, at)] : [];
    },
  );
}

/** Square metres, vehicles and sets are no number of 固定资产. */
function isMeasuredBy({ pieces }: AssetSum, measure: string): boolean {
  return pieces ?? !isQuantity(measure);
}

/** A sum whose whole and parts are printed, by their positions. */
interface Found {
  readonly whole: number;
  readonly parts: readonly number[];
}

function equationOf(
  { rule, pieces }: AssetSum,
  { whole, parts }: Found,
  measure: string,
  at: (position: number) => Term,
): Equation {
  const counts = pieces && !VALUE_HEAD.test(measure) ? ({ counts: true } as const) : {};
  return { rule, ...counts, kind: 'sum', left: [at(whole)], right: parts.map(at) };
}

/** Null where parts are missing, stand twice, or stand among others that nobody knows: one more part, or none. */
function foundAmong(places: readonly Place[], sum: AssetSum): Found | null {
  const named = places.map((place) => ({ place, concept: conceptOf(sum.of, place.path) }));
  const wholes = named.filter(({ concept }) => concept?.id === sum.whole);
  const parts = named.filter(({ concept }) => concept?.partOf === sum.whole);
  const once = new Set(parts.map(({ concept }) => concept!.id)).size === parts.length;
  if (wholes.length !== 1 || !once || parts.length < FEWEST_PARTS) return null;
  if (!parts.some(({ concept }) => concept!.id === sum.closing)) return null;
  const at = [...wholes, ...parts].map((one) => named.indexOf(one));
  const around = named.slice(Math.min(...at), Math.max(...at) + 2);
  const strangers = around.filter(({ concept, place }) => concept === null && sum.stranger.test(labelOf(place.path)));
  return strangers.length > 0
    ? null
    : { whole: wholes[0]!.place.position, parts: parts.map(({ place }) => place.position) };
}

/** 数量 and 价值 under every kind are added apart. */
function measuresOf(places: readonly Place[]): { readonly measure: string; readonly same: readonly Place[] }[] {
  const apart = new Map<string, Place[]>();
  for (const { path, position } of places) {
    const last = path.at(-1) ?? '';
    const measure = path.length > 1 && (isQuantity(last) || VALUE_HEAD.test(last)) ? last : '';
    const place = { path: measure === '' ? path : path.slice(0, -1), position };
    apart.set(measure, [...(apart.get(measure) ?? []), place]);
  }
  return [...apart].map(([measure, same]) => ({ measure, same }));
}

function isQuantity(head: string): boolean {
  return head.startsWith('数量');
}

/** "固定资产 > 小计" is 固定资产; "固定资产 > 车辆" are 车辆; null for what is none of them. */
function conceptOf(concepts: readonly Concept[], path: readonly string[]): Concept | null {
  const label = labelOf(path);
  return concepts.find(({ line }) => line!.test(label)) ?? null;
}

/** The innermost label, a 小计 called by what it is of. */
function labelOf(path: readonly string[]): string {
  return (TOTAL_HEAD.test(path.at(-1) ?? '') ? path.at(-2) : path.at(-1)) ?? '';
}
