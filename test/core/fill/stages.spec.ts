import assert from 'node:assert/strict';
import { recognize } from '../../../src/core/recognize/index.js';
import { CENTRAL_FINAL_2023 } from '../../forms/central-final-2023.js';
import { linesOf } from './filled.js';
import { stageBefore, stageOfHeads } from '../../../src/core/fill/lexicon/stages.js';

const BOOK = 'xinping-2021-final.corrected';
const lines = (...form: string[]): string[] => linesOf(['七、“三公”经费支出决算情况说明', ...form], BOOK).slice(1);

/** 120.50 and 0.04 stand in the columns 预算数 and 决算数 of its table of 三公. */
describe('the stage of a budget that a form asks for', () => {
  it('is to be looked at where the table says 预算数 alone', () => {
    assert.deepEqual(lines('“三公”经费年初预算为XX万元，支出决算为XX万元，完成年初预算的XX%。'), [
      '“三公”经费年初预算为〖120.50〗万元，支出决算为0.04万元，完成年初预算的〖0.04〗%。',
    ]);
  });

  it('is none where the form says 预算 alone', () => {
    assert.deepEqual(lines('“三公”经费预算为XX万元，支出决算为XX万元，完成预算的XX%。'), [
      '“三公”经费预算为120.50万元，支出决算为0.04万元，完成预算的0.04%。',
    ]);
  });

  it('is known by the words before the blank, and by the heads of a column', () => {
    assert.equal(stageBefore('支出年初预算数为'), '年初预算');
    assert.equal(stageBefore('完成调整预算的'), '调整预算');
    assert.equal(stageBefore('年初结转5万元，预算为'), null);
    assert.equal(stageOfHeads(['2021年', '年初预算数']), '年初预算');
    assert.equal(stageOfHeads(['全年预算数']), '调整预算');
    assert.equal(stageOfHeads(['预算数']), null);
  });

  it('does not keep a bare 预算 of another table from being sure', () => {
    const text = linesOf(['七、“三公”经费情况', '“三公”经费支出预算为XX万元。'], recognize(CENTRAL_FINAL_2023))[1];
    assert.equal(text, '“三公”经费支出预算为45.00万元。');
  });
});
