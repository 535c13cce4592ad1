import { parsePlainXml } from '../ooxml/parse-xml.js';
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
  const names = new WordNames();
  try {
    parsePlainXml(xml, () => ({
      open: (tag) => open(names.tag(tag)),
      close: ({ name }) => {
        close(names.name(name));
        names.left();
      },
    }));
  } catch {
    // the text can be read without it
  }
}
