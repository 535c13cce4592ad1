import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { flatOfDocx } from './flat-opc.js';
import { emptyDocument, textOf, type Control, type WordParagraph, type WordState } from './word-state.js';

/** A .docx as Word opens it. */
export function openDocument(docx: Uint8Array): WordState {
  const state = emptyDocument();
  const paragraphs = paragraphsOfFile(Buffer.from(docx).toString('base64'), state);
  return { ...state, paragraphs, file: { flat: flatOfDocx(docx), paragraphs: paragraphs.map(textOf) } };
}

interface OpenControl {
  kind: Control['kind'];
  tag: string;
  title: string;
  made: Control | null;
}

/**
 * The paragraphs of a .docx with its content controls, as Word would take them over: under ids of the document's own,
 * without those of text boxes, with what is deleted under tracked changes.
 */
export function paragraphsOfFile(base64: string, state: WordState): WordParagraph[] {
  const xml = strFromU8(unzipSync(Buffer.from(base64, 'base64'))['word/document.xml']!);
  const reader = new FileReader(state);
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => reader.open(tag.name, tag.attributes));
  parser.on('closetag', (tag) => reader.close(tag.name));
  parser.on('text', (text) => reader.text(text));
  parser.write(xml).close();
  return reader.found;
}

type Attributes = Readonly<Record<string, string>>;

const ASIDE = new Set(['w:txbxContent', 'mc:Fallback']);

class FileReader {
  readonly found: WordParagraph[] = [];
  private readonly controls: OpenControl[] = [];
  /** Tables that are open, the outermost first. */
  private readonly tables: { row: number; column: number }[] = [];
  private table = 0;
  private inProperties = false;
  private inText = false;
  /** Text boxes, and what is for programs that do not know Word 2013. */
  private aside = 0;
  private deleted = 0;

  constructor(private readonly state: WordState) {}

  open(name: string, attributes: Attributes): void {
    if (ASIDE.has(name)) this.aside += 1;
    if (this.aside > 0) return;
    if (this.inProperties) this.property(name, attributes['w:val'] ?? '');
    else if (!this.opensTable(name)) this.opensText(name, attributes);
  }

  private opensTable(name: string): boolean {
    const inner = this.tables.at(-1);
    if (name === 'w:tbl') {
      if (!inner) this.table += 1;
      this.tables.push({ row: -1, column: -1 });
    } else if (name === 'w:tr') Object.assign(inner!, { row: inner!.row + 1, column: -1 });
    else if (name === 'w:tc') inner!.column += 1;
    else return false;
    return true;
  }

  private opensText(name: string, attributes: Attributes): void {
    if (name === 'w:p') this.paragraph();
    else if (name === 'w:del') this.deleted += 1;
    else if (name === 'w:t' || name === 'w:delText') this.inText = true;
    else if (name === 'w:tab' && !('w:pos' in attributes)) this.say('\t');
    else if (name === 'w:br') this.say(attributes['w:type'] === 'page' ? '\f' : '\v');
    else if (name === 'w:sdt') this.controls.push({ kind: 'rich', tag: '', title: '', made: null });
    else if (name === 'w:sdtPr') this.inProperties = true;
  }

  private property(name: string, value: string): void {
    const control = this.controls.at(-1)!;
    if (name === 'w:tag') control.tag = value;
    else if (name === 'w:alias') control.title = value;
    else if (name === 'w:text') control.kind = 'plain';
    else if (name === 'w:date' || name === 'w:docPartObj') control.kind = 'other';
  }

  close(name: string): void {
    if (ASIDE.has(name)) this.aside -= 1;
    if (this.aside > 0) return;
    if (name === 'w:del') this.deleted -= 1;
    if (name === 'w:t' || name === 'w:delText') this.inText = false;
    if (name === 'w:sdtPr') this.inProperties = false;
    if (name === 'w:sdt') this.controls.pop();
    if (name === 'w:tbl') this.tables.pop();
  }

  text(text: string): void {
    if (this.inText && this.aside === 0) this.say(text);
  }

  private paragraph(): void {
    const [outer] = this.tables;
    const isIn = outer !== undefined && outer.column >= 0;
    this.found.push({
      pieces: [],
      cell: isIn ? { table: this.table, row: outer.row, column: outer.column } : null,
      number: null,
      around: null,
      ...(this.tables.length > 1 && { nesting: this.tables.length }),
    });
  }

  private say(text: string): void {
    const inline = this.controls.filter(({ kind }) => kind !== 'other').at(-1);
    if (inline) {
      const { kind, tag, title } = inline;
      inline.made ??= { id: (this.state.nextId += 1), kind, tag, title, locked: false, appearance: 'BoundingBox' };
    }
    const piece = { text, control: inline?.made ?? null };
    this.found.at(-1)!.pieces.push(this.deleted > 0 ? { ...piece, isDeleted: true } : piece);
  }
}
