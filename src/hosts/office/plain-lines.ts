import { isInvisible, withoutInvisible } from '../../core/text/invisible.js';
import type { PlainText } from './open-document.js';
import { PlaceKeeper } from './text-places.js';

/** A paragraph of the body: `text` as the program tells it; `shown` without what is deleted under tracked changes. */
export interface FoundParagraph {
  readonly index: number;
  readonly number: string;
  readonly text: string;
  readonly shown: string;
  readonly inTable: boolean;
}

/** A paragraph that stands in it, or words that stand about one. */
export type Part = FoundParagraph | { readonly words: string; readonly about: FoundParagraph };
/** Cells with their parts; a paragraph of its own is one cell. */
export type Line = readonly (readonly Part[])[];

/** The lines as one text, with the place of each sign. `all`: the paragraphs in the order of the document. */
export function written(lines: readonly Line[], all: readonly FoundParagraph[]): Pick<PlainText, 'text' | 'places'> {
  const keeper = new PlaceKeeper();
  let text = '';
  lines.forEach((line, index) => {
    if (index > 0) text += '\n';
    line.forEach((cell, column) => {
      if (column > 0) text += '\t';
      cell.forEach((part, number) => {
        if (number > 0) text += ' ';
        text += say(part, text.length, keeper);
      });
    });
  });
  const partial = all.filter(({ text: whole, shown }) => whole !== shown || isInvisible(whole));
  return { text, places: keeper.places(new Set(partial.map(({ index }) => index))) };
}

function say(part: Part, at: number, keeper: PlaceKeeper): string {
  if ('words' in part) {
    const words = withoutInvisible(part.words);
    keeper.about(at, at + words.length, part.about.index, part.about.shown);
    return words;
  }
  const words = withoutInvisible(part.shown);
  keeper.shown(at + part.number.length, words, part.index);
  return part.number + words;
}
