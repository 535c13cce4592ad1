import { COMPATIBILITY, RELATIONSHIPS, WORDPROCESSINGML } from '../ooxml/namespaces.js';
import type { PlainTag } from '../ooxml/parse-xml.js';

/** The prefixes that everybody uses. */
const USUAL: ReadonlyMap<string, string> = new Map([
  [WORDPROCESSINGML.transitional, 'w:'],
  [WORDPROCESSINGML.strict, 'w:'],
  [COMPATIBILITY, 'mc:'],
  [RELATIONSHIPS.transitional, 'r:'],
  [RELATIONSHIPS.strict, 'r:'],
]);

export interface WordTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * Names of elements and attributes with the prefixes that everybody uses, whatever the part declares, at its root or
 * below.
 */
export class WordNames {
  /** One for each open element: prefixes that differ from the usual ones. */
  private readonly scopes: ReadonlyMap<string, string>[] = [];

  /** Every element that is opened passes here, and `left` when it is closed. */
  tag({ name, attributes }: PlainTag): WordTag {
    const around = this.scopes.at(-1) ?? NONE;
    const scope = declared(attributes, around);
    this.scopes.push(scope);
    if (scope.size === 0) return { name, attributes };
    return {
      name: this.name(name),
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([key, value]) => [key.includes(':') ? this.name(key) : key, value]),
      ),
    };
  }

  name(name: string): string {
    const scope = this.scopes.at(-1) ?? NONE;
    if (scope.size === 0) return name;
    const local = name.indexOf(':') + 1;
    const prefix = scope.get(name.slice(0, local));
    return prefix === undefined ? name : prefix + name.slice(local);
  }

  left(): void {
    this.scopes.pop();
  }
}

const NONE: ReadonlyMap<string, string> = new Map();

/** Prefixes that differ from the usual ones: "" → "w:". */
function declared(
  attributes: Readonly<Record<string, string>>,
  around: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  let scope: Map<string, string> | null = null;
  for (const name in attributes) {
    if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue;
    const prefix = name === 'xmlns' ? '' : `${name.slice('xmlns:'.length)}:`;
    const usual = USUAL.get(attributes[name]!);
    if (usual === prefix ? !around.has(prefix) : usual === undefined && !around.has(prefix)) continue;
    scope ??= new Map(around);
    if (usual === undefined || usual === prefix) scope.delete(prefix);
    else scope.set(prefix, usual);
  }
  return scope ?? around;
}
