import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Narrative } from '../../../src/core/narrate/narrative.js';
import { narrativeDocx, type Source } from '../../../src/hosts/file/docx.js';

export type Attributes = Readonly<Record<string, string>>;
interface Opened {
  readonly name: string;
  readonly attributes: Attributes;
}

/** Walks well-formed XML; throws where it is not. */
export function parse(
  xml: string,
  seen: (tag: Opened, path: readonly string[]) => void,
  text: (words: string, path: readonly string[]) => void = () => undefined,
): void {
  const parser = new SaxesParser();
  const path: string[] = [];
  parser.on('opentag', (tag) => {
    seen({ name: tag.name, attributes: tag.attributes }, path);
    path.push(tag.name);
  });
  parser.on('closetag', () => path.pop());
  parser.on('text', (words) => text(words, path));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

/** The XML parts of the document by name. */
export async function partsOf(narrative: Narrative, source?: Source): Promise<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(await narrativeDocx(narrative, source))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

interface WordParagraph {
  style: string;
  text: string;
  highlighted: boolean;
}

/** Style and text of each paragraph as Word shows them: without the instructions of fields and what is for others. */
export function paragraphsOf(xml: string): WordParagraph[] {
  const found: WordParagraph[] = [];
  parse(
    xml,
    ({ name, attributes }) => {
      if (name === 'w:p') found.push({ style: '', text: '', highlighted: false });
      if (name === 'w:pStyle') found.at(-1)!.style = attributes['w:val']!;
      if (name === 'w:highlight') found.at(-1)!.highlighted = true;
      if (name === 'w:tab' && !('w:pos' in attributes)) found.at(-1)!.text += '\t';
    },
    (words, path) => {
      if (path.at(-1) === 'w:t' && !path.includes('mc:Fallback')) found.at(-1)!.text += words;
    },
  );
  return found;
}

/** Blocks in a body of their own. */
export function bodyOf(blocks: string): string {
  return `<w:body>${blocks}</w:body>`;
}

/** Attributes of every element of a name, in order. */
export function elementsOf(xml: string, wanted: string): Attributes[] {
  const found: Attributes[] = [];
  parse(xml, ({ name, attributes }) => {
    if (name === wanted) found.push(attributes);
  });
  return found;
}
