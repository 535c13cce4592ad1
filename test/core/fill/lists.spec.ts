import assert from 'node:assert/strict';
import { linesOf } from './filled.js';

const EBIAN = 'ebian-2021-budget';

describe('the 类 of a blank form', () => {
  const GENERAL = '一、一般公共预算支出结构情况';

  it('are a line each where the form has a line for one, with and without a number', () => {
    for (const [line, ...rest] of [
      ['1.XX支出XX万元，占XX%。', '2.XX支出XX万元，占XX%。', '……'],
      ['Ｘ．ＸＸ支出ＸＸ万元，占ＸＸ%。'],
      ['1.教育支出XX万元，占XX%。', '2.国防支出XX万元，占XX%。', '3.……'],
    ])
      assert.deepEqual(linesOf([GENERAL, '按功能分类科目列示如下：', line!, ...rest].map(String), EBIAN).slice(2), [
        `1${line![1]!}一般公共服务支出1084.15万元，占92.86%。`,
        `2${line![1]!}社会保障和就业支出67.12万元，占5.75%。`,
        `3${line![1]!}卫生健康支出16.27万元，占1.39%。`,
      ]);
  });

  it('are those of all money where the words before the lines say so', () => {
    const lines = linesOf(['一、预算收支情况', '支出预算按功能科目分为：', '（1）XX支出XX万元；'], EBIAN);
    assert.deepEqual(lines.slice(2), [
      '（1）一般公共服务支出1084.15万元；',
      '（2）社会保障和就业支出67.12万元；',
      '（3）卫生健康支出16.27万元；',
    ]);
  });

  it('that the form names, and no more, are no samples', () => {
    assert.deepEqual(linesOf([GENERAL, '1.社会保障和就业支出XX万元。', '2.卫生健康支出XX万元。'], EBIAN).slice(1), [
      '1.社会保障和就业支出67.12万元。',
      '2.卫生健康支出16.27万元。',
    ]);
  });

  it('with their 项 below each stay as they are: their lines would not stand below them', () => {
    const nested = ['1.XX支出（类）XX万元。其中：', '（1）XX（款）XX（项）XX万元。'];
    assert.deepEqual(linesOf([GENERAL, ...nested], EBIAN).slice(1), [
      '1.«XX»支出（类）«XX»万元。其中：',
      '（1）«XX»（款）«XX»（项）«XX»万元。',
    ]);
  });

  it('are listed in a sentence, whatever marks the form gives them', () => {
    for (const [form, said] of [
      [
        '《农林水支出》（类）【】万元，占【】%；《教育支出》（类）【】万元，占【】%；……',
        '《一般公共服务支出》（类）1084.15万元，占92.86%；《社会保障和就业支出》（类）67.12万元，占5.75%；《卫生健康支出》（类）16.27万元，占1.39%',
      ],
      [
        '公共安全类支出XX万元（占XX%），……。',
        '一般公共服务类支出1084.15万元（占92.86%）；社会保障和就业类支出67.12万元（占5.75%）；卫生健康类支出16.27万元（占1.39%）。',
      ],
      [
        '结构情况：＊＊占【　】%，＊＊占【　】%。',
        '结构情况：一般公共服务支出占92.86%，社会保障和就业支出占5.75%，卫生健康支出占1.39%。',
      ],
    ] as const)
      assert.deepEqual(linesOf([GENERAL, form], EBIAN).slice(1), [said]);
  });

  it('have each its own code where the form prints one', () => {
    const list = '支出用于：教育支出（205类）XX万元，占XX%；国防支出（203类）XX万元，占XX%。';
    assert.deepEqual(linesOf([GENERAL, list], EBIAN).slice(1), [
      '支出用于：一般公共服务支出（201类）1084.15万元，占92.86%；社会保障和就业支出（208类）67.12万元，占5.75%；卫生健康支出（210类）16.27万元，占1.39%。',
    ]);
    assert.deepEqual(linesOf([GENERAL, '1.卫生健康支出（210类）XX万元，占XX%。'], EBIAN).slice(1), [
      '1.卫生健康支出（210类）16.27万元，占1.39%。',
    ]);
  });

  it('are told alike what the form tells of each', () => {
    assert.deepEqual(
      linesOf([GENERAL, '分为：XX支出XX万元，占XX%，主要用于XX；XX支出XX万元，占XX%，主要用于XX。'], EBIAN).slice(1),
      [
        '分为：一般公共服务支出1084.15万元，占92.86%，主要用于«XX»；社会保障和就业支出67.12万元，占5.75%，主要用于«XX»；卫生健康支出16.27万元，占1.39%，主要用于«XX»。',
      ],
    );
  });

  it('are named where the form asks for names alone', () => {
    assert.deepEqual(
      linesOf(['一、收支预算情况', '收入包括XX收入；支出包括：XX支出、教育支出、XX支出等。'], EBIAN).slice(1),
      ['收入包括一般公共预算拨款收入；支出包括：一般公共服务支出、社会保障和就业支出、卫生健康支出等。'],
    );
  });
});

describe('the economic 科目 of a blank form', () => {
  const BASIC = '一、一般公共预算基本支出情况';
  const PUBLIC =
    '办公费30.00万元、水费1.00万元、电费4.00万元、邮电费15.00万元、差旅费84.00万元、维修（护）费2.00万元、公务接待费30.00万元、工会经费5.42万元、福利费15.07万元、其他交通费用22.54万元、其他商品和服务支出4.00万元';

  it('are all told with their amounts where the form says that there are more', () => {
    assert.deepEqual(linesOf([BASIC, '公用经费XX万元，包括：办公费XX万元、印刷费XX万元、……。'], EBIAN).slice(1), [
      `公用经费213.03万元，包括：${PUBLIC}。`,
    ]);
  });

  it('that the form names stay, nothing where the table has none', () => {
    assert.deepEqual(
      linesOf([BASIC, '商品和服务支出XX万元，其中：30201办公费XX万元、印刷费（30202）XX万元。'], EBIAN).slice(1),
      ['商品和服务支出213.03万元，其中：30201办公费30.00万元、印刷费（30202）0万元。'],
    );
  });

  it('are named where the form leaves their names blank', () => {
    assert.deepEqual(linesOf([BASIC, '对个人和家庭的补助涵盖XX、XX等。'], EBIAN).slice(1), [
      '对个人和家庭的补助涵盖生活补助等。',
    ]);
  });

  it('with codes, and each a share of what the first is a share of', () => {
    assert.deepEqual(
      linesOf(
        [BASIC, '工资福利支出（301类）XX万元，占基本支出的XX%；商品和服务支出（302类）XX万元，占XX%。'],
        EBIAN,
      ).slice(1),
      ['工资福利支出（301类）452.87万元，占基本支出的67.84%；商品和服务支出（302类）213.03万元，占31.91%。'],
    );
  });

  it('of 机关运行经费 are those of 基本支出, to be looked at', () => {
    assert.deepEqual(
      linesOf(['一、机关运行经费', '机关运行经费XX万元，其中：印刷费XX万元、公务接待费XX万元。'], EBIAN).slice(1),
      ['机关运行经费«XX»万元，其中：印刷费〖0〗万元、公务接待费〖30.00〗万元。'],
    );
  });
});
