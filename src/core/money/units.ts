import { gather } from '../sheet/gather.js';

/** 元 and 万元: what a table counts in. */
export type Unit = 'yuan' | 'ten-thousand-yuan';

interface PrintedUnit {
  readonly label: string;
  /** Its power of ten in 元. */
  readonly power: number;
  /** What a table under this unit counts in; null for units that no table of a disclosure may have. */
  readonly table: Unit | null;
  /** True where sentences of a 说明 print amounts in it. */
  readonly inSentences: boolean;
}

/** Every unit of money that is read; an amount in a cell may bear any of them. */
const UNITS: readonly PrintedUnit[] = [
  { label: '元', power: 0, table: 'yuan', inSentences: true },
  { label: '百元', power: 2, table: null, inSentences: false },
  { label: '千元', power: 3, table: null, inSentences: true },
  { label: '万元', power: 4, table: 'ten-thousand-yuan', inSentences: true },
  { label: '百万元', power: 6, table: null, inSentences: true },
  { label: '亿元', power: 8, table: null, inSentences: true },
];

/** What the units are called, the largest first. */
export const UNIT_LABELS: readonly string[] = UNITS.map(({ label }) => label).reverse();

const ofTables = gather(UNITS, ({ label, power, table }) => (table === null ? [] : [{ label, power, unit: table }]));
const byUnit = <Value>(value: (of: { label: string; power: number }) => Value): Readonly<Record<Unit, Value>> =>
  Object.fromEntries(ofTables.map((it) => [it.unit, value(it)])) as Record<Unit, Value>;

/** 元 in one of the unit. */
export const UNIT_FACTOR = byUnit(({ power }) => 10 ** power);

export const UNIT_NAME = byUnit(({ label }) => label);

const UNIT_BY_NAME = new Map(ofTables.map(({ label, unit }) => [label, unit]));

/** What a table counts in that states 元 or 万元; null for any other word. */
export function unitNamed(label: string): Unit | null {
  return UNIT_BY_NAME.get(label) ?? null;
}

const POWERS = new Map(UNITS.map(({ label, power }) => [label, power]));
const YUAN = new Map(UNITS.filter(({ inSentences }) => inSentences).map(({ label, power }) => [label, 10 ** power]));

/** Power of ten of 元 in a unit as printed, 百元 and 亿元 too; null for what is none. */
export function powerOf(label: string): number | null {
  return POWERS.get(label) ?? null;
}

/**
 * 元 in one of a unit as sentences print it; where it is none, '' too, those of 万元, in which amounts without a unit are
 * understood.
 */
export function yuanPer(label: string): number {
  return YUAN.get(label) ?? UNIT_FACTOR['ten-thousand-yuan'];
}

/** True for a unit of money as sentences print it: 元, 千元, 万元, 百万元, 亿元. */
export function isMoneyUnit(label: string): boolean {
  return YUAN.has(label);
}
