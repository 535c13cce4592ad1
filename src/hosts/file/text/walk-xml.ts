import { SaxesParser } from 'saxes';
import { WordNames, type WordTag } from './word-names.js';

/**
 * Calls for each element of a part that only helps to read the text; where it cannot be read, what came before counts.
 */
export function walkXml(
  xml: string,
  open: (tag: WordTag) => void,
  close: (name: string) => void = () => undefined,
): void {
  if (xml === '') return;
  const parser = new SaxesParser({ position: false, xmlns: false });
  const names = new WordNames();
  parser.on('opentag', (tag) => open(names.tag(tag)));
  parser.on('closetag', ({ name }) => {
    close(names.name(name));
    names.left();
  });
  try {
    parser.write(xml).close();
  } catch {
    // the text can be read without it
  }
}
