import { deepEqual } from 'node:assert/strict';
import { narrate } from '../../src/core/narrate/index.js';
import { loadTemplate } from '../../src/core/narrate/templates/index.js';
import { disclosureOf } from '../core/narrate/disclosure-of.js';
import { tableFigures } from './told-tables.js';

const TABLES = disclosureOf([
  {
    kind: 'expenditure',
    columns: [{}, { nature: 'basic' }, { nature: 'project' }, { nature: 'operating' }],
    lines: [
      ['total', '合计', 300, 200, 100, 0],
      ['2010301', '行政运行', 300, 200, 100, 0],
    ],
  },
]);

describe('the figures of the tables that stand in a text', () => {
  it('are told by their amount, nothing and what was added up aside', () => {
    const { template } = loadTemplate(
      '模板：甲\n类型：预算\n标题：甲\n# 支出\n支出{支出合计}万元，基本支出{支出构成.基本支出}万元。\n',
    );
    deepEqual(tableFigures(TABLES, narrate(TABLES, { template })), [
      { name: '支出合计', told: true },
      { name: '支出构成.基本支出', told: true },
      { name: '支出构成.项目支出', told: false },
    ]);
  });
});
