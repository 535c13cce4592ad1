import type { Paragraph, Section } from './narrative.js';

/** Something that is to be looked at before the text goes out. */
export interface Note {
  /** Of the place that it takes: name.2100501, or doubt.3 of what no answer settles. */
  readonly id: string;
  /** A clause or sentence without its full stop. */
  readonly says: string;
  /** The paragraphs that it speaks of. */
  readonly concerns: (paragraph: Paragraph) => boolean;
}

/**
 * 【请核对：…】, each at the end of the first section that it speaks of: behind a list it would end it, between two
 * paragraphs it would part them. A note of no paragraph falls out, and one that says what another says.
 */
export function withNotes(sections: readonly Section[], notes: readonly Note[]): readonly Section[] {
  const bySection = new Map<number, Note[]>();
  const said = new Set<string>();
  for (const note of notes) {
    const at = sections.findIndex(({ paragraphs }) => paragraphs.some(note.concerns));
    if (at < 0 || said.has(note.says)) continue;
    said.add(note.says);
    bySection.set(at, [...(bySection.get(at) ?? []), note]);
  }
  return sections.map((section, at) => ({
    ...section,
    paragraphs: [...section.paragraphs, ...(bySection.get(at) ?? []).map(paragraphOf)],
  }));
}

/** Shown as a blank is: it must not stay. */
function paragraphOf({ id, says }: Note): Paragraph {
  // no brackets within these
  const marked = `【请核对：${says.replace(/[【】]/g, '')}】`;
  return { text: `${marked}。`, figures: [], blanks: [{ start: 0, end: marked.length, id }] };
}

/** Whether the place is a note that no answer settles: the workbook is to be mended. */
export function isDoubt(id: string): boolean {
  return id.startsWith('doubt.');
}
