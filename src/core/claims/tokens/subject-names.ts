import type { Span } from '../../text/span.js';
import type { SubjectName } from '../model.js';

export interface FoundSubject extends SubjectName {
  /** In the folded text. */
  readonly from: number;
  readonly to: number;
  /** Each name with its printed code digits and place, for the checks of names. */
  readonly levels: readonly NamedLevel[];
}

export interface NamedLevel {
  readonly level: '类' | '款' | '项';
  readonly name: string;
  readonly digits: string | null;
  readonly place: Span;
}

/** "一般公共服务支出（201类）-政府办公厅（室）及相关机构事务（03款）-行政运行（01项）", with or without codes, brackets nested in names. */
const LEVEL = /（(\d{2,7})?(类|款|项)）/g;
/** The name before the bracket; looked for backwards, it may hold brackets of its own: 政府办公厅（室）及相关机构事务. */
const NAME = /(?:[一-龥]|（[一-龥、]{1,8}）|(?<=[一-龥])、(?=[一-龥]))+$/;
const LONGEST_NAME = 40;

/** Every 科目 that a folded text names with 类, 款 and 项. */
export function subjectsIn(text: string): FoundSubject[] {
  const found: FoundSubject[] = [];
  let levels: NamedLevel[] = [];
  const flush = (): void => {
    if (levels.length > 0) found.push(subjectOf(levels));
    levels = [];
  };
  for (const match of text.matchAll(LEVEL)) {
    const level = match[2] as NamedLevel['level'];
    const floor = Math.max(levels.at(-1)?.place.end ?? 0, match.index - LONGEST_NAME);
    const raw = NAME.exec(text.slice(floor, match.index))?.[0] ?? '';
    if (raw === '') continue;
    const name = raw.replace(/^[、和及与]+/, '');
    const from = match.index - name.length;
    const next = { level, name, digits: match[1] ?? null, place: { start: from, end: match.index + match[0].length } };
    const last = levels.at(-1);
    const goesOn =
      last !== undefined &&
      '类款项'.indexOf(level) > '类款项'.indexOf(last.level) &&
      next.place.start - last.place.end <= 3;
    if (!goesOn) flush();
    levels.push(next);
  }
  flush();
  return found;
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
