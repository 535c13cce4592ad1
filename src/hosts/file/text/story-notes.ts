import type { StoryLines } from './story-lines.js';
import type { Traced } from './traced.js';
import type { TextElement } from './word-runs.js';

/** The mark of a footnote or an endnote in the text. */
export interface NoteMark {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  readonly element: TextElement | null;
}

const NOTE = /^w:(footnote|endnote)$/;
const NOTE_MARK = /^w:(footnote|endnote)Reference$/;

/** Which note an element is the mark of; null for other elements. */
export function noteMarked(name: string): NoteMark['kind'] | null {
  return (NOTE_MARK.exec(name)?.[1] as NoteMark['kind'] | undefined) ?? null;
}

/** Gathers the notes of a part of notes, each by its id. */
export class StoryNotes {
  readonly byId = new Map<string, readonly Traced<TextElement>[]>();
  /** The id of the note that is open; null for the lines that part notes from the text. */
  private open: string | null = null;

  constructor(private readonly lines: StoryLines) {}

  opened(name: string, attributes: Readonly<Record<string, string>>): void {
    if (!NOTE.test(name)) return;
    const type = attributes['w:type'];
    this.open = type === undefined || type === 'normal' ? (attributes['w:id'] ?? '') : null;
    this.lines.openFrame();
  }

  closed(name: string): void {
    if (!NOTE.test(name)) return;
    const lines = this.lines.closeFrame();
    if (this.open !== null) this.byId.set(this.open, lines);
  }
}
