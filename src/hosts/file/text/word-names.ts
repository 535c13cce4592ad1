import type { SaxesTagPlain } from 'saxes';

/** WordprocessingML as Word writes it, and in the strict form of the standard (ISO/IEC 29500-1 and -4). */
const NAMESPACES: readonly (readonly [RegExp, string])[] = [
  [/^http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main$/, 'w:'],
  [/^http:\/\/schemas\.openxmlformats\.org\/markup-compatibility\/2006$/, 'mc:'],
];

export interface WordTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Names of elements and attributes with the prefixes that everybody uses, whatever the part's root declares. */
export class WordNames {
  private usual: ReadonlyMap<string, string> | null = null;

  tag({ name, attributes }: SaxesTagPlain): WordTag {
    this.usual ??= declared(attributes);
    if (this.usual.size === 0) return { name, attributes };
    return { name: this.name(name), attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.includes(':') ? this.name(key) : key, value])) };
  }

  name(name: string): string {
    if (this.usual === null || this.usual.size === 0) return name;
    const local = name.indexOf(':') + 1;
    const prefix = this.usual.get(name.slice(0, local));
    return prefix === undefined ? name : prefix + name.slice(local);
  }
}

/** Prefixes that differ from the usual ones: "" → "w:". */
function declared(attributes: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(attributes).flatMap(([name, value]) => {
    const usual = /^xmlns(?::|$)/.test(name) ? NAMESPACES.find(([namespace]) => namespace.test(value))?.[1] : undefined;
    const prefix = name === 'xmlns' ? '' : `${name.slice('xmlns:'.length)}:`;
    return usual === undefined || usual === prefix ? [] : [[prefix, usual]];
  }));
}
