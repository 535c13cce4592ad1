import { holdRows } from './told.js';

const FUND = '二、政府性基金预算支出情况';
const CAPITAL = '三、国有资本经营预算支出情况';
const NO_FUND = '本部门没有政府性基金预算支出。';
const NO_CAPITAL = '本部门没有国有资本经营预算支出。';

describe('below a heading', () => {
  holdRows([
    ['stands its own money', [FUND, NO_FUND, CAPITAL, NO_CAPITAL], []],
    [
      'does not stand that of the next',
      [FUND, NO_CAPITAL, CAPITAL, NO_CAPITAL],
      [`warning chapter.money ${NO_CAPITAL} → 政府性基金`],
    ],
    ['may stand no name', [FUND, '本部门没有此项支出。', CAPITAL, NO_CAPITAL], []],
    ['may stand both', [FUND, '没有政府性基金、国有资本经营预算支出。', CAPITAL, NO_CAPITAL], []],
    ['may stand money that has no chapter', [FUND, NO_CAPITAL], []],
    ['of both may stand either', ['二、政府性基金、国有资本经营预算支出情况', NO_CAPITAL, CAPITAL, NO_CAPITAL], []],
  ]);
});

describe('a table that is named', () => {
  const OTHER = ['warning chapter.table 国有资本经营预算支出表为空表'];
  holdRows([
    ['is of its chapter', [FUND, `${NO_FUND}政府性基金预算支出表为空表。`, CAPITAL, NO_CAPITAL], []],
    ['is not of another one', [FUND, `${NO_FUND}国有资本经营预算支出表为空表。`, CAPITAL, NO_CAPITAL], OTHER],
    [
      'may be where its money is told too',
      [FUND, `${NO_FUND}${NO_CAPITAL}国有资本经营预算支出表为空表。`, CAPITAL, NO_CAPITAL],
      [],
    ],
    [
      'is not empty where its money is told',
      [FUND, '政府性基金预算支出20.00万元。', '三、其他', '政府性基金预算支出表为空表。'],
      ['warning announced.empty 政府性基金预算支出表为空表'],
    ],
    [
      'is empty where there is none',
      [FUND, '政府性基金预算支出0万元。', '三、其他', '政府性基金预算支出表为空表。'],
      [],
    ],
  ]);
});

describe('a list of tables', () => {
  const of = (...titles: string[]): string[] => titles.map((title, index) => `${index + 1}.${title}`);
  holdRows([
    ['names each once', of('收支总表', '收入总表', '支出总表', '收入总表'), ['warning table.twice 4.收入总表']],
    [
      'names each once, in its marks',
      of('《收支总表》', '《收入总表》', '《支出总表》', '《收入总表》'),
      ['warning table.twice 4.《收入总表》'],
    ],
    ['may be short', of('收支总表', '收入总表', '收入总表'), []],
    [
      'may come again as a whole',
      [...of('收支总表', '收入总表', '支出总表'), ...of('收支总表', '收入总表', '支出总表')],
      [],
    ],
    ['may have two of a sort', of('收支总表', '支出总表（按科目）', '支出总表（按单位）', '收入总表'), []],
  ]);
});
