import type { FilledForm } from '../../../core/fill/index.js';
import { controlEdits } from './controls.js';
import { PartEdits } from './part-edits.js';
import { leftOf, rewritten } from './rewrite.js';
import type { StoryPart } from './story-parts.js';
import type { Placed } from './story.js';
import type { WordElement } from './word-tree.js';

type Copies = FilledForm['paragraphs'][number]['copies'];

/** A part with its paragraphs as they were filled: from its end, so that boxes come before what they stand in. */
export function writtenPart({ xml, ink, paragraphs }: StoryPart, filled: FilledForm['paragraphs']): string {
  const part = new PartEdits(xml);
  const written = new Set<WordElement>();
  const paragraphWritten = ({ paragraph }: Placed, copies: Copies): void => {
    const { start, end } = paragraph.element;
    const before = part.read(start, end);
    const kept = copies.length === 0 && paragraph.staying ? [{ segments: [] }] : copies;
    const texts = kept.map(({ segments }, at) =>
      rewritten({ part, paragraph, segments, ink, copy: { first: at === 0, last: at === kept.length - 1 } }),
    );
    const after = kept.length === 0 ? leftOf(paragraph, xml) : texts.join('');
    if (after === before) return;
    part.put(start, end, after);
    for (const control of paragraph.controls) written.add(control);
  };
  const steps = paragraphs.flatMap(({ placed, source }) => {
    const { element, controls } = placed.paragraph;
    const own =
      source === null ? [] : [{ at: element.start, take: () => paragraphWritten(placed, filled[source]!.copies) }];
    return [...own, ...controls.map((control) => ({ at: control.start, take: () => controlWritten(control) }))];
  });
  const controlWritten = (control: WordElement): void => {
    if (!written.delete(control)) return;
    for (const { from, to, text } of controlEdits(control).reverse()) part.put(from, to, text);
  };
  for (const { take } of steps.sort((left, right) => right.at - left.at)) take();
  return part.result();
}
