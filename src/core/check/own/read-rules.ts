import { OWN_FIELDS, type OwnField, type OwnRelation } from '../../disclosure/own-relation.js';

/** Relations of a rules file, or the sentence that says what is wrong with it. */
export type Rules = { readonly relations: readonly OwnRelation[] } | { readonly wrong: string };

const LIST = '勾稽';
const NEEDED: readonly OwnField[] = ['id', 'left', 'right'];
const MOST_RELATIONS = 1000;

/** Checks parsed JSON against the schema of docs/rules.md. Takes whatever JSON.parse may give. */
export function readRules(value: unknown): Rules {
  const list = isObject(value) ? value[LIST] : value;
  if (isObject(value)) {
    const other = Object.keys(value).find((key) => key !== LIST);
    if (other !== undefined) return { wrong: `最外层有不认识的“${clip(other)}”，只能有“${LIST}”` };
  }
  if (!Array.isArray(list)) return { wrong: `应当是 {"${LIST}": [ … ]}，方括号里一条一条写关系` };
  if (list.length > MOST_RELATIONS) return { wrong: `写了 ${list.length} 条关系，最多 ${MOST_RELATIONS} 条` };
  const relations: OwnRelation[] = [];
  for (const [index, entry] of list.entries()) {
    const place = `第 ${index + 1} 条`;
    const read = readEntry(entry);
    if (typeof read === 'string') return { wrong: `${place}${read}` };
    relations.push({ texts: read, place, cells: null });
  }
  return { relations };
}

function readEntry(entry: unknown): OwnRelation['texts'] | string {
  if (!isObject(entry)) return '不是花括号括起来的一条关系';
  const names: readonly string[] = Object.values(OWN_FIELDS);
  const other = Object.keys(entry).find((key) => !names.includes(key));
  if (other !== undefined) return `有不认识的“${clip(other)}”，只能写${names.map((name) => `“${name}”`).join('')}`;
  const texts = { id: '', sentence: '', left: '', comparison: '', right: '', severity: '' };
  for (const field of Object.keys(OWN_FIELDS) as OwnField[]) {
    const name = OWN_FIELDS[field];
    const text = Object.hasOwn(entry, name) ? entry[name] : undefined;
    if (text === undefined && !NEEDED.includes(field)) continue;
    if (text === undefined || text === '') return `缺少“${name}”`;
    if (typeof text !== 'string' && typeof text !== 'number') return `的“${name}”不是文字`;
    texts[field] = String(text).trim();
  }
  return texts;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function clip(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}
