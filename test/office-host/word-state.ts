import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A content control of Word. Only the rich ones are seen by the API before WordApi 1.5. */
export interface Control {
  readonly id: number;
  readonly kind: 'rich' | 'plain' | 'other';
  tag: string;
  title: string;
  locked: boolean;
  appearance: string;
}

export interface Piece {
  text: string;
  /** The inline control around it. */
  readonly control: Control | null;
  /** Under tracked changes: Word's text of the paragraph still has it. */
  readonly isDeleted?: boolean;
}

export interface WordParagraph {
  readonly pieces: Piece[];
  /** Where it stands in a table. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
  /** Its automatic number. */
  readonly number: string | null;
  /** The control around whole paragraphs. */
  around: Control | null;
}

/** An open document; paragraphs in order, those of tables too. */
export interface WordState {
  paragraphs: WordParagraph[];
  selected: Control | null;
  /** Words, or a whole paragraph or cell, that are selected. */
  selectedText: { readonly paragraph: number; readonly from: number; readonly to: number } | null;
  nextId: number;
  /** The document may be read only. */
  readOnly: boolean;
  /** Content controls are not to be had around what is inserted. */
  refusesWrapping: boolean;
}

export function emptyDocument(...paragraphs: readonly string[]): WordState {
  const lines = paragraphs.length > 0 ? paragraphs : [''];
  return {
    paragraphs: lines.map((text) => line(text)),
    selected: null,
    selectedText: null,
    nextId: 1000,
    readOnly: false,
    refusesWrapping: false,
  };
}

export function line(text: string, number: string | null = null): WordParagraph {
  return { pieces: [{ text, control: null }], cell: null, number, around: null };
}

export function textOf({ pieces }: WordParagraph): string {
  return pieces.map(({ text }) => text).join('');
}

/**
 * The paragraphs of a .docx with its content controls, as Word would take them over: under ids of the document's own.
 */
export function paragraphsOfFile(base64: string, state: WordState): WordParagraph[] {
  const xml = strFromU8(unzipSync(Buffer.from(base64, 'base64'))['word/document.xml']!);
  const found: WordParagraph[] = [];
  const controls: { kind: Control['kind']; tag: string; title: string; made: Control | null }[] = [];
  const place = { table: 0, row: -1, column: -1 };
  let inCell = false;
  let inProperties = false;
  let inText = false;
  /** Within what is for programs that do not know Word 2013. */
  let elsewhere = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const value = attributes['w:val'] ?? '';
    const control = controls.at(-1);
    if (name === 'w:tbl') Object.assign(place, { table: place.table + 1, row: -1 });
    else if (name === 'w:tr') Object.assign(place, { row: place.row + 1, column: -1 });
    else if (name === 'w:tc') {
      place.column += 1;
      inCell = true;
    } else if (name === 'w:p')
      found.push({ pieces: [], cell: inCell ? { ...place } : null, number: null, around: null });
    else if (name === 'mc:Fallback') elsewhere = true;
    else if (name === 'w:t') inText = !elsewhere;
    else if (name === 'w:tab' && !('w:pos' in attributes)) found.at(-1)!.pieces.push({ text: '\t', control: null });
    else if (name === 'w:sdt') controls.push({ kind: 'rich', tag: '', title: '', made: null });
    else if (name === 'w:sdtPr') inProperties = true;
    else if (inProperties && control) {
      if (name === 'w:tag') control.tag = value;
      else if (name === 'w:alias') control.title = value;
      else if (name === 'w:text') control.kind = 'plain';
      else if (name === 'w:date' || name === 'w:docPartObj') control.kind = 'other';
    }
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'mc:Fallback') elsewhere = false;
    if (name === 'w:t') inText = false;
    if (name === 'w:sdtPr') inProperties = false;
    if (name === 'w:sdt') controls.pop();
    if (name === 'w:tc') inCell = false;
  });
  parser.on('text', (text) => {
    if (!inText) return;
    const inline = controls.filter(({ kind }) => kind !== 'other').at(-1);
    if (inline)
      inline.made ??= {
        id: (state.nextId += 1),
        kind: inline.kind,
        tag: inline.tag,
        title: inline.title,
        locked: false,
        appearance: 'BoundingBox',
      };
    found.at(-1)!.pieces.push({ text, control: inline?.made ?? null });
  });
  parser.write(xml).close();
  return found;
}
