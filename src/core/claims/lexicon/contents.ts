import { beginning, ending, holding, maybe, oneOf, whole } from '../../text/patterns.js';

/** The 目录 of a text: its heading, and what a line of it is. */

const HEADING = /(?:^|\n)[ \t\u3000*#【]*目[ \t\u3000]*[录次][ \t\u3000*】：:]*(?=\r?\n)/;

/** Where the line "目 录" ends; null where there is none. */
export function endOfContentsHeading(text: string): number | null {
  const found = HEADING.exec(text);
  return found && found.index + found[0].length;
}

const LEADERS = ending(String.raw`[.。…·•．\-—_]{2,}`, maybe(String.raw`（?第?\d{1,3}页?）?`));
const PAGE = ending(String.raw`(?<=[^\d年第表图])\d{1,3}`);
const BULLET = /^[-—•·●▪*]+/;
/** 1.1: a number that is no mark of a list. */
const SUBNUMBER = /^\d+(?:\.\d+)+[.、]?/;

/** A line of a contents without its bullet, its dots and its page. */
export function entryWords(folded: string): string {
  return folded.replace(BULLET, '').replace(SUBNUMBER, '').replace(LEADERS, '').replace(PAGE, '');
}

const SENTENCE = holding('[。；！？]');
const LONGEST_ENTRY = 60;

/** Short, and no sentence. */
export function isEntry(words: string): boolean {
  return words !== '' && words.length <= LONGEST_ENTRY && !SENTENCE.test(words);
}

const SIGNS = /["“”‘’'《》〈〉【】（）()、，：:。．.·\-—\s]/g;

/** A title for comparing: signs and quotation marks out. */
export function bareTitle(title: string): string {
  return title.replace(SIGNS, '');
}

const TABLE = ending('表', maybe('格'), maybe('（[^（）]*）'));

/** A table has its title above its head, or in a file of its own: none is looked for among the chapters. */
export function isTableEntry(title: string): boolean {
  return TABLE.test(title) || APART.test(title);
}

const APART = holding(oneOf('附件', '附表', '预算表', '决算表', '公开表', '报表'));

const DIGITS = /\d/;

/** A year or a number among the signs in which two titles differ. */
export function holdsNumber(words: string): boolean {
  return DIGITS.test(words);
}

const LONGEST_TITLE = 40;

/** The words of a heading, and no "财政拨款：指…" that ends without a stop. */
export function isTitle(words: string): boolean {
  return words.length <= LONGEST_TITLE && !words.includes('：');
}

const NUMBERED = beginning(String.raw`(?:（?(?:公开)?表?[\d一二三四五六七八九十]{1,3}）?[：、. ]?)?《?`);
const LISTED = whole(String.raw`[^，。；：\d]{3,40}表`);

/** "《收支总表》", "表二：收入总表……3": the title of a table in a line of its own; null for another line. */
export function listedTable(line: string): string | null {
  const title = entryWords(line).replace(NUMBERED, '').replace(/》$/, '');
  return LISTED.test(title) ? title : null;
}
