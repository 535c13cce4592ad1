import { figureTag } from './figure-tag.js';
import type { Narrative } from './narrative.js';

/** A content control as it stands in a document. */
export interface PlacedControl {
  readonly tag: string;
  readonly title: string;
  readonly text: string;
}

export interface RefreshPlan {
  /** Controls that hold figures, changed or not. */
  readonly found: number;
  /** Indexes of the controls whose figure is now another, with its text. */
  readonly updates: readonly { readonly index: number; readonly text: string }[];
  /** Indexes of those whose figure the 说明 does not have, or has with two different texts. */
  readonly missing: readonly number[];
}

/** Tags that the writer of the .docx gives to what is no figure. */
const NO_FIGURE: readonly string[] = ['标题', '公开日期'];
const DIRECTION = /增加|减少|增长|下降|上升|持平|不变/g;

/** Which of a document's content controls are to be put in anew. Those that are not figures of ours are left alone. */
export function refreshPlan(controls: readonly PlacedControl[], narrative: Narrative): RefreshPlan {
  const texts = figureTexts(narrative);
  const updates: { index: number; text: string }[] = [];
  const missing: number[] = [];
  let found = 0;
  controls.forEach((control, index) => {
    if (!isFigure(control)) return;
    found += 1;
    const text = texts.get(control.tag);
    if (text === undefined || text === null) missing.push(index);
    else if (text !== control.text) updates.push({ index, text });
  });
  return { found, updates, missing };
}

/**
 * True when the document says 增加 where the 说明 now says 减少: no sentence about this figure has the same words of
 * direction.
 */
export function directionChanged(paragraph: string, tag: string, narrative: Narrative): boolean {
  const now = directions(paragraph);
  const paragraphs = narrative.sections.flatMap((section) => section.paragraphs);
  return !paragraphs.some(
    (one) => one.figures.some(({ name }) => figureTag(name) === tag) && directions(one.text) === now,
  );
}

/** The writer gives tag and title the same name; a control of the user's own seldom has both alike. */
function isFigure({ tag, title }: PlacedControl): boolean {
  return tag !== '' && tag === title && !NO_FIGURE.includes(tag);
}

/** By tag; null where one tag stands for two texts. */
function figureTexts({ sections }: Narrative): ReadonlyMap<string, string | null> {
  const texts = new Map<string, string | null>();
  for (const { name, text } of sections.flatMap(({ paragraphs }) => paragraphs).flatMap(({ figures }) => figures)) {
    const tag = figureTag(name);
    texts.set(tag, !texts.has(tag) || texts.get(tag) === text ? text : null);
  }
  return texts;
}

function directions(text: string): string {
  return (text.match(DIRECTION) ?? []).join();
}
