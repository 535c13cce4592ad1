import { Refusal } from '../unreadable-workbook.js';
import { unpack } from '../zip-content.js';
import { zipDirectory, type ZipEntry } from '../zip-directory.js';
import { readXml } from './xml.js';

/** What a package may hold; more is refused as `too-large` before anything is unpacked. */
export interface PackageLimits {
  readonly entries: number;
  /** Of all parts together, unpacked. */
  readonly bytes: number;
}

export interface Relation {
  readonly id: string;
  /** Last word of its type, the same in strict and transitional files: "worksheet". */
  readonly type: string;
  /** Part it leads to, from the root: "xl/worksheets/sheet1.xml". */
  readonly part: string;
}

/** A package as parts and relationships (ECMA-376 part 2): what a part is, the relationships say; its name is free. */
export interface Package {
  readonly names: readonly string[];
  /** The unpacked part; null where there is none. Letter case does not count. */
  part(name: string): Uint8Array | null;
  /** Relationships of a part; of the package itself for "". Those that lead out of it are left out. */
  relations(part: string): Relation[];
}

export function openPackage(bytes: Uint8Array, limits: PackageLimits): Package {
  const entries = zipDirectory(bytes, limits.entries);
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > limits.bytes) throw new Refusal('too-large');
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = keyOf(entry.name);
    if (!byName.has(key)) byName.set(key, entry);
  }
  const part = (name: string): Uint8Array | null => {
    const entry = byName.get(keyOf(name));
    return entry === undefined ? null : unpack(bytes, entry);
  };
  return {
    names: entries.map(({ name }) => name),
    part,
    relations: (source) => {
      const slash = source.lastIndexOf('/') + 1;
      const content = part(`${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`);
      return content === null ? [] : readRelations(content, source.slice(0, slash));
    },
  };
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

function readRelations(content: Uint8Array, folder: string): Relation[] {
  const relations: Relation[] = [];
  readXml(content, {
    open: (element) => {
      const target = element.attribute('Target');
      if (element.name !== 'Relationship' || target === undefined || element.attribute('TargetMode') === 'External')
        return;
      const type = element.attribute('Type') ?? '';
      relations.push({
        id: element.attribute('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        part: resolved(folder, target),
      });
    },
  });
  return relations;
}

/** A target from the folder of its source, or from the root where it begins with a slash. */
function resolved(folder: string, target: string): string {
  const path = target
    .trim()
    .replace(/\\/g, '/')
    .replace(/[#?].*$/, '');
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
