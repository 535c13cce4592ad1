import { BuilderElement, type FileChild } from 'docx';

/**
 * Blocks that are written by hand, of which there are hundreds alike: paragraphs of the text and the cells of tables. The
 * library makes several trees of every element it writes; of these it holds a mark each, in whose place the XML is put
 * when the package is finished.
 */
export class OwnBlocks {
  private readonly written: string[] = [];

  /** One or more blocks as WordprocessingML. */
  add(xml: string): FileChild {
    const mark = new BuilderElement<{ at: number }>({
      name: MARK,
      attributes: { at: { key: 'at', value: this.written.length } },
    });
    this.written.push(xml);
    return mark as unknown as FileChild; // the library's types let in none but its own
  }

  /** The document's part with every block in its place. */
  putInto(xml: string): string {
    return xml.replace(MARKS, (_, at: string) => this.written[Number(at)]!);
  }
}

const MARK = 'w:ownBlock';
const MARKS = new RegExp(`<${MARK} at="(\\d+)"/>`, 'g');
