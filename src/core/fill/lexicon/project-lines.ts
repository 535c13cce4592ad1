import { beginning, ending, holding, maybe, oneOf } from '../../text/patterns.js';
import type { Span } from '../../text/span.js';
import { BLANK } from './blanks.js';

const OPEN = '[“"「『《]?\\s*';
const CLOSE = '\\s*[”"」』》]?';
const WORD = '项目';
/** Before the name: 项目一：, 项目名称：. */
const CALLED = maybe('项目(?:[一二三四五六七八九十\\d]{1,2}|名称)?\\s*[：:]\\s*');
/** Between name and amount: what is told of this year's money and no other. */
const TOLD = oneOf(
  ...['安排', '预算', '年初', '本年度?', '当年', '20\\d\\d年度?', '支出', '资金', '经费', '金额', '数', '共', '计'],
  ...['拟', '为', '[，,：:]', '\\s', '一般公共预算', '财政拨款'],
);
const PROJECT_LINE = new RegExp(
  `^${OPEN}(?:${CALLED}(?<name>${BLANK})${CLOSE}(?<word>${WORD})?|(?<called>${BLANK})${CLOSE}[（(]${WORD}(?:名称)?[）)])(?<told>${TOLD}{0,8}?)(?<amount>${BLANK})\\s*(?<unit>万元|元)`,
  'd',
);
const SAYS_PROJECT = beginning(
  OPEN,
  oneOf(CALLED + BLANK + CLOSE + WORD, `项目[^，。；]{0,4}[：:]\\s*${BLANK}`, `${BLANK}${CLOSE}[（(]${WORD}`),
);

/** "XX项目安排XX万元": the line that stands for one of every project. */
export interface ProjectLine {
  /** The blank, and 项目 right behind it. */
  readonly name: Span;
  readonly word: Span | null;
  readonly amount: Span;
  readonly unit: '万元' | '元';
  /** The year that it says; null where it says none. */
  readonly year: number | null;
  /** 年初预算XX万元: none of what was spent. */
  readonly isBudgeted: boolean;
}

/** What a line, without its number, leaves blank of a project; null where it names none, or not its amount. */
export function projectIn(text: string): ProjectLine | null {
  const found = SAYS_PROJECT.test(text) ? PROJECT_LINE.exec(text) : null;
  if (found === null) return null;
  const { name, called, word, amount } = found.indices!.groups!;
  const spanOf = (at: [number, number]): Span => ({ start: at[0], end: at[1] });
  const { told = '', unit } = found.groups!;
  const year = /20\d\d/.exec(told)?.[0];
  return {
    name: spanOf((name ?? called)!),
    word: word === undefined ? null : spanOf(word),
    amount: spanOf(amount!),
    unit: unit as ProjectLine['unit'],
    year: year === undefined ? null : Number(year),
    isBudgeted: /预算|年初|拟/.test(told.replace('一般公共预算', '')),
  };
}

const LEADS = ending(oneOf('[：:]', '具体(?:是|为|如下|包括)', '如下', '分别(?:是|为)', '包括'), '[：:。]?\\s*');
const EACH = holding(oneOf('逐[项个]', '每个项目', '各项目'));
/** Which are meant is for the writer to say. */
const CHOSEN = holding(oneOf('主要', '重点', '重大', '部分', '典型', '代表'), `[^，。；：:]{0,6}${WORD}`);

/** 具体是： before the lines of all projects. */
export function leadsToProjects(lead: string): boolean {
  return LEADS.test(lead) || EACH.test(lead);
}

/** 主要项目如下: not all of them. */
export function leadsToSome(lead: string): boolean {
  return CHOSEN.test(lead);
}
