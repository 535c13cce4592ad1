import assert from 'node:assert/strict';
import { linesOf } from './filled.js';

/** Amounts read off the general expenditure table of the workbook by hand. */
describe('a sample of a 科目', () => {
  const written = (sample: readonly string[]): string[] =>
    linesOf(['五、一般公共预算支出情况说明', ...sample], 'ebian-2021-budget').slice(1);
  const spellings: readonly (readonly [string, string])[] = [
    [
      '1.“XX”（类）“XX”（款）“XX”（项）XX万元。',
      '1.“一般公共服务支出”（类）“政府办公厅（室）及相关机构事务”（款）“行政运行”（项）459.48万元。',
    ],
    ['“XX”科目（XXXXXXX）XX万元。', '“行政运行”科目（2010301）459.48万元。'],
    ['（×）××（科目编码×××××××）**万元。', '（1）行政运行（科目编码2010301）459.48万元。'],
    ['（1）XX类XX款XX项XX万元。', '（1）一般公共服务支出类政府办公厅（室）及相关机构事务款行政运行项«XX»万元。'],
    [
      'x、xxx（类）xxx（款）xxx（项）x,xxx.xx万元。',
      '1、一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）459.48万元。',
    ],
    ['——“XX”：预算数XX万元。', '——“行政运行”：预算数459.48万元。'],
    ['①××（项）（　　）万元。', '①行政运行（项）459.48万元。'],
    ['＿．＿＿＿（＿＿＿＿）支出＿＿＿万元。', '1．行政运行（2010301）支出459.48万元。'],
    ['（　　）＿＿＿＿(________)＿＿＿万元。', '（1）行政运行(2010301)459.48万元。'],
    ['◆（＿＿）＿＿＿＿（项）＿＿＿万元。', '◆（1）行政运行（项）459.48万元。'],
    ['（＿）XX（项）XX万元。', '（1）行政运行（项）459.48万元。'],
  ];
  for (const [sample, first] of spellings)
    it(`is written out for every 项: ${sample}`, () => {
      const lines = written([sample]);
      assert.equal(lines[0], first);
      assert.equal(lines.length, 7);
      assert.match(lines[6]!, /行政单位医疗.*(?:16\.27|«XX»)万元/);
    });

  for (const more of [
    '……',
    '2.……（按上述格式依次说明）',
    '（有几个项级科目就写几条）',
    '【以下科目逐项说明】',
    '（其余科目参照上述格式写明）',
  ])
    it(`ends with a line that only says to go on: ${more}`, () => {
      const lines = written(['1.XX（类）XX（款）XX（项）XX万元。', more, '以上均为一般公共预算。']);
      assert.equal(lines.length, 8);
      assert.equal(lines[7], '以上均为一般公共预算。');
    });

  it('of 类 is written out for every 类 where the form says so', () => {
    const lines = linesOf(
      ['三、支出预算情况说明', '按类级科目列示：', '“XX”科目支出XXX万元，其中基本支出XX万元。'],
      'ebian-2021-budget',
    );
    assert.deepEqual(lines.slice(2), [
      '“一般公共服务支出”科目支出1084.15万元，其中基本支出«XX»万元。',
      '“社会保障和就业支出”科目支出67.12万元，其中基本支出«XX»万元。',
      '“卫生健康支出”科目支出16.27万元，其中基本支出«XX»万元。',
    ]);
  });
});

describe('the department’s name', () => {
  const line = (text: string): string => linesOf([text], 'xinping-2021-final.corrected')[0]!;
  const name = '新平彝族傣族自治县机关事务服务中心';

  it('takes the place of the form’s with it', () => {
    assert.equal(line('上海市XX局2021年度部门决算'), `${name}2021年度部门决算`);
    assert.equal(line('2021年度上海市××局没有支出。'), `2021年度${name}没有支出。`);
    assert.equal(line('XX省XX局2021年度部门决算'), `${name}2021年度部门决算`);
  });

  it('is not put for another body', () => {
    assert.equal(line('按规定报送上海市财政局。'), '按规定报送上海市财政局。');
  });
});
