import { PlaceKeeper, type TextPlaces } from '../../office/text-places.js';
import type { WordText } from './docx-text.js';

/** Where the text of a .docx stands among the paragraphs of its body. Headers and footers stand in none. */
export function placesOf({ text, pieces, partial }: WordText): TextPlaces {
  const keeper = new PlaceKeeper();
  for (const { start, end, source } of pieces) {
    const { paragraph, inBox, length } = source;
    if (inBox || length === 0) keeper.about(start, end, paragraph);
    else keeper.shown(start, text.slice(start, end), paragraph);
  }
  return keeper.places(partial);
}
