import { holding, oneOf } from '../../text/patterns.js';
import type { Span } from '../../text/span.js';
import { matchesIn } from '../../text/matches.js';

/** Whether there is something, as a form leaves it to choose. */
const PAIRS: readonly (readonly [yes: string, no: string])[] = [
  ['有', '没有'],
  ['有', '无(?!线|偿|形)'],
  ['是', '否'],
  ['是', '不是'],
  ...['涉及', '存在', '使用', '安排'].map((verb) => [verb, `不${verb}`] as const),
  ...['安排', '使用', '发生', '涉及', '开展', '组织', '购置'].flatMap((verb) => [
    [verb, `未${verb}`] as const,
    [verb, `没有${verb}`] as const,
  ]),
];

const OPEN = '\\s*[（(【\\[〔]\\s*';
const CLOSE = '\\s*[）)】\\]〕]';
const SLASH = oneOf('\\s*[/／|｜]\\s*', '\\s*或者?\\s*');
const INSIDE = oneOf(SLASH, '\\s*[、，,]\\s*');
const BOX = '[□☐◻▢○]';
/** 所有, 没有, 具有: no word to choose. */
const ALONE = '(?<![没所具含未不享])';
const BETWEEN = '[\\s、/／]{0,6}';

const CHOICES = PAIRS.flatMap(([yes, no]) =>
  [
    [yes, no],
    [no, yes],
  ].map(([first, second]) => ({
    yes,
    no: no.replace(/\(.*$/, ''),
    yesFirst: first === yes,
    pattern: oneOf(
      `${OPEN}${first}${INSIDE}${second}${CLOSE}`, // （有/无）
      `${ALONE}${first}${SLASH}${second}`, // 有/无
      `${ALONE}${first}${OPEN}${oneOf('或者?', '')}${second}${CLOSE}`, // 有（无）
      `${first}\\s*${BOX}${BETWEEN}${second}\\s*${BOX}`, // 有□ 无□
      `${BOX}\\s*${first}${BETWEEN}${BOX}\\s*${second}`, // □有 □无
    ),
  })),
);
const EACH_BOX = new RegExp(BOX, 'g');
const CHOICE = new RegExp(CHOICES.map(({ pattern }) => `(${pattern})`).join('|'), 'g');

/** 有/无, 是□否□ */
export interface PresenceChoice extends Span {
  readonly yes: string;
  readonly no: string;
  /** The box before or behind each word, to be ticked; null where a word stays. */
  readonly boxes: { readonly yes: number; readonly no: number } | null;
}

/** Where a form leaves it to choose whether there is something. */
export function presenceIn(text: string): PresenceChoice[] {
  return matchesIn(text, CHOICE).map(({ 0: words, index: start, ...groups }): PresenceChoice => {
    const choice = CHOICES.find((_, at) => groups[at + 1] !== undefined)!;
    const { yes, no, yesFirst } = choice;
    const [first, second] = matchesIn(words, EACH_BOX).map(({ index }) => start + index);
    const boxes = first === undefined || second === undefined ? null : boxesOf(yesFirst, first, second);
    return { start, end: start + words.length, yes, no, boxes };
  });
}

function boxesOf(yesFirst: boolean, first: number, second: number): PresenceChoice['boxes'] {
  return yesFirst ? { yes: first, no: second } : { yes: second, no: first };
}

const CLAUSE_SIGNS = /[，。；：！？]/;

/** The words around a choice by which it is known what is there or not, the nearest first. */
export interface ChoiceWords {
  /** Its clause, said as if there were some: 本部门有政府性基金预算支出. */
  readonly clause: string;
  /** What of the clause stands behind it. */
  readonly behind: string;
  /** What of its sentence stands before it: 政府性基金预算支出：. */
  readonly before: string;
}

export function wordsAround(text: string, { start, end, yes }: PresenceChoice): ChoiceWords {
  const before = text.slice(0, start);
  const behind = text.slice(end).split(CLAUSE_SIGNS)[0]!;
  const clause = `${before.split(CLAUSE_SIGNS).at(-1)!}${yes}${behind}`;
  return { clause, behind, before: before.split('。').at(-1)! };
}

const DEED = holding(oneOf('组织', '开展', '团组', '批次', '人次'));
const VERB_OF_DEED = '购置';

/** Of what was done, and not of what was spent on it: others may have paid. */
export function isOfDeed(text: string, choice: PresenceChoice): boolean {
  return choice.yes === VERB_OF_DEED || DEED.test(wordsAround(text, choice).clause);
}
