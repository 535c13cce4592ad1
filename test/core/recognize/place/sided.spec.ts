import { deepEqual, equal } from 'node:assert/strict';
import { placeSided } from '../../../../src/core/recognize/place/sided.js';
import { linesOf, placesOf } from '../literal.js';

const GENERAL = 'general-income 一、一般公共预算拨款收入';
const CURRENT = 'current-income 本年收入合计';
const WHOLE = 'total-income 收入总计';

describe('the lines of one side', () => {
  const cases: readonly (readonly [why: string, lines: readonly string[], places: string])[] = [
    ['numbered alike stand beside each other', [GENERAL, 'business-income 二、事业收入', CURRENT, WHOLE], '- - - -'],
    ['without numbers likewise', ['general-income 一般公共预算拨款', 'business-income 事业收入', CURRENT], '- - -'],
    [
      'nest by style in the order in which styles come',
      [GENERAL, 'unknown （一）经费拨款', 'unknown （二）罚没收入', 'business-income 二、事业收入'],
      '- 0 0 -',
    ],
    [
      'in three depths',
      [GENERAL, 'unknown （一）经费拨款', 'unknown 1.本级', 'unknown 2.上级', 'unknown （二）罚没收入'],
      '- 0 1 1 0',
    ],
    [
      'whichever style comes first',
      ['general-income 1.一般公共预算', 'unknown 一、经费拨款', 'unknown 二、罚没', 'business-income 2.事业收入'],
      '- 0 0 -',
    ],
    [
      'without a number are parts of a numbered one',
      [GENERAL, 'unknown 经费拨款', 'unknown 罚没收入', 'business-income 二、事业收入'],
      '- 0 0 -',
    ],
    ['not after a total without a number', [GENERAL, CURRENT, 'unit-income 单位资金'], '- - -'],
    [
      'of 其中 and those after it are parts of the line above',
      [GENERAL, 'unknown 其中：经费拨款', 'unknown 罚没收入'],
      '- 0* 0*',
    ],
    [
      'of 其中 without numbers at all',
      ['business-income 事业收入', 'unknown 其中：教育收费', 'other-income 其他收入'],
      '- 0* -',
    ],
    ['of two 其中 are parts of the same line', [GENERAL, 'unknown 其中：甲', 'unknown 其中：乙'], '- 0* 0*'],
    [
      'of 其中：（1） and （2） likewise',
      ['business-income 五、事业收入', 'unknown 其中：（1）教育收费', 'unknown （2）其他'],
      '- 0* 0*',
    ],
    [
      'of 其中：（2） after （1） have the same whole',
      ['business-income 五、事业收入', 'unknown （1）教育收费', 'unknown 其中：（2）其他'],
      '- 0 0*',
    ],
    ['of 其中 at the very top are parts of nothing', ['unknown 其中：甲', GENERAL], '- -'],
    [
      'by 科目 nest by code',
      ['function(213) 农林水支出', 'function(21303) 水利', 'function(2130301) 行政运行', 'function(221) 住房保障支出'],
      '- 0 1 -',
    ],
    [
      'of 结余分配 and 使用结余 are parts of no numbered line',
      [GENERAL, 'reserve-use 使用非财政拨款结余', 'surplus-distribution 结余分配'],
      '- - -',
    ],
    ['of 上年结转 neither', [GENERAL, 'opening-carryover 上年结转', WHOLE], '- - -'],
    [
      'below a numbered 本年收入 are its parts',
      [
        'current-income 一、本年收入',
        'general-income （一）一般公共预算',
        'fund-income （二）政府性基金',
        'opening-carryover 二、上年结转',
      ],
      '- 0 0 -',
    ],
    ['after the grand total stand alone', [GENERAL, WHOLE, 'unknown 经费拨款'], '- - -'],
  ];
  for (const [why, lines, places] of cases) it(why, () => equal(placesOf(placeSided(linesOf(...lines))), places));
});

describe('lines that their place gives another meaning', () => {
  const cases: readonly (readonly [why: string, lines: readonly string[], places: string, items: string])[] = [
    [
      'funds below 上年结转 are the carryover by fund',
      [
        'opening-carryover 上年结转',
        'general-income 一般公共预算',
        'fund-income 政府性基金',
        'state-capital-income 国有资本经营',
      ],
      '- 0 0 0',
      'opening-carryover opening-general opening-fund opening-state-capital',
    ],
    [
      'below 结转下年 that of the end',
      ['closing-carryover 结转下年', 'general-income 一般公共预算', 'fund-income 政府性基金'],
      '- 0 0',
      'closing-carryover closing-general closing-fund',
    ],
    [
      'numbered from one below a numbered carryover too',
      ['opening-carryover 二、上年结转', 'general-income （一）一般公共预算', 'fund-income （二）政府性基金'],
      '- 0 0',
      'opening-carryover opening-general opening-fund',
    ],
    [
      'in its own style from one too',
      ['opening-carryover 三、上年结转', 'general-income 一、一般公共预算', 'fund-income 二、政府性基金'],
      '- 0 0',
      'opening-carryover opening-general opening-fund',
    ],
    [
      'not numbered on from it',
      ['opening-carryover 一、上年结转', 'general-income 二、一般公共预算'],
      '- -',
      'opening-carryover general-income',
    ],
    [
      'as 其中 of it',
      ['opening-carryover 上年结转', 'general-income 其中：一般公共预算', 'fund-income 政府性基金'],
      '- 0* 0*',
      'opening-carryover opening-general opening-fund',
    ],
    [
      'not after the grand total',
      ['opening-carryover 上年结转', WHOLE, 'general-income 一般公共预算'],
      '- - -',
      'opening-carryover total-income general-income',
    ],
    [
      'nor after a line numbered on',
      ['opening-carryover 二、上年结转', 'business-income 三、事业收入', 'general-income 四、一般公共预算'],
      '- - -',
      'opening-carryover business-income general-income',
    ],
    [
      'other income below one source is none of its own',
      [GENERAL, 'other-income （一）其他收入', 'other-income 二、其他收入'],
      '- 0 -',
      'general-income unknown other-income',
    ],
    [
      'below 本年收入 it is',
      ['current-income 一、本年收入', 'other-income （一）其他收入'],
      '- 0',
      'current-income other-income',
    ],
    [
      'below 财政拨款收入 its funds are',
      ['fiscal-income 一、财政拨款收入', 'general-income （一）一般公共预算'],
      '- 0',
      'fiscal-income general-income',
    ],
  ];
  for (const [why, lines, places, items] of cases) {
    it(why, () => {
      const found = placeSided(linesOf(...lines));
      deepEqual([placesOf(found), found.map(({ item }) => item).join(' ')], [places, items]);
    });
  }
});

describe('the expenditure once more by economic class, on its side', () => {
  const cases: readonly (readonly [why: string, lines: readonly string[], places: string])[] = [
    [
      'stands below its 合计',
      [
        'basic-expenditure 一、基本支出',
        'economic-total 经济分类支出合计',
        'economic(301) 一、工资福利支出',
        'economic(302) 二、商品和服务支出',
        'current-expenditure 本年支出合计',
      ],
      '- -* 1 1 -',
    ],
    [
      'is marked as 其中 where it has none',
      [
        'operating-expenditure 一、经营支出',
        'economic(301) 工资福利支出',
        'economic(302) 商品和服务支出',
        'current-expenditure 本年支出合计',
      ],
      '- -* -* -',
    ],
  ];
  for (const [why, lines, places] of cases) it(why, () => equal(placesOf(placeSided(linesOf(...lines))), places));
});
