import type { Form } from './form.js';

/** Where there was or is nothing, and percentages whose sign was forgotten. */
export const NOTHING: readonly Form[] = [
  {
    kind: 'final',
    says: '公务接待费年初预算为0万元，支出决算为0万元，完成年初预算的0%。',
    slips: [
      [
        '支出决算为0万元，完成年初预算的0%',
        '支出决算为2.00万元，完成年初预算的200%',
        'error completion.of-nothing 200%',
      ],
      [
        '支出决算为0万元，完成年初预算的0%',
        '支出决算为2.00万元，完成年初预算的100%',
        'warning completion.of-nothing 100%',
      ],
      ['预算的0%', '预算的50%', 'error completion.of-nothing 50%'],
    ],
  },
  {
    kind: 'final',
    says: '公务接待费年初预算为0万元，支出决算为0万元，完成年初预算的0%，与年初预算持平，与上年决算持平。',
    slips: [],
  },
  {
    kind: 'final',
    says: '公务用车运行维护费支出决算为5.00万元，比去年无增减变化，比预算减少1.00万元；公务接待费支出决算0.50万元，比预算无增减变化，比上年减少0.50万元。',
    slips: [['比预算减少1.00', '减少1.00', 'error level 无增减变化']],
    leaves: ['5.00万元', '1.00万元', '0.50万元', '0.50万元'],
  },
  {
    kind: 'final',
    says: '公务用车购置费支出决算为0万元，完成年初预算的0%。',
    slips: [['预算的0%', '预算的40%', 'warning completion.of-nothing 40%']],
  },
  {
    kind: 'final',
    says: '公务用车购置费支出决算为0万元，完成预算的100%。',
    slips: [['100%', '108%', 'warning completion.of-nothing 108%']],
    leaves: ['0万元', '100%'],
  },
  {
    kind: 'budget',
    says: '公务接待费增加0万元，增长0%，主要原因是未安排；公务用车运行费增加0.00万元，增长0.00%，主要原因是与上年一致。',
    slips: [
      ['增长0%', '增长7%', 'warning change.nothing 7% 0'],
      ['增长0.00%', '增长0.05%'],
      ['增长0.00%', '增长3.00%', 'warning change.nothing 3.00% 0'],
    ],
  },
  {
    kind: 'budget',
    says: '公务接待费2.00万元，比上年增加0万元，增长0%。',
    slips: [['增长0%', '增长5%', 'error change.nothing 5% 0']],
  },
  {
    kind: 'budget',
    says: '支出预算200.00万元，其中：基本支出152.46万元，占76.23%，项目支出47.54万元，占23.77%。',
    slips: [
      ['占76.23%', '占76.23', 'warning percent.missing 76.23 76.23%'],
      ['占76.23%', '占72.63', 'warning share 72.63 76.23', 'warning percent.missing 72.63 72.63%'],
    ],
  },
  {
    kind: 'budget',
    says: '基本支出预算210.40万元，比上年增加10.40万元、增长5.2%，主要原因是调资。',
    slips: [['增长5.2%', '增长5.2', 'warning percent.missing 5.2 5.2%']],
  },
  {
    kind: 'budget',
    says: '收入预算224.00万元，比上年增加24.00万元，增长百分之十二。',
    slips: [['百分之十二', '百分之二十', 'error change.percent 百分之二十 12']],
  },
  {
    kind: 'budget',
    says: '收入预算224.50万元，比上年增加24.50万元，增长百分之十二点二五。',
    slips: [],
  },
  {
    kind: 'budget',
    says: '收入预算224.00万元，较上年增加24.00万元，增幅达到12.00%。',
    slips: [['12.00%', '21.00%', 'error change.percent 21.00% 12']],
  },
  {
    kind: 'budget',
    says: '截至2024年底，共有车辆6辆，其中：一般公务用车5辆，特种专业技术用车1辆，其他用车0辆。',
    slips: [
      ['车辆6辆', '车辆0辆', 'error sum 0辆 6'],
      ['车辆6辆', '车辆8辆', 'error sum 8辆 6'],
    ],
  },
  {
    kind: 'budget',
    says: '年末共有车辆5辆，其中：一般公务用车5辆。',
    slips: [['车辆5辆', '车辆0辆', 'error sum 0辆']],
  },
];
