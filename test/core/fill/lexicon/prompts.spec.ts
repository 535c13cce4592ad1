import assert from 'node:assert/strict';
import { asCrosses, blanksIn, looksBlank } from '../../../../src/core/fill/lexicon/blanks.js';
import { bracketedHints } from '../../../../src/core/fill/lexicon/hints.js';

/** The blanks of a text, each as it is written. */
const blanks = (text: string): string[] => blanksIn(text).map(({ start, end }) => text.slice(start, end));

describe('prompts in brackets', () => {
  const forms: readonly (readonly [string, readonly string[]])[] = [
    ['收入[金额]万元，占[比重]%', ['[金额]', '[比重]']],
    ['［单位名称］核定编制［人数］名', ['［单位名称］', '［人数］']],
    ['〔部门全称〕〔年度〕年部门预算', ['〔部门全称〕', '〔年度〕']],
    ['本年支出【填写数额】万元', ['【填写数额】']],
    ['用于｛请填写具体用途｝，共{项目个数}个', ['｛请填写具体用途｝', '{项目个数}']],
    ['＜类级科目＞＜金额＞万元', ['＜类级科目＞', '＜金额＞']],
    ['变动是因为<变动原因>', ['<变动原因>']],
    ['本单位为［单位性质］，{负责人}签发', ['［单位性质］', '{负责人}']],
    ['收入合计【XX】万元', ['【XX】']],
    ['支出为（填写金额）万元，占（请填入比例）%', ['（填写金额）', '（请填入比例）']],
    ['支出为（XX元）。', ['（XX元）']],
  ];
  for (const [text, expected] of forms)
    it(`are blanks: ${text}`, () => {
      assert.deepEqual(blanks(text), expected);
      assert.deepEqual(bracketedHints(text), []);
      assert.equal(asCrosses(text).length, text.length);
    });

  it('are no numbers of documents and notes, names with brackets, labels or words of the text', () => {
    for (const text of [
      '按照川财预〔2016〕143号文件',
      '按照财库〔年份〕第12号文件',
      '见[1]和[注2]',
      '【2021】年3号',
      '因公出国（境）费用（含培训）',
      '教育（类）普通教育（款）小学教育（项）',
      '表格（金额单位：万元）',
      '机关运行经费（金额）情况',
      '【主要职责】',
      '【部门职责】本部门负责档案管理。',
      '《项目名称》',
      '3<金额',
      '[附件]和[见附表]',
      '【单位性质】',
      '（请据实填写）年初预算',
      '[填写时保留两位小数]',
      '收入情况[填写要求]',
      '[填写后删除]',
    ])
      assert.deepEqual(blanks(text), [], text);
  });

  it('behind another blank say how that is to be filled', () => {
    assert.deepEqual(blanks('XX局[填写单位全称]收入XX万元[请填写金额]'), ['XX', 'XX']);
    assert.equal(bracketedHints('收入XX万元[请填写金额]').length, 1);
    assert.equal(bracketedHints('[序号]（请据实填写）收入[金额]（请据实填写）').length, 2);
  });

  it('side by side are two, and keep the unit that they name', () => {
    assert.equal(asCrosses('[项目名称][金额]万元'), 'XXXXXX XXX万元');
    assert.equal(asCrosses('收入[金额（万元）]，占[比重]，'), '收入XXXXXX万元，占XXX%，');
  });

  it('make a text a blank form', () => {
    assert.ok(looksBlank('全年收入[金额]万元'));
  });
});
