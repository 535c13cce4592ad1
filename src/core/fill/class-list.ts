import type { ListItem } from '../figures/list-item.js';
import { functionalClassCode } from '../taxonomy/functional-classes.js';
import { asCrosses, isBlank } from './lexicon/blanks.js';
import { andMoreIn, classItemsIn, goesOn, isListSign, type ClassItem } from './lexicon/samples.js';
import type { Edit } from './wording.js';

/** "一般公共服务支出XX万元，占XX%；教育支出XX万元，占XX%；……" becomes a list of the 类 that the table has. */
export function classListIn(form: string, items: readonly ListItem[]): Edit[] {
  const text = asCrosses(form);
  const run = firstRun(text);
  const [first, second] = run;
  if (!first || items.length === 0 || (!second && !isBlank(first.name))) return [];
  const separator = second ? text.slice(first.end, second.start) : '；';
  const said = items
    .map(({ texts }) => nameLike(first, texts['名称']!) + form.slice(first.told, first.end))
    .join(separator);
  const last = run.at(-1)!.end;
  const more = andMoreIn(text.slice(last));
  const end = last + more;
  return [
    {
      start: first.start,
      end,
      text: said + (more > 0 && goesOn(text.slice(end)) ? '。' : ''),
      drops: '改为表中有金额的类',
    },
  ];
}

/** The first 类 of a text and those that follow it with nothing but a sign between. */
function firstRun(text: string): ClassItem[] {
  const run: ClassItem[] = [];
  for (const item of classItemsIn(text).filter(isClass)) {
    const last = run.at(-1);
    if (!last || isListSign(text.slice(last.end, item.start))) run.push(item);
  }
  return run;
}

/** A blank is one where 支出 or （类） says so. */
function isClass({ name, marks }: ClassItem): boolean {
  return isBlank(name) ? marks !== '' : functionalClassCode(name) !== null;
}

/** 教育支出, or as the form writes it: 教育（类）支出. */
function nameLike({ marks }: ClassItem, name: string): string {
  return marks.includes('类') ? `${name.replace(/支出$/, '')}${marks}` : name;
}
