import { functionalClasses, namesOf } from './subjects/index.js';
import { gather } from '../sheet/gather.js';

/** 类 by name and code, as recognition and relations ask for them. The names themselves stand in subjects/classes.ts. */
const CODE_BY_NAME = new Map(gather(functionalClasses(), (it) => namesOf(it).map((name) => [stem(name), it.code])));

const NAME_BY_CODE = new Map(functionalClasses().map(({ code, name }) => [code, name]));

/** "社会保障和就业" and "社会保障和就业支出(类)" are the same class. */
function stem(name: string): string {
  return name.replace(/\(类\)/g, '').replace(/支出$/, '');
}

/** Code of a 类 by its squashed name without numbering; null when the name is no 类. */
export function functionalClassCode(name: string): string | null {
  return CODE_BY_NAME.get(stem(name)) ?? null;
}

/** Newest name of a 类; null when the code is unknown. */
export function functionalClassName(code: string): string | null {
  return NAME_BY_CODE.get(code) ?? null;
}
