import type { Rule } from './page-content.js';

/** Points. Lines nearer than this are one, drawn twice or doubled; nothing printed is so low or narrow. */
export const SAME_LINE = 2.4;
/** Pieces of one line, as of a dashed one, may leave such gaps. */
const GAP = 2.5;
/** How far a line may end before or behind the one it meets. */
const MEETS = 2.6;
/** Shorter ones alone are signs or underlines of words. */
const LEAST_LINE = 3;

/** Lines that meet one another, each as long as its pieces reach. */
export interface Ruling {
  readonly across: readonly Line[];
  readonly down: readonly Line[];
}

/** A level or an upright line: where it is, and from where to where it goes. */
export interface Line {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The lines of a page by what they meet: two lines of each direction at least, so a grid or a part of one. */
export function rulings(rules: readonly Rule[]): { readonly grids: Ruling[]; readonly loose: readonly Line[] } {
  const across = joined(rules.filter(({ along }) => along === 'x'));
  const down = joined(rules.filter(({ along }) => along === 'y'));
  const group = meeting(across, down);
  const byGroup = new Map<number, { across: Line[]; down: Line[] }>();
  const of = (member: number): { across: Line[]; down: Line[] } => {
    const key = group(member);
    const known = byGroup.get(key) ?? { across: [], down: [] };
    byGroup.set(key, known);
    return known;
  };
  across.forEach((line, at) => of(at).across.push(line));
  down.forEach((line, at) => of(across.length + at).down.push(line));
  const all = [...byGroup.values()];
  const isGrid = ({ across: level, down: upright }: Ruling): boolean => level.length >= 2 && upright.length >= 2;
  return { grids: all.filter(isGrid), loose: all.filter((one) => !isGrid(one)).flatMap((one) => one.across) };
}

/** Lines at one place as one, their pieces joined. */
function joined(rules: readonly Rule[]): Line[] {
  const lines: Line[] = [];
  for (const level of levels(rules)) {
    const pieces = [...level].sort((left, right) => left.from - right.from);
    const at = pieces.reduce((sum, piece) => sum + piece.at, 0) / pieces.length;
    let open: { at: number; from: number; to: number } | null = null;
    for (const { from, to } of pieces) {
      if (open !== null && from <= open.to + GAP) open.to = Math.max(open.to, to);
      else {
        open = { at, from, to };
        lines.push(open);
      }
    }
  }
  return lines.filter(({ from, to }) => to - from >= LEAST_LINE);
}

function levels(rules: readonly Rule[]): Rule[][] {
  const grouped: Rule[][] = [];
  for (const rule of [...rules].sort((left, right) => left.at - right.at)) {
    const last = grouped.at(-1);
    if (last && rule.at - last[0]!.at <= SAME_LINE) last.push(rule);
    else grouped.push([rule]);
  }
  return grouped;
}

/** The group of each line, counted through those across and then those down. */
function meeting(across: readonly Line[], down: readonly Line[]): (member: number) => number {
  const parents = Array.from({ length: across.length + down.length }, (_, at) => at);
  const root = (member: number): number => {
    let at = member;
    while (parents[at] !== at) at = parents[at] = parents[parents[at]!]!;
    return at;
  };
  across.forEach((level, i) =>
    down.forEach((upright, j) => {
      const crosses =
        upright.at >= level.from - MEETS &&
        upright.at <= level.to + MEETS &&
        level.at >= upright.from - MEETS &&
        level.at <= upright.to + MEETS;
      if (crosses) parents[root(i)] = root(across.length + j);
    }),
  );
  return root;
}
