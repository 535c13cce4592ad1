import type { Statement } from '../../claims/index.js';
import { classSaid } from '../../claims/lexicon/figure-nouns.js';
import { className } from '../../claims/lexicon/references.js';
import { economicItemCodes } from '../../taxonomy/economic-classes.js';
import { functionalClassCode } from '../../taxonomy/functional-classes.js';
import { subjectsNamed, subjectStem } from '../../taxonomy/subjects/index.js';
import type { TextContext } from './context.js';
import { gather } from '../../sheet/gather.js';

const CLASS_DIGITS = 3;

/** 项 and 款 in their 类, and 类, by whatever words; null for other figures. The 类 may be told elsewhere. */
export function subjectIdentity(statement: Statement, context: TextContext): string | null {
  const { amount, noun, subject } = statement;
  if (amount !== null && amount.kind !== 'amount') return null;
  const lowest = lowestName(statement);
  if (lowest !== null) {
    const code = classCode(statement) ?? context.once(onlyClasses).get(subjectStem(lowest)) ?? null;
    return code === null && subject !== null ? null : `${code ?? '?'} ${subjectStem(lowest)}`;
  }
  // a 项 by its code, whose name was not read
  if (subject?.code != null && subject.code.length > CLASS_DIGITS) return null;
  const said = classSaid(noun);
  const code = classCode(statement) ?? said?.code ?? functionalClassCode(className(said?.name ?? noun));
  return code === null ? null : `${code} `;
}

/** The name of the 项, else of the 款: as a 科目 is printed, or by itself where no 经济分类科目 has it too. */
function lowestName({ subject, noun }: Statement): string | null {
  if (subject !== null) return subject.itemName ?? subject.groupName;
  return functionalClassCode(className(noun)) === null && economicItemCodes(noun).length === 0 && isListed(noun)
    ? noun
    : null;
}

function isListed(noun: string): boolean {
  return subjectsNamed(noun).some(({ code }) => code.length > 3);
}

function classCode({ subject, noun }: Statement): string | null {
  if (subject === null) return null;
  const words = subject.itemName === null && subject.groupName === null ? noun : (subject.className ?? '');
  return subject.code?.slice(0, 3) ?? functionalClassCode(className(words));
}

/** By the name of a 项 or 款: the 类 it is told in, where the text knows but one: 行政运行 is in many. */
export function onlyClasses({ document }: TextContext): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const statement of document.statements) {
    const name = statement.subject?.itemName ?? statement.subject?.groupName ?? null;
    const code = classCode(statement);
    if (name === null || code === null) continue;
    const stem = subjectStem(name);
    found.set(stem, (found.get(stem) ?? new Set()).add(code));
  }
  return new Map(gather([...found], ([name, codes]) => (codes.size === 1 ? [[name, [...codes][0]!] as const] : [])));
}
