import type { Form } from './form.js';

/** 收入总计 and 支出总计, each or both, with the change of either or both. */
export const TOTALS: readonly Form[] = [
  {
    kind: 'final',
    says: '2024年度收入总计1,200.00万元，支出总计1,200.00万元，与2023年度相比，各增加200.00万元，增长20%。',
    slips: [
      ['增长20%', '增长25%', 'error change.percent 25% 20'],
      ['支出总计1,200.00', '支出总计1,020.00', 'error change.percent 1,020.00万元 1200'],
    ],
  },
  {
    kind: 'final',
    says: '2024年度收、支总计各1,200.00万元。与上年相比各增加200.00万元，增长20%。',
    slips: [['增长20%', '增长21%', 'error change.percent 21% 20']],
  },
  {
    kind: 'final',
    says: '2024年度收入、支出总计均为1,200.00万元，比上年增加200.00万元，增长20%。',
    slips: [['增长20%', '增长21%', 'error change.percent 21% 20']],
  },
  {
    kind: 'final',
    says: '收、支总计（含结转和结余）1,200.00万元，与2023年度决算相比，收支各减少300.00万元，下降20%。',
    slips: [['下降20%', '下降22%', 'error change.percent 22% 20']],
  },
  {
    kind: 'budget',
    says: '收入预算：2025年预算数122.00万元，其中：一般公共预算拨款122.00万元。政府性基金预算拨款0万元。收入较去年增加22.00万元，增长22%。',
    slips: [['增长22%', '增长12%', 'error change.percent 12% 22']],
    leaves: ['0万元'],
  },
];
