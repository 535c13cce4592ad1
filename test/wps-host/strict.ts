/** What the add-in did that WPS does not have, and how often it crossed over to WPS. */
export class Crossings {
  count = 0;
  readonly unknown: string[] = [];
}

/** What WPS throws; the words are the program's own and no sentence for a user. */
export class WpsFault extends Error {
  constructor(message = '0x800A03EC') {
    super(message);
    this.name = 'Error';
  }
}

type Members = Record<string, unknown>;

/** A member that this WPS does not have: undefined when it is asked for, and no error. */
export const ABSENT = Symbol('absent');

/**
 * An object of WPS: its members are read and written one by one, each a step over to WPS. What it does not have throws
 * here and is noted, though a real WPS gives undefined; what cannot be written throws there too.
 */
export function strict<T extends object>(name: string, crossings: Crossings, members: T): T {
  return new Proxy(members, {
    get(target, member) {
      if (typeof member === 'symbol' || member === 'then' || member === 'toJSON') return undefined;
      crossings.count += 1;
      if (!(member in target)) return refuse(crossings, `${name}.${member}`);
      const value = (target as Members)[member];
      if (value === ABSENT) return undefined;
      return typeof value === 'function' ? counted(crossings, value as (...args: unknown[]) => unknown) : value;
    },
    set(target, member, value) {
      crossings.count += 1;
      const setter = Object.getOwnPropertyDescriptor(target, member)?.set;
      if (!setter) return refuse(crossings, `${name}.${String(member)} =`) as never;
      setter.call(target, value);
      return true;
    },
    deleteProperty: (_, member) => refuse(crossings, `delete ${name}.${String(member)}`) as never,
    has: (target, member) => member in target,
  });
}

function counted(crossings: Crossings, work: (...args: unknown[]) => unknown) {
  return (...args: unknown[]): unknown => {
    crossings.count += 1;
    return work(...args);
  };
}

function refuse(crossings: Crossings, what: string): never {
  crossings.unknown.push(what);
  throw new WpsFault(`Cannot redefine property: ${what}`);
}

/** Items counted from 1, or by name; only the one that is asked for is made. */
export function collection<Raw>(
  name: string,
  items: () => readonly Raw[],
  make: (item: Raw, index: number) => object,
  nameOf?: (item: Raw) => string,
) {
  return {
    Item(key: number | string): object {
      const all = items();
      const index = typeof key === 'number' ? key - 1 : all.findIndex((item) => nameOf?.(item) === key);
      if (!(index in all)) throw new WpsFault(`0x800A0009 ${name}`);
      return make(all[index]!, index);
    },
  };
}
