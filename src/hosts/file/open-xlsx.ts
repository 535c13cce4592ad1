import { read, type WorkBook } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { HiddenLines, OpenedWorkbook } from './opened-workbook.js';
import { READ_OPTIONS } from './sheetjs-options.js';
import { lightenSheet } from './sheet-xml.js';
import { Refusal } from './unreadable-workbook.js';
import { unpack } from './zip-content.js';
import { zipDirectory, type ZipEntry } from './zip-directory.js';

const MOST_ENTRIES = 2_000;
const MOST_BYTES = 64 * 1024 * 1024;
/** Of one part after its blank cells are out: some 500,000 filled cells. */
const MOST_CHARACTERS = 16 * 1024 * 1024;

const SHEET_PART = /sheets\/[^/]+\.xml$/i;
const SHARED_PART = /^\[content_types\]\.xml$|(?:^|\/)(?:workbook|sharedstrings|styles)\w*\.xml$/i;
const CONTENT_TYPES = /^\[content_types\]\.xml$/i;
const RELATIONS_PART = /(?:^|\/)_rels\/(?:workbook\w*\.xml)?\.rels$/i;

/**
 * Opens .xlsx and .xlsm. Only the parts that hold cells are unpacked, each no further than its directory promises;
 * blank cells are taken out before SheetJS sees them.
 */
export function openXlsx(bytes: Uint8Array): OpenedWorkbook {
  const entries = zipDirectory(bytes, MOST_ENTRIES);
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > MOST_BYTES) throw new Refusal('too-large');
  refuseOtherDocuments(entries);
  const parts: Record<string, Uint8Array> = {};
  const hiddenByPart = new Map<string, HiddenLines>();
  let relations = '';
  for (const entry of entries) {
    const isSheet = SHEET_PART.test(entry.name);
    const isRelations = RELATIONS_PART.test(entry.name);
    if (!isSheet && !isRelations && !SHARED_PART.test(entry.name)) continue;
    let xml = new TextDecoder().decode(unpack(bytes, entry));
    if (isRelations) relations += xml;
    if (isSheet) {
      const light = lightenSheet(xml);
      hiddenByPart.set(fileName(entry.name), { rows: light.hiddenRows, columns: light.hiddenColumns });
      xml = light.xml;
    }
    if (xml.length > MOST_CHARACTERS) throw new Refusal('too-large');
    if (!isWellFormed(xml)) throw new Refusal('damaged');
    parts[entry.name] = new TextEncoder().encode(xml);
  }
  keepListedParts(parts);
  const book = read(zipSync(parts, { level: 0 }), { ...READ_OPTIONS });
  return { book, hidden: hiddenBySheet(book, relations, hiddenByPart) };
}

/** SheetJS looks up every part that [Content_Types].xml lists: those left packed (metadata, persons, charts) are taken off the list. */
function keepListedParts(parts: Record<string, Uint8Array>): void {
  const kept = new Set(Object.keys(parts).map((name) => `/${name.toLowerCase()}`));
  for (const name of Object.keys(parts)) {
    if (!CONTENT_TYPES.test(name)) continue;
    const xml = new TextDecoder().decode(parts[name]);
    parts[name] = new TextEncoder().encode(xml.replace(/<(?:\w+:)?Override\b[^>]*>/g, (tag) => (kept.has(attribute(tag, 'PartName').toLowerCase()) ? tag : '')));
  }
}

function refuseOtherDocuments(entries: readonly ZipEntry[]): void {
  const has = (pattern: RegExp): boolean => entries.some(({ name }) => pattern.test(name));
  if (has(/(?:^|\/)workbook\w*\.xml$/i)) return;
  if (has(/^word\/document\w*\.xml$/i)) throw new Refusal('word-document');
  if (has(/(?:^|\/)workbook\w*\.bin$|^content\.xml$|^Index\//i)) throw new Refusal('other-format');
  throw new Refusal('not-a-workbook');
}

/** SheetJS is lenient and would read half a sheet without a word. */
function isWellFormed(xml: string): boolean {
  try {
    new SaxesParser({ position: false }).write(xml).close();
    return true;
  } catch {
    return false;
  }
}

/** Sheet name → relation id (workbook.xml) → part (workbook.xml.rels). */
function hiddenBySheet(book: WorkBook, relations: string, byPart: ReadonlyMap<string, HiddenLines>): Map<string, HiddenLines> {
  const partOf = new Map(
    Array.from(relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g), ([tag]) => [attribute(tag, 'Id'), fileName(attribute(tag, 'Target'))]),
  );
  const hidden = new Map<string, HiddenLines>();
  for (const sheet of (book.Workbook?.Sheets ?? []) as { readonly name?: string; readonly id?: string }[]) {
    const lines = byPart.get(partOf.get(sheet.id ?? '') ?? '');
    if (sheet.name !== undefined && lines) hidden.set(sheet.name, lines);
  }
  return hidden;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(tag)?.[1] ?? '';
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}
