import type { CellRef } from '../sheet/grid.js';

/** Plain data of a finding with every word in it changed: not its types, nor its amounts, which are no words. */
export function mapWords<Data>(data: Data, change: (words: string) => string): Data {
  return mapped(data, change) as Data;
}

/** The same data where nothing changes in it. */
function mapped(data: unknown, change: (words: string) => string): unknown {
  if (typeof data === 'string') return change(data);
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return mappedList(data, change);
  if ('decimals' in data) return data;
  let copy: Record<string, unknown> | null = null;
  for (const [key, value] of Object.entries(data as Record<string, unknown>)) {
    const other = CODES.has(key) ? value : mapped(value, change);
    if (other !== value) (copy ??= { ...data })[key] = other;
  }
  return copy ?? data;
}

function mappedList(list: readonly unknown[], change: (words: string) => string): readonly unknown[] {
  const changed = list.map((one) => mapped(one, change));
  return changed.every((one, at) => one === list[at]) ? list : changed;
}

/** Plain data of a finding with every cell in it changed. */
export function mapCells<Data>(data: Data, change: (cell: CellRef) => CellRef): Data {
  return withCells(data, change) as Data;
}

function withCells(data: unknown, change: (cell: CellRef) => CellRef): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((one) => withCells(one, change));
  if ('sheet' in data && 'address' in data) return change(data as CellRef);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withCells(value, change)]));
}

/** Properties that hold a word of the program. */
const CODES: ReadonlySet<string> = new Set(['type', 'kind']);
