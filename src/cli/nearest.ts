/** Slips within which a word is taken for another. */
const MOST = 2;

/** The word that was likely meant: chek → check; null where none is near, or the word is too short to tell. */
export function nearest(word: string, words: readonly string[]): string | null {
  const all = words.map((one) => ({ one, slips: slipsBetween(word.toLowerCase(), one) }));
  const best = all.reduce<(typeof all)[number] | null>(
    (least, next) => (least === null || next.slips < least.slips ? next : least),
    null,
  );
  return best !== null && best.slips <= MOST && best.slips * 2 < word.length ? best.one : null;
}

/** Signs put in, left out, put for another, or two changed about. */
function slipsBetween(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      const about = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row.push(
        Math.min(
          rows[i - 1]![j]! + 1,
          row[j - 1]! + 1,
          rows[i - 1]![j - 1]! + same,
          about ? rows[i - 2]![j - 2]! + 1 : Infinity,
        ),
      );
    }
    rows.push(row);
  }
  return rows[from.length]![to.length]!;
}
