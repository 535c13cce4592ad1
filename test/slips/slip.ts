/** A slip of the keyboard in one figure. Blank is null. */
export const SLIPS = ['digit', 'swap', 'point', 'sign', 'blank'] as const;

export type SlipKind = (typeof SLIPS)[number];

/** Numbers in [0, 1) that come the same in every run (the linear congruence of ANSI C). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** The figure with a slip in it; undefined where the figure leaves no room for one (no two neighbours differ). */
export function slipped(
  value: number,
  decimals: number,
  kind: SlipKind,
  random: () => number,
): number | null | undefined {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const text = Math.abs(value).toFixed(decimals);
  const places = [...text].flatMap((char, index) => (char === '.' ? [] : [index]));
  switch (kind) {
    case 'digit': {
      const place = pick(places);
      const digit = pick([...'0123456789'].filter((other) => other !== text[place]));
      return Math.sign(value) * Number(text.slice(0, place) + digit + text.slice(place + 1));
    }
    case 'swap': {
      const pairs = places
        .slice(1)
        .map((place, index) => [places[index]!, place] as const)
        .filter(([left, right]) => text[left] !== text[right]);
      if (pairs.length === 0) return undefined;
      const [left, right] = pick(pairs);
      const chars = [...text];
      [chars[left], chars[right]] = [chars[right]!, chars[left]!];
      return Math.sign(value) * Number(chars.join(''));
    }
    case 'point':
      return Number((value * pick([10, 0.1])).toFixed(decimals + 1));
    case 'sign':
      return -value;
    case 'blank':
      return null;
  }
}
