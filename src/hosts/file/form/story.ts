import type { FormCell } from '../../../core/fill/index.js';
import { ParagraphReader, type Box, type HidesRun, type WordParagraph } from './paragraphs.js';
import { cellsOf } from './tables.js';
import type { WordElement } from './word-tree.js';

/** A paragraph of a part, and where it stands in it. */
export interface Placed {
  readonly paragraph: WordParagraph;
  readonly cell: FormCell | null;
  /** The paragraph that its text box is anchored in. */
  readonly anchor: Placed | null;
  /** The paragraph whose words it shows again for old programs. */
  readonly twin: Placed | null;
  /** Of a part of notes: the id of the note. */
  readonly note: string | null;
  /** Marks of notes in it. */
  readonly notes: readonly WordElement[];
}

interface Around {
  readonly controls: readonly WordElement[];
  readonly cell: FormCell | null;
  readonly anchor: Placed | null;
  readonly note: string | null;
  /** The last paragraph of the container may go: of the body alone. */
  readonly mayEmpty: boolean;
}

const NOWHERE: Around = { controls: [], cell: null, anchor: null, note: null, mayEmpty: false };
const CONTAINERS = new Set(
  ['body', 'sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'hdr', 'ftr', 'footnotes', 'endnotes', 'document'].map(
    (name) => `w:${name}`,
  ),
);

/** Every paragraph of a part in the order of the text, those of tables, content controls and text boxes too. */
export function paragraphsIn(root: WordElement, hides: HidesRun): Placed[] {
  const heeding = new StoryWalker(hides, true);
  const placed = heeding.walk(root);
  return heeding.reader.isUnended ? new StoryWalker(hides, false).walk(root) : placed;
}

class StoryWalker {
  readonly reader: ParagraphReader;
  private readonly found: Placed[] = [];
  private tables = 0;

  constructor(hides: HidesRun, heedsFields: boolean) {
    this.reader = new ParagraphReader(hides, heedsFields);
  }

  walk(root: WordElement): Placed[] {
    this.block(root, NOWHERE);
    return this.found;
  }

  private block(parent: WordElement, around: Around): void {
    const last = parent.children.findLast(({ name }) => name === 'w:p');
    for (const child of parent.children) {
      if (child.name === 'w:p') this.paragraph(child, around, !around.mayEmpty && child === last);
      else if (child.name === 'w:tbl') this.table(child, around);
      else if (/^w:(?:foot|end)note$/.test(child.name)) this.note(child);
      else if (CONTAINERS.has(child.name)) {
        const controls = child.name === 'w:sdt' ? [...around.controls, child] : around.controls;
        this.block(child, { ...around, controls, mayEmpty: child.name === 'w:body' });
      }
    }
  }

  private note(element: WordElement): void {
    const { 'w:type': type = 'normal', 'w:id': id = '' } = element.attributes;
    if (type === 'normal') this.block(element, { ...NOWHERE, note: id });
  }

  private table(element: WordElement, around: Around): void {
    const number = this.tables++;
    for (const { element: tc, cell, controls } of cellsOf(element, number))
      this.block(tc, { ...around, cell, controls: [...around.controls, ...controls], mayEmpty: false });
  }

  private paragraph(element: WordElement, around: Around, isLast: boolean): void {
    const { paragraph, boxes, notes } = this.reader.read(element, around.controls, isLast);
    const { cell, anchor, note } = around;
    const own: Placed = { paragraph, cell, anchor, note, notes, twin: null };
    this.found.push(own);
    this.boxes(boxes, own);
  }

  private boxes(boxes: readonly Box[], anchor: Placed): void {
    const of = (content: WordElement): Placed[] => {
      const from = this.found.length;
      this.block(content, { ...NOWHERE, anchor: anchor.anchor ?? anchor, note: anchor.note });
      return this.found.slice(from);
    };
    const shown = boxes.flatMap(({ content }) => of(content));
    const fallbacks = new Set(boxes.flatMap(({ fallback }) => fallback));
    for (const content of fallbacks) {
      const from = this.found.length;
      const again = of(content);
      this.found.length = from;
      for (const placed of again) {
        const twin = shown.find((one) => one.paragraph.text === placed.paragraph.text);
        if (twin !== undefined) this.found.push({ ...placed, twin: twin.twin ?? twin });
      }
    }
  }
}
