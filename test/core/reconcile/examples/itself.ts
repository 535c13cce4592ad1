import { budgetOf, finalOf } from '../sample.js';
import { slip, type TextExample } from './example.js';

const INCOME = '收入预算100.00万元，其中：财政拨款收入60.00万元、事业收入30.00万元、其他收入10.00万元。';
const THREE_PUBLIC =
  '“三公”经费预算12.00万元，其中：因公出国（境）费2.00万元，公务用车购置及运行费6.00万元，公务接待费4.00万元。';

/** What a text says against itself: sums, shares, changes, completions, units and years. */
export const ITSELF: Readonly<Record<string, TextExample>> = {
  'sum': slip(budgetOf(INCOME), ['30.00', '35.00'], 'error 100.00万元', { expected: '105' }),
  'sum.subjects': slip(
    finalOf(
      '二、一般公共预算财政拨款支出决算情况',
      '2023年度一般公共预算财政拨款支出90.00万元。',
      '1.农林水支出（类）水利（款）行政运行（项）：支出决算为50.00万元。',
      '2.农林水支出（类）水利（款）防汛（项）：支出决算为40.00万元。',
    ),
    ['40.00', '70.00'],
    'warning 90.00万元',
    { expected: '120' },
  ),
  'same': slip(
    budgetOf(THREE_PUBLIC, '一般公共预算安排公务接待费4.00万元，用于上级检查。'),
    ['公务接待费4.00万元，用于', '公务接待费4.40万元，用于'],
    'error 4.40万元',
    { expected: '4' },
  ),
  'same.count': slip(
    finalOf('公务用车保有量5辆。', '其他说明', '年末公务用车保有量5辆，用于防汛巡查。'),
    ['保有量5辆，', '保有量6辆，'],
    'warning 6辆',
  ),
  'count.money': slip(
    finalOf('一、“三公”经费支出决算情况', '公务用车购置费支出18.05万元，购置公务用车1辆。'),
    ['用车1辆', '用车0辆'],
    'warning 0辆',
  ),
  'part.more': slip(budgetOf('单价50万元以上设备3台，单价100万元以上设备1台。'), ['设备1台', '设备7台'], 'warning 7台'),
  'completion.parts': slip(
    finalOf(
      '“三公”经费支出决算9.00万元，完成预算100%，其中：公务用车购置及运行费支出6.00万元，完成预算100%；公务接待费支出3.00万元，完成预算100%。',
    ),
    ['3.00万元，完成预算100%', '3.00万元，完成预算130%'],
    'warning 130%',
    { expected: '100' },
  ),
  'balance': slip(
    finalOf('2023年度收入总计90.00万元，支出总计90.00万元。'),
    ['支出总计90.00', '支出总计96.00'],
    'error 96.00万元',
  ),
  'share': slip(
    budgetOf('支出预算80.00万元，其中：基本支出60.00万元，占75.00%；项目支出20.00万元，占25.00%。'),
    ['占75.00%', '占57.00%'],
    'error 57.00%',
    { expected: '75' },
  ),
  'share.rounding': slip(
    budgetOf('支出预算30.00万元，其中：基本支出20.00万元，占66.67%；项目支出10.00万元，占33.33%。'),
    ['66.67%', '66.66%'],
    'notice 66.66%',
    { expected: '66.67' },
  ),
  'share.sum': slip(
    budgetOf(
      '支出预算80.00万元，其中：教育支出48.00万元，占同级财力的60.00%；卫生健康支出24.00万元，占同级财力的30.00%；其他支出8.00万元，占同级财力的10.00%。',
    ),
    ['30.00%', '33.00%'],
    'warning 10.00%',
    { expected: '100' },
  ),
  'share.base': slip(
    budgetOf('支出预算80.00万元，其中：基本支出60.00万元，占支出预算的75.00%；项目支出20.00万元，占支出预算的25.00%。'),
    ['占支出预算的25.00%', '占收入预算的25.00%'],
    'warning 25.00%',
  ),
  'change.difference': slip(
    budgetOf('支出预算80.00万元，比2023年预算数50.00万元增加30.00万元。'),
    ['增加30.00', '增加20.00'],
    'error 20.00万元',
    { expected: '30' },
  ),
  'change.percent': slip(
    budgetOf('支出预算80.00万元，比上年增加30.00万元，增长60.00%。'),
    ['60.00%', '37.50%'],
    'error 37.50%',
    { expected: '60' },
  ),
  'change.sum': slip(
    budgetOf(
      '“三公”经费预算8.00万元，比上年减少3.00万元。其中：因公出国（境）费0万元，与上年持平；公务用车购置及运行费6.00万元，比上年减少2.00万元；公务接待费2.00万元，比上年减少1.00万元。',
    ),
    ['减少3.00', '减少4.00'],
    'error 4.00万元',
    { expected: '3' },
  ),
  'change.double-sign': slip(
    budgetOf('支出预算80.00万元，比上年减少20.00万元。'),
    ['减少20.00', '减少-20.00'],
    'warning -20.00万元',
  ),
  'change.over-hundred': slip(budgetOf('公务接待费比上年下降75.00%。'), ['75.00%', '175.00%'], 'error 175.00%'),
  'change.negative-base': slip(
    budgetOf('公务接待费2.00万元，比上年增加1.50万元。'),
    ['增加1.50', '增加2.50'],
    'error 2.50万元',
  ),
  'growth-from-zero': slip(
    budgetOf('公务接待费2.00万元，比上年增加1.00万元，增长100.00%。'),
    ['增加1.00', '增加2.00'],
    'warning 100.00%',
  ),
  'direction': slip(
    budgetOf('支出预算80.00万元，比2023年预算数50.00万元增加30.00万元。'),
    ['增加', '减少'],
    'error 30.00万元',
  ),
  'direction.budget': slip(
    finalOf('公务接待费年初预算为5.00万元，支出决算为4.00万元，决算数小于年初预算数。'),
    ['小于', '大于'],
    'error 决算数大于年初预算数',
  ),
  'level': slip(
    budgetOf('公务接待费2.00万元，比2023年预算数2.00万元持平。'),
    ['2023年预算数2.00', '2023年预算数3.00'],
    'warning 持平',
  ),
  'same.rounding': slip(
    finalOf(
      '住房保障支出（类）住房改革支出（款）住房公积金（项）40.25万元，主要用于缴存。支出决算为40.25万元，完成年初预算的100%。',
    ),
    ['决算为40.25', '决算为40.26'],
    'notice 40.26万元',
  ),
  'completion': slip(
    finalOf('公务接待费年初预算为5.00万元，支出决算为4.00万元，完成年初预算的80.00%。'),
    ['80.00%', '125.00%'],
    'error 125.00%',
    { expected: '80' },
  ),
  'completion.level': slip(
    finalOf('住房公积金支出决算为40.00万元，完成年初预算的100.00%，决算数与年初预算数持平。'),
    ['100.00%', '98.00%'],
    'warning 98.00%',
  ),
  'unit.missing': slip(budgetOf(INCOME, '公务接待费预算2.50万元，与上年持平。'), ['2.50万元', '2.50'], 'warning 2.50', {
    expected: '2.50万元',
  }),
  'percent.missing': slip(
    budgetOf('支出预算80.00万元，其中：基本支出60.00万元，占75.00%；项目支出20.00万元，占25.00%。'),
    ['占75.00%', '占75.00'],
    'warning 75.00',
    { expected: '75.00%' },
  ),
  'change.of-nothing': slip(budgetOf('公务接待费0万元，比上年减少5.00%。'), ['减少', '增长'], 'error 5.00%'),
  'change.nothing': slip(
    budgetOf('公务接待费2.00万元，比上年增加0.00万元，增长0%。'),
    ['增长0%', '增长5%'],
    'error 5%',
    { expected: '0' },
  ),
  'completion.of-nothing': slip(
    finalOf('公务接待费年初预算为0.00万元，支出决算为0.00万元，完成年初预算的100%。'),
    ['支出决算为0.00', '支出决算为2.00'],
    'warning 100%',
  ),
  'unit.slip': slip(
    budgetOf(INCOME, '公务接待费预算2.50万元，与上年持平。'),
    ['2.50万元', '2.50元'],
    'warning 2.50元',
    { expected: '2.50万元' },
  ),
  'year.twice': slip(budgetOf('2022年和2023年均未安排。'), ['2022', '2023'], 'warning 2023年和2023年'),
  'year.base': slip(
    budgetOf('公务接待费2.00万元，与2023年相比持平。'),
    ['2023年相比', '2024年相比'],
    'warning 2024年',
    { expected: '2023' },
  ),
  'year.plan': slip(budgetOf('2024年力争完成三座水库的加固。'), ['2024年力争', '2023年力争'], 'warning 2023年', {
    expected: '2024',
  }),
  'year.foreign': slip(
    budgetOf('2024年“三公”经费预算12.00万元。'),
    ['2024年“三公”', '2021年“三公”'],
    'warning 2021年',
    { expected: '2024' },
  ),
  'year.heading': slip(
    budgetOf('公务接待费2.00万元。', '二、2024年收入预算情况', '收入预算20.00万元。'),
    ['二、2024年', '二、2023年'],
    'warning 2023年',
    { expected: '2024' },
  ),
  'year.as-of': slip(
    budgetOf('截至2023年12月31日，本部门共有车辆3辆。'),
    ['2023年12月', '2021年12月'],
    'warning 2021年',
  ),
  'year.due': slip(budgetOf('绩效目标：2024年12月底前完成河道清淤。'), ['2024年12月', '2022年12月'], 'warning 2022年', {
    expected: '2024',
  }),
  'year.execution': slip(
    budgetOf('行政运行2023年当年预算执行数为12.00万元。'),
    ['2023年当年', '2022年当年'],
    'warning 2022年',
    { expected: '2023' },
  ),
};
