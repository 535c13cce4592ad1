import type { Draft } from './draft.js';

/** Text boxes, notes, headers and footers apart: they break no run of sentences or samples. */
export function parted(drafts: readonly Draft[]): {
  readonly text: readonly Draft[];
  readonly asides: readonly Draft[];
} {
  const isAside = ({ paragraph: { place, under } }: Draft): boolean => place === 'around' || under !== undefined;
  return { text: drafts.filter((draft) => !isAside(draft)), asides: drafts.filter(isAside) };
}

/** Each aside behind the paragraph that it is anchored in, the last where that was repeated; headers and footers last. */
export function withAsides(text: readonly Draft[], asides: readonly Draft[]): Draft[] {
  if (asides.length === 0) return [...text];
  const lastOf = new Map(text.map(({ source }, at) => [source, at]));
  const behind = new Map<number, Draft[]>();
  for (const aside of asides) {
    const at = lastOf.get(aside.paragraph.under ?? -1) ?? text.length;
    const others = behind.get(at);
    if (others) others.push(aside);
    else behind.set(at, [aside]);
  }
  return [...text.flatMap((draft, at) => [draft, ...(behind.get(at) ?? [])]), ...(behind.get(text.length) ?? [])];
}
