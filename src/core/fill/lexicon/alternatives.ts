import { beginning, holding, maybe, oneOf, whole } from '../../text/patterns.js';
import type { Span } from '../../text/span.js';
import { PARTIES } from '../../taxonomy/words/parties.js';

/** For whom a paragraph of a form is: （有政府性基金支出的部门，作下述说明）. */
export interface Condition extends Span {
  /** For those that have some of it. */
  readonly has: boolean;
  /** What of: 政府性基金支出; '' or 此项 for what the chapter is about. */
  readonly about: string;
}

const IF = maybe('对于', '对', '凡是?', '[如若]果?', '属于', '是');
const HAS = oneOf('有(?![关限效])', '涉及', '存在', '发生', '安排了?', '使用了?', '开展了?');
const HAS_NOT = oneOf(
  `没有${maybe('安排', '使用', '发生', '涉及')}`,
  `[无未](?:安排|使用|发生|涉及|开展)?`,
  '不涉及',
  '不存在',
);
const WHO = maybe('的', '之');
const FOR = oneOf(PARTIES, '情况', '情形', '机关');
const USE = oneOf('作', '写', '填', '说明', '表述', '保留', '选用', '使用', '适用', '如下', '以下', '下述', '下列');
const OPEN = '[（(【\\[〔]\\s*';
const CLOSE = '\\s*[）)】\\]〕]';
const ABOUT = '([^，,。：:（）()【】]{0,24}?)';
const CONDITION = `${IF}(?:(${HAS})|(?:${HAS_NOT}))${ABOUT}`;
/** 的部门, or 的，作下述说明. */
const FOR_WHOM = oneOf(`${WHO}${FOR}[^（）()【】：:]*`, `的?[，,]?[^（）()【】：:]*${USE}[^（）()【】：:]*`);
/** The number before it is the paragraph's own. */
const NUMBER =
  '\\s*(?:(?:[一二三四五六七八九十\\d]{1,3}[、.．])|(?:[（(][一二三四五六七八九十\\d]{1,2}[）)])|[①-⑳])?\\s*';
const BRACKETED = new RegExp(`^(${NUMBER}${OPEN})${CONDITION}${FOR_WHOM}[：:]?${CLOSE}[：:]?\\s*`);
/** ★, ※ before a line: it is to the writer. */
export const WRITERS_SIGN = '[★☆※▲△◆◇]+\\s*';
const CASE = `${oneOf('情形', '情况', '类型', '方案', '样式')}[一二三四五六1-6①-⑥]`;
/** ★情形一（有支出）：, 情况2：没有此项的： */
const OF_CASE = new RegExp(
  `^(${NUMBER})${maybe(WRITERS_SIGN)}${CASE}\\s*(?:${OPEN}|[：:]\\s*)${CONDITION}${maybe(WHO)}${maybe(FOR)}(?:${CLOSE}[：:]?|[：:])\\s*`,
);
const SAID = new RegExp(`^(${NUMBER})${CONDITION}${WHO}${FOR}${maybe('[^（）()【】：:，,。]{0,8}')}[：:]\\s*`);

const THIS_ONE = `${oneOf('写', '用', '保留', '选用', '适用')}[^（）()【】：:]{0,4}[这本此上]一?${oneOf('段', '句', '条', '款')}[^（）()【】：:]{0,6}`;
/** 本部门没有…。（没有基金的部门写这一段） */
const BEHIND = new RegExp(`^(.*${OPEN})${CONDITION}${WHO}${maybe(FOR)}[，,]?${THIS_ONE}${CLOSE}\\s*$`);

/** （无此项的部门不列）: a note, and no paragraph's own. */
const GOES = holding(oneOf('不列', '不写', '不填', '不用', '不需', '无需', '删'));

/** （没有的，上段删去，保留本段） */
const STAYS = holding(oneOf('保留', '用', '写', '填'), '[本此这该]段');

/** （有…的保留第一段，没有的保留第二段）: of both that follow, and no paragraph's own. */
const BOTH = holding(oneOf('没有的', '无的', '其[他余]', '否则', '反之', '第[一二]'));

/** What a note at the beginning or the end of a paragraph says of whom it is for; null where it says nothing. */
export function conditionIn(text: string): Condition | null {
  const found = BRACKETED.exec(text) ?? OF_CASE.exec(text) ?? SAID.exec(text) ?? BEHIND.exec(text);
  if (found === null) return null;
  const [words, before, has, about] = found as unknown as [string, string, string | undefined, string];
  const note = words.slice(before.length);
  if ((GOES.test(note) && !STAYS.test(note)) || BOTH.test(note)) return null;
  const start = before.replace(/[（(【[〔]\s*$/, '').length;
  return { start, end: words.length, has: has !== undefined, about };
}

const OR_LINE = whole('\\s*[（(【]?', oneOf('或者', '或'), '[：:]?[）)】]?[：:]?\\s*');
const OR_FIRST = beginning('\\s*', oneOf('或者', '或'), '[：:]\\s*');

/** 或： between two paragraphs of which one stays. */
export function isOrLine(text: string): boolean {
  return OR_LINE.test(text);
}

/** How much of a paragraph is 或： before it. */
export function orBefore(text: string): number {
  return OR_FIRST.exec(text)?.[0].length ?? 0;
}

const ONE_OF_TWO = holding(oneOf('以上', '上述', '前述', '这', '此'), oneOf('两', '二', '2'), '[段条种句项款]');

/** （以上两段按实际情况保留其一） */
export function saysOneOfTwo(text: string): boolean {
  return ONE_OF_TWO.test(text);
}

const NONE = holding(oneOf('没有', '无', '未安排', '未使用', '未发生', '未组织', '不涉及'));
/** 公务接待费：没有安排预算。 */
const NONE_OF_IT = beginning(
  '[^：:，。]{2,40}[：:]\\s*',
  maybe(oneOf(PARTIES.map((party) => `本${party}`))),
  maybe('[\\dX]{2,4}年度?'),
  oneOf('没有', '未', '无'),
  `${oneOf('安排', '使用', '发生', '涉及', '编列', '此项', '该项', '相关', '预算', '决算', '支出', '经费', '费用')}*[。；]?\\s*$`,
);
const ZERO = holding('(?<![\\d.])0(?:\\.0+)?\\s*万?元');

/** 因公出国（境）费0万元，没有安排出国计划: nothing, told by the form itself. */
export function tellsNothing(text: string): boolean {
  return (NONE.test(text) && ZERO.test(text)) || NONE_OF_IT.test(text);
}

const OF_CHAPTER = whole(
  maybe('[此该这本上述]+'),
  maybe('[项类款]'),
  `${oneOf('支出', '预算', '收入', '数据', '金额', '情况', '内容', '资金', '经费', '收支', '安排')}*`,
);

/** 有此项支出, 没有的: what the chapter is about. */
export function isOfChapter(about: string): boolean {
  return OF_CHAPTER.test(about);
}

const YES = whole('\\s*', oneOf('有', '是', '涉及', '存在', '发生'), '[。\\s]*');
const NO = whole('\\s*', oneOf('无', '没有', '否', '不涉及', '未发生'), '[。\\s]*');

/** An answer to whether there is some; null where it is neither. */
export function saysYes(answer: string): boolean | null {
  if (YES.test(answer)) return true;
  return NO.test(answer) ? false : null;
}
