import type { StartTag } from './start-tag.js';
import { Malformed } from './xml-signs.js';

/** A name with its namespace; "" where it is in none. */
export interface Name {
  readonly local: string;
  readonly uri: string;
}

interface Scope {
  readonly around: Scope | null;
  /** Namespace by prefix, "" for the default one: those declared here. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** Element names that were resolved in it. */
  readonly names: Map<string, Name>;
}

const OUTSIDE: ReadonlyMap<string, string> = new Map([
  ['', ''],
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
  ['xmlns', 'http://www.w3.org/2000/xmlns/'],
]);

/** The namespaces in force at each open element (Namespaces in XML 1.0). */
export class NameScopes {
  private readonly open: Scope[] = [];
  private readonly names: Name[] = [];
  private scope: Scope = { around: null, prefixes: OUTSIDE, names: new Map() };

  /** An element that is opened, and its name. */
  enter(tag: StartTag): Name {
    this.open.push(this.scope);
    if (tag.isQualified) this.declare(tag.attributes());
    const name = this.element(tag.name);
    this.names.push(name);
    return name;
  }

  /** The element that was opened last is closed; its name again. */
  leave(): Name {
    this.scope = this.open.pop()!;
    return this.names.pop()!;
  }

  /** @param attributes names and values in turn */
  private declare(attributes: readonly string[]): void {
    let prefixes: Map<string, string> | null = null;
    let hasPrefix = false;
    for (let at = 0; at < attributes.length; at += 2) {
      const name = attributes[at]!;
      hasPrefix ||= name.includes(':');
      if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue;
      prefixes ??= new Map();
      const uri = attributes[at + 1]!.trim();
      if (name.length > 5 && uri === '') throw new Malformed();
      prefixes.set(name.slice(6), uri);
    }
    if (prefixes !== null) this.scope = { around: this.scope, prefixes, names: new Map() };
    // every prefix is one that was declared
    if (hasPrefix) for (let at = 0; at < attributes.length; at += 2) this.attribute(attributes[at]!);
  }

  private element(name: string): Name {
    const { names } = this.scope;
    let known = names.get(name);
    if (known === undefined) {
      known = this.resolve(name);
      names.set(name, known);
    }
    return known;
  }

  /** Without a prefix an attribute is in no namespace. */
  attribute(name: string): Name {
    return name.includes(':') ? this.element(name) : { local: name, uri: name === 'xmlns' ? OUTSIDE.get(name)! : '' };
  }

  private resolve(name: string): Name {
    const colon = name.indexOf(':');
    const local = name.slice(colon + 1);
    const uri = this.namespace(colon < 0 ? '' : name.slice(0, colon));
    if (uri === undefined || colon === 0 || local === '' || local.includes(':')) throw new Malformed();
    return { local, uri };
  }

  private namespace(prefix: string): string | undefined {
    for (let scope: Scope | null = this.scope; scope !== null; scope = scope.around) {
      const uri = scope.prefixes.get(prefix);
      if (uri !== undefined) return uri;
    }
    return undefined;
  }
}
