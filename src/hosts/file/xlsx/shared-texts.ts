import { Refusal } from '../unreadable-workbook.js';
import { unescapeXstring } from '../ooxml/xml-text.js';
import { readXml, type Element } from './xml.js';

/** Gathers the text of an `si` or `is` (ECMA-376 18.4.8): its runs without the phonetic ones. */
export class RichText {
  private text = '';
  private inText = false;
  private phonetic = 0;

  open({ local: name }: Element): void {
    if (name === 'rPh') this.phonetic += 1;
    else if (name === 't') this.inText = this.phonetic === 0;
  }

  add(text: string): void {
    if (this.inText) this.text += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic -= 1;
    else if (name === 't') this.inText = false;
  }

  /** The whole text; the next one begins. */
  take(): string {
    const text = unescapeXstring(this.text);
    this.text = '';
    return text;
  }
}

/** The texts that cells point to by number, in order; an empty `si` counts. */
export function readSharedTexts(content: Uint8Array, mostCharacters: number): string[] {
  const texts: string[] = [];
  const rich = new RichText();
  let characters = 0;
  readXml(content, {
    open: (element) => rich.open(element),
    text: (text) => rich.add(text),
    close: (name) => {
      if (name !== 'si') return rich.close(name);
      const text = rich.take();
      characters += text.length + 1;
      if (characters > mostCharacters) throw new Refusal('too-large');
      texts.push(text);
    },
  });
  return texts;
}
