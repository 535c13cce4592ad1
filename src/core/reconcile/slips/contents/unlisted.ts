import type { Document, Section } from '../../../claims/index.js';
import { isTableEntry, isTitle } from '../../../claims/lexicon/contents.js';
import type { Found } from '../found.js';
import type { Announced } from './compare.js';
import { gather } from '../../../sheet/gather.js';

/** Chapters beside it that the contents list: with fewer they may list another depth. */
const LEAST_LISTED = 3;

/**
 * Chapters of the text that the contents do not list, though they list all others beside them. One finding; none where
 * an entry has lost its chapter, which may be this one by another name.
 */
export function unlisted({ sections }: Document, announced: readonly Announced[], from: number): Found[] {
  if (announced.some(({ entry, heading }) => heading === null && !isTableEntry(entry.title))) return [];
  const listed = new Set(gather(announced, ({ heading }) => (heading === null ? [] : [heading.start])));
  const beside = new Map<Section | null, Section[]>();
  for (const section of sections) {
    if (section.start < from || section.mark === null) continue;
    const siblings = beside.get(section.parent);
    if (siblings) siblings.push(section);
    else beside.set(section.parent, [section]);
  }
  const missing = gather([...beside.values()], (siblings) => {
    const absent = siblings.filter(({ start }) => !listed.has(start));
    if (absent.length !== 1 || siblings.length - 1 < LEAST_LISTED) return [];
    return absent.filter(({ title, mark }) => {
      const alike = siblings.every((it) => it.mark!.kind === mark!.kind);
      return alike && title !== '' && isTitle(title) && !isTableEntry(title);
    });
  });
  const [first, ...others] = missing;
  if (first === undefined) return [];
  return [
    {
      ...placeOf(first),
      rule: 'contents.lacks',
      severity: 'warning',
      stated: first.title,
      said: { type: 'contents.lacks', titles: missing.map(({ title }) => title) },
      also: others.map(placeOf),
    },
  ];
}

function placeOf({ start, end }: Section): { readonly start: number; readonly end: number } {
  return { start, end };
}
