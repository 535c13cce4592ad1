import assert from 'node:assert/strict';
import { recognize } from '../../../src/core/recognize/index.js';
import { CENTRAL_FINAL_2023 } from '../../forms/central-final-2023.js';
import { linesOf } from './filled.js';

const FISCAL = '四、财政拨款收入支出决算总体情况';
const FUND = '七、政府性基金预算财政拨款收入支出决算情况';
const CAPITAL = '八、国有资本经营预算财政拨款支出决算情况';

/** Chapter, form, filled: 财政拨款 came to 1405, spent 1428; 一般公共预算 began with 30 and left 12, the fund 10 and 5. */
const FORMS: readonly (readonly [chapter: string, form: string, filled: string])[] = [
  [
    '一、收入支出决算总体情况',
    '本年收入XX万元，年初结转和结余XX万元。本年支出XX万元，结余分配XX万元，年末结转和结余XX万元。',
    '本年收入1670.00万元，年初结转和结余70.00万元。本年支出1673.00万元，结余分配5.00万元，年末结转和结余70.00万元。',
  ],
  [
    '一、收入支出决算总体情况',
    '收入总计XX万元，其中本年收入合计XX万元，使用非财政拨款结余XX万元；支出总计XX万元，其中本年支出合计XX万元。',
    '收入总计1748.00万元，其中本年收入合计1670.00万元，使用非财政拨款结余8.00万元；支出总计1748.00万元，其中本年支出合计1673.00万元。',
  ],
  [
    FISCAL,
    '年初结转和结余XX万元，财政拨款本年收入XX万元，本年支出XX万元，年末结转和结余XX万元。',
    '年初结转和结余40.00万元，财政拨款本年收入1405.00万元，本年支出1428.00万元，年末结转和结余17.00万元。',
  ],
  [
    FISCAL,
    '年末结转和结余XX万元，其中：一般公共预算财政拨款XX万元，政府性基金预算财政拨款XX万元，国有资本经营预算财政拨款XX万元。',
    '年末结转和结余17.00万元，其中：一般公共预算财政拨款12.00万元，政府性基金预算财政拨款5.00万元，国有资本经营预算财政拨款0万元。',
  ],
  [
    FISCAL,
    '年初结转和结余XX万元（一般公共预算XX万元，政府性基金预算XX万元）。',
    '年初结转和结余40.00万元（一般公共预算30.00万元，政府性基金预算10.00万元）。',
  ],
  [
    FUND,
    '年初结转和结余XX万元，本年收入XX万元，本年支出XX万元，其中：基本支出XX万元，项目支出XX万元，年末结转和结余XX万元。',
    '年初结转和结余10.00万元，本年收入45.00万元，本年支出50.00万元，其中：基本支出0万元，项目支出50.00万元，年末结转和结余5.00万元。',
  ],
  [
    FUND,
    '政府性基金预算财政拨款年初结转和结余XX万元，政府性基金预算财政拨款年末结转和结余XX万元。',
    '政府性基金预算财政拨款年初结转和结余10.00万元，政府性基金预算财政拨款年末结转和结余5.00万元。',
  ],
  // the chapter names both sides, the sentence one
  [FUND, '支出决算XX万元，其中项目支出XX万元。', '支出决算50.00万元，其中项目支出50.00万元。'],
  [
    CAPITAL,
    '支出决算XX万元，其中：基本支出XX万元，项目支出XX万元。',
    '支出决算20.00万元，其中：基本支出0万元，项目支出20.00万元。',
  ],
];

describe('what the year began with, took in, spent and left', () => {
  for (const [chapter, form, filled] of FORMS) {
    it(`is told of the money that the chapter or the words name: ${form}`, () => {
      assert.deepEqual(linesOf([chapter, form], recognize(CENTRAL_FINAL_2023)), [chapter, filled]);
    });
  }

  it('stays open under 基本支出, where 本年支出 may be that alone', () => {
    const chapter = '六、一般公共预算财政拨款基本支出决算情况';
    const [, line] = linesOf([chapter, '人员经费XX万元，本年支出XX万元。'], recognize(CENTRAL_FINAL_2023));
    assert.equal(line, '人员经费950.00万元，本年支出«XX»万元。');
  });
});
