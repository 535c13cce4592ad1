import { deepEqual, equal } from 'node:assert/strict';
import type { Rows } from './builder.js';
import { faultsIn, linesIn, read } from './layouts.js';

const TITLE: Rows = [['部门收支总表']];
const TOP: Rows = [['某某县教育局', null, null, '单位：万元']];
const HEAD: Rows = [['收入', null, '支出', null], ['项目', '预算数', '项目', '预算数']];
const FIRST: Rows = [['一、一般公共预算拨款收入', 30.5, '一、一般公共服务支出', null], ['二、政府性基金预算拨款收入', null, '二、教育支出', 20.5], ['三、事业收入', null, '三、科学技术支出', null]];
const BLANK: Rows = [['四、上级补助收入', null, '四、卫生健康支出', null], ['五、其他收入', null, '五、农林水支出', null]];
const TOTALS: Rows = [['本年收入合计', 30.5, '本年支出合计', 30.5]];
const LAST: Rows = [['上年结转', 1, '结转下年', 1], ['收入总计', 31.5, '支出总计', 31.5]];
const HOUSING: Rows = [[null, null, '六、住房保障支出', 10]];

const whole = linesIn(read([...TITLE, ...TOP, ...HEAD, ...FIRST, ...BLANK, ...HOUSING, ...TOTALS, ...LAST]).tables[0]!);

describe('a 收支总表 over a page break', () => {
  it('has all its lines when it stands on one page', () => equal(whole.length, 17));

  const tops: Readonly<Record<string, Rows>> = {
    'title, unit and head': [...TITLE, ...TOP, ...HEAD],
    'title and head': [...TITLE, ...HEAD],
    'the title alone': TITLE,
    'unit and head': [...TOP, ...HEAD],
    'the head': HEAD,
  };
  for (const [name, top] of Object.entries(tops)) {
    it(`is one table, with ${name} before lines without an amount`, () => {
      const disclosure = read([...TITLE, ...TOP, ...HEAD, ...FIRST, ...top, ...BLANK, ...HOUSING, ...TOTALS, ...LAST]);
      deepEqual(disclosure.tables.map(linesIn), [whole]);
      deepEqual(faultsIn(disclosure), []);
    });

    it(`is one table, with ${name} between 本年收入合计 and 收入总计`, () => {
      const disclosure = read([...TITLE, ...TOP, ...HEAD, ...FIRST, ...BLANK, ...HOUSING, ...TOTALS, ...top, ...LAST]);
      deepEqual(disclosure.tables.map(linesIn), [whole]);
      deepEqual(faultsIn(disclosure), []);
    });
  }

  it('does not take who signed at the foot of the last page for a line', () => {
    const disclosure = read([...TITLE, ...TOP, ...HEAD, ...FIRST, ...BLANK, ...HOUSING, ...TITLE, ...TOTALS, ...LAST, ['单位负责人：', '财务负责人：', '制表人：']]);
    deepEqual(disclosure.tables.map(linesIn), [whole]);
    deepEqual(faultsIn(disclosure), []);
  });

  it('is two where the same total comes again', () => {
    const page: Rows = [...TITLE, ...TOP, ...HEAD, ...FIRST, ...HOUSING, ...TOTALS, ...LAST];
    equal(read([...page, ...page]).tables.length, 2);
  });
});

describe('a list of 项目 for the whole 部门 over a page break', () => {
  const top: Rows = [['部门整体支出绩效目标表'], ['单位：某某县教育局', null, null, null, '单位：万元'], ['任务名称', '主要内容', '预算金额', null, null], [null, null, '总额', '财政拨款', '其他资金']];
  const first: Rows = [['校舍维修', '维修校舍', 20, 20, null], ['设备购置', '购置设备', 21, 21, null]];
  const second: Rows = [['教师培训', '培训教师', 9, 9, null], ['金额合计', null, 50, 50, null]];

  it('is one table under its title and head again', () => {
    deepEqual(read([...top, ...first, ...top, ...second]).tables.map(linesIn), [linesIn(read([...top, ...first, ...second]).tables[0]!)]);
  });

  it('is two where it begins anew', () => equal(read([...top, ...first, ...top, ...first, ...second]).tables.length, 2));
});
