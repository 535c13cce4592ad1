import { equal } from 'node:assert/strict';
import { nounOf } from '../../../src/core/claims/clauses/nouns.js';

describe('the noun of a figure', () => {
  for (const [words, department, noun] of [
    ['县教育局2024年一般公共预算支出为', '某某县教育局', '一般公共预算支出'],
    ['市政府办基本支出', '某某市人民政府办公室', '基本支出'],
    ['县卫健委机关运行经费', '某某县卫健委员会', '机关运行经费'],
    ['本部门机关运行经费', '某某县教育局', '机关运行经费'],
    ['县救助站基本支出', '某某县民政局', '县救助站基本支出'],
    ['政府办监督员经费', '某某市人民政府办公室', '政府办监督员经费'],
    ['政府办公厅(室)及相关机构事务支出', '某某市人民政府办公室', '政府办公厅(室)及相关机构事务支出'],
  ] as const) {
    it(`of ${words} is ${noun} where ${department} speaks`, () => equal(nounOf(words, [department]), noun));
  }
});
