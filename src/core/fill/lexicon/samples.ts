import { holding, maybe, oneOf, whole } from '../../text/patterns.js';
import { NUMERAL_SIGNS } from '../../text/numerals.js';
import type { Span } from '../../text/span.js';
import { CODE_WORDS } from '../../claims/lexicon/subject-names.js';
import { BLANK } from './blanks.js';

/** A name of a 科目 may hold brackets and enumerations: 政府办公厅（室）及相关机构事务. */
const NAME = oneOf('[一-龥]', '[（(][一-龥、]{1,8}[）)]', '(?<=[一-龥])、(?=[一-龥])');
const OPEN = '[“"「『《]?\\s*';
const CLOSE = '\\s*[”"」』》]?\\s*';
const level = (of: string): string =>
  `${OPEN}(${BLANK}${maybe('支出')}|${NAME}{1,40}?)${CLOSE}[（(](\\d{2,7}|${BLANK})?${of}(?:级?科目)?[）)]`;
/** （2010301）, （科目编码XXXXXXX）. */
const CODED = `[（(]\\s*${CODE_WORDS}(${BLANK}|\\d{7})\\s*[）)]`;

/** How forms write the 科目 that a paragraph stands for: its 类, 款, 项 and its code; `parts`: the codes of the three. */
const SUBJECTS: readonly {
  readonly pattern: RegExp;
  readonly groups: readonly (number | null)[];
  readonly parts?: readonly (number | null)[];
}[] = [
  {
    // XX（类）XX（款）XX（项）, “XX”（类）“XX”（款）“XX”（项）, XX（201类）XX（03款）XX（01项）
    pattern: new RegExp(`${level('类')}(?:[-—－、]?\\s*${level('款')})?(?:[-—－、]?\\s*${level('项')})?`, 'd'),
    groups: [1, 3, 5, null],
    parts: [2, 4, 6],
  },
  {
    // XX（款）XX（项）
    pattern: new RegExp(`${level('款')}(?:[-—－、]?\\s*${level('项')})`, 'd'),
    groups: [null, 1, 3, null],
    parts: [null, 2, 4],
  },
  {
    // XX类XX款XX项
    pattern: new RegExp(`(${BLANK})类[-—－、]?\\s*(${BLANK})款[-—－、]?\\s*(${BLANK})项`, 'd'),
    groups: [1, 2, 3, null],
  },
  {
    // “XX”科目（XXXXXXX）, “XX”（项）科目, “XX”科目（类款项）
    pattern: new RegExp(
      `[“"「『]\\s*(${BLANK})\\s*[”"」』]${maybe('[（(]项[）)]')}(?:项级|支出)?科目(?:${CODED}|[（(]类款项[）)])?`,
      'd',
    ),
    groups: [null, null, 1, 2],
  },
  {
    // ——“XX”：年初预算XX万元
    pattern: new RegExp(
      `(?<=^[—–·•\\-\\s]*)[“"「『]\\s*(${BLANK})\\s*[”"」』]\\s*[：:](?=[^。]*${BLANK}\\s*万?元)`,
      'd',
    ),
    groups: [null, null, 1, null],
  },
  {
    // XX（科目编码XXXXXXX）
    pattern: new RegExp(`(${BLANK})\\s*${CODED}`, 'd'),
    groups: [null, null, 1, 2],
  },
  {
    // XXXXXXX－XX（项）
    pattern: new RegExp(`(X{4,}|2\\d{6})\\s*[-—－–]+\\s*(${BLANK})\\s*[（(]项[）)]`, 'd'),
    groups: [null, null, 2, 1],
  },
  {
    // XX（项）, XX（项）（XXXXXXX）
    pattern: new RegExp(`(${BLANK})\\s*[（(]项[）)]${maybe(CODED)}`, 'd'),
    groups: [null, null, 1, 2],
  },
];

/** Where a form names a 科目 or leaves it blank. */
export interface SubjectBlank {
  readonly at: number;
  /** Of 类, 款 and 项; null where it is not told. */
  readonly levels: readonly (Span | null)[];
  readonly code: Span | null;
  /** The codes of 类, 款 and 项 where each stands beside its own name. */
  readonly parts: readonly (Span | null)[];
  /** “XX”科目 says not of which level. */
  readonly isOfAnyLevel: boolean;
}

/** The first 科目 that a text names or leaves blank. */
export function subjectIn(text: string): SubjectBlank | null {
  const found = SUBJECTS.flatMap(({ pattern, groups, parts = [] }) => {
    const match = pattern.exec(text);
    if (match === null) return [];
    const spans = (of: readonly (number | null)[]): (Span | null)[] =>
      of.map((group) => (group === null ? null : spanOf(match, group)));
    const [first, second, third, code] = spans(groups);
    const isOfAnyLevel = match[0].includes('科目') && code === null && !/[类款项]/.test(match[0]);
    return [{ at: match.index, levels: [first!, second!, third!], code: code!, parts: spans(parts), isOfAnyLevel }];
  });
  return found.sort((one, other) => one.at - other.at)[0] ?? null;
}

const ASKED = new RegExp(
  oneOf(
    `科目${oneOf('为', '是', '：', ':', '有')}\\s*[“"]?\\s*(${BLANK})(?!X|\\s*[万元（(])`,
    `列${maybe('支', '入', '支于', '在')}\\s*[“"]?\\s*(${BLANK})\\s*[”"]?\\s*${maybe('支出', '项级')}科目`,
  ),
  'd',
);

/** "对应科目为XX", "列XX科目": where the names of 项 are asked, and nothing of each; null for none. */
export function subjectsAsked(text: string): Span | null {
  const found = ASKED.exec(text);
  return found && (spanOf(found, 1) ?? spanOf(found, 2));
}

const FORMAT = oneOf('格式', '样式', '样例', '要求', '方法', '写法', '示例');
const EACH = oneOf('逐项', '逐个', '逐条', '逐一', '依次', '分别', '类推', '此');
const TELL = oneOf('说明', '填写', '填列', '写明', '列示', '列出', '列写', '表述', '罗列', '公开', '写', '列', '填');
const AND_SO_ON = oneOf(
  ['以此类推', '依此类推', '依次类推', '类推', '下同', '余同', '同上'],
  `[按照依]${maybe('照')}[^。，；]{0,8}${FORMAT}[^。；]{0,12}${TELL}`,
  `参照[^。；]{0,8}${FORMAT}`,
  `${EACH}[^。；，]{0,6}${TELL}`,
  '有几[个项条][^。；]{0,10}[写列]几',
);
const SO_ON = holding(AND_SO_ON);
const ONLY_BLANKS = whole(
  '\\s*',
  maybe(
    `(?:\\d{1,2}|X|[${NUMERAL_SIGNS}]{1,3})[.、．]`,
    `[（(](?:\\d{1,2}|X+|[${NUMERAL_SIGNS}]{1,3})[）)]`,
    '[①-⑳⑴-⒛]',
  ),
  BLANK,
  '[。；]?\\s*',
);
const HAS_FIGURE = holding(BLANK, '\\s*', oneOf('万元', '元', '[%％]'));
/** No longer is a line that says no more than this. */
const SAYS_NO_MORE = 40;

function spanOf({ indices }: RegExpExecArray, group: number): Span | null {
  const [start, end] = indices?.[group] ?? [];
  return start === undefined || end === undefined ? null : { start, end };
}

/** "……", "2.……（按上述格式依次说明）", "（以此类推）": a line that stands for the items not given. */
export function isMoreLine(text: string): boolean {
  return ONLY_BLANKS.test(text) || (text.length <= SAYS_NO_MORE && SO_ON.test(text) && !HAS_FIGURE.test(text));
}

const USES = holding('主要是?用于[：:]?\\s*');
const SENTENCE_END = /。?\s*$/;

/** What a sample tells of its own 项: where it stands; null where it tells nothing. */
export function usesIn(text: string): Span | null {
  const found = USES.exec(text);
  return found && { start: found.index + found[0].length, end: text.search(SENTENCE_END) };
}
