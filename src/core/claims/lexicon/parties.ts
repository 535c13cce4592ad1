import { OFFICES_IN_TEXT } from '../../taxonomy/offices.js';
import { DOES, PARTIES } from '../../taxonomy/words/parties.js';
import { HAN } from '../../text/han.js';
import { ending, maybe, oneOf, whole } from '../../text/patterns.js';
import { matchesIn } from '../../text/matches.js';

const PARTY = oneOf(PARTIES);

export type Party = (typeof PARTIES)[number];

/** 本部门, 我单位; 本单位级 and 本部门组织的 speak of others too. */
const SPEAKER = new RegExp(`[本我](${PARTIES.join('|')})(?!级|组织的)`, 'g');

/** "本部门", "我单位": each place where a text speaks of its own. */
export function speakersIn(text: string): { readonly start: number; readonly end: number; readonly party: Party }[] {
  return matchesIn(text, SPEAKER).map(({ 0: words, 1: party, index: start }) => ({
    start,
    end: start + words.length,
    party: party as Party,
  }));
}

const GLOSSARY = '名词解释';
/** "1.财政拨款：指…". */
const EXPLAINED = /^\d{1,2}[.、][^，。]{2,30}[：指]/;

/** A paragraph that tells what a word means, by its heading or its own words. */
export function explainsWords(heading: string, text: string): boolean {
  return heading.includes(GLOSSARY) || EXPLAINED.test(text);
}

/** A name of a department: signs of Chinese, and brackets. */
const NAME = `(?:${HAN}|[（）()]){6,40}`;
/** The whole line must be the owner's: 部门：…, 编制单位：…. Its brackets may be full width, as a table's are not. */
const OWNER_LINE = new RegExp(
  `(?:^|\\n)[ \\t]*${maybe(DOES)}${PARTY}${maybe('名称')}(?:[（(][^）)\\n]*[）)])? *[:：][ \\t]*(${NAME})(?=\\s)`,
  'g',
);
const OWNER_CELL = whole(oneOf('部门名称', '编制部门', '预算单位', '单位名称'), '(?:[（(]盖章[）)])?');
const IS_NAME = whole(NAME);

/** Each name behind 部门： or 编制单位： in lines of their own. */
export function ownersIn(text: string): { readonly start: number; readonly name: string }[] {
  return matchesIn(text, OWNER_LINE).map(({ 0: line, 1: name, index }) => ({
    start: index + line.lastIndexOf(name!),
    name: name!,
  }));
}

/** 部门名称 in a cell, its name in the next one. */
export function isOwnerCell(text: string, next: string): boolean {
  return OWNER_CELL.test(text) && IS_NAME.test(next);
}

/** Words in which 单位 is a measure or means "each", as replacing it throughout a text leaves them: 部门价值50万元以上. */
const REPLACED = new RegExp(String.raw`部门价值(?=\d|[X×])|${oneOf('金额', '计量')}部门(?=[:：])`, 'g');

/** "部门价值50万元", "金额部门：": each place with the words that are meant. */
export function replacedPartiesIn(
  text: string,
): { readonly start: number; readonly stated: string; readonly expected: string }[] {
  return matchesIn(text, REPLACED).map(({ 0: stated, index: start }) => ({
    start,
    stated,
    expected: stated.replace('部门', '单位'),
  }));
}

/** What is told of an office right behind its name. */
const HAS = [
  ['共', String.raw`\d{4}年`],
  ['一般公共', '财政拨款', '预算', '决算', '部门', '本年'],
  ['收入', '支出', '总收入', '总支出'],
].flat();
const OFFICE = new RegExp(`(${HAN}{2,24}?${oneOf(OFFICES_IN_TEXT)})${maybe('本级', '机关')}(?=${oneOf(HAS)})`, 'g');

/** "县水利局2024年度", "县信息中心预算": each office that figures are told of, by where its name ends. */
export function officesIn(text: string): { readonly end: number; readonly name: string }[] {
  return matchesIn(text, OFFICE).map(({ 0: words, 1: name, index }) => ({
    end: index + words.length,
    name: name!,
  }));
}

const PLACES = ['省', '自治区', '自治州', '自治县', '市', '县', '区', '旗', '州', '镇', '乡'];
const FIRST_PLACE = new RegExp(`^.*?${oneOf(PLACES)}`);
const ALL_PLACES = new RegExp(`^.*${oneOf(PLACES.filter((level) => level !== '州'))}`);

/** An office without the first place of its name. */
export function withoutPlace(office: string): string {
  return office.replace(FIRST_PLACE, '');
}

/** An office without all places of its name. */
export function withoutPlaces(office: string): string {
  return office.replace(ALL_PLACES, '');
}

const BESIDE_NAME = new RegExp(`${oneOf('[（(].*?[）)]', '本级', '部门')}|${ending('机关').source}`, 'g');

/** An office without brackets and the words that say which part of it. */
export function bareOffice(name: string): string {
  return name.replace(BESIDE_NAME, '');
}
