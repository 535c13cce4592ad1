import type { StartTag } from './start-tag.js';
import { Malformed } from './xml-signs.js';

/** A name with its namespace; "" where it is in none. */
export interface Name {
  readonly local: string;
  readonly uri: string;
}

/** A name as it is written, and what it is where its element stands. */
interface Resolved extends Name {
  readonly written: string;
  readonly scope: Scope;
}

interface Scope {
  readonly around: Scope | null;
  /** Namespace by prefix, "" for the default one: those declared here. */
  readonly prefixes: ReadonlyMap<string, string>;
}

const OUTSIDE: ReadonlyMap<string, string> = new Map([
  ['', ''],
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
  ['xmlns', 'http://www.w3.org/2000/xmlns/'],
]);
/** Names that are remembered, by a number made of their first and last sign; a part has some dozens. */
const MOST_NAMES = 64;

/** The namespaces in force at each open element (Namespaces in XML 1.0). */
export class NameScopes {
  private readonly open: Scope[] = [];
  private readonly names: Name[] = [];
  private scope: Scope = { around: null, prefixes: OUTSIDE };
  private readonly known: (Resolved | null)[] = new Array<Resolved | null>(MOST_NAMES).fill(null);

  /** An element that is opened, and its name. */
  enter(tag: StartTag): Name {
    this.open.push(this.scope);
    if (tag.isDeclaring) this.declare(tag.attributes());
    // every prefix is one that was declared
    if (tag.isQualified) for (const name of tag.qualifiedNames()) this.attribute(name);
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
    for (let at = 0; at < attributes.length; at += 2) {
      const name = attributes[at]!;
      if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue;
      prefixes ??= new Map();
      const uri = attributes[at + 1]!.trim();
      if (name.length > 5 && uri === '') throw new Malformed();
      prefixes.set(name.slice(6), uri);
    }
    if (prefixes !== null) this.scope = { around: this.scope, prefixes };
  }

  private element(written: string): Name {
    const { scope, known } = this;
    const place = (written.length + written.charCodeAt(0) * 5 + written.charCodeAt(written.length - 1)) % MOST_NAMES;
    const found = known[place];
    if (found?.scope === scope && found.written === written) return found;
    return (known[place] = this.resolve(written));
  }

  /** Without a prefix an attribute is in no namespace. */
  attribute(name: string): Name {
    return name.includes(':') ? this.element(name) : { local: name, uri: name === 'xmlns' ? OUTSIDE.get(name)! : '' };
  }

  private resolve(written: string): Resolved {
    const colon = written.indexOf(':');
    const local = written.slice(colon + 1);
    const uri = this.namespace(colon < 0 ? '' : written.slice(0, colon));
    if (uri === undefined || colon === 0 || local === '' || local.includes(':')) throw new Malformed();
    return { local, uri, written, scope: this.scope };
  }

  private namespace(prefix: string): string | undefined {
    for (let scope: Scope | null = this.scope; scope !== null; scope = scope.around) {
      const uri = scope.prefixes.get(prefix);
      if (uri !== undefined) return uri;
    }
    return undefined;
  }
}
