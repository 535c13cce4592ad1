import { anyOf, beginning, holding, maybe, oneOf, whole } from '../../text/patterns.js';
import { BLANK } from './blanks.js';
import { matchesIn } from '../../text/matches.js';

const OPEN_QUOTE = '(?:[“"「『《]\\s*)?';
const CLOSE_QUOTE = '(?:\\s*[”"」』》])?';
/** 支出, （类）, 类支出, 支出（201类）: what stands behind the name. */
const MARKS = [
  CLOSE_QUOTE,
  maybe('支出'),
  CLOSE_QUOTE,
  `(?:\\s*[（(](?:2\\d{2}|${BLANK})?类[）)]|类)?`,
  '(?:级?科目)?',
  maybe('支出'),
  CLOSE_QUOTE,
].join('');
const STAGE = `(?:${oneOf('决算', '预算', '执行', '安排', '拨款')}数?)?`;
const SHARE = `占[^，,；;。、：]{0,20}?${BLANK}\\s*[%％]`;
const TOLD = oneOf(
  `${STAGE}${maybe('为', '[：:]')}\\s*${BLANK}\\s*万?元(?:[，,]\\s*${SHARE}|[（(]\\s*${SHARE}\\s*[）)])?`,
  SHARE,
);
const CLASS_ITEM = new RegExp(`(${OPEN_QUOTE})(${BLANK}|[一-龥]{2,14}?)(${MARKS})${TOLD}`, 'g');
/** Words before the first name: "主要用于以下方面：" ends in a colon, "其中" does not. */
const LEAD = beginning(anyOf('其中', '主要用于', '用于', '包括'));

/** 教育（类）支出XX万元，占XX%: a 类 with its blanks. */
export interface ClassItem {
  /** With the quotation mark before it. */
  readonly start: number;
  readonly end: number;
  /** Where the name begins. */
  readonly at: number;
  readonly name: string;
  /** 支出 and （类） behind the name, with the quotation mark that closes it. */
  readonly marks: string;
  /** Where it begins what is told of it, blanks and all. */
  readonly told: number;
}

/** For what `asCrosses` gives. */
export function classItemsIn(text: string): ClassItem[] {
  return matchesIn(text, CLASS_ITEM).map((match) => {
    const [item, quote, given, marks] = match as unknown as [string, string, string, string];
    const lead = LEAD.exec(given)![0].length;
    const at = match.index + quote.length + lead;
    return {
      start: lead > 0 ? at : match.index,
      end: match.index + item.length,
      at,
      name: given.slice(lead),
      marks,
      told: at - lead + given.length + marks.length,
    };
  });
}

const LIST_SIGN = /^[；;、，,]\s*$/;

export function isListSign(between: string): boolean {
  return LIST_SIGN.test(between);
}

/** "，主要用于XXX；": what else is told of an item, up to the sign behind it. */
const TOLD_MORE = /^[，,（(][^；;。]*$/;
const USE_OF_ITS_OWN = new RegExp(`用于(?!\\s*${BLANK})`);

/** 其中：行政运行（项）XX万元: what is told of one 类 is of no other. */
const OF_ITS_ITEMS = holding(oneOf('[（(][款项][）)]', '项级科目'));

/** Words that are told of every item alike: they stand between an item and its sign, and none of them is of one item alone. */
export function isToldOfEach(behind: string): boolean {
  return (
    TOLD_MORE.test(behind) && holding(BLANK).test(behind) && !USE_OF_ITS_OWN.test(behind) && !OF_ITS_ITEMS.test(behind)
  );
}

const AND_MORE = beginning(`(?:[；;、，,]?\\s*${oneOf(BLANK, '等')})+`);

/** How much of "；……等" stands behind a list. */
export function andMoreIn(behind: string): number {
  return AND_MORE.exec(behind)?.[0].length ?? 0;
}

const GOES_ON = /^[^。；，,;）)]/;

/** Words right behind a list, with no sign between. */
export function goesOn(behind: string): boolean {
  return GOES_ON.test(behind);
}

const OF_CLASSES = holding(oneOf('类级', '[（(]类[）)]级?科目', '类科目', '按类', '功能分类', '功能科目'));

/** 按类级科目逐一列出: the lines of a list are of 类, not of 项. */
export function speaksOfClasses(text: string): boolean {
  return OF_CLASSES.test(text) && !text.includes('经济');
}

const BLANK_NAME = whole(BLANK, maybe('支出'));

/** XX, or XX支出: no name of the form's own. */
export function isBlankName(name: string): boolean {
  return BLANK_NAME.test(name);
}

const PIECE = `(?:${BLANK}|[一-龥]{2,20}?)(?:[（(]类[）)])?`;
const NAME_LISTS = (['支出', '收入'] as const).map((side) => ({
  side,
  pattern: new RegExp(
    `${side}(?:预算|决算|项目)?${oneOf('(?:主要)?(?:包括|包含|有)', '主要是', '(?:按[^，。；：:]{0,10})?分为')}[：:]?\\s*((?:${PIECE}(?:${side})?、)*${PIECE}(?:${side})?)(?=等?[。；，,;]|等?$)`,
    'dg',
  ),
}));

/** "支出包括XX支出、XX支出等": where such a list of names stands, and of which side. */
export function nameListsIn(text: string): {
  readonly side: '收入' | '支出';
  readonly start: number;
  readonly names: readonly string[];
  readonly end: number;
}[] {
  return NAME_LISTS.flatMap(({ side, pattern }) =>
    matchesIn(text, pattern).map(({ indices, 1: list = '' }) => {
      const [start, end] = indices![1]!;
      return { side, start, end, names: list.split('、') };
    }),
  );
}
