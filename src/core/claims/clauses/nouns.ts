import { memoizeText } from '../../text/memoize.js';
import { squash } from '../../text/squash.js';

const OWNERS =
  /(?:本|我|该|全)(?:部门|单位|办|局|委|院|校|馆|中心|县|市|区|省)(?:机关(?!运行)|本级)?(?:及其?(?:所属|下属)的?(?:各?级?(?:预算|事业|参公|二级|行政)*(?:单位|机构))?)?|^(?:所属|下属)各?(?:预算|事业)?单位/g;
const YEARS = /(?:\d{4}|[X×]{2,4}|20[X×]{2})年(?:度|底|末|初)?(?:部门|单位)?/g;
const FRONT =
  /^(?:[和与及、，的：；）]|其中|其(?!他)|另(?!一)|另外|此外|同时|包括|主要(?:用于|包括|为|是)?|截至|截止|全年|当年|本年度?|年度|共计|总计为|合计为|安排|用于|支付|按照?[^，]{0,20}(?:原则|规定)|部门(?=预算|决算|整体))+/;
const TAIL =
  /(?:[的：、，（“]|共有|(?<!公)共|合计|共计|总计达|总额|总量|总数|金额|约|为|是|达到?|(?<![累总])计|数|均|各|年初|全年|调整后?|当年|安排|完成|发生|实际|支付|支出决算|收入决算|决算|(?<!公共|基金|经营|保险|总)预算|拟|预计|资金|规模)+$/;

/** The words of a figure without year, owner, verb and list number; 支出 stays, since 基本支出 needs it. */
export function nounOf(words: string, department: readonly string[]): string {
  let noun = squash(words)
    .replace(/\([^()]*$/, '')
    .replace(/^\([^()]*\)/, '');
  for (const name of department) noun = noun.replaceAll(name, '').replace(shortName(name), '');
  noun = noun.replace(
    /^[\s.、]*(?:第[一二三四五六七八九十]部分|[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)、?|\d{1,2}[.、]|[①-⑳⑴-⒇]、?)/,
    '',
  );
  noun = noun.replace(YEARS, '').replace(OWNERS, '');
  for (let before = ''; before !== noun;) {
    before = noun;
    noun = noun.replace(FRONT, '');
  }
  return noun.replace(TAIL, '').replace(/(?<=支出[”"]?)类?科目$/, '');
}

/**
 * 县政府办 and 县政府办公室 of 某某县人民政府办公室, in front of a noun. The level of the place is needed: without it, it is a project's
 * name.
 */
const shortName = memoizeText((name: string): RegExp => {
  const office = name.replace(/^.*(?:省|自治区|市|自治州|自治县|县|区|旗|州)/, '').replace(/^人民/, '');
  const [, stem = office, tail = ''] = /^(.+?办|.+?委)(公室|员会)$/.exec(office) ?? [];
  return stem.length < 2
    ? /$^/
    : new RegExp(`^[省市县区州旗](?:人民)?${escapeRegExp(stem)}${tail === '' ? '' : `(?:${tail})?`}(?!公|厅)`);
});

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** Two names of the same figure: equal, or one the other with more words in front. */
export function sameNoun(left: string, right: string): boolean {
  if (left === right) return left !== '';
  const [a, b] = [core(left), core(right)];
  return a !== '' && b !== '' && (a === b || a.endsWith(b) || b.endsWith(a));
}

function core(noun: string): string {
  return noun
    .replace(/\([^()]*\)/g, '')
    .replace(/[、和与及的]/g, '')
    .replace(/(?:财政拨款|预算|决算|总额|合计|总计|当年|本年)/g, '')
    .replace(/(?:支出|收入|经费|费用|费|数)+$/, '');
}

/** Words that name no figure. */
const GENERIC =
  /^(?!财政拨款收入)(?:实际|支付|完成|执行数|支出|收入|预算|决算|经费|费用|资金|金额|执行|实际|共?涉及|本年|财政拨款|总额|同比|决算数|预算数|总预算|当年|增减|比|较|与|和|均|各|共|变动|相比|上年|同口径)*$/;

/** Whether a noun names no figure of its own: 支出, 实际支付, the empty one. */
export function isGeneric(noun: string): boolean {
  return GENERIC.test(noun);
}
