import { readFileSync } from 'node:fs';

/** As much of JSON Schema as docs/schemas uses. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

const files = new Map<string, Schema>();

export function schemaFile(name: string): Schema {
  const known = files.get(name);
  if (known !== undefined) return known;
  const read = JSON.parse(readFileSync(new URL(`../../docs/schemas/${name}`, import.meta.url), 'utf8')) as Schema;
  files.set(name, read);
  return read;
}

const KNOWN = [
  '$schema',
  'title',
  'description',
  '$ref',
  '$defs',
  'type',
  'enum',
  'pattern',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'anyOf',
];

/**
 * What of a value is not as the schema says, by its place; a property that the schema does not name is a fault here,
 * though a reader must bear with it.
 */
export function faultsOf(value: unknown, file: string, schema: Schema = schemaFile(file), at = '$'): string[] {
  const strange = Object.keys(schema).filter((key) => !KNOWN.includes(key));
  if (strange.length > 0) throw new Error(`${file} ${at}: ${strange.join()}`);
  if (schema.$ref !== undefined) {
    const [other, path] = schema.$ref.split('#/$defs/');
    const target = other === '' ? file : other!;
    const defined = schemaFile(target).$defs?.[path!];
    if (defined === undefined) throw new Error(`${file} ${at}: no ${schema.$ref}`);
    return faultsOf(value, target, defined, at);
  }
  if (schema.anyOf !== undefined) {
    const all = schema.anyOf.map((one) => faultsOf(value, file, one, at));
    return all.reduce((least, faults) => (faults.length < least.length ? faults : least));
  }
  const fault = valueFault(value, schema);
  if (fault !== null) return [`${at}: ${fault}`];
  if (Array.isArray(value))
    return schema.items === undefined
      ? []
      : value.flatMap((one, index) => faultsOf(one, file, schema.items, `${at}[${index}]`));
  if (typeof value !== 'object' || value === null || schema.properties === undefined) return [];
  const { properties, required = [] } = schema;
  return [
    ...required.filter((key) => !Object.hasOwn(value, key)).map((key) => `${at}.${key} is missing`),
    ...Object.entries(value).flatMap(([key, own]) =>
      Object.hasOwn(properties, key)
        ? faultsOf(own, file, properties[key], `${at}.${key}`)
        : [`${at}.${key} is not in the schema`],
    ),
  ];
}

/** Of the value alone, without what stands in it. */
function valueFault(value: unknown, schema: Schema): string | null {
  const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
  if (types?.some((type) => isOf(value, type)) === false) return `${JSON.stringify(value)} is no ${types.join('|')}`;
  if (schema.enum?.includes(value) === false) return `${JSON.stringify(value)} is none of ${schema.enum.join()}`;
  const isUnlike =
    typeof value === 'string' && schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value);
  return isUnlike ? value : null;
}

function isOf(value: unknown, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    default:
      return typeof value === type;
  }
}
