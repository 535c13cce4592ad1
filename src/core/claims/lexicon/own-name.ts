import { HAN } from '../../text/han.js';
import { OFFICES_IN_TEXT } from '../../taxonomy/offices.js';
import { NUMERAL_SIGNS } from '../../text/numerals.js';
import { ending, holding, maybe, oneOf, whole } from '../../text/patterns.js';
import { matchesIn } from '../../text/matches.js';

const OFFICE = `${HAN}{2,24}?${oneOf(OFFICES_IN_TEXT)}`;
const DAY = String.raw`(?:\d{1,2}月\d{1,2}日|年?末|期末|底)`;
const WHEN = `(?:${oneOf('截至', '截止')})?20\\d\\d年度?${DAY}?，?`;
/** What follows where a form speaks of the department itself. */
const TOLD_OF_ITSELF = oneOf(
  ['资产总额', '固定资产', '共有车辆', `公务用车保有量`],
  `对${maybe('本')}${oneOf('部门', '单位')}${oneOf('项目支出', '整体支出')}`,
  `下属${maybe('单位')}(?:\\d|[一二三四五六七八九十])`,
  `${maybe('部门')}${oneOf('收支总预算', '收入总计', '收支总计', '收、支总计')}`,
);
/** Who answers for the text. */
const ANSWERS = `${maybe('部门', '单位')}预?决算公开${maybe('监督', '咨询', '联系')}电话`;
/** What a chapter tells of the text's own money. */
const MONEY = oneOf(
  ['政府性基金', '国有资本经营', '一般公共预算', '财政拨款', '机关运行经费', '政府采购'],
  ['收支', '收入', '支出', '基本支出', '项目支出', '“三公”经费', '年初结转'],
);
const NONE = maybe(`${oneOf('没有', '无', '未')}${maybe('使用', '安排')}`);
/** Units below it, whose figures may stand beside, are called otherwise. */
const SCHOOLS = ['小学', '中学', '学校', '幼儿园'];
const EQUALS = oneOf(['局', '厅', '委员会', '人民政府', '办公室'], SCHOOLS);
const SPEAKS_OF_ITSELF = new RegExp(
  oneOf(
    `(?<=${WHEN})${OFFICE}(?=${TOLD_OF_ITSELF})`,
    `(?<=^|[。；])(?=${HAN}{2,8}[省市县区州旗镇乡])${HAN}{2,24}?${EQUALS}(?=(?:20\\d\\d年度?|本年度?)${NONE}${MONEY})`,
    `(?<=联系${oneOf('方式', '单位', '部门')}：)${OFFICE}`,
    `(?<=本说明由)${OFFICE}(?=负责解释)`,
    `(?<=^|[。；])${OFFICE}(?=${oneOf(ANSWERS, String.raw`20\d\d年度对${maybe('全部')}${maybe('部门', '单位')}项目支出`)})`,
  ),
  'g',
);

const SCHOOL = ending(oneOf(SCHOOLS));

/** 第二小学 beside 第三小学, not beside the office above both. */
export function isSchool(name: string): boolean {
  return SCHOOL.test(name);
}

/** "截至2023年12月31日，县水利局资产总额": the office where a sentence of the form names the text's own. */
export function ownNamesIn(text: string): { readonly start: number; readonly name: string }[] {
  return matchesIn(text, SPEAKS_OF_ITSELF).map(({ 0: name, index: start }) => ({ start, name }));
}

const DUTIES = holding('职[责能]');
const BEGINS_DUTIES = new RegExp(
  `^${OFFICE}(?=${oneOf(['隶属', '承担', '负责', '贯彻', '履行'], `(?:[是为]|系)${HAN}`, `的?主要职[责能]`)})`,
);

/** A chapter that begins with what the office is and does. */
export function headsDuties(title: string): boolean {
  return DUTIES.test(title);
}

/** "某某馆承担…": the office whose duties a chapter begins with; null where it names none. */
export function nameBeforeDuties(text: string): string | null {
  return BEGINS_DUTIES.exec(text)?.[0] ?? null;
}

/** What two places of one name may differ in: 东区 and 西区, 一中 and 二中 are two. */
const TELLS_APART = holding(`[东西南北中上下前后新老大小${NUMERAL_SIGNS}\\d]`);
const PLACE_END = holding('[省市县区州盟旗镇乡]');

const IS_NAME = whole(`${HAN}+`);

/** Each place where a text has the whole name with one sign of its place another one. */
export function namesOneSignOff(text: string, name: string): { readonly start: number; readonly name: string }[] {
  const place = name.search(PLACE_END);
  if (place < 1) return [];
  const behind = name.slice(place);
  const found = [];
  for (let at = text.indexOf(behind); at >= 0; at = text.indexOf(behind, at + 1)) {
    const start = at - place;
    const other = start < 0 ? '' : text.slice(start, at + behind.length);
    const off = Array.from({ length: place }, (_, sign) => sign).filter((sign) => other[sign] !== name[sign]);
    if (off.length !== 1 || !IS_NAME.test(other)) continue;
    if (TELLS_APART.test(other[off[0]!]! + name[off[0]!]!)) continue;
    found.push({ start, name: other });
  }
  return found;
}
