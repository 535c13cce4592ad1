import { isInvisible } from '../../../core/text/invisible.js';
import { Refusal } from '../unreadable-workbook.js';
import type { NumberOf } from './docx-numbering.js';
import { OpenRow } from './story-rows.js';
import { added, joined, trimmed, type Piece, type Traced } from './traced.js';
import type { TextElement } from './word-runs.js';
import { addAll } from '../../../core/sheet/extremes.js';

type Said = Traced<TextElement>;
type Place = { readonly from: number; readonly source: TextElement } | null;

/** Tables within tables, text boxes within text boxes; nobody lays out a page with more. */
const DEEPEST = 50;

export interface OpenParagraph {
  text: string;
  readonly pieces: Piece<TextElement>[];
  /** Lines of the text boxes anchored in it. */
  readonly boxes: Said[];
  numbering: { id: string | null; level: number; style: string | null };
  /** Of its mark: w:vanish as it says itself, and the character style. */
  markVanish: boolean | null;
  markStyle: string | null;
  /** Its mark is deleted: it goes on in the next paragraph. */
  markIsGone: boolean;
}

/** What holds paragraphs: the body, a text box, a note. */
interface Frame {
  paragraph: OpenParagraph | null;
  /** A paragraph whose mark is gone. */
  carried: Said | null;
  readonly boxes: Said[];
  readonly rows: OpenRow[];
  readonly lines: Said[];
}

/**
 * Gathers the text of a story: paragraphs as lines, rows as lines with tabs, text boxes behind the paragraph that they
 * are anchored in.
 */
export class StoryLines {
  private readonly frames: Frame[] = [emptyFrame()];

  constructor(private readonly numberOf: NumberOf) {}

  private get frame(): Frame {
    return this.frames.at(-1)!;
  }

  get paragraph(): OpenParagraph | null {
    return this.frame.paragraph;
  }

  get row(): OpenRow | undefined {
    return this.frame.rows.at(-1);
  }

  openFrame(): void {
    if (this.frames.length === DEEPEST) throw new Refusal('damaged');
    this.frames.push(emptyFrame());
  }

  /** The lines of a note that ends. */
  closeFrame(): Said[] {
    this.flush();
    return (this.frames.length > 1 ? this.frames.pop()! : this.frame).lines;
  }

  closeBox(): void {
    const lines = this.closeFrame()
      .map(trimmed)
      .filter(({ text }) => text !== '');
    addAll(this.frame.paragraph?.boxes ?? this.frame.lines, lines);
  }

  openParagraph(): void {
    this.frame.paragraph = {
      text: '',
      pieces: [],
      boxes: [],
      numbering: { id: null, level: 0, style: null },
      markVanish: null,
      markStyle: null,
      markIsGone: false,
    };
  }

  /** Signs that print nothing are left out, and the places of the others kept. */
  say(text: string, place: Place): void {
    const { paragraph } = this;
    if (!paragraph) return;
    const take = (from: number, to: number): void => {
      const start = paragraph.text.length;
      if (place && to > from)
        paragraph.pieces.push({ start, end: start + to - from, from: place.from + from, source: place.source });
      paragraph.text += text.slice(from, to);
    };
    let from = 0;
    if (isInvisible(text)) {
      for (let at = 0; at < text.length; at += 1) {
        if (!isInvisible(text[at]!)) continue;
        take(from, at);
        from = at + 1;
      }
    }
    take(from, text.length);
  }

  closeParagraph(): void {
    const { frame } = this;
    const { paragraph } = frame;
    if (!paragraph) return;
    frame.paragraph = null;
    addAll(frame.boxes, paragraph.boxes);
    const whole = frame.carried
      ? joined([frame.carried, paragraph])
      : { text: paragraph.text, pieces: paragraph.pieces };
    frame.carried = null;
    if (paragraph.markIsGone) {
      frame.carried = whole;
      return;
    }
    const { id, level, style } = paragraph.numbering;
    this.emit(whole.text.trim() === '' ? added('') : joined([added(this.numberOf(id, level, style)), whole]));
  }

  openRow(): void {
    this.flush();
    if (this.frame.rows.length === DEEPEST) throw new Refusal('damaged');
    this.frame.rows.push(new OpenRow());
  }

  endCell(): void {
    this.flush();
    this.row?.endCell();
  }

  closeRow(): void {
    const row = this.frame.rows.pop();
    if (!row || row.isGone) return;
    const outer = this.row;
    if (outer) outer.take(row.inCell());
    else this.frame.lines.push(row.asLine());
  }

  /** A line of its own: what stands in no paragraph. */
  line(text: string): void {
    this.emit(added(text));
  }

  private emit(said: Said): void {
    const { frame, row } = this;
    const lines = [said, ...frame.boxes.splice(0)];
    if (row) for (const line of lines) row.take(trimmed(line));
    else addAll(frame.lines, lines);
  }

  private flush(): void {
    const { carried } = this.frame;
    this.frame.carried = null;
    if (carried && carried.text.trim() !== '') this.emit(carried);
  }
}

function emptyFrame(): Frame {
  return { paragraph: null, carried: null, boxes: [], rows: [], lines: [] };
}
