/**
 * Where the words that lead to a figure begin: behind the last comma, colon or open bracket. Closed brackets belong to
 * the words.
 */
export function clauseStart(text: string, at: number, floor: number): number {
  let depth = 0;
  for (let index = at - 1; index >= floor; index -= 1) {
    const sign = text[index]!;
    if (sign === '）') depth += 1;
    else if (sign === '（') {
      if (depth === 0) return index + 1;
      depth -= 1;
    } else if (depth === 0 && /[，。；：！？]/.test(sign)) return index + 1;
  }
  return floor;
}
