import { deepEqual } from 'node:assert/strict';
import { readDocument } from '../../../src/core/claims/index.js';

const kind = (text: string): unknown[] => {
  const { level, type, year } = readDocument(text);
  return [level, type, year];
};

describe('whose text it is', () => {
  it('a government’s by its title, with the year that the title tells last', () => {
    deepEqual(kind('关于甲乙县2023年财政预算执行情况和2024年财政预算（草案）的报告\n各位代表：'), [
      'government',
      'budget',
      2024,
    ]);
    deepEqual(kind('关于甲乙市2023年市级决算（草案）的报告\n一、收入决算情况'), ['government', 'final-accounts', 2023]);
    deepEqual(kind('甲乙镇2022年财政决算情况说明\n全镇收入900万元。'), ['government', 'final-accounts', 2022]);
  });

  it('a government’s by its title alone, whatever follows on the next line', () => {
    const title = '关于甲乙县2025年预算执行情况和2026年预算草案的报告';
    for (const gap of ['\n', '\n\n'])
      deepEqual(kind(`${title}${gap}公共预算收入9.20亿元，收入总计17.30亿元。`), ['government', 'budget', 2026]);
    for (const [line, type] of [
      ['甲乙县2024年政府决算', 'final-accounts'],
      ['关于甲乙县2024年决算草案的报告', 'final-accounts'],
      ['关于甲乙县2024年决算的报告', 'final-accounts'],
      ['甲乙县2024年度财政决算', 'final-accounts'],
      ['关于甲乙县2024年预算调整方案', 'budget'],
    ] as const)
      deepEqual(kind(`${line}\n收入9.20亿元，加上上年结余，收入总计17.30亿元。`), ['government', type, 2024]);
    deepEqual(kind('甲乙县水利局2024年部门预算调整方案\n收入9.20万元，收入总计17.30万元。')[0], 'department');
  });

  it('a government’s by figures that no department has, where the title is cut', () => {
    deepEqual(
      kind(
        '（一）一般公共预算\n全县税收收入5000万元，其中：增值税2000万元，契税300万元。调入资金400万元，上解支出120万元。',
      )[0],
      'government',
    );
  });

  it('not a government’s where it is the finance office’s or a township’s own', () => {
    deepEqual(
      kind(
        '甲乙县财政局2023年部门决算\n本部门职责：编制预算草案。\n全县税收收入5000万元，其中增值税2000万元，契税300万元。\n本部门基本支出20万元，财政拨款支出30万元，机关运行经费8万元。',
      )[0],
      'department',
    );
    deepEqual(kind('甲乙镇人民政府2024年部门预算公开\n收支总预算100万元。')[0], 'department');
    deepEqual(kind('甲乙镇人民政府预算公开说明\n本单位收支总预算100万元。')[0], 'unit');
  });

  it('a department’s or a unit’s by its title, else as it calls itself', () => {
    deepEqual(kind('甲乙县第一小学2024年度单位预算\n本部门收入10万元，本部门支出10万元。')[0], 'unit');
    deepEqual(kind('收入情况\n本单位收入10万元。本单位支出10万元，与部门预算一致。')[0], 'unit');
    deepEqual(kind('收入情况\n收入10万元。')[0], null);
  });
});
