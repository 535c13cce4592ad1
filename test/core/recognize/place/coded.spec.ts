import { deepEqual, equal } from 'node:assert/strict';
import { placeCoded } from '../../../../src/core/recognize/place/coded.js';
import { linesOf, placesOf } from '../literal.js';

const TOTAL = 'total 合计';

describe('lines by code', () => {
  const cases: readonly (readonly [why: string, lines: readonly string[], places: string])[] = [
    ['are parts of the 合计', [TOTAL, 'function:205 教育支出'], '- 0'],
    ['also where it comes last', ['function:205 教育支出', 'function:20502 普通教育', TOTAL], '2 0 -'],
    ['nest by 类, 款 and 项', [TOTAL, 'function:205 甲', 'function:20502 乙', 'function:2050202 丙'], '- 0 1 2'],
    [
      'climb back up as codes get shorter or other',
      [
        TOTAL,
        'function:205 甲',
        'function:20502 乙',
        'function:2050202 丙',
        'function:2050203 丁',
        'function:20508 戊',
        'function:208 己',
      ],
      '- 0 1 2 2 1 0',
    ],
    ['skip a 款 that is not printed', [TOTAL, 'function:210 甲', 'function:2100101 丙'], '- 0 1'],
    ['are no parts of another 类', [TOTAL, 'function:205 甲', 'function:20802 乙'], '- 0 0'],
    ['of one code are no parts of each other', [TOTAL, 'function:205 甲', 'function:205 甲'], '- 0 0'],
    ['stand alone without a 合计', ['function:205 甲', 'function:20502 乙', 'function:208 丙'], '- 0 -'],
    ['of the economic classes likewise', [TOTAL, 'economic:301 甲', 'economic:30101 乙', 'economic:302 丙'], '- 0 1 0'],
    [
      'without a code are parts of the line above',
      [TOTAL, 'economic:301 工资福利支出', 'economic 基本工资 30'],
      '- 0 1',
    ],
    ['without a code and figure are headings', [TOTAL, 'economic:301 工资福利支出', 'economic 基本工资 .'], '- 0 -'],
    ['that nobody knows stand alone', [TOTAL, 'function:205 甲', 'unknown 其他 3'], '- 0 -'],
    [
      'of 人员经费合计 and 公用经费合计 stand alone',
      [TOTAL, 'economic:301 甲', 'personnel-total 人员 1', 'public-total 公用 1'],
      '- 0 - -',
    ],
    ['of 其中 are marked', [TOTAL, 'function:205 甲', 'function:20502 其中：普通教育'], '- 0 1*'],
  ];
  for (const [why, lines, places] of cases) it(why, () => equal(placesOf(placeCoded(linesOf(...lines))), places));
});

describe('headings among lines by code', () => {
  const cases: readonly (readonly [why: string, lines: readonly string[], places: string])[] = [
    [
      '类 and 款 without any figure hand their parts on',
      [TOTAL, 'function:210 甲 . .', 'function:21001 乙 . .', 'function:2100101 丙 1 .', 'function:2100102 丁 . 2'],
      '- 0 0 0 0',
    ],
    [
      '款 alone, where the 类 has figures',
      [TOTAL, 'function:210 甲 3', 'function:21001 乙 .', 'function:2100101 丙 3'],
      '- 0 1 1',
    ],
    [
      'none where one of its level has a figure',
      [TOTAL, 'function:210 甲 .', 'function:2100101 乙 3', 'function:213 丙 6', 'function:2130101 丁 6'],
      '- 0 1 0 3',
    ],
    ['a dash is a figure', [TOTAL, 'function:210 甲 -', 'function:2100101 乙 3'], '- 0 1'],
    [
      'without a 合计 their parts stand alone',
      ['function:210 甲 .', 'function:2100101 乙 3', 'function:2100102 丙 4'],
      '- - -',
    ],
  ];
  for (const [why, lines, places] of cases) it(why, () => equal(placesOf(placeCoded(linesOf(...lines))), places));
});

describe('the 合计 of lines by code', () => {
  const cases: readonly (readonly [why: string, lines: readonly string[], places: string, items: string])[] = [
    ['is told from a 小计 after it', [TOTAL, 'function:205 甲', 'total 小计'], '- 0 -*', 'total function unknown'],
    ['and before it', ['function:205 甲', 'total 小计', TOTAL], '2 -* -', 'function unknown total'],
    ['may be the only 小计', ['function:205 甲', 'total 小计'], '1 -', 'function total'],
    ['is the first of two', [TOTAL, 'function:205 甲', TOTAL], '- 0 -*', 'total function unknown'],
  ];
  for (const [why, lines, places, items] of cases) {
    it(why, () => {
      const found = placeCoded(linesOf(...lines));
      deepEqual([placesOf(found), found.map(({ item }) => item).join(' ')], [places, items]);
    });
  }
});

describe('单位 and projects among lines by code', () => {
  const cases: readonly (readonly [why: string, lines: readonly string[], places: string])[] = [
    [
      'each 单位 has its 科目',
      [TOTAL, 'organization 甲局', 'function:210 类', 'function:21001 款', 'organization 乙院', 'function:210 类'],
      '- 0 1 2 0 4',
    ],
    [
      'a 单位 below its 部门 by code',
      [TOTAL, 'organization:205 甲局', 'organization:205301 甲局本级', 'function:210 类', 'organization:205302 乙院'],
      '- 0 1 2 1',
    ],
    ['a 单位 below a code is a part of it', [TOTAL, 'function:205 类', 'organization 甲局'], '- 0 1'],
    ['a 单位 without codes at all', [TOTAL, 'organization 甲局 5', 'organization 乙院 7'], '- 0 0'],
    [
      'projects below the 项 that bears their code',
      [TOTAL, 'function:2130301 项', 'project:2130301 甲', 'project:2130301 乙', 'function:2130302 项'],
      '- 0 1 1 0',
    ],
    ['projects without a code', [TOTAL, 'function:2130301 项', 'project 甲', 'project 乙'], '- 0 1 1'],
    [
      'a project without a code below one with a code is none of its parts',
      [TOTAL, 'project:2130301 甲', 'project 乙'],
      '- 0 0',
    ],
    ['nor where a 项 stands above both', [TOTAL, 'function:2130301 项', 'project:2130301 甲', 'project 乙'], '- 0 1 1'],
    ['a project below its 单位', [TOTAL, 'organization 甲局', 'project 乙'], '- 0 1'],
  ];
  for (const [why, lines, places] of cases) it(why, () => equal(placesOf(placeCoded(linesOf(...lines))), places));
});

describe('lines by name alone', () => {
  const cases: readonly (readonly [why: string, lines: readonly string[], places: string])[] = [
    [
      'nest by indentation',
      [
        TOTAL,
        'function(205) 　教育支出',
        'unknown 　　普通教育',
        'unknown 　　　小学教育',
        'unknown 　　　初中教育',
        'function(208) 　社会保障',
      ],
      '- 0 1 2 2 0',
    ],
    ['whatever its steps', [TOTAL, 'function(205) 教育支出', 'unknown 　　　　普通教育'], '- 0 1'],
    [
      'nest by (类), (款) and (项)',
      [TOTAL, 'function(205) 教育支出(类)', 'unknown 普通教育(款)', 'unknown 小学教育(项)', 'unknown 职业教育(款)'],
      '- 0 1 2 1',
    ],
    ['(类) alone tells no depth', [TOTAL, 'function(205) 　教育支出(类)', 'unknown 　　普通教育'], '- 0 1'],
    ['of one indentation do not nest', [TOTAL, 'function(205) 教育支出', 'function(208) 社会保障'], '- 0 0'],
    ['below their 单位', [TOTAL, 'organization 甲局', 'function(205) 　教育支出', 'unknown 　　普通教育'], '- 0 1 2'],
    ['not where one has a code of its own', [TOTAL, 'function:205 　教育支出', 'unknown 　　普通教育'], '- 0 -'],
  ];
  for (const [why, lines, places] of cases) it(why, () => equal(placesOf(placeCoded(linesOf(...lines))), places));
});
