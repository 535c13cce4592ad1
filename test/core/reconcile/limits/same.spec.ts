import { deepEqual } from 'node:assert/strict';
import { budgetOf, finalOf } from '../sample.js';
import { holdRows, told } from './told.js';

describe('one figure with two amounts', () => {
  for (const name of [
    ...['基本支出', '人员经费', '公用经费', '机关运行经费'],
    ...['“三公”经费', '因公出国（境）费', '公务接待费'],
    ...['公务用车购置及运行费', '公务用车购置费', '公务用车运行费'],
    ...['政府采购', '政府采购货物', '政府采购工程', '政府采购服务'],
    ...['收支总计', '收入总计', '支出总计'],
  ])
    it(`is ${name}`, () => {
      deepEqual(told(budgetOf(`${name}10.00万元。`, `${name}12.00万元，用于修渠。`)), ['error same 12.00万元']);
    });

  const item = (name: string, amount: string): string => `农林水支出（类）水利（款）${name}（项）${amount}万元。`;
  holdRows([
    ['is none that has several parts of that name', ['项目支出10.00万元。', '项目支出12.00万元，用于修渠。'], []],
    ['is none of other money', ['一般公共预算基本支出10.00万元。', '政府性基金基本支出12.00万元。'], []],
    [
      'is none of other money by its heading',
      ['基本支出10.00万元。', '二、政府性基金预算支出情况', '基本支出12.00万元。'],
      [],
    ],
    [
      'is none of other money by the sentences before it',
      [
        '一般公共预算收入10.00万元。加上结转7.00万元，收入总计17.00万元。',
        '政府性基金收入2.00万元。收入总计3.00万元。',
      ],
      [],
    ],
    [
      'is one of the same money by the sentences before it',
      ['政府性基金收入2.00万元。收入总计17.00万元。', '政府性基金收入2.00万元。收入总计3.00万元。'],
      ['error same 3.00万元'],
    ],
    ['is none of another year', ['2023年基本支出10.00万元。', '2024年基本支出12.00万元。'], []],
    [
      'is none where a paragraph gives two itself',
      ['基本支出10.00万元，基本支出12.00万元。', '基本支出10.00万元。'],
      [],
    ],
    [
      'has each other one told once',
      ['基本支出10.00万元。', '基本支出12.00万元。', '基本支出13.00万元。', '基本支出12.00万元。'],
      ['error same 12.00万元', 'error same 13.00万元'],
    ],
    [
      'is none of 基本支出 and 项目支出 of one 项',
      [
        '1.“防汛”（2130314）基本支出决算数10.00万元，用于值守。',
        '2.“防汛”（2130314）项目支出决算数12.00万元，用于修堤。',
      ],
      [],
    ],
    ['is one 科目', [item('防汛', '10.00'), item('防汛', '12.00')], ['error same 12.00万元']],
    [
      'is one 项 that a sentence points back at',
      [`${item('防汛', '10.00')}该项12.00万元主要用于修渠。`],
      ['warning same 12.00万元'],
    ],
    [
      'is one 项 of which its reason speaks',
      ['防汛（项）2023年预算9.00万元，2024年预算10.00万元，主要原因是修渠，本项预算12.00万元已细化。'],
      ['warning same 12.00万元'],
    ],
    ['is one 项 whose amount is told alike', [`${item('防汛', '10.00')}该项10.00万元主要用于修渠。`], []],
    [
      'is none that its reason points at',
      [`${item('防汛', '10.00').slice(0, -1)}，主要原因是新增修渠，该项2.00万元。`],
      [],
    ],
    [
      'is none of which last year is meant',
      ['防汛（项）2023年预算9.00万元，2024年预算10.00万元。该项9.00万元已用完。'],
      [],
    ],
    ['is a part that bears no name', [`${item('防汛', '10.00').slice(0, -1)}；4.00万元用于修渠。`], []],
    [
      'is more than the whole',
      [`${item('防汛', '10.00').slice(0, -1)}；12.00万元用于修渠。`],
      ['warning same 12.00万元'],
    ],
    [
      'is one 项 by its code and by its names, where a finger slipped',
      ['2130314防汛支出76.55万元。', item('防汛', '76.35')],
      ['warning same 76.35万元'],
    ],
    [
      'is perhaps one by a name that may stand for two, where a finger slipped',
      ['项目支出1,234.56万元。', '二、资金情况', '项目支出1,334.56万元。'],
      ['warning same 1,334.56万元'],
    ],
    [
      'is none of a 单位 by its heading',
      ['项目支出1,234.56万元。', '二、某某县水库管理所收支情况', '项目支出1,334.56万元。'],
      [],
    ],
    ['is no other 科目', [item('防汛', '10.00'), item('抗旱', '12.00')], []],
    [
      'is a number of receptions',
      ['公务接待批次5批次，公务接待人次20人次。', '公务接待6批次，公务接待人次21人次。'],
      ['warning same.count 6批次', 'warning same.count 21人次'],
    ],
    ['is a number of cars among more', ['公务用车保有量10辆。', '二、资产', '单位共有车辆12辆。'], []],
    [
      'is a number of cars among fewer',
      ['公务用车保有量12辆。', '二、资产', '单位共有车辆10辆。'],
      ['warning same.count 10辆'],
    ],
    ['is 公用经费 by the name of 机关运行经费', ['公用经费10.25万元。', '二、其他', '机关运行经费10.25万元。'], []],
    ['is not 公用经费 where there is no 机关运行经费', ['公用经费10.25万元。', '二、其他', '机关运行经费0万元。'], []],
  ]);

  holdRows(
    [
      ['is 收入 and 支出 in all', ['收入总计90.00万元，支出总计90.00万元。'], []],
      ['is 收入 and 支出 in all, and is not', ['收入总计90.00万元，支出总计96.00万元。'], ['error balance 96.00万元']],
      ['is 支出 with what is left', ['收入总计96.00万元，支出总计90.00万元，年末结转和结余6.00万元。'], []],
      [
        'is not 支出 with what is left',
        ['收入总计96.00万元，支出总计90.00万元，年末结转和结余7.00万元。'],
        ['error balance 90.00万元'],
      ],
      ['is that of 财政拨款', ['财政拨款收入总计90.00万元，财政拨款支出总计96.00万元。'], ['error balance 96.00万元']],
      ['is none of all and of 财政拨款', ['收入总计90.00万元，财政拨款支出总计96.00万元。'], []],
      [
        'is perhaps none where the changes are two',
        ['收入总计90.00万元，比上年增加5.00万元。', '支出总计96.00万元，比上年增加6.00万元。'],
        ['warning balance 96.00万元'],
      ],
      [
        'is one where the changes are one',
        ['收入总计90.00万元，比上年增加5.00万元。', '支出总计96.00万元，比上年增加5.00万元。'],
        ['error balance 96.00万元'],
      ],
    ],
    finalOf,
  );
});

describe('a budget beside final accounts, in the text of a budget', () => {
  holdRows([
    ['is another stage', ['“三公”经费预算安排12.00万元。', '“三公”经费年初预算0万元，支出决算12.00万元。'], []],
  ]);
});

describe('words that are told again with other figures', () => {
  const moved = (rent: string): string => `主要原因是因防汛仓库搬迁增加租金${rent}万元`;
  holdRows([
    ['agree', [`${moved('36.50')}。`, '二、支出', `${moved('36.50')}。`], []],
    ['are two things of their own', [`${moved('36.50')}。`, '二、支出', `${moved('38.50')}。`], []],
    [
      'are one where the clause beside them is the same',
      [`${moved('36.50')}，新增水尺维修12.40万元。`, '二、支出', `${moved('38.50')}，新增水尺维修12.40万元。`],
      ['warning same 38.50万元'],
    ],
    [
      'are two where the clause beside them differs as well',
      [`${moved('36.50')}，新增水尺维修12.40万元。`, '二、支出', `${moved('38.50')}，新增水尺维修13.40万元。`],
      [],
    ],
    [
      'are one where all others agree',
      [`${moved('36.50')}。`, '二、支出', `${moved('36.50')}。`, '三、项目', `${moved('86.50')}。`],
      ['warning same 86.50万元'],
    ],
    [
      'are several where each differs',
      [`${moved('36.50')}。`, '二、支出', `${moved('38.50')}。`, '三、项目', `${moved('86.50')}。`],
      [],
    ],
    [
      'are two where no finger makes one of the other',
      [`${moved('36.50')}。`, '二、支出', `${moved('36.50')}。`, '三、项目', `${moved('9.20')}。`],
      [],
    ],
    [
      'are numbers as well',
      ['二、用车', '一是由我局统一管理69辆防汛用车。', '由我局统一管理69辆防汛用车。', '由我局统一管理96辆防汛用车。'],
      ['warning same 96辆'],
    ],
  ]);
});

describe('the money of what was counted', () => {
  const guests = (spent: string): string =>
    `国（境）外接待支出3.00万元，国（境）外接待2批次，9人次，共计支出${spent}万元。`;
  holdRows([
    ['is told before by its name', [guests('3.00')], []],
    ['is another than told before by its name', [guests('3.40')], ['warning same 3.40万元']],
    [
      'is 公务接待费 of another chapter',
      [
        '公务接待费4.00万元，比上年减少1.00万元。',
        '二、其他',
        '公务接待6批次、40人次，实际支出4.50万元（比上年减少1.20万元）。',
      ],
      ['warning same 4.50万元', 'warning same 1.20万元'],
    ],
    [
      'may be that of 国内 only',
      ['公务接待费4.00万元。', '二、其他', '国内公务接待6批次、40人次，共支出3.00万元。'],
      [],
    ],
    [
      'names no expenditure of the department',
      [
        '支出合计80.00万元。',
        '一般公共预算支出60.00万元，占本年支出合计的57.00%。',
        '接待6批次、40人次，共计支出4.00万元。',
      ],
      ['error share 57.00% → 75'],
    ],
    [
      'has persons in another chapter',
      ['公务接待6批次、40人次。', '二、其他', '公务接待6批次、42人次。'],
      ['warning same.count 42人次'],
    ],
  ]);
});
