import { budgetOf, finalOf } from '../sample.js';
import { holdRows } from './told.js';

describe('what is among something', () => {
  holdRows(
    [
      [
        'is 小微企业 among 中小企业',
        ['面向中小企业预留采购项目预算金额26.00万元，小微企业预留采购项目预算金额28.00万元。'],
        ['warning part.more 28.00万元'],
      ],
      ['may be all of it', ['面向中小企业预留采购项目预算金额26.00万元，小微企业预留采购项目预算金额26.00万元。'], []],
      [
        'is 中小企业 among all procurement',
        ['政府采购预算26.00万元。', '面向中小企业预留采购项目预算金额28.00万元。'],
        ['warning part.more 28.00万元'],
      ],
      ['is none of other things', ['单价50万元以上通用设备2台，单价100万元以上专用设备7台。'], []],
      ['is none of the dearer first', ['单价100万元以上设备2台，单价50万元以上设备7台。'], []],
      ['is what it was used for', ['培训费2.30万元，主要用于教材费2.90万元。'], ['warning part.more 2.90万元']],
      ['is one of what it was used for', ['培训费2.30万元，主要用于教材费1.90万元。'], []],
    ],
    budgetOf,
  );
  holdRows(
    [
      [
        'is completed otherwise than its whole where another part is as well',
        [
          '“三公”经费支出决算9.00万元，完成预算100%，其中：公务用车购置及运行费支出6.00万元，完成预算95%；公务接待费支出3.00万元，完成预算130%。',
        ],
        [],
      ],
      [
        'is completed with parts that are not all',
        [
          '“三公”经费支出决算19.00万元，完成预算100%，其中：公务用车购置及运行费支出6.00万元，完成预算100%；公务接待费支出3.00万元，完成预算130%。',
        ],
        [],
      ],
      [
        'is budgeted in another sentence of its chapter',
        [
          '“三公”经费支出决算9.00万元，完成预算100%，决算数与预算数持平。',
          '“三公”经费预算为9.40万元，实际支付9.00万元。',
        ],
        ['warning completion 9.40万元 → 9'],
      ],
    ],
    finalOf,
  );
});

describe('the one 项 of a fund', () => {
  const fund = (item: string): string[] => [
    '二、政府性基金预算支出情况',
    '政府性基金预算支出64.20万元。',
    `城乡社区支出（类）国有土地使用权出让收入安排的支出（款）城市建设支出（项）${item}万元。`,
  ];
  holdRows([
    ['is all of it', fund('64.20'), []],
    ['is all of it but for a digit', fund('61.20'), ['warning same 64.20万元']],
    ['is no more than all of it', fund('64.50'), ['error part.more 64.50万元']],
    ['may be one of several', fund('31.75'), []],
  ]);
});

describe('growth of what there is none of', () => {
  holdRows([
    [
      'is none where the chapter tells its amount',
      ['二、“三公”经费情况', '公务接待费0万元，公务用车运行费3.20万元。', '公务接待费增加0万元，增长5%。'],
      ['warning change.of-nothing 5%'],
    ],
    [
      'is that of the last part where each tells its own',
      ['实有人数34人，其中：在职22人，减少6人；退休12人，减少1人；离休0人，增加4人。'],
      ['error change.negative-base 4人'],
    ],
    [
      'may be that of the whole before the first part that tells its own',
      [
        '收入总计318.40万元，其中年初结转和结余0万元，较2023年增加7.60万元；本年收入合计318.40万元，较2023年增加7.60万元。',
      ],
      ['warning change.negative-base 7.60万元'],
    ],
  ]);
});
