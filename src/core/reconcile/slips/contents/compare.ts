import { LEVEL } from '../../../text/list-mark.js';
import { distance } from '../subjects.js';
import type { Contents, Titled } from './read.js';

/** An entry with the heading it announces: the same words, others under the same number, or none at all. */
export interface Announced {
  readonly entry: Titled;
  readonly heading: Titled | null;
  readonly same: boolean;
}

/** Each entry with its heading, in the order of the contents. */
export function announcedBy({ entries, headings }: Contents): Announced[] {
  const places = new Map<string, number[]>();
  for (const [at, { bare }] of headings.entries()) places.set(bare, [...(places.get(bare) ?? []), at]);
  const found: (number | null)[] = [];
  let last = -1;
  for (const { bare } of entries) {
    const all = places.get(bare) ?? [];
    const at = all.find((place) => place > last) ?? all.at(-1) ?? null;
    // one that stands before is out of order: what follows is not looked for behind it
    if (at !== null && at > last) last = at;
    found.push(at);
  }
  return entries.map((entry, index) => {
    const at = found[index] ?? null;
    if (at !== null) return { entry, heading: headings[at]!, same: true };
    const from = found.slice(0, index).findLast((place) => place !== null) ?? -1;
    const to = found.slice(index + 1).find((place) => place !== null && place > from) ?? headings.length;
    return { entry, heading: alike(entry, headings.slice(from + 1, to)), same: false };
  });
}

/** The heading of the same number and depth whose words are near. */
function alike({ mark, bare }: Titled, headings: readonly Titled[]): Titled | null {
  if (mark === null) return null;
  return (
    headings.find(
      (heading) =>
        heading.mark !== null &&
        LEVEL[heading.mark.kind] === LEVEL[mark.kind] &&
        heading.mark.number === mark.number &&
        isNear(bare, heading.bare),
    ) ?? null
  );
}

function isNear(left: string, right: string): boolean {
  if (left === '' || right === '') return false;
  if (left.includes(right) || right.includes(left)) return true;
  return distance(left, right) * 2 <= Math.max(left.length, right.length);
}
