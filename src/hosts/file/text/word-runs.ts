/** A w:r of document.xml, or what must stay whole around it, by its place in the XML. */
export interface RunSpan {
  readonly start: number;
  readonly end: number;
}

/** A w:t, or what stands for one sign (w:tab, w:br), by its place in the XML. */
export interface TextElement {
  readonly start: number;
  /** Where the start tag ends. */
  readonly inside: number;
  /** Where the end tag begins; equals `end` for an empty element. */
  readonly close: number;
  readonly end: number;
  /** UTF-16 units of its text. */
  readonly length: number;
  readonly run: RunSpan;
  /**
   * True where it stands in a run of the paragraph, which can be parted around it; false in phonetic guides and
   * alternatives.
   */
  readonly partible: boolean;
  /** Which of the part's paragraphs it stands in, from 0; those of text boxes are not counted. */
  readonly paragraph: number;
  /** In a text box that is anchored in that paragraph, which is no part of the paragraph's own text. */
  readonly inBox: boolean;
}

type Draft<Thing> = { -readonly [Key in keyof Thing]: Thing[Key] };

const WHOLE = new Set(['w:r', 'mc:AlternateContent']);
const TEXTS = new Set(['w:t', 'w:tab', 'w:ptab', 'w:br', 'w:cr', 'w:noBreakHyphen', 'w:sym']);

/** Follows the runs of a part and the elements in them that are text, while the part is read. */
export class RunTracker {
  private run: Draft<RunSpan> | null = null;
  private isRun = false;
  /** Paragraphs within each other: those of a text box stand in a run. */
  private paragraphs = 0;
  /** Of those that stand in no other. */
  private paragraph = -1;
  /** Of those, which have text that is not shown. */
  readonly partial = new Set<number>();
  private depth = 0;
  private element: Draft<TextElement> | null = null;

  opened(name: string, start: number, inside: number): void {
    if (name === 'w:p') {
      if (this.paragraphs === 0) this.paragraph += 1;
      this.paragraphs += 1;
    }
    if (this.paragraphs > 0 && WHOLE.has(name)) {
      if (this.depth === 0) {
        this.run = { start, end: inside };
        this.isRun = name === 'w:r';
      }
      this.depth += 1;
    }
    if (TEXTS.has(name) && this.run) {
      this.element = {
        start,
        inside,
        close: inside,
        end: inside,
        length: 0,
        run: this.run,
        partible: this.isRun && this.depth === 1,
        ...this.place(),
      };
    }
  }

  closed(name: string, close: number, end: number): void {
    if (TEXTS.has(name) && this.element) {
      Object.assign(this.element, { close, end });
      this.element = null;
    }
    if (name === 'w:p') this.paragraphs -= 1;
    if (this.paragraphs === 0 || !WHOLE.has(name)) return;
    this.depth -= 1;
    if (this.depth > 0 || !this.run) return;
    this.run.end = end;
    this.run = null;
  }

  /** Where a text just read is from; null outside of runs, where no text belongs. */
  took(text: string): { readonly from: number; readonly source: TextElement } | null {
    if (!this.element) return null;
    const from = this.element.length;
    this.element.length += text.length;
    return { from, source: this.element };
  }

  /** Something is left out, or not shown, where the part is being read. */
  left(): void {
    if (this.paragraphs > 0) this.partial.add(this.paragraph);
  }

  /** Where the run stands that is open: a place for what is shown instead of its text. */
  whole(): { readonly from: number; readonly source: TextElement } | null {
    if (!this.run) return null;
    const { start } = this.run;
    return {
      from: 0,
      source: {
        ...{ start, inside: start, close: start, end: start, length: 0, run: this.run, partible: false },
        ...this.place(),
      },
    };
  }

  private place(): Pick<TextElement, 'paragraph' | 'inBox'> {
    return { paragraph: this.paragraph, inBox: this.paragraphs > 1 };
  }
}
