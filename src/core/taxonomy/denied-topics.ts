import { beginning, maybe, oneOf } from '../text/patterns.js';

/** What a 说明 may say there is none of. */
export interface DeniedTopic {
  readonly id: string;
  readonly name: string;
  /** How a clause begins that is about it. */
  readonly words: RegExp;
  /** Among the figures of the tables. */
  readonly figure: string;
  /**
   * Key of the statements that tell its amount (taxonomy/figure-names); for a fund with the fund's name in the noun.
   */
  readonly keys: readonly string[];
  readonly isFund?: true;
  /** Of all money: what the text says of 财政拨款 alone is not compared. */
  readonly ofAllMoney?: true;
}

const FUND_KEYS = ['expenditure', 'appropriation', 'income'] as const;
/** What an item of 三公 is called by behind its name. */
const COST = oneOf('经费', '费用?');

export const DENIED_TOPICS: readonly DeniedTopic[] = [
  {
    id: 'fund',
    name: '政府性基金支出',
    words: beginning('政府性基金'),
    figure: '政府性基金支出',
    keys: FUND_KEYS,
    isFund: true,
  },
  {
    id: 'state-capital',
    name: '国有资本经营支出',
    words: beginning('国有资本经营'),
    figure: '国有资本经营支出',
    keys: FUND_KEYS,
    isFund: true,
  },
  {
    id: 'social-insurance',
    name: '社会保险基金支出',
    words: beginning('社会保险基金'),
    figure: '社会保险基金支出',
    keys: [],
  },
  {
    id: 'three-public',
    name: '“三公”经费',
    words: beginning('三公经费'),
    figure: '三公经费',
    keys: ['three-public'],
  },
  {
    id: 'three-public.abroad',
    name: '因公出国（境）费',
    words: beginning('因公出国', maybe('（境）'), maybe(COST)),
    figure: '因公出国（境）费',
    keys: ['three-public.abroad'],
  },
  {
    id: 'three-public.vehicles',
    name: '公务用车购置及运行维护费',
    words: beginning('公务用车购置费?[及和与、]', maybe('公务用车'), '运行', maybe('维护'), COST),
    figure: '公务用车费',
    keys: ['three-public.vehicles'],
  },
  {
    id: 'three-public.vehicle-purchase',
    name: '公务用车购置费',
    words: beginning('公务用车购置(?![及和与、])', maybe(COST)),
    figure: '公务用车购置费',
    keys: ['three-public.vehicle-purchase'],
  },
  {
    id: 'three-public.vehicle-operation',
    name: '公务用车运行费',
    words: beginning('公务用车运行', maybe('维护'), COST),
    figure: '公务用车运行费',
    keys: ['three-public.vehicle-operation'],
  },
  {
    id: 'three-public.reception',
    name: '公务接待费',
    words: beginning('公务接待', COST),
    figure: '公务接待费',
    keys: ['three-public.reception'],
  },
  {
    id: 'agency-operation',
    name: '机关运行经费',
    words: beginning('机关运行', oneOf('经费', '费')),
    figure: '机关运行经费',
    keys: ['agency-operation'],
  },
  {
    id: 'procurement',
    name: '政府采购',
    words: beginning('政府采购'),
    figure: '政府采购',
    keys: ['procurement'],
  },
  {
    id: 'fiscal-account',
    name: '财政专户管理资金',
    words: beginning('财政专户', maybe('管理'), '资金'),
    figure: '收入来源.财政专户管理资金收入',
    keys: [],
  },
  {
    id: 'carryover',
    name: '上年结转结余',
    words: beginning('上年结转', maybe('[和及、]?结余'), maybe('资金')),
    figure: '上年结转结余',
    keys: [],
    ofAllMoney: true,
  },
];
