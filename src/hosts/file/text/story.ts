import { parsePlainXml, type PlainTag } from '../ooxml/parse-xml.js';
import type { BoundValue } from './bound-values.js';
import { BoundControls } from './bound-controls.js';
import type { NumberOf } from './docx-numbering.js';
import { FieldCodes } from './field-codes.js';
import { LeftOut } from './left-out.js';
import { StoryLines } from './story-lines.js';
import { noteMarked, StoryNotes, type NoteMark } from './story-notes.js';
import type { Traced } from './traced.js';
import type { IsHidden } from './word-hiding.js';
import { WordNames } from './word-names.js';
import { WordProperties } from './word-properties.js';
import { RunTracker, type TextElement } from './word-runs.js';
import { signOf } from './word-signs.js';

/** What the parts beside the text say of it. */
export interface Surroundings {
  readonly numberOf: NumberOf;
  readonly isHidden: IsHidden;
  readonly boundValue: BoundValue;
}

/** The text of one part: the document, its notes, a header. */
export interface Story {
  readonly lines: readonly Traced<TextElement>[];
  /** Pictures and charts in it, each once. */
  readonly pictures: number;
  /** Documents put in whole (altChunk, subDoc): their text stands in parts that are not read. */
  readonly embedded: number;
  readonly noteMarks: readonly NoteMark[];
  /** Paragraphs, by their number, that have text that is not shown. */
  readonly partial: ReadonlySet<number>;
  /** Relations to its headers and footers. */
  readonly around: readonly string[];
  /** In a part of notes: each by its id. */
  readonly notes: ReadonlyMap<string, readonly Traced<TextElement>[]>;
}

/** A picture, a chart, a SmartArt; a text box is drawn too, and is none. */
const PICTURE = /^(?:pic:pic|c:chart|cx:chart|v:imagedata|dgm:relIds)$/;

/** Reads one part. Throws Refusal where its XML is broken. */
export function readStory(xml: string, surroundings: Surroundings): Story {
  const story = new StoryReader(xml, surroundings, true).read();
  return story ?? new StoryReader(xml, surroundings, false).read()!;
}

class StoryReader {
  private readonly names = new WordNames();
  private readonly tracker = new RunTracker();
  private readonly lines: StoryLines;
  private readonly fields = new FieldCodes();
  private readonly leftOut = new LeftOut();
  private readonly properties: WordProperties;
  private readonly controls: BoundControls;
  private readonly notes: StoryNotes;
  private readonly path: string[] = [];
  private readonly noteMarks: NoteMark[] = [];
  private readonly around: string[] = [];
  private pictures = 0;
  private embedded = 0;

  constructor(
    private readonly xml: string,
    { numberOf, isHidden, boundValue }: Surroundings,
    private readonly heedsFields: boolean,
  ) {
    this.lines = new StoryLines(numberOf);
    this.properties = new WordProperties(this.lines, isHidden);
    this.controls = new BoundControls(boundValue);
    this.notes = new StoryNotes(this.lines);
  }

  /** Null where a field has no end and hides what follows. */
  read(): Story | null {
    parsePlainXml(this.xml, (position) => {
      const tagStart = (): number => this.xml.lastIndexOf('<', position() - 1);
      return {
        open: (tag) => this.open(tag, tagStart(), position()),
        text: (text) => this.text(text),
        close: (tag) => this.close(tag, tag.isSelfClosing ? position() : tagStart(), position()),
      };
    });
    if (this.heedsFields && this.fields.unended) return null;
    const { pictures, embedded, noteMarks, around, notes } = this;
    const { partial } = this.tracker;
    return { lines: this.lines.closeFrame(), pictures, embedded, noteMarks, partial, around, notes: notes.byId };
  }

  private open(tag: PlainTag, start: number, inside: number): void {
    const { name, attributes } = this.names.tag(tag);
    const parent = this.path.at(-1);
    this.path.push(name);
    const wasInside = this.leftOut.isInside;
    if (this.leftOut.opened(name, attributes)) {
      this.tracker.left();
      if (name === 'w:del' && !wasInside) this.properties.deleted(this.path);
      return;
    }
    if (PICTURE.test(name)) this.pictures += 1;
    this.tracker.opened(name, start, inside);
    this.controls.opened(name, attributes);
    if (this.opensBlock(name) || this.properties.take(name, attributes['w:val'], this.path)) return;
    const sign = signOf(name, attributes, { parent, inRow: this.lines.row !== undefined });
    if (sign !== null) this.say(sign);
    else this.other(name, attributes);
  }

  private opensBlock(name: string): boolean {
    switch (name) {
      case 'w:p':
        this.lines.openParagraph();
        return true;
      case 'w:r':
        this.properties.openRun();
        return true;
      case 'w:txbxContent':
        this.lines.openFrame();
        return true;
      case 'w:tr':
        this.lines.openRow();
        return true;
      default:
        return false;
    }
  }

  private other(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'w:fldChar':
        this.fields.mark(attributes['w:fldCharType']);
        break;
      case 'w:altChunk':
      case 'w:subDoc':
        this.embedded += 1;
        break;
      case 'w:headerReference':
      case 'w:footerReference':
        this.around.push(attributes['r:id'] ?? '');
        break;
      default:
        this.markNote(name, attributes['w:id'] ?? '');
        this.notes.opened(name, attributes);
    }
  }

  private markNote(name: string, id: string): void {
    const kind = noteMarked(name);
    if (kind !== null && this.isShown())
      this.noteMarks.push({ kind, id, element: this.tracker.whole()?.source ?? null });
  }

  private close(tag: PlainTag, close: number, end: number): void {
    const name = this.names.name(tag.name);
    this.names.left();
    this.path.pop();
    if (this.leftOut.closed(name)) return;
    this.controls.closed(name, (value) => this.shownInstead(value));
    this.tracker.closed(name, close, end);
    switch (name) {
      case 'w:p':
        this.properties.endMark();
        this.lines.closeParagraph();
        break;
      case 'w:r':
        this.properties.closeRun();
        break;
      case 'w:txbxContent':
        this.lines.closeBox();
        break;
      case 'w:tc':
        this.lines.endCell();
        break;
      case 'w:tr':
        this.lines.closeRow();
        break;
      default:
        this.notes.closed(name);
    }
  }

  private text(text: string): void {
    if (this.leftOut.isInside) return;
    const element = this.path.at(-1);
    if (element === 'w:instrText') this.fields.instruct(text);
    // a line break or a tab within a text shows as a space
    if (element === 'w:t') this.say(text.replace(/[\r\n\t]/g, ' '));
  }

  private say(text: string): void {
    const place = this.tracker.took(text);
    if (!this.isShown()) this.tracker.left();
    else this.controls.say(text, (said, isOwn) => this.lines.say(said, isOwn ? place : this.tracker.whole()));
  }

  /** A bound control without any text of its own. */
  private shownInstead(value: string): void {
    if (this.lines.paragraph) this.lines.say(value, this.tracker.whole());
    else this.lines.line(value);
  }

  private isShown(): boolean {
    return !(this.heedsFields && this.fields.hides) && this.properties.isShown;
  }
}
