import { Refusal } from '../unreadable-workbook.js';
import { decodePart } from './encoding.js';
import { MOST_BYTES, MOST_PARTS } from './limits.js';
import { folderOf, readRelationships, relationshipsPart, type Relationship } from './relationships.js';
import { unpack } from './zip-content.js';
import { zipDirectory, type ZipEntry } from './zip-directory.js';

/** What a package may hold; more is refused as `too-large` before anything is unpacked. */
export interface PackageLimits {
  readonly parts: number;
  /** Of all parts together, unpacked. */
  readonly bytes: number;
}

const LIMITS: PackageLimits = { parts: MOST_PARTS, bytes: MOST_BYTES };

/**
 * A package as parts and relationships (ECMA-376 part 2): what a part is, the relationships say; its name is free.
 * Nothing is unpacked before it is asked for. Throws Refusal.
 */
export class Package {
  protected readonly entries: readonly ZipEntry[];
  private readonly byName = new Map<string, ZipEntry>();

  constructor(
    private readonly bytes: Uint8Array,
    limits: PackageLimits = LIMITS,
  ) {
    this.entries = zipDirectory(bytes, limits.parts);
    if (this.entries.reduce((sum, entry) => sum + entry.size, 0) > limits.bytes) throw new Refusal('too-large');
    for (const entry of this.entries) {
      const key = keyOf(entry.name);
      if (!this.byName.has(key)) this.byName.set(key, entry);
    }
  }

  get names(): readonly string[] {
    return this.entries.map(({ name }) => name);
  }

  /** A part's name as the zip spells it; null where there is none. Letter case does not count. */
  find(part: string): string | null {
    return this.byName.get(keyOf(part))?.name ?? null;
  }

  /** The unpacked part; null where there is none. */
  content(part: string): Uint8Array | null {
    const entry = this.byName.get(keyOf(part));
    return entry === undefined ? null : unpack(this.bytes, entry);
  }

  /** The part's XML; null where there is none. */
  read(part: string): string | null {
    const content = this.content(part);
    return content === null ? null : decodePart(content);
  }

  /** Relationships of a part; of the package itself for "". */
  relationships(part: string): Relationship[] {
    const rels = this.read(relationshipsPart(part));
    return rels === null ? [] : readRelationships(rels, part);
  }

  /** XML of a part's part of a kind ("styles"), by its usual name where no relationship leads to one; null without one. */
  related(part: string, kind: string): string | null {
    const found = this.relationships(part).find((one) => one.kind === kind)?.part;
    return this.read(found ?? `${folderOf(part)}${kind}.xml`);
  }

  /**
   * The part that the package's relationships call its document, as the zip spells it; by its usual name where they say
   * nothing.
   */
  document(usual: RegExp): string | null {
    const named = this.relationships('').find(({ kind }) => kind === 'officeDocument')?.part;
    return (named === undefined ? null : this.find(named)) ?? this.names.find((name) => usual.test(name)) ?? null;
  }
}

function keyOf(name: string): string {
  return decoded(name).replace(/^\/+/, '').toLowerCase();
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
