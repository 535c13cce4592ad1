import type { DocumentType } from '../taxonomy/table-kind.js';
import { bindDocument, type Binding } from '../match/index.js';
import type { Lookup } from '../figures/lookup.js';
import { readDocument, type Document, type Section } from '../claims/index.js';
import { EMPTY_CELL, type CellReading } from './cell-sentence.js';
import type { Wording } from './wording.js';
import { fold } from '../text/fold.js';
import { markOf } from '../text/list-mark.js';
import { asCrosses, hasBlank, withoutCodes } from './lexicon/blanks.js';
import { readingOfChoices } from './lexicon/choices.js';
import { isBareHeading } from './lexicon/headings.js';
import { firstCaseOnly } from './lexicon/two-cases.js';

/** A paragraph as the host reads it from the form. */
export interface FormParagraph {
  readonly text: string;
  /** Level of a heading by its style, from 0; null for text. The number of such a heading may not stand in its text. */
  readonly level: number | null;
  /** The number that the host prints before it: "一、"; absent where there is none beside those in its text. */
  readonly number?: string;
  /** `around`: in a header or footer, of no section. */
  readonly place?: 'around';
  /** Of a text box or a note: the paragraph, by its index, that it is anchored in. */
  readonly under?: number;
  readonly cell?: FormCell;
}

/** The cell of a form's table that a paragraph stands in. */
export interface FormCell {
  /** Number of the table in its part. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** Columns and rows that it covers. */
  readonly columns: number;
  readonly rows: number;
}

/** A paragraph on its way to being filled. */
export interface Draft {
  /** Which of the form's paragraphs. */
  readonly source: number;
  /** As the form has it. */
  readonly paragraph: FormParagraph;
  readonly wording: Wording;
  /** Code of the item, or name of the project, that it was repeated for. */
  readonly item: string | null;
  /** Why it is left out of the result, a Chinese clause; null where it is in it. */
  readonly dropped: string | null;
  /** Of a table's cell that is a blank. */
  readonly reading?: CellReading;
}

export interface ReadForm {
  readonly document: Document;
  /** Where each draft begins in the text that was read. */
  readonly offsets: readonly number[];
  /** The same, with the number that a heading was given. */
  readonly starts: readonly number[];
  readonly sections: readonly (Section | null)[];
}

const HEADING_MARKS = ['一、', '（一）', '1.'];

/**
 * Reads the drafts as one text. Four line breaks keep paragraphs apart, and headings numbered by Word get a number to
 * be known by. `type`: what the workbook is for.
 */
export function readForm(drafts: readonly Draft[], department: string | null, type?: DocumentType): ReadForm {
  let text = '';
  const offsets: number[] = [];
  const starts: number[] = [];
  for (const draft of drafts) {
    const { lead, own, unit } = readingOf(draft, department);
    starts.push(text.length);
    text += lead;
    offsets.push(text.length);
    text += `${own}${unit}\n\n\n\n`;
  }
  const document = readDocument(text, '', type === undefined ? {} : { type });
  const sections: (Section | null)[] = offsets.map(() => null);
  let at = 0;
  let section: Section | null = null;
  offsets.forEach((offset, index) => {
    const end = starts[index + 1] ?? text.length;
    for (; at < document.paragraphs.length && document.paragraphs[at]!.start < end; at += 1)
      section = document.paragraphs[at]!.section;
    sections[index] = offset <= end && drafts[index]!.paragraph.place !== 'around' ? section : null;
  });
  return { document, offsets, starts, sections };
}

/** What the reader of texts is given of a draft. Headers and footers stand in no sentence, nor do labels of a table. */
function readingOf(
  { wording, paragraph, dropped, reading }: Draft,
  department: string | null,
): { readonly lead: string; readonly own: string; readonly unit: string } {
  const { place, cell } = paragraph;
  const isLeftEmpty = reading !== undefined && wording.text.trim() === '';
  const isRead =
    dropped === null &&
    place !== 'around' &&
    reading?.lead !== '' &&
    (cell === undefined || hasBlank(asCrosses(wording.text)) || isLeftEmpty);
  const said = isLeftEmpty ? EMPTY_CELL : wording.text;
  const own = isRead ? readable(said, department) : '';
  return {
    own,
    unit: reading?.unit ?? '',
    lead: reading?.lead ?? (cell === undefined ? missingMark(own, paragraph) : ''),
  };
}

/** The number that a heading is to have to be known by; '' for text, and where it has one. */
function missingMark(text: string, { level, number = '', under }: FormParagraph): string {
  const words = text.trim();
  if (words === '' || isMarked(words)) return '';
  if (isMarked(`${number}${words}`)) return number;
  if (level !== null) return HEADING_MARKS[Math.min(level, 2)]!;
  return under === undefined && isBareHeading(words) ? '（一）' : '';
}

function isMarked(words: string): boolean {
  return markOf(fold(words, [{ start: 0, end: words.length }]).text) !== null;
}

/** As the reader takes it, sign for sign: its blanks as crosses, without the department, and 增加（减少） as 增加, whatever way the form writes it. */
function readable(text: string, department: string | null): string {
  const plainText = withoutCodes(asCrosses(text)).replace(/[\t\n\r\v]/g, ' ');
  const plain = department === null ? plainText : plainText.replaceAll(department, ' '.repeat(department.length));
  return readingOfChoices(firstCaseOnly(plain.replace(ORNAMENT, ' ')));
}

/** "※（1）": a sign before the number of a line. */
const ORNAMENT = /(?<=^\s*)[※★☆◆◇■□▲△·•](?=\s*[（(]?\d)/;

/** A blank that several figures share is filled only where they are the same. */
export function bindForm({ document }: ReadForm, lookup: Lookup): ReadonlyMap<number, Binding> {
  return new Map(
    [...bindDocument(document, lookup)].filter(([, { value, also = [] }]) =>
      also.every((other) => value !== null && other.value?.eq(value) === true),
    ),
  );
}
