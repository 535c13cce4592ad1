import { parseXml } from '../ooxml/parse-xml.js';
import { Refusal } from '../unreadable-workbook.js';
import type { WordPackage } from './word-package.js';

/**
 * What Word shows in a content control that is bound to a part of XML (w:dataBinding); null where the part or the place
 * is not to be found.
 */
export type BoundValue = (
  storeItemId: string | undefined,
  xpath: string | undefined,
  prefixMappings: string | undefined,
) => string | null;

interface Node {
  readonly name: string;
  readonly uri: string;
  readonly attributes: readonly { readonly name: string; readonly uri: string; readonly value: string }[];
  readonly children: Node[];
  text: string;
}

/** Built-in parts by the numbers that Word gives them. */
const BUILT_IN: Readonly<Record<string, RegExp>> = {
  '{6C3C8BC8-F283-45AE-878A-BAB7291924A1}': /\/metadata\/core-properties$/,
  '{6668398D-A668-4E3E-A5EB-62B293D839F1}': /\/extended-properties$/i,
};
const MOST_NODES = 20_000;

export function readBoundValues(file: WordPackage): BoundValue {
  let items: readonly { readonly id: string; readonly root: () => Node | null }[] | null = null;
  const roots = new Map<string, Node | null>();
  const rootOf = (part: string): Node | null => {
    if (!roots.has(part)) roots.set(part, treeOf(file.read(part) ?? ''));
    return roots.get(part)!;
  };
  return (storeItemId, xpath, prefixMappings) => {
    const steps = xpath === undefined ? null : stepsOf(xpath, prefixMappings ?? '');
    if (steps === null) return null;
    items ??= itemsOf(file).map(({ id, part }) => ({ id, root: () => rootOf(part) }));
    const own = items.filter(({ id }) => id === storeItemId?.toUpperCase());
    for (const { root } of own.length > 0 ? own : items) {
      const found = valueAt(root(), steps);
      if (found !== null) return found;
    }
    return null;
  };
}

function itemsOf(file: WordPackage): { readonly id: string; readonly part: string }[] {
  const own = file
    .relationships(file.part)
    .filter(({ kind }) => kind === 'customXml')
    .map(({ part }) => {
      const properties = file.relationships(part).find(({ kind }) => kind === 'customXmlProps')?.part ?? '';
      return { id: /itemID\s*=\s*["']([^"']*)/.exec(file.read(properties) ?? '')?.[1]?.toUpperCase() ?? '', part };
    });
  const builtIn = Object.entries(BUILT_IN).flatMap(([id, type]) =>
    file
      .relationships('')
      .filter((relationship) => type.test(relationship.type))
      .map(({ part }) => ({ id, part })),
  );
  return [...own, ...builtIn];
}

function treeOf(xml: string): Node | null {
  if (xml === '') return null;
  const open: Node[] = [];
  let root: Node | null = null;
  let count = 0;
  try {
    parseXml(xml, {
      open: ({ local, uri, attributes }) => {
        if ((count += 1) > MOST_NODES) throw new Refusal('too-large');
        const node: Node = {
          name: local,
          uri,
          children: [],
          text: '',
          attributes: attributes.map((one) => ({ name: one.local, uri: one.uri, value: one.value })),
        };
        open.at(-1)?.children.push(node);
        root ??= node;
        open.push(node);
      },
      text: (text) => {
        if (open.length > 0) open.at(-1)!.text += text;
      },
      close: () => {
        const node = open.pop();
        if (node && open.length > 0) open.at(-1)!.text += node.text;
      },
    });
  } catch {
    return null;
  }
  return root;
}

interface Step {
  readonly attribute: boolean;
  readonly name: string;
  readonly uri: string;
  readonly position: number;
}

const STEP = /^(@)?(?:([\w.-]+):)?([\w.-]+|\*)(?:\[(\d+)\])?$/;

/** "/ns0:root[1]/ns0:item[2]/@name": as Word writes them; null for any other path. */
function stepsOf(xpath: string, mappings: string): Step[] | null {
  const uris = new Map(
    Array.from(mappings.matchAll(/xmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g), ([, prefix, uri]) => [prefix!, uri!]),
  );
  const parts = xpath
    .trim()
    .replace(/\/text\(\)(?:\[1\])?$/, '')
    .split('/');
  if (parts.shift() !== '' || parts.length === 0) return null;
  const steps = parts.map((part): Step | null => {
    const found = STEP.exec(part);
    return (
      found && {
        attribute: found[1] !== undefined,
        name: found[3]!,
        uri: found[2] === undefined ? '' : (uris.get(found[2]) ?? '?'),
        position: Number(found[4] ?? 1),
      }
    );
  });
  return steps.every((step) => step !== null) ? steps : null;
}

function valueAt(root: Node | null, steps: readonly Step[]): string | null {
  let among: readonly Node[] = root === null ? [] : [root];
  let node: Node | undefined;
  for (const step of steps) {
    const isNamed = ({ name, uri }: Pick<Node, 'name' | 'uri'>): boolean =>
      (step.name === '*' || name === step.name) && uri === step.uri;
    if (step.attribute) return node?.attributes.find(isNamed)?.value ?? null;
    node = among.filter(isNamed)[step.position - 1];
    if (node === undefined) return null;
    among = node.children;
  }
  return node?.text ?? null;
}
