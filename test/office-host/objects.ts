import type { Range } from '../../src/core/sheet/grid.js';
import { UnknownMember } from './protocol.js';

/**
 * One object of the host. Its tables are all it knows: properties that a query may select, those that an action may
 * set, objects that a path may reach (by property or method), and methods that an action may call.
 */
export interface HostObject {
  readonly type: string;
  readonly properties?: Readonly<Record<string, () => unknown>>;
  readonly setters?: Readonly<Record<string, (value: never) => void>>;
  readonly paths?: Readonly<Record<string, (...args: never[]) => HostObject>>;
  readonly methods?: Readonly<Record<string, (...args: never[]) => unknown>>;
  /** Members of a collection; a query of it selects their properties. */
  readonly items?: () => readonly HostObject[];
  /** Where it is, for one that is given as an argument. */
  readonly area?: { readonly sheet: string } & Range;
}

/** What an …OrNullObject method gives when there is nothing. Whatever is reached through it is nothing too. */
export const NOTHING: HostObject = { type: 'null' };

/** "rowIndex" as a query selects it → "RowIndex" as the answer names it. */
function pascal(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1);
}

export function select(object: HostObject, names: readonly string[]): unknown {
  if (object === NOTHING) return null;
  if (object.items) return { _Items: object.items().map((item) => select(item, names)) };
  // The library always wants to know an item's Id, so that it can reach it again.
  const always = object.properties?.['id'] ? ['id'] : [];
  const own = names.filter((name) => !name.includes('/'));
  const further = [...new Set(names.filter((name) => name.includes('/')).map((name) => name.split('/')[0]!))];
  return Object.fromEntries([
    ...[...new Set([...always, ...own])].map((name) => [pascal(name), member(object, 'properties', name)()]),
    ...further.map((name) => {
      const of = names.flatMap((one) => (one.startsWith(`${name}/`) ? [one.slice(name.length + 1)] : []));
      return [pascal(name), select(reach(object, pascal(name), []), of) ?? { _IsNull: true }];
    }),
  ]);
}

export function reach(parent: HostObject, name: string, args: readonly unknown[]): HostObject {
  return parent === NOTHING ? NOTHING : member(parent, 'paths', name)(...(args as never[]));
}

export function call(object: HostObject, name: string, args: readonly unknown[]): unknown {
  return object === NOTHING ? { _IsNull: true } : member(object, 'methods', name)(...(args as never[]));
}

export function assign(object: HostObject, name: string, value: unknown): void {
  member(object, 'setters', name)(value as never);
}

function member<K extends 'properties' | 'setters' | 'paths' | 'methods'>(object: HostObject, table: K, name: string) {
  const found = Object.hasOwn(object[table] ?? {}, name) ? object[table]![name] : undefined;
  if (!found) throw new UnknownMember(`${object.type} has no ${name} among its ${table}`);
  return found as NonNullable<NonNullable<HostObject[K]>[string]>;
}
