/** Always true, and no formula of anybody else's: by it our rules are found again, in a later session too. */
const OURS = '=N("公开表助手")=0';

/** The rule for conditional formatting that marks cells: their own formats stay as they are. */
export const MARK = {
  formula: OURS,
  /** Seen on white and on the usual fills of heads; the figures stay black on it. */
  fill: '#FFD966',
} as const;

export function isOurMark(formula: string): boolean {
  return formula.replace(/\s/g, '') === OURS;
}

/** "E7,F7,…", in as few pieces as a program takes that takes no more than so many signs. */
export function addressesOf(cells: readonly string[], longest: number): string[] {
  const pieces: string[] = [];
  for (const cell of cells) {
    const last = pieces.at(-1);
    if (last === undefined || last.length + 1 + cell.length > longest) pieces.push(cell);
    else pieces[pieces.length - 1] = `${last},${cell}`;
  }
  return pieces;
}
