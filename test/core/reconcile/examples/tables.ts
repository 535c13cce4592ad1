import { budgetOf, finalOf } from '../sample.js';
import { FLOOD_CONTROL, OFFICE, waterBudget } from '../water-budget.js';
import { slip, type TextExample } from './example.js';

const sketch = (reception: string, year: number) =>
  waterBudget(year, reception, {
    generalItems: [FLOOD_CONTROL],
    between: [
      {
        kind: 'general-project',
        lines: [
          ['total', '合计', '30.00'],
          ['project', '山洪预警设施维护', '30.00'],
        ],
      },
    ],
  });
const NOW = sketch('4.00', 2024);
const BEFORE = sketch('5.00', 2023);
const BOTH = { disclosure: NOW, prior: BEFORE };

/** What a text says against the workbook. */
export const TABLES: Readonly<Record<string, TextExample>> = {
  'table.value': slip(budgetOf('2024年公务接待费预算4.00万元。'), ['4.00', '4.40'], 'error 4.40万元', {
    ...BOTH,
    expected: '4',
  }),
  'table.direction': slip(
    budgetOf('2024年公务接待费预算4.00万元，比上年减少1.00万元。'),
    ['减少', '增加'],
    'error 1.00万元',
    BOTH,
  ),
  'table.level': slip(
    budgetOf('2024年因公出国（境）费预算0万元，与上年持平。', '2024年公务接待费预算4.00万元，比上年减少1.00万元。'),
    ['比上年减少1.00万元', '与上年持平'],
    'error 持平',
    BOTH,
  ),
  'table.empty': slip(
    budgetOf('本部门没有安排因公出国（境）费。'),
    ['因公出国（境）费', '公务接待费'],
    'warning 没有安排公务接待费',
    BOTH,
  ),
  'table.not-listed': slip(
    budgetOf('一般公共预算基本支出中，公用经费主要包括：办公费、水费、电费、差旅费。'),
    ['水费', '印刷费'],
    'warning 印刷费',
    {
      disclosure: waterBudget(2024, '4.00', {
        between: [
          {
            kind: 'general-basic',
            lines: [
              ['total', '合计', '50.00'],
              ['302', '商品和服务支出', '50.00'],
              ['30201', '办公费', '20.00'],
              ['30202', '印刷费', '0.00'],
              ['30205', '水费', '10.00'],
              ['30206', '电费', '10.00'],
              ['30211', '差旅费', '10.00'],
            ],
          },
        ],
      }),
    },
  ),
  'table.subject': slip(
    budgetOf('农林水支出（213类）水利（03款）防汛（14项）。'),
    ['防汛（14项）', '抗旱（14项）'],
    'notice 农林水支出（213类）水利（03款）抗旱（14项）',
    { ...BOTH, expected: '防汛' },
  ),
  'table.vehicles': slip(budgetOf('共保障4辆公务用车的运行。'), ['4辆', '6辆'], 'warning 6', {
    ...BOTH,
    expected: '4',
  }),
  'table.project': slip(
    budgetOf('山洪预警设施维护项目30.00万元，用于设备更新。'),
    ['30.00', '33.00'],
    'warning 33.00万元',
    { ...BOTH, expected: '30' },
  ),
  'table.project-cost': slip(
    budgetOf('项目名称\t指标\t指标值', '山洪预警设施维护\t成本指标\t30万元', '\t数量指标\t5处'),
    ['30万元', '36万元'],
    'warning 36万元',
    { ...BOTH, expected: '30' },
  ),
  'identity.type': {
    sound: budgetOf('2024年支出预算80.00万元。'),
    wrong: finalOf('2023年度支出决算80.00万元。'),
    finds: 'error 决算',
    disclosure: NOW,
  },
  'identity.year': slip(
    budgetOf('支出预算80.00万元。'),
    ['2024年部门预算说明\n2024年', '2022年部门预算说明\n2022年'],
    'error 2022',
    { disclosure: NOW, expected: '2024' },
  ),
  'identity.department': slip(budgetOf('支出预算80.00万元。'), [OFFICE, '某某县林业局'], 'warning 某某县林业局', {
    disclosure: NOW,
    expected: OFFICE,
  }),
};
