import { deepEqual } from 'node:assert/strict';
import { budgetOf, finalOf } from '../sample.js';
import { told } from './told.js';

const BEGIN = ['二、主要职责', '管理水利。', '三、收入预算情况', '无。', '四、一般公共预算情况', '无。'];
const LATER = ['“三公”经费', '机关运行经费', '政府采购', '国有资产', '绩效', '名词解释'];
const chapters = (...titles: string[]): string[] =>
  titles.flatMap((title, at) => [`（${'一二三'[at]!}）${title}`, '无。']);
const without = (...titles: string[]): string[] => [
  ...BEGIN,
  ...LATER.filter((it) => !titles.includes(it)).flatMap((title, at) => [`${'五六七八九十'[at]!}、${title}`, '无。']),
];
const TITLE = '某某县水利局2024年部门预算说明';

describe('the chapters that a text must have', () => {
  it('are there, or told where the text is whole', () => {
    deepEqual(told(budgetOf(...without())), []);
    deepEqual(told(budgetOf(...without('绩效', '国有资产'))), [`warning chapter.missing ${TITLE}`]);
    // without the last one it may be cut
    deepEqual(told(budgetOf(...without('名词解释', '绩效'))), []);
  });

  it('are not asked of a part', () => {
    deepEqual(told(budgetOf(...without('绩效', '国有资产', '政府采购'))), []);
    deepEqual(told(budgetOf(...without('绩效').map((it) => it.replace('主要职责', '主要工作')))), []);
    deepEqual(told(budgetOf(...chapters('主要职责', '绩效', '名词解释'))), []);
  });
});

describe('the counts of final accounts', () => {
  const final = (line: string, ...lines: string[]): string[] => told(finalOf(...lines, '十一、其他', line));
  it('stand beside what was spent', () => {
    const all = without();
    deepEqual(final('因公出国（境）费3.00万元，团组1个。', ...all), ['warning count.missing 3.00万元']);
    deepEqual(final('因公出国（境）费3.00万元，团组1个、4人次。', ...all), []);
    deepEqual(final('因公出国（境）费0万元。', ...all), []);
    deepEqual(final('公务用车购置费20.00万元。', ...all), ['warning count.missing 20.00万元']);
    deepEqual(final('公务用车购置费20.00万元，购置公务用车1辆。', ...all), []);
    deepEqual(final('公务用车运行维护费3.00万元。', ...all), ['warning count.missing 3.00万元']);
    deepEqual(final('公务用车运行维护费3.00万元，保有量2辆。', ...all), []);
    deepEqual(final('政府采购支出总额20.00万元。', ...all), ['warning count.missing 20.00万元']);
  });

  it('are not asked of a budget, nor of a part', () => {
    deepEqual(told(budgetOf(...without(), '十一、其他', '公务接待费3.00万元。')), []);
    deepEqual(told(finalOf('公务接待费3.00万元。')), []);
  });
});
