import type { FormParagraph } from '../../../core/fill/index.js';
import { rootOf } from '../ooxml/edit-xml.js';
import type { Package } from '../ooxml/package.js';
import { wordPrefixes } from '../comments/marks.js';
import { readNumbering } from '../text/docx-numbering.js';
import { readHiding } from '../text/word-hiding.js';
import { documentPart } from '../text/word-package.js';
import type { Ink } from './fresh-run.js';
import { headingStyles } from './heading-styles.js';
import { ownVanish, type HidesRun } from './paragraphs.js';
import { paragraphsIn, type Placed } from './story.js';
import { childNamed, propertyOf, wordTree } from './word-tree.js';

/** A part of the form with its paragraphs: the text, its notes, a header. */
export interface StoryPart {
  readonly part: string;
  readonly xml: string;
  readonly ink: Ink;
  /** Each with the paragraph of the form that it is, by its index; null where it is not filled. */
  readonly paragraphs: readonly { readonly placed: Placed; readonly source: number | null }[];
}

export interface FormText {
  readonly parts: readonly StoryPart[];
  readonly paragraphs: readonly FormParagraph[];
}

/**
 * Reads all that a form shows: its text with tables and text boxes, foot- and endnotes, headers and footers. What is
 * shown twice, by a drawing for old programs or in headers of the same words, is one paragraph. Throws Refusal.
 */
export function readForm(file: Package): FormText {
  return new FormReader(file).read();
}

class FormReader {
  private readonly paragraphs: FormParagraph[] = [];
  private readonly parts: StoryPart[] = [];
  private readonly sources = new Map<Placed, number>();
  private readonly levels: ReadonlyMap<string, number>;
  private readonly numberOf: ReturnType<typeof readNumbering>;
  private readonly hides: HidesRun;
  private readonly document: string;
  /** Tables of the parts read so far. */
  private tables = 0;

  constructor(private readonly file: Package) {
    this.document = documentPart(file);
    const styles = file.related(this.document, 'styles') ?? '';
    this.levels = headingStyles(styles);
    this.numberOf = readNumbering(file.related(this.document, 'numbering') ?? '', styles);
    const isHidden = readHiding(styles);
    this.hides = (run, style) =>
      isHidden(ownVanish(run), propertyOf(childNamed(run, 'w:rPr'), 'w:rStyle') ?? null, style);
  }

  read(): FormText {
    const body = this.story(this.document, (placed) => this.source(placed));
    const marks = new Map(
      body.flatMap((placed) =>
        placed.notes.map(({ name, attributes }) => [`${name} ${attributes['w:id']}`, placed] as const),
      ),
    );
    for (const kind of ['footnote', 'endnote'] as const) {
      for (const part of this.related(`${kind}s`)) {
        this.story(part, (placed) => {
          const mark = marks.get(`w:${kind}Reference ${placed.note}`);
          return mark === undefined ? null : this.source(placed, mark);
        });
      }
    }
    const around = new Map<string, number>();
    for (const part of [...this.related('header'), ...this.related('footer')]) {
      this.story(part, ({ paragraph: { text } }) => {
        if (!around.has(text)) around.set(text, this.add({ text, level: null, place: 'around' }));
        return around.get(text)!;
      });
    }
    return { parts: this.parts, paragraphs: this.paragraphs };
  }

  /** Parts of the document's of a kind, in the order of the names. */
  private related(kind: string): string[] {
    const parts = this.file
      .relationships(this.document)
      .filter((one) => one.kind === kind)
      .flatMap(({ part }) => this.file.find(part) ?? []);
    return [...new Set(parts)].sort();
  }

  private story(part: string, sourceOf: (placed: Placed) => number | null): readonly Placed[] {
    const xml = this.file.read(part);
    if (xml === null) return [];
    const placed = paragraphsIn(wordTree(xml), this.hides);
    const root = rootOf(xml);
    const { element, attribute, declaration } = wordPrefixes(root);
    this.parts.push({
      part,
      xml,
      ink: { element, attribute, declaration },
      paragraphs: placed.map((one) => ({ placed: one, source: sourceOf(one) })),
    });
    this.tables += placed.reduce((most, { cell }) => (cell ? Math.max(most, cell.table + 1) : most), 0);
    return placed;
  }

  private source(placed: Placed, mark: Placed | null = null): number {
    const { paragraph, cell, anchor, twin } = placed;
    const known = twin === null ? undefined : this.sources.get(twin);
    if (known !== undefined) return known;
    const { text, element } = paragraph;
    const properties = childNamed(element, 'w:pPr');
    const style = propertyOf(properties, 'w:pStyle') ?? null;
    const outline = propertyOf(properties, 'w:outlineLvl');
    const list = childNamed(properties, 'w:numPr');
    const under = mark ?? anchor;
    const source = this.add({
      text,
      level: outline !== undefined && Number(outline) < 9 ? Number(outline) : (this.levels.get(style ?? '') ?? null),
      ...numbered(
        text.trim() === ''
          ? ''
          : this.numberOf(propertyOf(list, 'w:numId') ?? null, Number(propertyOf(list, 'w:ilvl') ?? 0), style),
      ),
      ...(cell === null ? {} : { cell: { ...cell, table: this.tables + cell.table } }),
      ...(under === null ? {} : { under: this.sources.get(under)! }),
    });
    this.sources.set(placed, source);
    return source;
  }

  private add(paragraph: FormParagraph): number {
    return this.paragraphs.push(paragraph) - 1;
  }
}

function numbered(number: string): Pick<FormParagraph, 'number'> {
  return number === '' ? {} : { number };
}
