import assert from 'node:assert/strict';
import { linesOf } from './filled.js';

/** Its basic spending is all of 一般公共预算: 301 is 112.07万元, 302 is 308.17万元, 303 is 2.88万元. */
const FINAL = 'xinping-2021-final.corrected';
/** 基本支出中的会议费 is 1.50万元, 培训费 0.90万元; 301 is 766.68万元, 302 is 215.00万元. */
const BUDGET = 'lingshou-2021-budget';

function told(line: string, heading: string, workbook: string): string {
  return linesOf([heading, line], workbook).at(-1)!;
}

describe('类 and 款 of 基本支出 in a chapter of other things', () => {
  it('are told behind the 基本支出 of the department where that is all of 一般公共预算', () => {
    assert.equal(
      told(
        '保基本：基本支出XX万元（其中：工资福利支出XX万元、商品和服务支出XX万元、对个人和家庭的补助XX万元）。',
        '一、支出情况',
        FINAL,
      ),
      '保基本：基本支出423.11万元（其中：工资福利支出112.07万元、商品和服务支出308.17万元、对个人和家庭的补助2.88万元）。',
    );
  });

  it('are told where the sentence says that they are parts of it', () => {
    assert.equal(
      told('一般公共预算基本支出中安排会议费XX万元，培训费XX万元。', '三、“三公”经费和会议费、培训费', BUDGET),
      '一般公共预算基本支出中安排会议费1.50万元，培训费0.90万元。',
    );
    assert.equal(
      told(
        '基本支出按支出经济分类科目：工资福利支出（301）XX万元，商品和服务支出（302）XX万元。',
        '三、一般公共预算支出',
        BUDGET,
      ),
      '基本支出按支出经济分类科目：工资福利支出（301）766.68万元，商品和服务支出（302）215.00万元。',
    );
  });

  it('are none of those of 政府预算支出经济分类, nor of a sentence before', () => {
    for (const line of [
      '基本支出按政府预算经济分类：对个人和家庭的补助（509）XX万元。',
      '一般公共预算基本支出中有会议费。另有培训费XX万元。',
    ])
      assert.equal(told(line, '三、公务活动', BUDGET), line.replace('XX', '«XX»'));
  });

  it('are named where the form asks what is paid for', () => {
    const line = told('公用经费XX万元，开支范围包括：XX、XX。', '六、一般公共预算基本支出', FINAL);
    assert.match(line, /开支范围包括：办公费、(?:[^。]+、)?其他交通费用、其他商品和服务支出。$/);
  });
});

describe('a share of the department’s own side', () => {
  it('is of all money under whatever heading', () => {
    assert.equal(
      told('工会经费外，一般公共预算拨款支出XX万元，占部门预算支出的XX%。', '三、一般公共预算支出', BUDGET),
      '工会经费外，一般公共预算拨款支出1207.38万元，占部门预算支出的88.95%。',
    );
  });

  it('is of the whole that the sentence gives it', () => {
    assert.match(
      told('本部门支出XX万元，其中：基本支出XX万元，项目支出XX万元，占支出的XX%。', '二、支出情况', BUDGET),
      /项目支出[\d.]+万元，占支出的22\.01%。$/,
    );
  });
});

/** All that is spent is 财政拨款, 423.11万元 of it basic. */
describe('财政拨款支出 told by its nature', () => {
  it('is filled with its parts', () => {
    assert.match(
      told('财政拨款支出XX万元，包括基本支出XX万元、项目支出XX万元。', '一、收支情况', FINAL),
      /^财政拨款支出[\d.]+万元，包括基本支出423\.11万元、项目支出[\d.]+万元。$/,
    );
  });
});
