import { holding, oneOf } from '../../text/patterns.js';
import { matchesIn } from '../../text/matches.js';

/** 经济分类科目 that a text names one after the other: 主要包括：办公费、印刷费、会议费等. */

export interface ListedName {
  readonly start: number;
  readonly name: string;
}

/** A list of names ends with its clause; none is longer. */
const LISTED = /(?:包括|用于|其中)：?([^。；]{4,400})/g;
const SEPARATOR = /[、，：]/;
const REST = /等.*$/;
const OF_BASIC = holding(oneOf('基本支出', '人员经费', '公用经费'));
/** What a word means in general, and money that has no table of its own. */
const IN_GENERAL = holding(oneOf('指', '机关运行', '项目支出', '“?三公”?经费'));
const OWN_TABLE = holding(oneOf('一般公共预算', '财政拨款'));

/** Whether a paragraph tells of 基本支出 and nothing else. */
export function tellsOfBasic(heading: string, text: string): boolean {
  return OF_BASIC.test(text) && !IN_GENERAL.test(text) && !IN_GENERAL.test(heading);
}

/** It is the money of the table. */
export function isMoneyOfTable(heading: string, text: string): boolean {
  return OWN_TABLE.test(heading) || OWN_TABLE.test(text);
}

/** Each name of each list in a paragraph. */
export function namesListed(text: string): readonly (readonly ListedName[])[] {
  return matchesIn(text, LISTED).map(({ 0: all, 1: list, index }) => {
    const names: ListedName[] = [];
    let start = index + all.length - list!.length;
    for (const words of list!.split(SEPARATOR)) {
      names.push({ start, name: words.replace(REST, '') });
      start += words.length + 1;
    }
    return names;
  });
}
