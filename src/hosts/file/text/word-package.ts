import { Package } from '../ooxml/package.js';
import { Refusal } from '../unreadable-workbook.js';

const DOCUMENT = /^word\/document\w*\.xml$/i;

/** The part of a package that holds the text itself. Throws Refusal where the package is no Word document. */
export function documentPart(file: Package): string {
  const part = file.document(DOCUMENT);
  if (part === null || /^(?:xl|ppt)\//i.test(part)) throw new Refusal('other-format');
  return part;
}

/** The parts of a .docx. */
export class WordPackage extends Package {
  /** The part of the text itself. */
  readonly part: string;

  /** Throws Refusal where the bytes are no Word document. */
  constructor(bytes: Uint8Array) {
    super(bytes);
    this.part = documentPart(this);
  }

  /** XML of the document's part of a kind: numbering, styles, footnotes; '' where it has none. */
  own(kind: string): string {
    return this.related(this.part, kind) ?? '';
  }
}
