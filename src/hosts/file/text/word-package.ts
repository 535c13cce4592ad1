import { attribute, childrenOf, rootOf } from '../annotate/xml.js';
import { relationsOf, resolved, type Relation } from '../annotate/package.js';
import { Refusal } from '../unreadable-workbook.js';
import { unpack } from '../zip-content.js';
import { zipDirectory, type ZipEntry } from '../zip-directory.js';

const MOST_ENTRIES = 2_000;
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The parts of a .docx by their relations; their names are free (ECMA-376 part 2, 9.3). Nothing is unpacked before it
 * is asked for.
 */
export class WordPackage {
  private readonly entries = new Map<string, ZipEntry>();
  /** The part of the text itself. */
  readonly document: string;

  /** Throws Refusal where the bytes are no Word document. */
  constructor(private readonly bytes: Uint8Array) {
    const entries = zipDirectory(bytes, MOST_ENTRIES);
    if (entries.reduce((sum, entry) => sum + entry.size, 0) > MOST_BYTES) throw new Refusal('too-large');
    for (const entry of entries) this.entries.set(entry.name.replace(/^\//, '').toLowerCase(), entry);
    const named = this.relations('').find(({ type }) => type.endsWith('/officeDocument'))?.part;
    const part =
      named !== undefined && this.entry(named)
        ? named
        : entries.find(({ name }) => /^word\/document\w*\.xml$/i.test(name))?.name;
    if (part === undefined || /^(?:xl|ppt)\//i.test(part)) throw new Refusal('other-format');
    this.document = this.entry(part)!.name;
  }

  /** The part's XML; '' where there is none. */
  read(part: string | undefined): string {
    const entry = part === undefined ? undefined : this.entry(part);
    return entry === undefined ? '' : decodePart(unpack(this.bytes, entry));
  }

  relations(part: string): Relation[] {
    const xml = this.read(relationsOf(part));
    if (xml === '') return [];
    return childrenOf(xml, rootOf(xml)).flatMap(({ attributes }) => {
      if (attribute(attributes, 'TargetMode') === 'External') return [];
      return [
        {
          id: attribute(attributes, 'Id') ?? '',
          type: attribute(attributes, 'Type') ?? '',
          part: resolved(part, attribute(attributes, 'Target') ?? ''),
        },
      ];
    });
  }

  /** The document's part of a kind: numbering, styles, footnotes. Where no relations are kept, by its usual name. */
  related(kind: string): string {
    const found = this.relations(this.document).find(({ type }) => type.endsWith(`/relationships/${kind}`))?.part;
    return this.read(found ?? this.document.replace(/[^/]*$/, `${kind}.xml`));
  }

  private entry(part: string): ZipEntry | undefined {
    return this.entries.get(part.toLowerCase());
  }
}

/** Parts are UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.1), with or without a byte order mark. */
export function decodePart(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0))
    return new TextDecoder('utf-16le').decode(bytes);
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c))
    return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
