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
