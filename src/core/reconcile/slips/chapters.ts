import type { Document, Paragraph, Section } from '../../claims/index.js';
import { bareTitle, isTableEntry, isTitle } from '../../claims/lexicon/contents.js';
import type { Contents } from './contents/read.js';
import { topicOf } from '../../taxonomy/topics.js';
import { prose, type Found } from './found.js';
import { gather } from '../../sheet/gather.js';

/** Deeper headings are items of a list. */
const DEEPEST = 2;
/** So many of one kind are no slips: several texts in one, or a list that reads like headings. */
const TOO_MANY = 3;

/** A chapter with what stands below its heading and above the next one of its depth. */
interface Chapter {
  readonly section: Section;
  /** Signs of prose below, and tables. */
  readonly signs: number;
  readonly tables: number;
  /** Headings below it. */
  readonly inner: number;
}

/** Chapters that stand twice, and chapters of which there is the heading only. */
export function chapterFaults(document: Document, contents: Contents | null): Found[] {
  const from = contents?.end ?? 0;
  const chapters = chaptersOf(document).filter(({ section }) => section.start >= from);
  return [...twice(chapters), ...empty(chapters)];
}

function chaptersOf({ sections, paragraphs, tables }: Document): Chapter[] {
  const signs = new Map<Section, number>();
  const inner = new Map<Section, number>();
  const inTables = new Map<Section, number>();
  const add = (counts: Map<Section, number>, section: Section | null, count: number): void => {
    for (let at = section; at !== null; at = at.parent) counts.set(at, (counts.get(at) ?? 0) + count);
  };
  for (const paragraph of prose(paragraphs)) add(signs, paragraph.section, bodyOf(paragraph));
  for (const { section } of tables) add(inTables, section, 1);
  for (const { parent } of sections) add(inner, parent, 1);
  return sections
    .filter(({ level }) => level <= DEEPEST)
    .map((section) => ({
      section,
      signs: signs.get(section) ?? 0,
      tables: inTables.get(section) ?? 0,
      inner: inner.get(section) ?? 0,
    }));
}

/** Signs of a paragraph beside its heading: a heading may run into it. */
function bodyOf({ isHeading, folded, section, mark }: Paragraph): number {
  if (!isHeading || section === null) return folded.text.length;
  return Math.max(0, folded.text.length - section.title.length - (mark?.text.length ?? 0) - 1);
}

/** So much prose makes a chapter. */
const BODY = 10;

/** The same heading twice below the same one, each with a body. */
function twice(chapters: readonly Chapter[]): Found[] {
  const first = new Map<Section | null, Map<string, Section>>();
  const found: Found[] = [];
  for (const { section, signs } of chapters) {
    const title = bareTitle(section.title);
    if (title === '' || signs < BODY || topicOf(section.title) === null) continue;
    const siblings = first.get(section.parent) ?? new Map<string, Section>();
    first.set(section.parent, siblings);
    const before = siblings.get(title);
    if (before === undefined) siblings.set(title, section);
    else
      found.push({
        ...placeOf(section),
        rule: 'chapter.twice',
        severity: 'warning',
        stated: section.title,
        said: { type: 'chapter.twice', title: section.title },
        also: [placeOf(before)],
      });
  }
  return found.length < TOO_MANY ? found : [];
}

/** A heading on money with nothing below it, before the next one. Behind the last one a text may be cut. */
function empty(chapters: readonly Chapter[]): Found[] {
  const times = new Map<string, number>();
  for (const { section } of chapters) {
    const title = bareTitle(section.title);
    times.set(title, (times.get(title) ?? 0) + 1);
  }
  const found = gather(chapters, ({ section, signs, tables, inner }, index): Found[] => {
    const { title } = section;
    if (!isNext(section, chapters[index + 1]?.section) || !isTitle(title)) return [];
    if (signs > 0 || tables > 0 || inner > 0 || topicOf(title) === null || isTableEntry(title)) return [];
    if (times.get(bareTitle(title))! > 1 || isTableEntry(section.parent?.title ?? '')) return [];
    return [
      {
        ...placeOf(section),
        rule: 'chapter.empty',
        severity: 'warning',
        stated: title,
        said: { type: 'chapter.empty', title },
      },
    ];
  });
  return found.length < TOO_MANY ? found : [];
}

/** The number after it on the same level. */
function isNext({ mark, parent }: Section, next: Section | undefined): boolean {
  if (mark === null || next?.mark == null) return false;
  return next.parent === parent && next.mark.kind === mark.kind && next.mark.number === mark.number + 1;
}

function placeOf({ start, end }: Section): { readonly start: number; readonly end: number } {
  return { start, end };
}
