import { strToU8, zipSync, type Zippable } from 'fflate';
import { unpack } from '../zip-content.js';
import { zipDirectory } from '../zip-directory.js';
import { Refusal } from '../unreadable-workbook.js';
import { appended, attribute, childrenOf, edited, escapeXml, rootOf } from './xml.js';

const MOST_ENTRIES = 2_000;
const MOST_BYTES = 64 * 1024 * 1024;
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = '[Content_Types].xml';
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/** Any moment will do as long as it is always the same. */
const MOMENT = new Date(2020, 0, 1);

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** A part's name in the zip: xl/worksheets/sheet1.xml. */
  readonly part: string;
}

/** The parts of an Open Packaging Conventions file (ECMA-376 part 2). Those that nobody writes keep their bytes. */
export class Package {
  private readonly parts = new Map<string, Uint8Array>();

  constructor(bytes: Uint8Array) {
    const entries = zipDirectory(bytes, MOST_ENTRIES);
    if (entries.reduce((sum, entry) => sum + entry.size, 0) > MOST_BYTES) throw new Refusal('too-large');
    for (const entry of entries) this.parts.set(entry.name, unpack(bytes, entry));
  }

  /** A part's name as the zip spells it; names are compared without regard to case. */
  find(name: string): string | undefined {
    if (this.parts.has(name)) return name;
    return [...this.parts.keys()].find((one) => one.toLowerCase() === name.toLowerCase());
  }

  read(name: string): string | undefined {
    const content = this.parts.get(this.find(name) ?? '');
    return content && new TextDecoder().decode(content);
  }

  /** A byte order mark that the part had stays in front. */
  write(name: string, xml: string): void {
    const own = this.find(name) ?? name;
    const before = this.parts.get(own) ?? [];
    this.parts.set(own, strToU8(BYTE_ORDER_MARK.every((byte, index) => before[index] === byte) ? `\ufeff${xml}` : xml));
  }

  /** The first name of "xl/comments#.xml" that is not taken. */
  freeName(pattern: string): string {
    for (let number = 1; ; number++) {
      const name = pattern.replace('#', String(number));
      if (this.find(name) === undefined) return name;
    }
  }

  relations(part: string): Relation[] {
    const xml = this.read(relationsOf(part));
    if (xml === undefined) return [];
    return childrenOf(xml, rootOf(xml)).flatMap(({ attributes }) => {
      const target = attribute(attributes, 'Target') ?? '';
      if (attribute(attributes, 'TargetMode') === 'External') return [];
      return [
        {
          id: attribute(attributes, 'Id') ?? '',
          type: attribute(attributes, 'Type') ?? '',
          part: resolved(part, target),
        },
      ];
    });
  }

  /** Adds a relation to another part and gives its id. */
  relate(part: string, type: string, target: string): string {
    const name = relationsOf(part);
    const xml =
      this.read(name) ??
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONS}"></Relationships>`;
    const root = rootOf(xml);
    const taken = new Set(childrenOf(xml, root).map(({ attributes }) => attribute(attributes, 'Id')));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const line = `<${root.prefix}Relationship Id="rId${number}" Type="${escapeXml(type)}" Target="/${escapeXml(target)}"/>`;
    this.write(name, edited(xml, [appended(xml, root, line)]));
    return `rId${number}`;
  }

  /** Lists a part that has been added: by its name, or by its extension where all of a kind are alike. */
  list(part: string, contentType: string, by: 'name' | 'extension' = 'name'): void {
    const xml = this.read(CONTENT_TYPES)!;
    const root = rootOf(xml);
    const extension = part.slice(part.lastIndexOf('.') + 1);
    if (
      by === 'extension' &&
      childrenOf(xml, root).some(
        ({ name, attributes }) => name === 'Default' && attribute(attributes, 'Extension')?.toLowerCase() === extension,
      )
    )
      return;
    const line =
      by === 'extension'
        ? `<${root.prefix}Default Extension="${extension}" ContentType="${contentType}"/>`
        : `<${root.prefix}Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`;
    this.write(
      CONTENT_TYPES,
      edited(xml, [
        by === 'extension' ? { from: root.inside, to: root.inside, text: line } : appended(xml, root, line),
      ]),
    );
  }

  toBytes(): Uint8Array {
    const all: Zippable = {};
    for (const [name, content] of this.parts) all[name] = content.length === 0 ? [content, { level: 0 }] : content;
    return zipSync(all, { level: 6, mtime: MOMENT });
  }
}

/** The part that holds a part's relations. */
export function relationsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target as its zip name: relative to the part's folder, or from the root. */
export function resolved(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
