import {
  textOf,
  type Control,
  type WordComment,
  type WordParagraph,
  type WordState,
} from '../office-host/word-state.js';
import { Crossings } from './strict.js';

/** A position of a document: a sign, what ends a paragraph or cell, the mark of a comment. */
export interface Unit {
  readonly text: string;
  readonly paragraph: WordParagraph;
  /** In the paragraph; null for what ends it. */
  readonly at: number | null;
  readonly control: Control | null;
}

/** How WPS 文字 stands: a document as the stand-in of Word has it, told as WPS tells it. */
export class WriterWorld {
  readonly crossings = new Crossings();
  /** Null where nothing is open. */
  document: WordState | null;
  readonly files = new Map<string, string>();
  /** Where the user's selection stands; positions of the document. */
  selected: readonly [number, number] = [0, 0];
  readonly bookmarks = new Map<string, readonly WordParagraph[]>();
  readonly opened: string[] = [];
  isProtected = false;
  tracked = false;
  /** Members that this version lacks. */
  readonly lacks = new Set<string>();

  constructor(document: WordState | null) {
    this.document = document;
    // there is always an end to stand at
    if (document && (document.paragraphs.length === 0 || document.paragraphs.at(-1)!.cell))
      document.paragraphs.push({ pieces: [], cell: null, number: null, around: null });
  }

  get state(): WordState {
    return this.document!;
  }

  /** Everything that has a position, in order. */
  units(): readonly Unit[] {
    const { paragraphs, comments } = this.state;
    const like = `${paragraphs.map(textOf).join('\r')}${comments.map(({ id }) => id).join()}`;
    if (this.counted?.like !== like) this.counted = { like, units: this.countUnits() };
    return this.counted.units;
  }

  private counted: { readonly like: string; readonly units: readonly Unit[] } | null = null;

  private countUnits(): readonly Unit[] {
    const { paragraphs, comments } = this.state;
    return paragraphs.flatMap((paragraph, index) => {
      const units: Unit[] = [];
      for (const { text, control } of paragraph.pieces)
        for (const sign of text.split('')) units.push({ text: sign, paragraph, at: units.length, control });
      const marks = comments.filter(({ on }) => on.paragraph === paragraph).sort((a, b) => b.on.to - a.on.to);
      for (const { on } of marks) units.splice(on.to, 0, { text: '', paragraph, at: null, control: null });
      const next = paragraphs[index + 1];
      const ends = (text: string): void => void units.push({ text, paragraph, at: null, control: null });
      if (!paragraph.cell) ends('\r');
      else {
        const sameCell = next?.cell && sameAs(next.cell, paragraph.cell, ['table', 'row', 'column']);
        ends(sameCell ? '\r' : '\r\x07');
        if (!sameCell && !(next?.cell && sameAs(next.cell, paragraph.cell, ['table', 'row']))) ends('\r\x07');
      }
      return units;
    });
  }

  textBetween(start: number, end: number): string {
    return this.units()
      .slice(start, end)
      .map(({ text }) => text)
      .join('');
  }

  /** From the first to behind the last position of some paragraphs; `closed` with what ends them. */
  spanOf(paragraphs: readonly WordParagraph[], closed = true): readonly [number, number] {
    const units = this.units();
    const inside = units.map(({ paragraph }) => paragraphs.includes(paragraph));
    return [inside.indexOf(true), inside.lastIndexOf(true) + (closed ? 1 : 0)];
  }

  /** Puts paragraphs in at a position: before the paragraph that begins there, else behind the one that it is in. */
  insert(position: number, fresh: readonly WordParagraph[]): void {
    const { paragraphs } = this.state;
    const unit = this.units()[position]!;
    const [start] = this.spanOf([unit.paragraph]);
    const index = paragraphs.indexOf(unit.paragraph);
    paragraphs.splice(start === position ? index : index + 1, 0, ...fresh);
  }

  /** Takes out the paragraphs that lie between two positions as a whole. */
  remove(start: number, end: number): void {
    const { paragraphs } = this.state;
    const units = this.units();
    const outside = new Set([...units.slice(0, start), ...units.slice(end)].map(({ paragraph }) => paragraph));
    const gone = paragraphs.filter((one) => !outside.has(one));
    for (const one of gone) paragraphs.splice(paragraphs.indexOf(one), 1);
    for (const [name, inside] of this.bookmarks)
      if (inside.every((one) => gone.includes(one))) this.bookmarks.delete(name);
  }

  comment(start: number, end: number, content: string): WordComment {
    const units = this.units().slice(start, end);
    const [first, last] = [units[0]!, units.at(-1)!];
    this.state.nextId += 1;
    const on = {
      paragraph: first.paragraph,
      from: first.at ?? 0,
      to: (last.at ?? textOf(last.paragraph).length - 1) + 1,
    };
    const comment = { id: String(this.state.nextId), content, author: '当前用户', replies: [], on };
    this.state.comments.push(comment);
    return comment;
  }
}

function sameAs<T extends object>(one: T, other: T, keys: readonly (keyof T)[]): boolean {
  return keys.every((key) => one[key] === other[key]);
}
