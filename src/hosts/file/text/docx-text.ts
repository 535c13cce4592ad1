import { readBoundValues } from './bound-values.js';
import { readNumbering } from './docx-numbering.js';
import { readStory, type Story, type Surroundings } from './story.js';
import type { NoteMark } from './story-notes.js';
import { added, joined, type Traced } from './traced.js';
import { readHiding } from './word-hiding.js';
import { WordPackage } from './word-package.js';
import type { TextElement } from './word-runs.js';

/** The text of a .docx with the places of its signs in the part that holds it. */
export interface WordText extends Traced<TextElement> {
  /** word/document.xml */
  readonly part: string;
  readonly xml: string;
  /** Pictures and charts that stand in it. */
  readonly pictures: number;
  /** Documents put in whole whose text is not read (altChunk). */
  readonly embedded: number;
  /** Paragraphs of the body, by their number, that have text that is not shown. */
  readonly partial: ReadonlySet<number>;
  /** Where notes begin behind the body, and headers and footers behind the notes. */
  readonly notesFrom: number;
  readonly aroundFrom: number;
}

/** Parts the body from the notes, and these from headers and footers. */
const APART = '\n\n\n\n';

/**
 * The text of a .docx as Word shows it, with the place of each sign: paragraphs as lines with their automatic numbers,
 * rows of tables as lines with tabs between the cells, text boxes behind their paragraph; at the end foot- and
 * endnotes, then headers and footers. Throws Refusal where the bytes are no Word document.
 */
export function readDocx(bytes: Uint8Array): WordText {
  const file = new WordPackage(bytes);
  const styles = file.own('styles');
  const surroundings: Surroundings = {
    numberOf: readNumbering(file.own('numbering'), styles),
    isHidden: readHiding(styles),
    boundValue: readBoundValues(file),
  };
  const xml = file.read(file.part) ?? '';
  const story = readStory(xml, surroundings);
  const body = joined(story.lines, '\n');
  const notes = notesOf(story.noteMarks, file, surroundings);
  const around = aroundOf(story.around, file, surroundings);
  const withNotes = notes.length === 0 ? body : joined([body, joined(notes, '\n')], APART);
  return {
    ...(around.length === 0 ? withNotes : joined([withNotes, added(around.join('\n'))], APART)),
    part: file.part,
    xml,
    pictures: story.pictures,
    embedded: story.embedded,
    partial: story.partial,
    notesFrom: body.text.length,
    aroundFrom: withNotes.text.length,
  };
}

/** Notes in the order of their marks; the place of their words is the mark, since Word takes no comments in a note. */
function notesOf(marks: readonly NoteMark[], file: WordPackage, surroundings: Surroundings): Traced<TextElement>[] {
  const parts = new Map<string, Story>();
  return marks.flatMap(({ kind, id, element }): Traced<TextElement>[] => {
    const story = parts.get(kind) ?? readAside(file.own(`${kind}s`), surroundings);
    parts.set(kind, story);
    return (story.notes.get(id) ?? [])
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, pieces }) => ({
        text,
        pieces: element === null ? [] : pieces.map((piece) => ({ ...piece, from: 0, source: element })),
      }));
  });
}

/** Each line of headers and footers once; those of page numbers alone are none. */
function aroundOf(relations: readonly string[], file: WordPackage, surroundings: Surroundings): string[] {
  const parts = new Map(file.relationships(file.part).map(({ id, part }) => [id, part]));
  const lines = [...new Set(relations)].flatMap((id) =>
    readAside(file.read(parts.get(id) ?? '') ?? '', surroundings).lines.map(({ text }) => text),
  );
  return [...new Set(lines)].filter((text) => text.replace(/[第共页]/g, '').search(/[\p{L}\p{N}]/u) >= 0);
}

function readAside(xml: string, surroundings: Surroundings): Story {
  return readStory(xml === '' ? '<none/>' : xml, surroundings);
}
