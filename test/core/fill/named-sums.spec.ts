import { deepEqual, equal } from 'node:assert/strict';
import { linesOf } from './filled.js';

const FINAL = 'xinping-2021-final.corrected';
const EBIAN = 'ebian-2021-budget';

/** The one line below a heading of a form, filled. */
function line(heading: string, text: string, workbook = FINAL): string {
  return linesOf([heading, text], workbook)[1]!;
}

describe('a sum of figures that a form names one by one', () => {
  const INCOME = '一、收入决算情况说明';

  it('is added up, names that share their last word too', () => {
    // 公开01表 prints none of these
    equal(
      line(INCOME, '上级补助、经营、附属单位上缴和其他收入合计××万元，占××%。'),
      '上级补助、经营、附属单位上缴和其他收入合计0万元，占0%。',
    );
    // 6,675,370 and 5,000,000 元 of 表1-2, which its total is
    equal(
      line('一、支出预算情况说明', '基本支出和项目支出共计××万元，占支出总计的××%。', EBIAN),
      '基本支出和项目支出共计1167.54万元，占支出总计的100.00%。',
    );
  });

  it('reads 社会保障和就业支出 as one name', () => {
    equal(
      line('一、一般公共预算支出情况', '社会保障和就业支出、卫生健康支出两项合计××万元。', EBIAN),
      '社会保障和就业支出、卫生健康支出两项合计83.39万元。',
    );
  });

  it('is marked where 等 may mean others', () => {
    equal(line(INCOME, '事业收入、经营收入等合计××万元。'), '事业收入、经营收入等合计〖0〗万元。');
  });

  it('stays open where one holds another, is not known, or is of another year or stage', () => {
    const open = ['财政拨款收入、一般公共预算财政拨款收入合计××万元。', '事业收入、××收入合计××万元。'];
    deepEqual(
      open.map((text) => line(INCOME, text)),
      open.map((text) => text.replaceAll('××', '«××»')),
    );
    for (const before of ['上年收入中，', '年初预算中，', '2020年，'])
      equal(line(INCOME, `${before}事业收入、其他收入合计××万元。`), `${before}事业收入、其他收入合计«××»万元。`);
  });
});
