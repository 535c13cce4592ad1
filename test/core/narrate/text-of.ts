import type { Narrative, Paragraph } from '../../../src/core/narrate/narrative.js';

/** Paragraphs under the first heading that has the words, its second-level parts included. */
export function paragraphsOf(narrative: Narrative, heading: string): Paragraph[] {
  const at = narrative.sections.findIndex((section) => section.heading.includes(heading));
  if (at < 0) return [];
  const level = narrative.sections[at]!.level;
  const rest = narrative.sections.slice(at + 1);
  const end = rest.findIndex((section) => section.level <= level);
  return [narrative.sections[at]!, ...rest.slice(0, end < 0 ? rest.length : end)].flatMap(
    (section) => section.paragraphs,
  );
}

export function textOf(narrative: Narrative, heading: string): string {
  return paragraphsOf(narrative, heading)
    .map((paragraph) => paragraph.text)
    .join('\n');
}

export function allText(narrative: Narrative): string {
  return narrative.sections.flatMap((section) => section.paragraphs.map((paragraph) => paragraph.text)).join('\n');
}
