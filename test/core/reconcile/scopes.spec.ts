import { deepEqual } from 'node:assert/strict';
import { reconcileText } from '../../../src/core/reconcile/index.js';

const grave = (...lines: string[]): string[] =>
  reconcileText(lines.join('\n'))
    .findings.filter(({ severity }) => severity !== 'notice')
    .map(({ severity, rule, quote }) => `${severity} ${rule} ${quote}`);

const OFFICE = [
  '甲乙县民政局2024年部门预算说明',
  '一、甲乙县民政局（本级）',
  '（一）收支预算总体情况',
  '收入总计820.00万元，支出总计820.00万元。',
  '（二）“三公”经费情况',
  '“三公”经费预算12.00万元，其中：因公出国（境）费0万元，公务接待费2.00万元，公务用车购置及运行费10.00万元。',
  '（三）机关运行经费',
  '机关运行经费60.00万元。',
];
const CENTRE = [
  '二、甲乙县社会福利中心',
  '（一）收支预算总体情况',
  '收入总计310.00万元，支出总计310.00万元。',
  '（二）“三公”经费情况',
  '“三公”经费预算3.00万元，其中：因公出国（境）费0万元，公务接待费0万元，公务用车购置及运行费3.00万元。',
  '（三）机关运行经费',
  '没有机关运行经费。',
];

describe('figures of one name and of different owners, years and levels', () => {
  it('are not one figure: chapters of 单位 beside each other', () => deepEqual(grave(...OFFICE, ...CENTRE), []));

  it('are one where the owner is the same', () => {
    deepEqual(grave(...OFFICE, '（四）补充说明', '本部门本级“三公”经费预算13.00万元，机关运行经费60.00万元。'), [
      'warning same 13.00万元',
    ]);
    deepEqual(grave('甲乙县民政局2024年部门预算说明', ...OFFICE.slice(2), '（四）其他', '“三公”经费预算13.00万元。'), [
      'warning same 13.00万元',
    ]);
  });

  it('are not one figure: last year’s chapter beside this year’s', () => {
    deepEqual(
      grave(
        '丙丁区教育局2024年部门预算说明',
        '第一部分 2023年预算执行情况',
        '一、政府采购执行情况',
        '政府采购支出300.00万元，其中：货物100.00万元，工程0万元，服务200.00万元。',
        '第二部分 2024年部门预算',
        '一、政府采购情况',
        '政府采购预算420.00万元，其中：货物120.00万元，工程0万元，服务300.00万元。',
      ),
      [],
    );
  });

  it('are not one figure: an office in its sentence, and 本级 beside the whole', () => {
    deepEqual(
      grave(
        '壬癸县文化局2023年部门决算说明',
        '一、下属单位情况',
        '壬癸县图书馆支出总计200.00万元，“三公”经费1.00万元。壬癸县文化馆支出总计300.00万元，机关运行经费2.00万元。',
        '二、“三公”经费',
        '“三公”经费支出5.00万元。局本级“三公”经费支出4.00万元。',
        '三、机关运行经费',
        '机关运行经费支出80.00万元。本部门本级机关运行经费支出70.00万元。',
      ),
      [],
    );
  });

  it('are no changes and no shares: rates of projects', () => {
    deepEqual(
      grave(
        '壬癸县文化局2023年部门决算说明',
        '项目预算100.00万元，资金到位率100%，预算执行率95.00%，群众满意度96%，培训完成率98%，送审104.00万元，核减4.00万元，核减率3.85%。',
      ),
      [],
    );
  });

  it('are not one figure: the funds that their headings name', () => {
    deepEqual(
      grave(
        '庚辛区城市管理局2024年部门预算说明',
        '一、收支预算总体情况',
        '收入总计3000.00万元，支出总计3000.00万元。',
        '二、政府性基金预算支出情况',
        '收入总计500.00万元，支出总计500.00万元。',
        '三、国有资本经营预算支出情况',
        '收入总计10.00万元，支出总计10.00万元。',
      ),
      [],
    );
  });
});
