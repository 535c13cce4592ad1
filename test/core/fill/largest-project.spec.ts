import { equal } from 'node:assert/strict';
import { linesOf } from './filled.js';

const EBIAN = 'ebian-2021-budget';

function line(text: string, workbook: string): string {
  return linesOf(['一、预算绩效情况', text], workbook)[1]!;
}

describe('the project that costs most', () => {
  it('is named, with its amount, where the table has all projects', () => {
    // 1,496,000 元 of 表4-2!F16; the next are 754,000
    equal(
      line('其中金额最大的项目为××，预算××万元。', EBIAN),
      '其中金额最大的项目为政府机关伙食团购买社会服务（劳务费），预算149.60万元。',
    );
    equal(
      line('其中最大的是××（××万元）。', EBIAN),
      '其中最大的是政府机关伙食团购买社会服务（劳务费）（149.60万元）。',
    );
  });

  it('stays open without such a table, and in final accounts', () => {
    const text = '其中金额最大的项目为××，预算××万元。';
    for (const workbook of ['lingshou-2021-budget', 'xinping-2021-final.corrected'])
      equal(line(text, workbook), text.replaceAll('××', '«××»'));
  });
});
