import { deepEqual, equal } from 'node:assert/strict';
import { readDocument } from '../../../../src/core/claims/index.js';
import { finalOf } from '../sample.js';
import { holdRows, told } from './told.js';

describe('years around the figures of a budget of 2024', () => {
  holdRows([
    ['比 its own budget', ['公务接待费2.00万元，比2024年预算增加1.00万元。'], ['warning year.base 2024年 → 2023']],
    ['与 its own budget', ['公务接待费2.00万元，与2024年年初预算数相比持平。'], ['warning year.base 2024年 → 2023']],
    [
      'what it spends itself',
      ['行政运行预算2.00万元，比2024年当年预算执行数增加1.00万元。'],
      ['warning year.base 2024年 → 2023'],
    ],
    [
      'its own 财政拨款',
      ['财政拨款预算2.00万元，较2024年财政拨款收入预算1.00万元增加1.00万元。'],
      ['warning year.base 2024年 → 2023'],
    ],
    ['last year', ['公务接待费2.00万元，比2023年当年预算执行数增加1.00万元。'], []],
    ['taking part', ['参与2024年预算编制工作增加。'], []],
    ['gone by in which something is due', ['目标：2023年底前完成验收。'], ['warning year.due 2023年 → 2024']],
    ['gone by in which something was done', ['2023年12月底前已完成验收。', '2023年底前完成了验收。'], []],
    ['of the first of several steps', ['2023年底前完成主体，2024年10月底前完成验收。'], []],
    ['in which something is due', ['目标：2024年12月31日前完成验收。'], []],
    ['without their last sign', ['202年收入情况如下。'], ['warning year.cut 202年']],
    ['without their last sign, in a heading', ['二、202年收入情况', '无。'], ['warning year.cut 202年']],
    ['with a sign too many', ['20245年收入情况如下。'], ['warning year.cut 20245年']],
    ['with 年 twice', ['2024年年部门预算情况如下。'], ['warning year.cut 2024年年']],
    ['with their beginning or end', ['2024年年初、2024年年末均无结转。', '2024年年均用水平稳。'], []],
    ['so many', ['校史200年。'], []],
    ['of two years ago executed', ['2022年预算执行数2.00万元。'], ['warning year.execution 2022年 → 2023']],
    ['of two years executed', ['2022年执行数2.00万元，2023年执行数3.00万元。'], []],
    ['of a heading', ['二、2022年“三公”经费预算情况', '无。'], ['warning year.heading 2022年 → 2024']],
    ['of a heading on what was', ['二、2023年预算执行情况', '良好。', '三、2023年部门决算情况', '良好。'], []],
    ['of a heading on two years', ['二、2023年与2024年收支预算对照', '无。'], []],
    ['the day of last year', ['截至2023年8月底，公务用车保有量3辆。'], []],
    ['the day of this year', ['截至2024年1月1日，共有车辆3辆。'], []],
    ['the day of the year before last', ['截至2022年底，共有车辆3辆。'], ['notice year.as-of 2022年']],
    ['the day of a work', ['截至2021年底，水库全部完工。'], []],
    ['to come', ['2025年收入预算为20.00万元。'], ['warning year.foreign 2025年 → 2024']],
    ['of which the next was more', ['2022年“三公”经费预算为8万元，2023年比2022年增加2万元，增长25%。'], []],
    [
      'not the own, and last year compared with',
      ['2022年“三公”经费预算为8万元，比2023年增加2万元，增长33.33%。'],
      ['warning year.foreign 2022年 → 2024'],
    ],
    [
      'before the last in one place of several',
      ['收入比2023年增加1.00万元。', '支出同口径较2022年增加1.00万元。'],
      ['warning year.base 2022年 → 2023'],
    ],
    ['before the last in each place', ['收入比2022年增加1.00万元。', '支出较2022年增加1.00万元。'], []],
    ['to come, planned', ['2025年拟新建水库三座。'], []],
  ]);

  it('of final accounts', () => {
    const lines = (line: string): string[] => told(finalOf(line));
    deepEqual(lines('公务接待费2.00万元，比2023年预算减少1.00万元。'), []);
    deepEqual(lines('公务接待费2.00万元，比2023年度支出决算减少1.00万元。'), ['warning year.base 2023年 → 2022']);
    deepEqual(lines('截至2023年12月31日，共有车辆3辆。'), []);
    deepEqual(lines('截至2022年12月31日，共有车辆3辆。'), ['warning year.as-of 2022年']);
    deepEqual(lines('2024年度支出决算为20.00万元。'), ['warning year.foreign 2024年 → 2023']);
  });
});

describe('the year of a text', () => {
  const said = [
    '一、支出',
    '2023年支出预算50.00万元，2024年支出预算60.00万元。',
    '2023年收入预算50.00万元，2023年部门预算50.00万元，2024年收入预算60.00万元。',
    '2023年财政拨款收支50.00万元。',
  ];
  it('is that of its title, though last year is said more often', () => {
    equal(readDocument(['2024年某某科技馆单位预算说明', ...said].join('\n')).year, 2024);
  });
  it('is what is said most, where nothing else in the text has that of the title', () => {
    equal(readDocument(['2025年某某科技馆单位预算说明', ...said].join('\n')).year, 2023);
  });
});
