import { functionalClassCode } from '../../taxonomy/functional-classes.js';
import { subjectsNamed } from '../../taxonomy/subjects/index.js';
import type { Folded } from '../../text/fold.js';
import { memoizeFor } from '../../text/memoize.js';
import type { SubjectName } from '../model.js';
import { marksIn, type NamedLevel } from './subject-marks.js';

export type { NamedLevel } from './subject-marks.js';

export interface FoundSubject extends SubjectName {
  /** In the folded text. */
  readonly from: number;
  readonly to: number;
  /** Each name with its printed code digits and place, for the checks of names. */
  readonly levels: readonly NamedLevel[];
}

/**
 * Every 科目 that a folded text names with 类, 款 and 项, or with its code: "一般公共服务支出（201类）-政府办公厅（室）及相关机构事务
 * （03款）-行政运行（01项）", "2010301行政运行".
 */
export const subjectsIn = memoizeFor((folded: Folded): readonly FoundSubject[] => {
  const found: FoundSubject[] = [];
  let levels: NamedLevel[] = [];
  for (const next of marksIn(folded)) {
    const last = levels.at(-1);
    const goesOn =
      last !== undefined &&
      '类款项'.indexOf(next.level) > '类款项'.indexOf(last.level) &&
      next.place.start - last.place.end <= 3;
    if (!goesOn && levels.length > 0) {
      found.push(subjectOf(levels));
      levels = [];
    }
    levels.push(next);
  }
  if (levels.length > 0) found.push(subjectOf(levels));
  const told: FoundSubject[] = [];
  for (const subject of found) told.push(inClassOf(told.at(-1), subject));
  return told;
});

/** "卫生健康支出（类）…行政单位医疗（项）3万元、事业单位医疗（项）2万元": of the same 类, where that has such a 项, and 款. */
function inClassOf(before: FoundSubject | undefined, subject: FoundSubject): FoundSubject {
  const name = subject.itemName ?? subject.groupName;
  if (before?.className == null || subject.className !== null || subject.code !== null || name === null) return subject;
  const classCode = before.code?.slice(0, 3) ?? functionalClassCode(before.className);
  if (classCode === null || !subjectsNamed(name).some(({ code }) => code.startsWith(classCode))) return subject;
  return { ...subject, className: before.className, groupName: subject.groupName ?? before.groupName };
}

function subjectOf(levels: readonly NamedLevel[]): FoundSubject {
  const at = (level: string): NamedLevel | undefined => levels.find((it) => it.level === level);
  const [first, last] = [levels[0]!, levels.at(-1)!];
  return {
    code: codeOf(levels),
    className: at('类')?.name ?? null,
    groupName: at('款')?.name ?? null,
    itemName: at('项')?.name ?? null,
    from: first.place.start,
    to: last.place.end,
    levels,
  };
}

/** 201 + 03 + 01, or the longest code that is printed whole. */
function codeOf(levels: readonly NamedLevel[]): string | null {
  const whole = levels.findLast(({ digits }) => digits !== null && digits.length >= 5)?.digits;
  if (whole !== undefined && whole !== null) return whole;
  if (levels[0]!.level !== '类' || levels.some(({ digits }) => digits === null)) return null;
  const code = levels.map(({ digits }) => digits!).join('');
  return /^2\d{2}(?:\d{2}){0,2}$/.test(code) ? code : null;
}
