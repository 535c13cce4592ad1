import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { Refusal } from '../unreadable-workbook.js';
import { unpack } from '../zip-content.js';
import { zipDirectory, type ZipEntry } from '../zip-directory.js';
import { readNumbering, type NumberOf } from './docx-numbering.js';

const MOST_ENTRIES = 2_000;
const MOST_BYTES = 64 * 1024 * 1024;

/** The text of a .docx: paragraphs as lines with their automatic numbers, rows of tables as lines with tabs between the cells. */
export function docxText(bytes: Uint8Array): string {
  const entries = zipDirectory(bytes, MOST_ENTRIES);
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > MOST_BYTES) throw new Refusal('too-large');
  const document = entries.find(({ name }) => /^word\/document\w*\.xml$/i.test(name));
  if (!document) throw new Refusal('other-format');
  const part = (entry: ZipEntry | undefined): string => (entry === undefined ? '' : new TextDecoder().decode(unpack(bytes, entry)));
  const named = (name: string): ZipEntry | undefined => entries.find((entry) => entry.name.toLowerCase() === name);
  return textOf(part(document), readNumbering(part(named('word/numbering.xml')), part(named('word/styles.xml'))));
}

/** One table that is open: its cells so far, and the paragraphs of the cell. */
interface OpenCell {
  readonly cells: string[];
  paragraphs: string[];
}

/** Word writes what old programs should show a second time, and what was deleted or moved away once more. */
const SKIPPED = new Set(['mc:Fallback', 'w:del', 'w:moveFrom', 'w:instrText', 'w:txbxContent']);

function textOf(xml: string, numberOf: NumberOf): string {
  const lines: string[] = [];
  const tables: OpenCell[] = [];
  let paragraph = '';
  let skipped = 0;
  let inText = false;
  /** Tab stops in a paragraph's properties bear the name of a tab in its text. */
  let inTabStops = false;
  let numbering: { id: string | null; level: number; style: string | null } = { id: null, level: 0, style: null };
  const parser = new SaxesParser({ position: false, xmlns: false });
  parser.on('opentag', ({ name, attributes, isSelfClosing }: SaxesTagPlain) => {
    if (SKIPPED.has(name) && !isSelfClosing) skipped += 1;
    if (skipped > 0) return;
    const value = attributes['w:val'] ?? '';
    switch (name) {
      case 'w:p':
        paragraph = '';
        numbering = { id: null, level: 0, style: null };
        break;
      case 'w:pStyle': numbering.style = value; break;
      case 'w:numId': numbering.id = value; break;
      case 'w:ilvl': numbering.level = Number(value) || 0; break;
      case 'w:t': inText = true; break;
      case 'w:tabs': inTabStops = true; break;
      case 'w:tab': if (!inTabStops) paragraph += tables.length > 0 ? ' ' : '\t'; break;
      case 'w:br': case 'w:cr': paragraph += tables.length > 0 ? ' ' : '\n'; break;
      case 'w:noBreakHyphen': paragraph += '-'; break;
      case 'w:tr': tables.push({ cells: [], paragraphs: [] }); break;
      default: break;
    }
  });
  parser.on('text', (text) => {
    if (inText && skipped === 0) paragraph += text;
  });
  parser.on('closetag', ({ name, isSelfClosing }: SaxesTagPlain) => {
    if (SKIPPED.has(name) && !isSelfClosing) skipped -= 1;
    if (skipped > 0) return;
    const row = tables.at(-1);
    if (name === 'w:t') inText = false;
    if (name === 'w:tabs') inTabStops = false;
    if (name === 'w:p') {
      const said = paragraph.trim() === '' ? '' : numberOf(numbering.id, numbering.level, numbering.style) + paragraph;
      if (row) row.paragraphs.push(said.trim());
      else lines.push(said);
    } else if (name === 'w:tc' && row) {
      row.cells.push(row.paragraphs.filter((it) => it !== '').join(' '));
      row.paragraphs = [];
    } else if (name === 'w:tr' && row) {
      tables.pop();
      const line = row.cells.join('\t');
      const outer = tables.at(-1);
      if (outer) outer.paragraphs.push(line.replace(/\t/g, ' '));
      else lines.push(row.cells.length > 1 ? line : `${line}\t`);
    }
  });
  parser.on('error', () => { throw new Refusal('damaged'); });
  parser.write(xml).close();
  return lines.join('\n');
}
