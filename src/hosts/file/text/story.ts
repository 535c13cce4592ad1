import type { SaxesTagPlain } from 'saxes';
import { isOn } from '../ooxml/on-off.js';
import { parsePlainXml } from '../ooxml/parse-xml.js';
import type { BoundValue } from './bound-values.js';
import { BoundControls } from './bound-controls.js';
import type { NumberOf } from './docx-numbering.js';
import { FieldCodes, isPageField } from './field-codes.js';
import { StoryLines } from './story-lines.js';
import { symbolOf } from './symbols.js';
import type { Traced } from './traced.js';
import type { IsHidden } from './word-hiding.js';
import { WordNames } from './word-names.js';
import { RunTracker, type TextElement } from './word-runs.js';

/** What the parts beside the text say of it. */
export interface Surroundings {
  readonly numberOf: NumberOf;
  readonly isHidden: IsHidden;
  readonly boundValue: BoundValue;
}

/** The mark of a footnote or an endnote in the text. */
export interface NoteMark {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  readonly element: TextElement | null;
}

/** The text of one part: the document, its notes, a header. */
export interface Story {
  readonly lines: readonly Traced<TextElement>[];
  /** Pictures and charts in it, each once. */
  readonly pictures: number;
  /** Documents put in whole (altChunk, subDoc): their text stands in parts that are not read. */
  readonly embedded: number;
  readonly noteMarks: readonly NoteMark[];
  /** Relations to its headers and footers. */
  readonly around: readonly string[];
  /** In a part of notes: each by its id. */
  readonly notes: ReadonlyMap<string, readonly Traced<TextElement>[]>;
}

/**
 * Deleted or moved away (w:del, w:moveFrom), pinyin (w:rt), codes of fields, and what properties were before they
 * changed. What old programs should show instead of a drawing (mc:Fallback) is left out where there is a w:Choice.
 */
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'w:rt',
  'w:delInstrText',
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:tblPrExChange',
  'w:numberingChange',
]);

/** A picture, a chart, a SmartArt; a text box is drawn too, and is none. */
const PICTURE = /^(?:pic:pic|c:chart|cx:chart|v:imagedata|dgm:relIds)$/;
const NOTE = /^w:(footnote|endnote)$/;
const NOTE_MARK = /^w:(footnote|endnote)Reference$/;

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
  private readonly controls: BoundControls;
  private readonly path: string[] = [];
  /** Properties of the runs that are open: a run may stand in another's text box. */
  private readonly runs: { vanish: boolean | null; style: string | null }[] = [];
  /** For each mc:AlternateContent that is open: whether one of its ways was taken. */
  private readonly taken: boolean[] = [];
  private readonly noteMarks: NoteMark[] = [];
  private readonly around: string[] = [];
  private readonly notes = new Map<string, readonly Traced<TextElement>[]>();
  private note: string | null = null;
  private skipped = 0;
  private pictures = 0;
  private embedded = 0;

  constructor(
    private readonly xml: string,
    private readonly surroundings: Surroundings,
    private readonly heedsFields: boolean,
  ) {
    this.lines = new StoryLines(surroundings.numberOf);
    this.controls = new BoundControls(surroundings.boundValue);
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
    return { lines: this.lines.closeFrame(), pictures, embedded, noteMarks, around, notes };
  }

  private open(tag: SaxesTagPlain, start: number, inside: number): void {
    const { name, attributes } = this.names.tag(tag);
    const parent = this.path.at(-1);
    this.path.push(name);
    if (this.skipped > 0 || this.skips(name, attributes)) {
      if (name === 'w:del' && this.skipped === 0) this.deleted(parent);
      this.skipped += 1;
      return;
    }
    if (PICTURE.test(name)) this.pictures += 1;
    this.tracker.opened(name, start, inside);
    this.controls.opened(name, attributes);
    const value = attributes['w:val'];
    if (this.opensBlock(name) || this.takesProperty(name, value, parent) || this.saysSign(name, attributes, parent))
      return;
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
        this.other(name, attributes);
    }
  }

  private opensBlock(name: string): boolean {
    switch (name) {
      case 'w:p':
        this.lines.openParagraph();
        return true;
      case 'w:r':
        this.runs.push({ vanish: null, style: null });
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

  private takesProperty(name: string, value: string | undefined, parent: string | undefined): boolean {
    switch (name) {
      case 'w:hidden':
        if (parent === 'w:trPr' && isOn(value) && this.lines.row) this.lines.row.isGone = true;
        return true;
      case 'w:gridSpan':
      case 'w:gridBefore':
      case 'w:gridAfter':
        this.lines.row?.columns(name, Number(value));
        return true;
      case 'w:vanish':
      case 'w:rStyle':
        if (parent === 'w:rPr') this.runProperty(name, value);
        return true;
      case 'w:pStyle':
      case 'w:numId':
      case 'w:ilvl':
        this.paragraphProperty(name, value ?? '');
        return true;
      default:
        return false;
    }
  }

  /** Elements of a run that stand for a sign. */
  private saysSign(name: string, attributes: Readonly<Record<string, string>>, parent: string | undefined): boolean {
    const inRow = this.lines.row !== undefined;
    switch (name) {
      case 'w:tab':
        if (parent !== 'w:tabs') this.say(inRow ? ' ' : '\t');
        return true;
      case 'w:ptab':
        this.say(inRow ? ' ' : '\t');
        return true;
      case 'w:br':
      case 'w:cr':
        this.say(inRow ? ' ' : '\n');
        return true;
      case 'w:noBreakHyphen':
        this.say('-');
        return true;
      case 'w:sym':
        this.say(symbolOf(attributes['w:font'], attributes['w:char']));
        return true;
      default:
        return false;
    }
  }

  private other(name: string, attributes: Readonly<Record<string, string>>): void {
    const mark = NOTE_MARK.exec(name)?.[1] as NoteMark['kind'] | undefined;
    if (mark !== undefined && this.isShown())
      this.noteMarks.push({ kind: mark, id: attributes['w:id'] ?? '', element: this.tracker.whole()?.source ?? null });
    if (!NOTE.test(name)) return;
    this.note =
      attributes['w:type'] === undefined || attributes['w:type'] === 'normal' ? (attributes['w:id'] ?? '') : null;
    this.lines.openFrame();
  }

  private close(tag: SaxesTagPlain, close: number, end: number): void {
    const name = this.names.name(tag.name);
    this.names.left();
    this.path.pop();
    if (this.skipped > 0) {
      this.skipped -= 1;
      return;
    }
    this.controls.closed(name, (value) => this.shownInstead(value));
    this.tracker.closed(name, close, end);
    switch (name) {
      case 'w:p':
        this.endMark();
        this.lines.closeParagraph();
        break;
      case 'w:r':
        this.runs.pop();
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
      case 'mc:AlternateContent':
        this.taken.pop();
        break;
      default:
        if (!NOTE.test(name)) return;
        if (this.note !== null) this.notes.set(this.note, this.lines.closeFrame());
        else this.lines.closeFrame();
    }
  }

  private skips(name: string, attributes: Readonly<Record<string, string>>): boolean {
    if (SKIPPED.has(name)) return true;
    if (name === 'w:fldSimple') return isPageField(attributes['w:instr']);
    if (name === 'mc:AlternateContent') this.taken.push(false);
    if (name !== 'mc:Choice' && name !== 'mc:Fallback') return false;
    const taken = this.taken.at(-1) === true;
    if (!taken && this.taken.length > 0) this.taken[this.taken.length - 1] = true;
    return taken;
  }

  /** w:del in the properties of a paragraph's mark or of a row. */
  private deleted(parent: string | undefined): void {
    if (parent === 'w:trPr' && this.lines.row) this.lines.row.isGone = true;
    if (parent === 'w:rPr' && this.path.at(-3) === 'w:pPr' && this.lines.paragraph)
      this.lines.paragraph.markIsGone = true;
  }

  private runProperty(name: string, value: string | undefined): void {
    const around = this.path.at(-3);
    const vanish = name === 'w:vanish' ? isOn(value) : null;
    const run = this.runs.at(-1);
    if (around === 'w:r' && run) {
      if (vanish !== null) run.vanish = vanish;
      else run.style = value ?? null;
    }
    const { paragraph } = this.lines;
    if (around !== 'w:pPr' || !paragraph) return;
    if (vanish !== null) paragraph.markVanish = vanish;
    else paragraph.markStyle = value ?? null;
  }

  private paragraphProperty(name: string, value: string): void {
    const numbering = this.path.includes('w:pPr') ? this.lines.paragraph?.numbering : undefined;
    if (!numbering) return;
    if (name === 'w:pStyle') numbering.style = value;
    else if (name === 'w:numId') numbering.id = value;
    else numbering.level = Number(value) || 0;
  }

  /** A paragraph whose mark is hidden goes on in the next. */
  private endMark(): void {
    const { paragraph } = this.lines;
    if (paragraph && this.surroundings.isHidden(paragraph.markVanish, paragraph.markStyle, paragraph.numbering.style))
      paragraph.markIsGone = true;
  }

  private text(text: string): void {
    if (this.skipped > 0) return;
    const element = this.path.at(-1);
    if (element === 'w:instrText') this.fields.instruct(text);
    // a line break or a tab within a text shows as a space
    if (element === 'w:t') this.say(text.replace(/[\r\n\t]/g, ' '));
  }

  private say(text: string): void {
    const place = this.tracker.took(text);
    if (this.isShown())
      this.controls.say(text, (said, isOwn) => this.lines.say(said, isOwn ? place : this.tracker.whole()));
  }

  /** A bound control without any text of its own. */
  private shownInstead(value: string): void {
    if (this.lines.paragraph) this.lines.say(value, this.tracker.whole());
    else this.lines.line(value);
  }

  private isShown(): boolean {
    if (this.heedsFields && this.fields.hides) return false;
    const run = this.runs.at(-1);
    return !this.surroundings.isHidden(
      run?.vanish ?? null,
      run?.style ?? null,
      this.lines.paragraph?.numbering.style ?? null,
    );
  }
}
