/** Plain data of a finding with every word in it changed: not its types, nor its amounts, which are no words. */
export function mapWords<Data>(data: Data, change: (words: string) => string): Data {
  return mapped(data, change) as Data;
}

function mapped(data: unknown, change: (words: string) => string): unknown {
  if (typeof data === 'string') return change(data);
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((one) => mapped(one, change));
  if ('decimals' in data) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, CODES.has(key) ? value : mapped(value, change)]),
  );
}

/** Properties that hold a word of the program. */
const CODES: ReadonlySet<string> = new Set(['type', 'kind']);
