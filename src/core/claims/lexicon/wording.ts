import { isOfficeName } from '../../taxonomy/offices.js';
import { MISSPELT } from '../../taxonomy/misspelt.js';
import { beginning, oneOf } from '../../text/patterns.js';
import type { Place } from './drafting.js';
import { matchesIn } from '../../text/matches.js';
import { gather } from '../../sheet/gather.js';

/** Slips inside a sentence: a sign that is another one's, words that lack what follows, days that no calendar has. */

const WRONG = new RegExp(MISSPELT.map(([wrong]) => `(${wrong})`).join('|'), 'g');

/** "财政拔款": each official term that is spelt with another sign, with what is meant. */
export function misspeltIn(text: string): (Place & { readonly right: string })[] {
  return matchesIn(text, WRONG).map(({ 0: words, index: start, ...groups }) => ({
    start,
    words,
    right: MISSPELT.find((_, at) => groups[at + 1] !== undefined)![1],
  }));
}

/** Words that join what is before with something behind them; 总和, 参与 and 普及 end sentences. */
const LEFT_OPEN = oneOf(
  '(?<![温饱总之缓谐求平人柔共祥亲])和',
  '(?<![参给赠授])与',
  '(?<![普涉顾危波企论谈触遍来不])及',
  oneOf('主要用于', '主要包括', '具体包括', '分别为', '较上年', '比上年', '较年初预算', '占比为'),
);
const UNFINISHED = new RegExp(`${LEFT_OPEN}(?=[。；])`, 'g');

/** "用于渠道清淤和。": the word behind which something is missing. */
export function unfinishedIn(text: string): Place[] {
  return matchesIn(text, UNFINISHED).map(({ 0: words, index: start }) => ({ start, words }));
}

const DATE = /(?:(20\d\d)年)?(?<![\d.])(\d{1,2})月(\d{1,2})日/g;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** "11月31日", "13月1日", "2023年2月29日". */
export function impossibleDays(text: string): Place[] {
  return gather(matchesIn(text, DATE), ({ 0: words, 1: year, 2: month, 3: day, index: start }) => {
    const isShort = year !== undefined && Number(month) === 2 && Number(year) % 4 !== 0;
    const days = (DAYS[Number(month) - 1] ?? 0) - (isShort ? 1 : 0);
    return Number(day) >= 1 && Number(day) <= days ? [] : [{ start, words }];
  });
}

const SENTENCE = /[^。；]+[。；]/g;
const LEAST_SIGNS = 10;

/** The same sentence twice in a row: the second one. */
export function sentencesTwice(text: string): Place[] {
  const all = matchesIn(text, SENTENCE).map(({ 0: words, index: start }) => ({ start, words }));
  return all.filter(
    ({ words }, index) => words.length >= LEAST_SIGNS && words.slice(0, -1) === all[index - 1]?.words.slice(0, -1),
  );
}

const MORE = ['增加', '增长', '上升', '提高'];
const LESS = ['减少', '下降', '降低'];
const OPPOSED = new RegExp(
  oneOf(
    `(?<![递加核])减了?${oneOf(MORE)}(?=\\d)`,
    `(?<!递)增了?${oneOf(LESS)}(?=\\d)`,
    `${oneOf(MORE)}了?${oneOf(LESS, '减')}(?=\\d)`,
    `${oneOf(LESS)}了?${oneOf(MORE, '增')}(?=\\d)`,
    `${oneOf(MORE, LESS)}了?持平`,
    `(?<=数)${oneOf('大小于', '小大于', '大于小于', '小于大于', '高低于', '低高于')}`,
  ),
  'g',
);

/** "减增加3万元", "与上年增加持平": two choices of a form, of which one should have gone. */
export function opposedIn(text: string): Place[] {
  return matchesIn(text, OPPOSED).map(({ 0: words, index: start }) => ({ start, words }));
}

const CLAUSE = /[^，。；：（）]+/g;
const LEAD = beginning(`.{0,12}?`, oneOf('包括', '分别为', '分别是', '即', '有'));
const LISTS_NAMES = /[、和及]/;
const JOINED = /[和及]/g;
const LEAST_NAME = 4;

/** "包括甲中心、乙中心和甲中心": an office that one list names twice, at its second place. */
export function namesTwice(text: string): Place[] {
  if (!LISTS_NAMES.test(text)) return [];
  return gather(matchesIn(text, CLAUSE), ({ 0: clause, index }) => {
    if (!LISTS_NAMES.test(clause)) return [];
    const items = itemsOf(clause);
    const seen = new Set<string>();
    return gather(items, ({ start, words }): Place[] => {
      if (words.length < LEAST_NAME || !isOfficeName(words)) return [];
      if (!seen.has(words)) {
        seen.add(words);
        return [];
      }
      return [{ start: index + start, words }];
    });
  });
}

/** What 、 parts; the last one is parted by 和 where one of its halves stands before. */
function itemsOf(clause: string): Place[] {
  const lead = LEAD.exec(clause)?.[0].length ?? 0;
  const items: Place[] = [];
  let start = lead;
  for (const words of clause.slice(lead).split('、')) {
    items.push({ start, words });
    start += words.length + 1;
  }
  const last = items.pop()!;
  const before = new Set(items.map(({ words }) => words));
  for (const { index } of matchesIn(last.words, JOINED)) {
    const [left, right] = [last.words.slice(0, index), last.words.slice(index + 1)];
    if (left !== right && !before.has(left) && !before.has(right)) continue;
    return [...items, { start: last.start, words: left }, { start: last.start + index + 1, words: right }];
  }
  return [...items, last];
}
