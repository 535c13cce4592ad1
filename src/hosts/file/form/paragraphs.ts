import { symbolOf } from '../text/symbols.js';
import { FieldCodes, isPageField } from '../text/field-codes.js';
import { isOn } from '../ooxml/on-off.js';
import { childNamed, propertyOf, type WordElement } from './word-tree.js';

/** A piece of a paragraph's text in its XML: w:t, or what stands for one sign (w:tab, w:br). */
export interface Piece {
  /** In the paragraph's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly run: WordElement;
  readonly element: WordElement;
  /** Content controls of the paragraph that it stands in, the outermost first. */
  readonly controls: readonly WordElement[];
}

/** A w:p (ECMA-376 part 1, 17.3.1.22) with its text, as Word shows it. */
export interface WordParagraph {
  readonly element: WordElement;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Content controls around it, the outermost first. */
  readonly controls: readonly WordElement[];
  /** True where it must stay: the last of a cell, or the bearer of a section, a picture, a note, a comment. */
  readonly staying: boolean;
}

/** What a paragraph holds beside its text. */
export interface Anchored {
  readonly paragraph: WordParagraph;
  /** Text boxes: w:txbxContent, each with the same box as old programs are to show it. */
  readonly boxes: readonly Box[];
  /** Marks of notes: w:footnoteReference, w:endnoteReference. */
  readonly notes: readonly WordElement[];
}

export interface Box {
  readonly content: WordElement;
  /** mc:Fallback of the same drawing: its own boxes. */
  readonly fallback: readonly WordElement[];
}

/** Whether a run is hidden text, by its own properties, its style and the paragraph's. */
export type HidesRun = (run: WordElement, paragraphStyle: string | null) => boolean;

const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};
/** Containers inside a paragraph whose runs are its text. */
const TRANSPARENT = new Set(
  ['hyperlink', 'ins', 'smartTag', 'sdt', 'sdtContent', 'fldSimple', 'customXml', 'moveTo', 'dir', 'bdo'].map(
    (name) => `w:${name}`,
  ),
);
/** What may go with a paragraph that is left out. */
const PASSING = new Set(
  ['pPr', 'rPr', 'r', 't', 'tab', 'br', 'cr', 'noBreakHyphen', 'softHyphen', 'proofErr', 'lastRenderedPageBreak'].map(
    (name) => `w:${name}`,
  ),
);
/** Marks of ranges may stand between paragraphs as well as in them (17.13). */
export const RANGE_MARK = /^w:(?:bookmark|commentRange|perm|moveFromRange|moveToRange)(?:Start|End)$/;

export class ParagraphReader {
  private readonly fields = new FieldCodes();

  /** @param heedsFields false where a field has no end and would hide what follows */
  constructor(
    private readonly hides: HidesRun,
    private readonly heedsFields: boolean,
  ) {}

  get isUnended(): boolean {
    return this.heedsFields && this.fields.unended;
  }

  read(element: WordElement, controls: readonly WordElement[], isLast: boolean): Anchored {
    const pieces: Piece[] = [];
    const boxes: Box[] = [];
    const notes: WordElement[] = [];
    const style = propertyOf(childNamed(element, 'w:pPr'), 'w:pStyle') ?? null;
    let text = '';
    let bears = childNamed(childNamed(element, 'w:pPr'), 'w:sectPr') !== undefined;
    const take = (run: WordElement, around: readonly WordElement[]): void => {
      const isHidden = this.hides(run, style);
      for (const child of run.children) {
        bears ||= !PASSING.has(child.name) || isPageBreak(child);
        this.field(child);
        if (/^w:(?:foot|end)noteReference$/.test(child.name)) notes.push(child);
        boxes.push(...boxesIn(child));
        const said = isHidden || (this.heedsFields && this.fields.hides) ? '' : signOf(child);
        if (said === '') continue;
        pieces.push({
          start: text.length,
          end: text.length + said.length,
          text: said,
          run,
          element: child,
          controls: around,
        });
        text += said;
      }
    };
    const within = (parent: WordElement, around: readonly WordElement[]): void => {
      for (const child of parent.children) {
        if (child.name === 'w:r') take(child, around);
        else if (TRANSPARENT.has(child.name)) {
          bears ||= child.name === 'w:sdt';
          if (child.name === 'w:fldSimple' && isPageField(child.attributes['w:instr'])) bears = true;
          else within(child, child.name === 'w:sdt' ? [...around, child] : around);
        } else bears ||= !PASSING.has(child.name) && !RANGE_MARK.test(child.name) && child.name !== 'w:sdtPr';
      }
    };
    within(element, []);
    return { paragraph: { element, text, pieces, controls, staying: isLast || bears }, boxes, notes };
  }

  private field({ name, attributes, text }: WordElement): void {
    if (name === 'w:fldChar') this.fields.mark(attributes['w:fldCharType']);
    else if (name === 'w:instrText') this.fields.instruct(text);
  }
}

/** A page break, or one of columns. */
export function isPageBreak({ name, attributes }: WordElement): boolean {
  return name === 'w:br' && attributes['w:type'] !== undefined && attributes['w:type'] !== 'textWrapping';
}

/** The text of a run's child; '' where it shows none. Spaces at its ends show where they are to be preserved alone. */
function signOf({ name, attributes, text }: WordElement): string {
  if (name === 'w:sym') return symbolOf(attributes['w:font'], attributes['w:char']);
  if (name !== 'w:t') return SIGNS[name] ?? '';
  const spaced = text.replace(/[\r\n\t]/g, ' ');
  return attributes['xml:space'] === 'preserve' ? spaced : spaced.replace(/^ +| +$/g, '');
}

/** Text boxes in a drawing: as mc:Choice shows them, else as it is. */
function boxesIn(element: WordElement): Box[] {
  if (element.name === 'mc:AlternateContent') {
    const [first, ...others] = element.children;
    if (first === undefined) return [];
    const fallback = others.flatMap((other) => contentsIn(other));
    const [one, ...more] = contentsIn(first);
    return one === undefined ? [] : [{ content: one, fallback }, ...more.map((content) => ({ content, fallback }))];
  }
  return contentsIn(element).map((content) => ({ content, fallback: [] }));
}

function contentsIn(element: WordElement): WordElement[] {
  if (element.name === 'w:txbxContent') return [element];
  return element.children.flatMap((child) => contentsIn(child));
}

/** Hidden text by w:vanish of the run itself. */
export function ownVanish(run: WordElement): boolean | null {
  const vanish = childNamed(childNamed(run, 'w:rPr'), 'w:vanish');
  return vanish === undefined ? null : isOn(vanish.attributes['w:val']);
}
