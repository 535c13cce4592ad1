import type { Zippable } from 'fflate';
import { appended, attribute, childrenOf, edited, rootOf } from './edit-xml.js';
import { encodePart } from './encoding.js';
import { PACKAGE_RELATIONSHIPS } from './namespaces.js';
import { Package } from './package.js';
import { relationshipsPart } from './relationships.js';
import { escapeXml, XML_DECLARATION } from './xml-text.js';
import { packed } from './zip-pack.js';

/** The part that says what the others are. */
export const CONTENT_TYPES = '[Content_Types].xml';

/** A part that is made where a package has none of its kind. */
export interface FreshPart {
  /** Type of the relationship that leads to it. */
  readonly type: string;
  /** "xl/comments#.xml": with the first number that is not taken. */
  readonly pattern: string;
  readonly contentType: string;
  readonly xml: string;
}

/** A package that parts are written to. Those that nobody writes keep their bytes. */
export class EditedPackage extends Package {
  private readonly parts = new Map<string, Uint8Array>();

  constructor(bytes: Uint8Array) {
    super(bytes);
    for (const { name } of this.entries) if (!this.parts.has(name)) this.parts.set(name, super.content(name)!);
  }

  override find(part: string): string | null {
    if (this.parts.has(part)) return part;
    const known = super.find(part);
    if (known !== null) return known;
    return [...this.parts.keys()].find((one) => one.toLowerCase() === part.toLowerCase()) ?? null;
  }

  override content(part: string): Uint8Array | null {
    const name = this.find(part);
    return name === null ? null : this.parts.get(name)!;
  }

  /** What is written anew is UTF-8, whatever the part was. */
  write(part: string, xml: string): void {
    const name = this.find(part) ?? part;
    this.parts.set(name, encodePart(xml, this.parts.get(name)));
  }

  /** The first name of "xl/comments#.xml" that is not taken. */
  freeName(pattern: string): string {
    for (let number = 1; ; number++) {
      const name = pattern.replace('#', String(number));
      if (this.find(name) === null) return name;
    }
  }

  /** A part's own part of a kind; one is made where it has none. */
  partOf(source: string, kind: string, fresh: () => FreshPart): string {
    const own = this.relationships(source).find((one) => one.kind === kind)?.part;
    if (own !== undefined && this.find(own) !== null) return own;
    const { type, pattern, contentType, xml } = fresh();
    const part = this.freeName(pattern);
    this.write(part, xml);
    this.list(part, contentType);
    this.relate(source, type, part);
    return part;
  }

  /** Adds a relationship to another part and gives its id. */
  relate(part: string, type: string, target: string): string {
    const name = relationshipsPart(part);
    const xml = this.read(name) ?? `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`;
    const root = rootOf(xml);
    const taken = new Set(childrenOf(xml, root).map(({ attributes }) => attribute(attributes, 'Id')));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const line = `<${root.prefix}Relationship Id="rId${number}" Type="${escapeXml(type)}" Target="/${escapeXml(target)}"/>`;
    this.write(name, edited(xml, [appended(xml, root, line)]));
    return `rId${number}`;
  }

  /** What the package says its parts are, as XML. */
  contentTypes(): string {
    return this.read(CONTENT_TYPES) ?? '';
  }

  /** Gives the content type of a part that has been added by its name. */
  list(part: string, contentType: string): void {
    const xml = this.contentTypes();
    const root = rootOf(xml);
    const line = `<${root.prefix}Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`;
    this.write(CONTENT_TYPES, edited(xml, [appended(xml, root, line)]));
  }

  /** Gives the content type of all parts of an extension, where none is given. */
  listExtension(extension: string, contentType: string): void {
    const xml = this.contentTypes();
    const root = rootOf(xml);
    const isListed = childrenOf(xml, root).some(
      ({ name, attributes }) => name === 'Default' && attribute(attributes, 'Extension')?.toLowerCase() === extension,
    );
    if (isListed) return;
    const line = `<${root.prefix}Default Extension="${extension}" ContentType="${contentType}"/>`;
    this.write(CONTENT_TYPES, edited(xml, [{ from: root.inside, to: root.inside, text: line }]));
  }

  toBytes(): Uint8Array {
    const all: Zippable = {};
    for (const [name, content] of this.parts) all[name] = content.length === 0 ? [content, { level: 0 }] : content;
    return packed(all, 6);
  }
}
