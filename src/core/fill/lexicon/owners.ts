import { ANY_OFFICE_IN_FORMS, OFFICES_IN_FORMS } from '../../taxonomy/offices.js';
import { PARTIES } from '../../taxonomy/words/parties.js';
import { beginning, ending, holding, maybe, oneOf } from '../../text/patterns.js';
import { BLANK } from './blanks.js';
import { matchesIn } from '../../text/matches.js';

const OTHER = maybe('[（(](?:单位|部门)[）)]');
const PLACES = ['省', '自治区', '市', '州', '盟', '县', '区', '旗'];

const PLACE = `(?:${BLANK}${oneOf(PLACES)}(?:[（(][^（）()]{1,4}[）)])?)*`;
const BODY = oneOf(`${oneOf(PARTIES)}${OTHER}`, OFFICES_IN_FORMS);
const REMARK = maybe(`[（(]${oneOf(PARTIES, '部门名称', '单位名称', '部门全称', '部门/单位')}[）)]`);
/** Signs that no place's name holds: they are of the words before it. */
const OTHER_WORDS = '[度将为对送按由经向及与和报批的年现请在是从给]';
const PRINTED = `(?:(?!${OTHER_WORDS})[一-龥]){2,8}?${oneOf(PLACES)}`;
/** A place that the form prints itself: 上海市XX局. */
const PRINTED_PLACE = `(?:${PRINTED})?`;
/** What stands right behind the name of a body that a sentence begins with. */
const YEAR_OR_BODY = oneOf('20(?:X{2}|\\d{2})年', '设有', '内设', '下设', '共有', '所属', '无下属', '没有下属');
const NAMED = new RegExp(
  [
    `${PRINTED_PLACE}${PLACE}${BLANK}${BODY}${REMARK}`, // XX县XX局, XXX部门（单位名称）
    `${BLANK}?[（(【\\[](?:填写)?本?${oneOf(PARTIES)}${OTHER}${oneOf('名称', '全称')}[）)】\\]]`, // （单位名称）
    `${BLANK}[（(]${oneOf(PARTIES)}[）)]`, // XXXX（部门）
    `某某${oneOf(PARTIES, ANY_OFFICE_IN_FORMS)}`,
    `(?<=^\\s*|[。；]\\s*)X{4,}(?=${YEAR_OR_BODY})`, // ________20XX年部门预算, ________设有内设机构
  ].join('|'),
  'g',
);

/** Every place where a form leaves a body's name blank. */
export function namesIn(text: string): { readonly start: number; readonly end: number; readonly name: string }[] {
  return matchesIn(text, NAMED).map(({ 0: name, index }) => ({ start: index, end: index + name.length, name }));
}

const IS_SURE = holding(
  oneOf(
    `${oneOf(PARTIES)}${OTHER}(?:[（(][^（）()]*[）)])?$`,
    `${oneOf('名称', '全称')}[）)】\\]]$`,
    '^某某',
    `^X+[（(]${oneOf(PARTIES)}[）)]$`,
    '^X{4,}$',
  ),
);
const IS_BROAD = ending(oneOf(ANY_OFFICE_IN_FORMS));
const HOLDS_PLACE = holding(oneOf(PLACES));
const PLACE_PRINTED = beginning(PRINTED, '(?=X)');

/** 上海市XX局: with a place that is not left blank. */
export function printsPlace(name: string): boolean {
  return PLACE_PRINTED.test(name);
}

/** How much of a name in a form is a place printed there, where the department's own name has none. */
export function placeKept(name: string, department: string): number {
  return HOLDS_PLACE.test(department) ? 0 : (PLACE_PRINTED.exec(name)?.[0].length ?? 0);
}

const BEGINS = ending(oneOf('^', '将', '[，。；：:\\s]', '年度?', '[一二三四五六七八九十]、'));

/** What is told of the department itself, right behind its name. */
const FOLLOWS = beginning(
  oneOf(
    '\\s*$',
    `\\s*${oneOf(['20', '2[XxＸ×]', '[XxＸ×_＿*]{2,4}年', '\\d{4}', '年度?'])}`,
    ['度', '的', '部门', '单位', '机关', '本级', '内设'],
    ['一般公共', '财政拨款', '政府性', '国有资本', '“三公', '"三公'],
    ['收', '支', '全部', '所有', '没有', '无'],
  ),
);
const LISTED_AFTER = beginning(oneOf('[、和及与等]', '(?!20)\\d', '个'));
const LISTED_BEFORE = ending(oneOf('下属', '所属', '包括', '[、和及]'));

/** Whether a name left blank is the department's own. Lists of other bodies are let be. */
export function isOwner(name: string, before: string, after: string): boolean {
  const named = IS_SURE.test(name) || (BEGINS.test(before) && (IS_BROAD.test(name) || FOLLOWS.test(after)));
  return named && !LISTED_AFTER.test(after) && !LISTED_BEFORE.test(before);
}
