import assert from 'node:assert/strict';
import { linesOf } from './filled.js';

function told(heading: string, line: string, workbook: string): string {
  return linesOf([heading, line], workbook)[1]!;
}

const BASIC = '一、一般公共预算基本支出情况';
const THREE_PUBLIC = '一、“三公”经费情况';

describe('the 科目 of the economic classification in a blank form', () => {
  it('are those of 基本支出, 类 and 款', () => {
    assert.equal(
      told(BASIC, '工资福利支出XX万元，商品和服务支出XX万元，其中办公费XX万元、差旅费XX万元。', 'ebian-2021-budget'),
      '工资福利支出452.87万元，商品和服务支出213.03万元，其中办公费30.00万元、差旅费84.00万元。',
    );
  });
  it('are nothing where the table is whole without them', () => {
    assert.equal(
      told(BASIC, '商品和服务支出XX万元，其中印刷费XX万元、会议费XX万元；资本性支出XX万元。', 'ebian-2021-budget'),
      '商品和服务支出213.03万元，其中印刷费0万元、会议费0万元；资本性支出0万元。',
    );
  });
  it('hold the part of 公务接待费 that is in 基本支出', () => {
    assert.equal(
      told(BASIC, '公用经费XX万元，其中：公务接待费XX万元。', 'lingshou-2021-budget'),
      '公用经费221.27万元，其中：公务接待费1.50万元。',
    );
  });
  it('are asked for elsewhere', () => {
    assert.equal(told('一、项目支出情况', '办公费XX万元。', 'ebian-2021-budget'), '办公费«XX»万元。');
  });
});

describe('the parts of 三公 in their own words', () => {
  it('are 购置费 and 运行费 without 公务用车', () => {
    assert.equal(
      told(THREE_PUBLIC, '公务用车费XX万元，含购置费XX万元、运行费XX万元。', 'lingshou-2021-budget'),
      '公务用车费28.00万元，含购置费0万元、运行费28.00万元。',
    );
    assert.equal(
      told(
        THREE_PUBLIC,
        '公务用车购置及运行维护费XX万元（车辆购置费XX万元，运行维护费XX万元）。',
        'lingshou-2021-budget',
      ),
      '公务用车购置及运行维护费28.00万元（车辆购置费0万元，运行维护费28.00万元）。',
    );
  });
  it('are no figure of another chapter', () => {
    assert.equal(
      told('一、项目支出情况', '设备购置费XX万元，运行费XX万元。', 'lingshou-2021-budget').match(/«/g)?.length,
      2,
    );
  });
  it('are 接待 at home and abroad, where the table parts them', () => {
    assert.equal(
      told(
        THREE_PUBLIC,
        '公务接待费XX万元，其中：国内接待费XX万元，国（境）外接待费XX万元。',
        'xinping-2021-final.corrected',
      ),
      '公务接待费0.04万元，其中：国内接待费0.04万元，国（境）外接待费0万元。',
    );
  });
});

describe('the year’s own account in final accounts', () => {
  it('is 本年收入决算 and 本年支出决算', () => {
    assert.equal(
      told('一、收入决算情况', '2021年度本年收入决算XX万元。', 'xinping-2021-final.corrected'),
      '2021年度本年收入决算555.63万元。',
    );
    assert.equal(
      told(
        '一、支出决算情况',
        '本年支出决算XX万元，其中：基本支出决算XX万元，项目支出决算XX万元。',
        'xinping-2021-final.corrected',
      ),
      '本年支出决算555.63万元，其中：基本支出决算423.11万元，项目支出决算132.51万元。',
    );
  });
});

describe('the halves of 基本支出', () => {
  it('are told as one to the other, in whichever order', () => {
    assert.equal(
      told(BASIC, '人员经费与公用经费之比为XX%:XX%。', 'xinping-2021-final.corrected'),
      '人员经费与公用经费之比为27.17%:72.83%。',
    );
    assert.equal(
      told(BASIC, '公用经费和人员经费的比例是XX%：XX%。', 'xinping-2021-final.corrected'),
      '公用经费和人员经费的比例是72.83%：27.17%。',
    );
  });
  it('are not told so elsewhere, nor without the signs of a percentage', () => {
    assert.equal(
      told('一、项目支出情况', '人员经费与公用经费之比为XX%:XX%。', 'ebian-2021-budget').match(/«/g)?.length,
      2,
    );
    assert.match(told(BASIC, '人员经费与公用经费之比为XX:XX。', 'ebian-2021-budget'), /«/);
  });
  it('list their 科目 with an amount behind their share as well', () => {
    assert.equal(
      told(BASIC, '公用经费XX万元，占基本支出的XX%，主要有：XX、XX。', 'ebian-2021-budget'),
      '公用经费213.03万元，占基本支出的31.91%，主要有：办公费、水费、电费、邮电费、差旅费、维修（护）费、公务接待费、工会经费、福利费、' +
        '其他交通费用、其他商品和服务支出。',
    );
  });
});
