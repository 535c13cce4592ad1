import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { Refusal } from '../unreadable-workbook.js';
import { unpack } from '../zip-content.js';
import { zipDirectory, type ZipEntry } from '../zip-directory.js';
import { readNumbering, type NumberOf } from './docx-numbering.js';
import { added, joined, trimmed, type Piece, type Traced } from './traced.js';
import { WordNames } from './word-names.js';
import { RunTracker, type TextElement } from './word-runs.js';

const MOST_ENTRIES = 2_000;
const MOST_BYTES = 64 * 1024 * 1024;
/** Tables within tables; nobody lays out a page with more. */
const DEEPEST = 50;

/** The text of a .docx with the places of its signs in the part that holds it. */
export interface WordText extends Traced<TextElement> {
  /** word/document.xml */
  readonly part: string;
  readonly xml: string;
  /** Pictures and charts that stand in it. */
  readonly pictures: number;
}

/**
 * The text of a .docx with the place of each sign: paragraphs as lines with their automatic numbers, rows of tables as lines with tabs between
 * the cells. Throws Refusal where the bytes are no Word document. */
export function readDocx(bytes: Uint8Array): WordText {
  const entries = zipDirectory(bytes, MOST_ENTRIES);
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > MOST_BYTES) throw new Refusal('too-large');
  const document = entries.find(({ name }) => /^word\/document\w*\.xml$/i.test(name));
  if (!document) throw new Refusal('other-format');
  const part = (entry: ZipEntry | undefined): string => (entry === undefined ? '' : new TextDecoder().decode(unpack(bytes, entry)));
  const named = (name: string): ZipEntry | undefined => entries.find((entry) => entry.name.toLowerCase() === name);
  const xml = part(document);
  return { part: document.name, xml, ...textOf(xml, readNumbering(part(named('word/numbering.xml')), part(named('word/styles.xml')))) };
}

/** A row of a table that is open: its cells so far, and the paragraphs of the cell. */
interface OpenRow {
  readonly cells: Traced<TextElement>[];
  paragraphs: Traced<TextElement>[];
  /** Columns that the cell takes; those behind the first stay empty, so that columns stand under each other. */
  span: number;
  /** Cells that stand in it, whatever their width. */
  count: number;
  /** Columns left out at the end of the row. */
  after: number;
}

/** More columns than any table has: a damaged number. */
const MOST_COLUMNS = 63;

function columns(row: OpenRow | undefined, name: string, count: number): void {
  if (row === undefined || !(count > 0) || count > MOST_COLUMNS || row.cells.length > MOST_COLUMNS) return;
  if (name === 'w:gridSpan') row.span = count;
  else if (name === 'w:gridAfter') row.after = count;
  else row.cells.push(...blanks(count));
}

function blanks(count: number): Traced<never>[] {
  return Array.from({ length: count }, () => added(''));
}

/** Word writes what old programs should show a second time, and what was deleted or moved away once more. */
const SKIPPED = new Set(['mc:Fallback', 'w:del', 'w:moveFrom', 'w:instrText', 'w:txbxContent']);

/** A picture, a chart, a SmartArt; a text box is drawn too, and is none. */
const PICTURE = /^(?:pic:pic|c:chart|cx:chart|v:imagedata|dgm:relIds)$/;

function textOf(xml: string, numberOf: NumberOf): Traced<TextElement> & { readonly pictures: number } {
  const lines: Traced<TextElement>[] = [];
  const tables: OpenRow[] = [];
  const names = new WordNames();
  const runs = new RunTracker();
  let paragraph = '';
  let pieces: Piece<TextElement>[] = [];
  let skipped = 0;
  let pictures = 0;
  let inText = false;
  /** Tab stops in a paragraph's properties bear the name of a tab in its text. */
  let inTabStops = false;
  let numbering: { id: string | null; level: number; style: string | null } = { id: null, level: 0, style: null };
  const say = (text: string): void => {
    const place = runs.took(text);
    if (place) pieces.push({ start: paragraph.length, end: paragraph.length + text.length, ...place });
    paragraph += text;
  };
  const parser = new SaxesParser({ position: false, xmlns: false });
  const tagStart = (): number => xml.lastIndexOf('<', parser.position - 1);
  parser.on('opentag', (tag: SaxesTagPlain) => {
    const { name, attributes } = names.tag(tag);
    if (SKIPPED.has(name) && !tag.isSelfClosing) skipped += 1;
    if (skipped > 0) return;
    if (PICTURE.test(name)) pictures += 1;
    const value = attributes['w:val'] ?? '';
    runs.opened(name, tagStart(), parser.position);
    switch (name) {
      case 'w:p':
        paragraph = '';
        pieces = [];
        numbering = { id: null, level: 0, style: null };
        break;
      case 'w:pStyle': numbering.style = value; break;
      case 'w:numId': numbering.id = value; break;
      case 'w:ilvl': numbering.level = Number(value) || 0; break;
      case 'w:t': inText = true; break;
      case 'w:tabs': inTabStops = true; break;
      case 'w:tab': if (!inTabStops) say(tables.length > 0 ? ' ' : '\t'); break;
      case 'w:br': case 'w:cr': say(tables.length > 0 ? ' ' : '\n'); break;
      case 'w:noBreakHyphen': say('-'); break;
      case 'w:tr':
        if (tables.length === DEEPEST) throw new Refusal('damaged');
        tables.push({ cells: [], paragraphs: [], span: 1, count: 0, after: 0 });
        break;
      case 'w:gridSpan': case 'w:gridBefore': case 'w:gridAfter': columns(tables.at(-1), name, Number(value)); break;
      default: break;
    }
  });
  const take = (text: string): void => {
    if (inText && skipped === 0) say(text);
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', (tag: SaxesTagPlain) => {
    const name = names.name(tag.name);
    if (SKIPPED.has(name) && !tag.isSelfClosing) skipped -= 1;
    if (skipped > 0) return;
    const row = tables.at(-1);
    runs.closed(name, tag.isSelfClosing ? parser.position : tagStart(), parser.position);
    if (name === 'w:t') inText = false;
    if (name === 'w:tabs') inTabStops = false;
    if (name === 'w:p') {
      const said = paragraph.trim() === '' ? added('') : joined([added(numberOf(numbering.id, numbering.level, numbering.style)), { text: paragraph, pieces }]);
      if (row) row.paragraphs.push(trimmed(said));
      else lines.push(said);
    } else if (name === 'w:tc' && row) {
      row.cells.push(joined(row.paragraphs.filter(({ text }) => text !== ''), ' '), ...blanks(row.span - 1));
      row.paragraphs = [];
      row.span = 1;
      row.count += 1;
    } else if (name === 'w:tr' && row) {
      tables.pop();
      const outer = tables.at(-1);
      const said = row.cells.filter(({ text }) => text !== '');
      if (outer) outer.paragraphs.push(joined(said, ' '));
      // one cell over the whole width is read as a paragraph
      else lines.push(row.count > 1 ? joined([...row.cells, ...blanks(row.after)], '\t') : joined([...said, added('\t')]));
    }
  });
  parser.on('error', () => { throw new Refusal('damaged'); });
  parser.write(xml).close();
  return { ...joined(lines, '\n'), pictures };
}
