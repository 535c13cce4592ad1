import { anyOf, beginning, ending, holding, maybe, oneOf, whole } from '../../text/patterns.js';

const SHARE = ending(oneOf('占总?比例', '占比?', '比重', '所占比例'), '((?:(?!占)[^，。；：%])*)');
const SHARE_TAIL = ending('(?:的)?', maybe('比重', '比例', '百分比'), anyOf('约', '为', '是', '达', '达到'));

/** "占一般公共预算支出的": the base, '' when the sentence names none; null when the percentage is no share. */
export function shareBase(lead: string): string | null {
  const found = SHARE.exec(lead);
  return found === null ? reservedBase(lead) : found[1]!.replace(SHARE_TAIL, '').replace(/的$/, '');
}

const RESERVED = ending('预留', oneOf('比例', '份额'), anyOf('约', '为', '是', '达', '达到'));

/** "预留6万元，预留比例75%": of the procurement, by the law that it is kept for small businesses. */
function reservedBase(lead: string): string | null {
  return RESERVED.test(lead) ? '政府采购' : null;
}

const SUM_ONLY = whole(
  maybe('全部', '本年', '年度'),
  oneOf('总额', '总数', '总量', '总计', '合计', '总金额', '总比'),
  maybe('数'),
);

/** 占总额: of the whole, whatever it is. */
export function isSumOnly(base: string): boolean {
  return SUM_ONLY.test(base);
}

/** The words before 占: what has the share. */
export function sharer(lead: string): string {
  return RESERVED.test(lead) ? '' : lead.slice(0, lead.lastIndexOf('占'));
}

/** "占同期财政拨款支出": words of time before the base. */
const PERIOD = beginning(oneOf('同期', '本年', '全年', '当年'), '(?!支出|收入)');

const OF_YEAR_ALONE = beginning(oneOf('本年', '当年'), oneOf('收入', '支出'));

/** 占本年收入的: of what came in the year, without what was carried over. */
export function isOfYearAlone(base: string): boolean {
  return OF_YEAR_ALONE.test(base);
}

const PURCHASES = beginning('采购');

export function withoutPeriod(base: string): string {
  return base.replace(PERIOD, '').replace(PURCHASES, '政府采购');
}

const OF_YEAR = whole(oneOf('全年', '年度', '本年度'), maybe('预算', '总额', '总数'));

/** "1月至6月支出占全年的50%": how far the year has come, no part of a whole. */
export function isProgress(base: string): boolean {
  return OF_YEAR.test(base);
}

const AVERAGES = ['平均', '人均', '户均', '每'];
// "按3辆车、每辆": the thing that was counted stands before
const EACH = beginning('(?:[^，、；：。]{0,4}、)?', oneOf(AVERAGES, '车均'));
const PER_PIECE = holding(oneOf(AVERAGES, '车均'));

/** 人均3万元: of one of many. */
export function isAverage(lead: string): boolean {
  return EACH.test(lead);
}

/** 人均接待费, 每辆车: amounts that 元 suits. */
export function isPerPiece(noun: string): boolean {
  return PER_PIECE.test(noun);
}
