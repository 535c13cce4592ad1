import { governmentOf } from './government.js';

/** One department's money, from which every table of every form follows: what is printed in two places agrees by itself. */

export type Source =
  'general' | 'fund' | 'state-capital' | 'account' | 'business' | 'superior' | 'affiliated' | 'other';
export type Nature = 'personnel' | 'public' | 'project';

export interface Entry {
  /** Functional 项: 2130301. */
  readonly code: string;
  /** Economic 款: 30101. */
  readonly economic: string;
  readonly source: Source;
  readonly nature: Nature;
  /** Spent this year (a budget: planned), in 元. */
  readonly amount: number;
  /** Paid from what was left of last year. */
  readonly carried?: true;
  /** Received, not spent: left for next year (final accounts). */
  readonly left?: number;
  /** 年初预算数 of final accounts; the amount where it is not said. */
  readonly planned?: number;
  /** Last year's amount; the amount where it is not said. */
  readonly prior?: number;
  /** Name of the project. */
  readonly project?: string;
}

export interface Costs {
  readonly abroad: number;
  readonly purchase: number;
  readonly operation: number;
  readonly reception: number;
  readonly meetings: number;
  readonly training: number;
}

export interface Department {
  readonly name: string;
  readonly entries: readonly Entry[];
  /** “三公”, in 元. */
  readonly costs: { readonly now: Costs; readonly planned: Costs; readonly prior: Costs };
  /** 政府采购, in 元. */
  readonly procurement: { readonly goods: number; readonly works: number; readonly services: number };
}

/** Which entries count: every facet that is given must match. */
export interface Pick {
  readonly source?: readonly Source[];
  readonly nature?: readonly Nature[];
  readonly carried?: boolean;
  readonly code?: string;
  readonly economic?: string;
  /** 政府预算支出经济分类: 501, 50102. */
  readonly government?: string;
  readonly project?: string;
  /** What of an entry counts; the amount spent where it is not said. */
  readonly of?: 'amount' | 'income' | 'opening' | 'available' | 'closing' | 'planned' | 'prior' | 'change';
}

export const FISCAL: readonly Source[] = ['general', 'fund', 'state-capital'];
export const BASIC: readonly Nature[] = ['personnel', 'public'];

/** What a pick counts in 元. */
export function sum(entries: readonly Entry[], pick: Pick): number {
  return entries.filter((entry) => matches(entry, pick)).reduce((total, entry) => total + measure(entry, pick.of), 0);
}

export function matches(
  entry: Entry,
  { source, nature, carried, code, economic, government = '', project }: Pick,
): boolean {
  return (
    (source?.includes(entry.source) ?? true) &&
    (nature?.includes(entry.nature) ?? true) &&
    (carried === undefined || carried === (entry.carried ?? false)) &&
    entry.code.startsWith(code ?? '') &&
    entry.economic.startsWith(economic ?? '') &&
    governmentOf(entry.economic).startsWith(government) &&
    (project === undefined || entry.project === project)
  );
}

function measure({ amount, carried, left = 0, planned = amount, prior = amount }: Entry, of: Pick['of']): number {
  switch (of) {
    case 'income':
      return carried ? 0 : amount + left;
    case 'opening':
      return carried ? amount + left : 0;
    case 'available':
      return amount + left;
    case 'closing':
      return left;
    case 'planned':
      return planned;
    case 'prior':
      return prior;
    case 'change':
      return amount - prior;
    default:
      return amount;
  }
}

const NAMES: Readonly<Record<string, string>> = {
  '205': '教育支出',
  '20508': '进修及培训',
  '2050803': '培训支出',
  '208': '社会保障和就业支出',
  '20805': '行政事业单位养老支出',
  '2080501': '行政单位离退休',
  '2080505': '机关事业单位基本养老保险缴费支出',
  '2080506': '机关事业单位职业年金缴费支出',
  '210': '卫生健康支出',
  '21011': '行政事业单位医疗',
  '2101101': '行政单位医疗',
  '2101103': '公务员医疗补助',
  '212': '城乡社区支出',
  '21208': '国有土地使用权出让收入安排的支出',
  '2120804': '农村基础设施建设支出',
  '213': '农林水支出',
  '21303': '水利',
  '2130301': '行政运行',
  '2130305': '水利工程建设',
  '2130306': '水利工程运行与维护',
  '2130314': '防汛',
  '221': '住房保障支出',
  '22102': '住房改革支出',
  '2210201': '住房公积金',
  '223': '国有资本经营预算支出',
  '22301': '解决历史遗留问题及改革成本支出',
  '2230105': '国有企业退休人员社会化管理补助支出',
  '301': '工资福利支出',
  '30101': '基本工资',
  '30102': '津贴补贴',
  '30103': '奖金',
  '30108': '机关事业单位基本养老保险缴费',
  '30109': '职业年金缴费',
  '30110': '职工基本医疗保险缴费',
  '30111': '公务员医疗补助缴费',
  '30113': '住房公积金',
  '302': '商品和服务支出',
  '30201': '办公费',
  '30211': '差旅费',
  '30213': '维修（护）费',
  '30215': '会议费',
  '30216': '培训费',
  '30217': '公务接待费',
  '30227': '委托业务费',
  '30228': '工会经费',
  '30231': '公务用车运行维护费',
  '30239': '其他交通费用',
  '303': '对个人和家庭的补助',
  '30301': '离休费',
  '30302': '退休费',
  '30305': '生活补助',
  '310': '资本性支出',
  '31002': '办公设备购置',
  '31005': '基础设施建设',
  '501': '机关工资福利支出',
  '50101': '工资奖金津补贴',
  '50102': '社会保障缴费',
  '50103': '住房公积金',
  '502': '机关商品和服务支出',
  '50201': '办公经费',
  '50202': '会议费',
  '50203': '培训费',
  '50205': '委托业务费',
  '50206': '公务接待费',
  '50208': '公务用车运行维护费',
  '50209': '维修（护）费',
  '503': '机关资本性支出（一）',
  '50302': '基础设施建设',
  '50306': '设备购置',
  '509': '对个人和家庭的补助',
  '50901': '社会福利和救助',
  '50905': '离退休费',
};

export function nameOf(code: string): string {
  const name = NAMES[code];
  if (name === undefined) throw new Error(`no name for ${code}`);
  return name;
}
