import { deepEqual } from 'node:assert/strict';
import { narrate } from '../../src/core/narrate/index.js';
import { loadTemplate } from '../../src/core/narrate/templates/index.js';
import { disclosureOf } from '../core/narrate/disclosure-of.js';
import { toldFigures } from './told.js';

const TABLES = disclosureOf([
  {
    kind: 'expenditure',
    columns: [{}, { nature: 'basic' }, { nature: 'project' }],
    lines: [
      ['total', '合计', 300, 200, 100],
      ['2010301', '行政运行', 300, 200, 100],
    ],
  },
]);
const PUBLISHED = `某局2021年部门预算说明
一、支出预算情况
2021年支出预算300.00万元，其中：基本支出200.00万元，占66.67%；项目支出101.00万元，占33.33%。
`;

const told = (body: string): string[] => {
  const { template } = loadTemplate(`模板：甲\n类型：预算\n标题：甲\n# 支出\n${body}\n`);
  return toldFigures(PUBLISHED, TABLES, narrate(TABLES, { template })).map(
    ({ name, quote, told: stands }) => `${stands ? '+' : '-'} ${name} ${quote}`,
  );
};

describe('the figures of a published text that stand in ours', () => {
  it('are those that the tables bear out: not the 101 that they contradict', () => {
    deepEqual(told('支出{支出合计}万元，基本支出占{支出构成.基本支出|占 支出合计}%。'), [
      '+ 支出合计 300.00万元',
      '- 支出构成.基本支出 200.00万元',
      '+ 支出构成.基本支出|占 支出合计 66.67%',
      '- 支出构成.项目支出|占 支出合计 33.33%',
    ]);
  });

  it('stand under whatever name has the amount', () => {
    deepEqual(
      told('项目支出占{支出构成.项目支出|占 支出合计}%，基本支出{支出构成.基本支出}万元。')[1],
      '+ 支出构成.基本支出 200.00万元',
    );
  });
});
