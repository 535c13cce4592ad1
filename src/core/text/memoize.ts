/** Most texts that are remembered; forms share a vocabulary of some hundred. */
const LIMIT = 4_096;
/** Longer ones are prose: they do not repeat. */
const LONGEST = 64;

/**
 * Remembers what a pure function made of a text: heads, labels and titles repeat from line to line and from workbook to
 * workbook. Forgets everything when a hostile workbook brings too many.
 */
export function memoizeText<Result>(compute: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (text.length > LONGEST) return compute(text);
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as Result;
    if (known.size >= LIMIT) known.clear();
    const result = compute(text);
    known.set(text, result);
    return result;
  };
}

/** Remembers what a pure function made of a thing, as long as the thing itself is known. */
export function memoizeFor<Key extends object, Result>(compute: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = { result: compute(key) };
      known.set(key, found);
    }
    return found.result;
  };
}
