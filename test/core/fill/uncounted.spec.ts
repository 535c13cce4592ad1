import assert from 'node:assert/strict';
import { disclosureOf } from '../../e2e/fixtures.js';
import { linesOf } from './filled.js';

const FINAL = 'xinping-2021-final.corrected';
const HEADS = ['2021年度部门决算公开说明', '第三部分 部门决算情况说明', '一、“三公”经费支出决算情况'];

function told(line: string, workbook: Parameters<typeof linesOf>[1] = FINAL): string {
  return linesOf([...HEADS, line], workbook).at(-1)!;
}

/** 因公出国, 购置 and 国（境）外接待 print nothing, money nor numbers; 接待 0.04万元 of 1 批次, 11 人次; 29 cars are kept. */
describe('a number of things that the table does not print', () => {
  it('is 0, to be looked at, where its money is 0', () => {
    assert.equal(
      told('因公出国（境）费支出决算XX万元，全年出访团组XX个、XX人次。'),
      '因公出国（境）费支出决算0万元，全年出访团组〖0〗个、〖0〗人次。',
    );
    assert.equal(told('公务用车购置费XX万元，购入车辆XX辆。'), '公务用车购置费0万元，购入车辆〖0〗辆。');
  });

  it('is that of its own money', () => {
    assert.equal(
      told('公务接待费支出决算XX万元，国内公务接待XX批次、XX人次；国（境）外接待XX批次、XX人次。'),
      '公务接待费支出决算0.04万元，国内公务接待1批次、11人次；国（境）外接待〖0〗批次、〖0〗人次。',
    );
  });

  it('stays open where the table prints amounts alone', () => {
    const line = '公务用车购置费XX万元，拟购置XX辆。';
    assert.equal(
      linesOf(['三、“三公”经费预算情况', line], 'lingshou-2021-budget').at(-1),
      '公务用车购置费0万元，拟购置«XX»辆。',
    );
  });

  it('stays open where the table was not read whole', () => {
    const disclosure = disclosureOf(FINAL);
    const tables = disclosure.tables.map((table) => ({
      ...table,
      amounts: { ...table.amounts, unplaced: [{ sheet: table.sheet, address: 'D9' }] },
    }));
    assert.equal(
      told('因公出国（境）费支出决算XX万元，全年出访团组XX个。', { ...disclosure, tables }),
      '因公出国（境）费支出决算〖0〗万元，全年出访团组«XX»个。',
    );
  });

  it('stays open of cars that are kept, and of what is no 三公', () => {
    assert.match(told('公务用车运行维护费XX万元，年末公务用车保有量XX辆。', 'ebian-2021-budget'), /保有量«XX»辆。$/);
    const form = [...HEADS, '二、政府采购情况', '政府采购项目XX个。'];
    assert.equal(linesOf(form, FINAL).at(-1), '政府采购项目«XX»个。');
  });
});
