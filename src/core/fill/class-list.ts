import type { ListItem } from '../figures/list-item.js';
import { functionalClassCode } from '../taxonomy/functional-classes.js';
import { asCrosses, BLANK, isBlank } from './lexicon/blanks.js';
import { andMoreIn, classItemsIn, goesOn, isListSign, isToldOfEach, type ClassItem } from './lexicon/class-items.js';
import type { Edit } from './wording.js';

const CODE_OF_CLASS = new RegExp(`(?<=[（(])(?:2\\d{2}|${BLANK})(?=类)`);

/**
 * "一般公共服务支出XX万元，占XX%；教育支出XX万元，占XX%；……" becomes a list of the 类 that the table has. `ofClasses`: the
 * headings say that what is left blank are 类: "XX占XX%".
 */
export function classListIn(form: string, items: readonly ListItem[], ofClasses = false): Edit[] {
  const text = asCrosses(form);
  const run = firstRun(text, ofClasses);
  const [first, second] = run;
  if (!first || items.length === 0) return [];
  const last = run.at(-1)!.end;
  const more = andMoreIn(text.slice(last));
  const asked = more > 0 || second !== undefined;
  // 类 that the form names, and no others, are sentences of their own
  if (!run.some(({ name }) => isBlank(name)) && !asked) return [];
  const model = run.find(({ name }) => isBlank(name)) ?? first;
  const separator = second ? text.slice(first.end, second.start) : '；';
  const said = items.map(({ texts }) => written(form, model, texts['名称']!)).join(separator);
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

function written(form: string, item: ClassItem, name: string): string {
  return form.slice(item.start, item.at) + nameLike(item, name) + form.slice(item.told, item.end);
}

/** The first 类 of a text and those that follow it with nothing but a sign between, or what is told of each alike. */
function firstRun(text: string, ofClasses: boolean): ClassItem[] {
  const items = classItemsIn(text);
  const run: ClassItem[] = [];
  for (const item of items.filter((it) => isClass(it, ofClasses))) {
    const last = run.at(-1);
    if (!last) {
      run.push(item);
      continue;
    }
    const between = text.slice(last.end, item.start);
    if (!isListSign(between) && !isToldOfEach(between.replace(/[；;]\s*$/, ''))) continue;
    run[run.length - 1] = { ...last, end: item.start - signBefore(between) };
    run.push(item);
  }
  return withItsOwn(run, text);
}

/** Length of the sign, and what is blank behind it, at the end of what stands between two items. */
function signBefore(between: string): number {
  return /[；;、，,]\s*$/.exec(between)![0].length;
}

/** The last of a run is told as much of as the first. */
function withItsOwn(run: readonly ClassItem[], text: string): ClassItem[] {
  const [first, second] = run;
  const last = run.at(-1);
  if (!first || !second || !last) return [...run];
  const [own] = classItemsIn(text.slice(first.start));
  if (first.start + own!.end === first.end) return [...run];
  const rest = /^[^；;。]*/.exec(text.slice(last.end))![0];
  return isToldOfEach(rest) ? [...run.slice(0, -1), { ...last, end: last.end + rest.length }] : [];
}

/** A blank is one where 支出 or （类） says so, or the headings. */
function isClass({ name, marks }: ClassItem, ofClasses: boolean): boolean {
  return isBlank(name) ? ofClasses || /支出|类/.test(marks) : functionalClassCode(name) !== null;
}

/** 教育支出, or as the form writes it: 教育（类）支出, 公共安全类支出. */
function nameLike({ name: given, marks: printed }: ClassItem, name: string): string {
  const marks = withCode(printed, functionalClassCode(name));
  const stem = name.replace(/支出$/, '');
  if (marks.includes('支出')) return marks.includes('类') ? stem + marks : name + marks.replace('支出', '');
  return (isBlank(given) ? name : stem) + marks;
}

/** 支出（201类）: the code is of one 类 alone. */
function withCode(marks: string, code: string | null): string {
  return code === null ? marks : marks.replace(CODE_OF_CLASS, code);
}
