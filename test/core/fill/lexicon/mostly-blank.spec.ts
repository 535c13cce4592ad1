import assert from 'node:assert/strict';
import { isMostlyBlank } from '../../../../src/core/fill/lexicon/blanks.js';

describe('a file that nobody said what it is', () => {
  it('is a blank form where more figures are blank than printed', () => {
    assert.equal(isMostlyBlank('收入总计XXX万元，支出总计x,xxx.xx万元。单价50万元以上设备××台。'), true);
    assert.equal(isMostlyBlank('一般公共预算支出＿＿＿＿万元，占＿＿＿%。'), true);
  });

  it('is a 说明 where figures are printed, though it names 类 and 款, and though a blank was left', () => {
    assert.equal(isMostlyBlank('教育支出（类）普通教育（款）小学教育（项）支出12.30万元。'), false);
    assert.equal(isMostlyBlank('收入总计100.00万元，支出总计100.00万元，比上年增加XX万元。'), false);
  });

  it('is no form in the language of templates', () => {
    assert.equal(isMostlyBlank('模板：本局预算\n收入总计XXX万元。'), false);
  });
});
