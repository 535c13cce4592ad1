import { deepEqual, equal } from 'node:assert/strict';
import { isUnitStatement, unitBehind, unitStated } from '../../../src/core/taxonomy/units.js';

describe('the unit of a table', () => {
  it('is read however it is said, and is never the name of a department', () => {
    for (const text of [
      '单位:万元',
      '单位:万元(人民币)',
      '单位:人民币万元',
      '单位:人民币(万元)',
      '单位:(万元)',
      '单位(万元)',
      '金额单位:万元',
      '金额:万元',
      '计量单位:人民币万元',
      '货币单位:万元',
      '币种:人民币单位:万元',
      '(万元)',
      '万元',
      '人民币万元',
      '(人民币:万元)',
      '【单位:万元】',
      '单位:万元,保留两位小数',
      '以万元为单位',
      '单位:RMB万元',
      '单位:万元、%',
    ]) {
      equal(unitStated(text), 'ten-thousand-yuan', text);
      equal(isUnitStatement(text) || text.endsWith('%'), true, text);
    }
    deepEqual(['单位:元', '金额单位:人民币元', '(元)', '单位:元(保留两位小数)'].map(unitStated), [
      'yuan',
      'yuan',
      'yuan',
      'yuan',
    ]);
  });

  it('is not found in a name that begins with 元, nor taken from 亿元 and 千元', () => {
    deepEqual(
      ['单位:元阳县教育局', '单位名称:元谋县财政局', '单位:某县教育局', '单位:亿元', '单位:千元', '部门:万元县'].map(
        unitStated,
      ),
      [null, null, null, null, null, null],
    );
    deepEqual(['单位:元阳县教育局', '单位:某局单位:万元', '元旦慰问', '单位:某局(万元)'].map(isUnitStatement), [
      false,
      false,
      false,
      false,
    ]);
    equal(unitStated('部门:某局单位:万元'), 'ten-thousand-yuan');
    equal(unitStated('单位:万元部门:某局'), 'ten-thousand-yuan');
  });

  it('stands behind a column head, in brackets or not', () => {
    deepEqual(
      ['预算金额(万元)', '决算数(单位:元)', '合计/万元', '预算数(人民币万元)', '预算金额万元', '金额:元'].map(
        unitBehind,
      ),
      [
        { name: '预算金额', unit: 'ten-thousand-yuan' },
        { name: '决算数', unit: 'yuan' },
        { name: '合计', unit: 'ten-thousand-yuan' },
        { name: '预算数', unit: 'ten-thousand-yuan' },
        { name: '预算金额', unit: 'ten-thousand-yuan' },
        { name: '金额', unit: 'yuan' },
      ],
    );
    deepEqual(
      ['合计', '资金来源', '公务接待(批次)', '500万元以上'].map(unitBehind),
      ['合计', '资金来源', '公务接待(批次)', '500万元以上'].map((name) => ({ name, unit: null })),
    );
    deepEqual(unitBehind('总额(千元)'), { name: '总额', unit: null });
  });
});
