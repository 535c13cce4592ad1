import { deepEqual, equal } from 'node:assert/strict';
import { budgetOf, findings } from '../sample.js';
import { messageOf } from '../../../../src/core/report/say/index.js';
import { holdRows } from './told.js';

const TOTAL = '支出预算80.00万元。';
const WRONG = ['error share 52.00% → 25'];

describe('a share of a base that is named', () => {
  holdRows([
    ['follows from it', [`${TOTAL}项目支出20.00万元，占支出预算的25.00%。`], []],
    ['does not follow from it', [`${TOTAL}项目支出20.00万元，占支出预算的52.00%。`], WRONG],
    ['is not looked into where nothing is told of it', [`${TOTAL}项目支出20.00万元，占县级财力的52.00%。`], []],
    ['takes its amount from elsewhere', ['甲经费80.00万元。', '项目支出20.00万元，占甲经费的52.00%。'], WRONG],
    [
      'is not looked into where it is told elsewhere with two amounts',
      ['甲经费40.00万元。', '乙：甲经费80.00万元。', '项目支出20.00万元，占甲经费的52.00%。'],
      [],
    ],
    [
      'of what goes to small businesses of goods is none of what goes to them',
      [
        '政府采购支出总额8.00万元，其中：政府采购货物支出5.00万元、政府采购服务支出3.00万元。授予中小企业合同金额4.00万元；货物采购授予中小企业合同金额占货物支出金额的20.00%。',
      ],
      [],
    ],
    [
      'of 总收入 is of any total of the text that it is the share of',
      [
        '收入总计90.00万元。',
        '本年收入80.00万元。',
        '财政拨款收入50.00万元，其中：甲收入20.00万元，占总收入的25.00%。',
      ],
      [],
    ],
    [
      'and of none that it is not',
      [
        '收入总计90.00万元。',
        '本年收入80.00万元。',
        '财政拨款收入50.00万元，其中：甲收入20.00万元，占总收入的31.00%。',
      ],
      ['error share 31.00% → 40'],
    ],
    [
      'takes the nearest amount of its paragraph',
      ['甲经费40.00万元。', '乙：甲经费80.00万元。项目支出20.00万元，占甲经费的25.00%。'],
      [],
    ],
    [
      'takes no other amount than the nearest',
      ['甲经费40.00万元。', '乙：甲经费80.00万元。项目支出20.00万元，占甲经费的50.00%。'],
      ['error share 50.00% → 25'],
    ],
    [
      'takes the whole of its list by the side of the account',
      ['收入预算80.00万元，其中：财政拨款收入60.00万元，占总收入的75.00%；其他收入20.00万元，占总收入的52.00%。'],
      WRONG,
    ],
    [
      'takes the whole of its list on the other side',
      ['支出预算80.00万元，其中：基本支出60.00万元，占总支出的75.00%；项目支出20.00万元，占总支出的52.00%。'],
      WRONG,
    ],
    [
      'is of the money that the base names',
      ['项目支出80.00万元。', '一般公共预算项目支出40.00万元。', '政府采购20.00万元，占一般公共预算项目支出的50.00%。'],
      [],
    ],
    [
      'is of no other money',
      ['项目支出80.00万元。', '一般公共预算项目支出40.00万元。', '政府采购20.00万元，占一般公共预算项目支出的25.00%。'],
      ['error share 25.00% → 50'],
    ],
    ['is of pieces', ['车辆80辆。', '应急用车20辆，占车辆的52.00%。'], WRONG],
    ['is of no money beside pieces', ['车辆80辆。', '应急用车20.00万元，占车辆的52.00%。'], []],
  ]);

  it('is told with both figures', () => {
    equal(
      messageOf(findings(budgetOf(`${TOTAL}项目支出20.00万元，占支出预算的52.00%。`))[0]!),
      '20.00万元占“支出”（2024年）80.00万元的25%，文中写52.00%。',
    );
  });
});

describe('a share that names no base', () => {
  holdRows([
    [
      'is of the whole of its list',
      ['支出预算80.00万元，其中：基本支出60.00万元，占75.00%；项目支出20.00万元，占52.00%。'],
      WRONG,
    ],
    [
      'is told as a share of the sum',
      ['支出预算80.00万元，其中：基本支出60.00万元，占总比例的75.00%；项目支出20.00万元，占总比例的52.00%。'],
      WRONG,
    ],
    ['is of nothing known where none holds', [TOTAL, '基本支出60.00万元，占57.00%。项目支出20.00万元，占52.00%。'], []],
    ['of all says nothing of the base', [TOTAL, '基本支出80.00万元，占100.00%。项目支出20.00万元，占52.00%。'], []],
    ['of nothing says nothing of the base', [TOTAL, '基本支出0万元，占0%。项目支出20.00万元，占52.00%。'], []],
    [
      'is of the total that most of them agree with',
      [
        '收入预算100.00万元，支出预算80.00万元。',
        '基本支出60.00万元，占75.00%。项目支出20.00万元，占25.00%。公用经费10.00万元，占21.50%。',
      ],
      ['error share 21.50% → 12.5'],
    ],
    [
      'is of nothing smaller',
      ['收入预算10.00万元。', '基本支出60.00万元，占75.00%。项目支出20.00万元，占52.00%。'],
      [],
    ],
    ['is of no other chapter', [TOTAL, '二、结构', '基本支出60.00万元，占75.00%。项目支出20.00万元，占52.00%。'], []],
    ['is of nothing told behind it', ['基本支出60.00万元，占75.00%。项目支出20.00万元，占52.00%。', TOTAL], []],
  ]);
});

describe('shares of one list', () => {
  const list = (last: string, name = '农林水支出', base = '同级财力'): string =>
    `支出预算80.00万元，其中：教育支出48.00万元，占同级财力的60.00%；卫生健康支出24.00万元，占${base}的30.00%；${name}8.00万元，占同级财力的${last}%。`;
  holdRows([
    ['may come to 101 where there may be others', [list('11.00')], []],
    [
      'are no parts where they tell how far the year has come',
      [
        '执行进度：1月至6月收入占全年的40%，支出占全年的38%；1月至9月收入占全年的70%，支出占全年的65%；1月至12月收入占全年的100%，支出占全年的99%。',
      ],
      [],
    ],
    ['come to no more', [list('11.01')], ['warning share.sum 11.01% → 100']],
    ['that are all there is come to 100, each rounded', [list('10.08', '其他支出')], []],
    ['that are all there is come to no more', [list('10.09', '其他支出')], ['warning share.sum 10.09% → 100']],
    ['of two bases are not added', [list('14.00', '其他支出', '县级财力')], []],
    [
      'are not added where one has none',
      [
        '支出预算80.00万元，其中：教育支出48.00万元，占同级财力的60.00%；卫生健康支出24.00万元；其他支出8.00万元，占同级财力的50.00%。',
      ],
      [],
    ],
  ]);

  const sides = (side: string, ...bases: readonly string[]): string =>
    side === '收入'
      ? `收入预算80.00万元，其中：事业收入60.00万元，占${bases[0]!}75.00%；其他收入20.00万元，占${bases[1]!}25.00%。`
      : `支出预算80.00万元，其中：基本支出60.00万元，占${bases[0]!}75.00%；项目支出20.00万元，占${bases[1]!}25.00%。`;
  holdRows([
    ['are of one side', [sides('收入', '收入预算的', '收入预算的')], []],
    ['of 收入 are not of 支出', [sides('收入', '收入预算的', '支出预算的')], ['warning share.base 25.00%']],
    ['of 支出 are not of 收入', [sides('支出', '收入预算的', '支出预算的')], ['warning share.base 75.00%']],
    ['that are all of the other side are meant', [sides('支出', '收入预算的', '收入预算的')], []],
    ['beside one that names no base are meant', [sides('支出', '', '收入预算的')], []],
    [
      '财政拨款收入 may be told of among 支出',
      ['收入预算80.00万元，其中：其他收入60.00万元，占收入预算的75.00%；财政拨款收入20.00万元，占支出预算的25.00%。'],
      [],
    ],
  ]);

  it('are told with the base of the others', () => {
    deepEqual(
      findings(budgetOf(sides('收入', '收入预算的', '支出预算的'))).map((finding) => messageOf(finding)),
      ['同列各项占“收入预算”，这里写占“支出预算”，疑未改。'],
    );
  });
});
