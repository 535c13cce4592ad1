import { HAN } from '../../text/han.js';
import { chineseValue } from '../../text/numerals.js';
import { beginning, ending, holding, maybe, oneOf, whole } from '../../text/patterns.js';
import { matchesIn } from '../../text/matches.js';

/** What words tell of the figure they name, beyond what figure it is. */

const SUM = beginning(oneOf('总计', '合计', '总额', '总数', '总量'));

/** 合计 behind 收入, as a text writes the name; '' for none. */
export function sumBehind(words: string): string {
  return SUM.exec(words)?.[0] ?? '';
}

/** 总收入 and 总支出 say of which side of the account they are. */
export const TOTAL_SIDES: ReadonlyMap<string, 'income' | 'expenditure'> = new Map([
  ['总收入', 'income'],
  ['总支出', 'expenditure'],
]);

const LEFT = oneOf('结转', '结余');
const CARRIED_ON = holding(oneOf(`${oneOf('年末', '累计')}.{0,12}${LEFT}`, '结转下年'));

/** 年末结转和结余, 结转下年: what goes on to the next year. */
export function isCarriedOn(noun: string): boolean {
  return CARRIED_ON.test(noun);
}

const SMALL_BUSINESS = holding('中小微?企业');

/** 授予中小企业合同金额: what of 政府采购 goes to them. */
export function isForSmallBusiness(noun: string): boolean {
  return SMALL_BUSINESS.test(noun);
}

const COUNTED = /^(?:以上|上述)?([两二三四五六七八九])[项者类]$/;

/** "三项" of "三项合计9万元": of how many figures it is the sum; null for other names. */
export function itemsCounted(noun: string): number | null {
  const [, count] = COUNTED.exec(noun) ?? [];
  return count === undefined ? null : chineseValue(count.replace('两', '二'));
}

const BALANCED = beginning('[，。；]', '[^，。；\\d]{0,8}', '收支', oneOf('相抵', '平衡', '持平', '相等'), '(?!后)');

/** "，收支相抵为零" behind the two amounts. */
export function saysBalanced(after: string): boolean {
  return BALANCED.test(after);
}

const RECEPTION_COUNT = whole(maybe('国内'), '公务接待', maybe('批次', '人次', '人数'));

/** 公务接待, 国内公务接待批次: how often, how many. */
export function isReceptionCount(noun: string): boolean {
  return RECEPTION_COUNT.test(noun);
}

const OFFICE_ITSELF = holding(oneOf('本级', '机关'));

/** 局本级, 机关: the office beside those below it. */
export function namesOfficeItself(noun: string): boolean {
  return OFFICE_ITSELF.test(noun);
}

const VEHICLES_KEPT = new RegExp(
  String.raw`${oneOf('保障', '管理', '保有', '使用', '现有', '共有')}(\d+)辆公务用车`,
  'g',
);

/** "保障32辆公务用车": each number of 公务用车 that is kept, with its place. */
export function vehiclesKeptIn(text: string): { readonly start: number; readonly number: string }[] {
  return matchesIn(text, VEHICLES_KEPT).map(({ 0: words, 1: number, index }) => ({
    start: index + words.indexOf(number!),
    number: number!,
  }));
}

const CLASS_MARK = /\((?:\d{3})?类\)/;
const CLASS_TAIL = ending('支出');

/** 教育支出(205类), 教育(类)支出, 教育: what a 类 is called by all of them. */
export function classStem(name: string): string {
  return name.replace(CLASS_MARK, '').replace(CLASS_TAIL, '');
}

const HALVES_NAMED = holding(oneOf('基本支出', '项目支出'));

/** "行政运行（基本支出部分）", "行政运行基本支出决算数": a part of the 项 that the words name. */
export function namesHalf(words: string): boolean {
  return HALVES_NAMED.test(words);
}

const CODED_CLASS = /^([^()]+)\((\d{3})类\)$/;
const USED_FOR = /用于([^()，；、]+支出)$/;

/** "教育支出(205类)", "用于教育支出": the 类 and the code it prints; null for other words. */
export function classSaid(noun: string): { readonly name: string; readonly code: string | null } | null {
  const [, coded, code = null] = CODED_CLASS.exec(noun) ?? [];
  const name = coded ?? USED_FOR.exec(noun)?.[1];
  return name === undefined ? null : { name, code };
}

const INSIDE_NAME = new RegExp(HAN);
const BEFORE_NAME = /[括为和及与中于：]/;
const CLASS_BEHIND = beginning('（?类');

/** A name that stands by itself and not in a longer one, or before （类）. */
export function standsAlone(before: string, after: string): boolean {
  return (!INSIDE_NAME.test(before) || BEFORE_NAME.test(before)) && !CLASS_BEHIND.test(after);
}

const AGENCY_OPERATION = ending('机关运行(?:经费)?');
const PUBLIC_MONEY = ending('公用(?:经费)?');

/** 机关运行经费 and 公用经费 of an office: one figure by its definition. */
export function isAgencyOperation(noun: string, other: string): boolean {
  return AGENCY_OPERATION.test(noun) && PUBLIC_MONEY.test(other);
}

const INSTITUTION = holding(oneOf(['公益[一二]类', '所属', '下属', '直属', '其他']), '事业单位');

/** "公益一类事业单位", "所属事业单位": none that is run like an authority. */
export function namesInstitution(words: string): boolean {
  return INSTITUTION.test(words);
}

const ITEM_OF_INSTITUTIONS = whole(oneOf('事业单位离退休', '事业单位医疗', '事业运行'));

/** 项 under which only 事业单位 spend: 2080502, 2101102, 50 of most 款. */
export function isOfInstitutions(item: string): boolean {
  return ITEM_OF_INSTITUTIONS.test(item);
}
