import { deepEqual } from 'node:assert/strict';
import { findEconomicSection } from '../../../../src/core/recognize/place/economic-section.js';
import { linesOf } from '../literal.js';

const BASIC = 'basic-expenditure 一、基本支出';
const PROJECT = 'project-expenditure 二、项目支出';
const OPERATING = 'operating-expenditure 三、经营支出';
const END = 'current-expenditure 本年支出合计';

describe('the expenditure once more by economic class', () => {
  const cases: readonly (readonly [
    why: string,
    lines: readonly string[],
    found: readonly [start: number, end: number, total: number | null] | null,
  ])[] = [
    ['is not there without classes', [BASIC, PROJECT, END], null],
    ['nor without lines at all', [], null],
    [
      'begins at its 合计 and ends before that of the year',
      [BASIC, PROJECT, 'economic-total 经济分类支出合计', 'economic(301) 一、工资福利支出', END],
      [2, 4, 2],
    ],
    [
      'ends with the lines where nothing follows',
      [BASIC, 'economic-total 经济分类支出合计', 'economic(301) 一、工资福利支出'],
      [1, 3, 1],
    ],
    [
      'has no 合计 where its heading prints no figure',
      [BASIC, 'economic-total 支出经济分类 .', 'economic(301) 工资福利支出', END],
      [1, 3, null],
    ],
    [
      'but a later line may',
      [BASIC, 'economic-total 支出经济分类 .', 'economic(301) 工资福利支出', 'economic-total 合计 1', END],
      [1, 4, 3],
    ],
    [
      'not one after its end',
      [BASIC, 'economic-total 支出经济分类 .', 'economic(301) 工资福利支出', END, 'economic-total 合计 1'],
      [1, 3, null],
    ],
    [
      'needs 基本支出 or another nature above it',
      ['economic-total 经济分类支出合计', 'economic(301) 工资福利支出'],
      null,
    ],
    ['not below', ['economic-total 经济分类支出合计', 'economic(301) 工资福利支出', BASIC], null],
    [
      'begins at a class that is numbered from one once more',
      [BASIC, PROJECT, 'economic(301) 一、工资福利支出', 'economic(302) 二、商品和服务支出', END],
      [2, 4, null],
    ],
    ['not at one that goes on counting', [BASIC, PROJECT, 'economic(301) 三、工资福利支出', END], null],
    ['not at one in another style: parts of 基本支出', [BASIC, 'economic(301) （一）工资福利支出', PROJECT, END], null],
    ['not at one without a number below 基本支出', [BASIC, 'economic(301) 工资福利支出', PROJECT], null],
    [
      'begins at any class below 经营支出',
      [BASIC, PROJECT, OPERATING, 'economic(301) 工资福利支出', END],
      [3, 4, null],
    ],
    [
      'likewise below 上缴上级支出',
      [BASIC, 'superior-expenditure 上缴上级支出', 'economic(301) 工资福利支出', END],
      [2, 3, null],
    ],
    [
      'likewise below 对附属单位补助支出',
      [BASIC, 'affiliated-expenditure 对附属单位补助支出', 'economic(301) 工资福利支出', END],
      [2, 3, null],
    ],
    [
      'ends before 结转下年, 结余分配 and 支出总计',
      [BASIC, 'economic-total 合计', 'economic(301) 工资福利支出', 'surplus-distribution 结余分配', END],
      [1, 3, 1],
    ],
    [
      'begins at the first of 合计 and class',
      [OPERATING, 'economic(301) 工资福利支出', 'economic-total 合计 1', 'closing-carryover 结转下年'],
      [1, 3, 2],
    ],
  ];
  for (const [why, lines, found] of cases) {
    it(why, () => {
      const section = findEconomicSection(linesOf(...lines));
      deepEqual(section && [section.start, section.end, section.total], found);
    });
  }
});
