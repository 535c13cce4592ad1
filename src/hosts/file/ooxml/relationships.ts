import { attribute, childrenOf, rootOf } from './edit-xml.js';

/** A relationship of a part, or of the package itself, to another part (ECMA-376 part 2, 9.3). */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Last word of its type, the same in strict and transitional files: "worksheet". */
  readonly kind: string;
  /** Part it leads to, from the root: "xl/worksheets/sheet1.xml". */
  readonly part: string;
}

/** The part that holds a part's relationships; the package's own for "". */
export function relationshipsPart(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** "xl/" of "xl/workbook.xml". */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** The relationships in a part's .rels; those that lead out of the package are left out. */
export function readRelationships(rels: string, part: string): Relationship[] {
  return childrenOf(rels, rootOf(rels)).flatMap(({ name, attributes }) => {
    const target = attribute(attributes, 'Target');
    if (name !== 'Relationship' || target === undefined || attribute(attributes, 'TargetMode') === 'External')
      return [];
    const type = attribute(attributes, 'Type') ?? '';
    return {
      id: attribute(attributes, 'Id') ?? '',
      type,
      kind: type.slice(type.lastIndexOf('/') + 1),
      part: resolved(target, folderOf(part)),
    };
  });
}

/** A target from the folder of its source, or from the root where it begins with a slash. */
function resolved(target: string, folder: string): string {
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
