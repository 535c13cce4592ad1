import { deepEqual } from 'node:assert/strict';
import { linesOf } from './filled.js';

const FINAL = 'xinping-2021-final.corrected';

/** What fills a table whose cells are parted by tabs, below a heading. */
function rows(heading: string, table: readonly string[], above: readonly string[] = []): string[] {
  const form = ['2021年部门决算', ...above, heading, ...table.map((row) => row.replaceAll('|', '\t'))];
  return linesOf(form, FINAL)
    .slice(above.length + 2)
    .map((row) => row.replaceAll('\t', '|'));
}

const THREE = '一、“三公”经费支出情况';
const BASIC = '二、一般公共预算财政拨款基本支出情况';

describe('the columns of a form’s table', () => {
  it('takes a single sign alone in its cell for a blank', () => {
    deepEqual(rows(BASIC, ['项目|金额（万元）|占基本支出比重（%）', '人员经费|×|×', '公用经费|*|X']), [
      '项目|金额（万元）|占基本支出比重（%）',
      '人员经费|114.95|27.17',
      '公用经费|308.17|72.83',
    ]);
  });

  it('knows a share of this year’s 三公经费, and 决算 over 预算', () => {
    deepEqual(
      rows(THREE, ['项目|预算数（万元）|决算数（万元）|决算占预算比重|占本年“三公”经费比重', '公务接待费|*|*|*|*%']),
      ['项目|预算数（万元）|决算数（万元）|决算占预算比重|占本年“三公”经费比重', '公务接待费|0.50|0.04|8.96|100.00%'],
    );
  });

  it('never fills a cell with what leads to the next one', () => {
    deepEqual(rows(THREE, ['项目|决算数|占“三公”经费比重', '公务接待费|XX|XX%'], ['金额单位见附表。']), [
      '项目|决算数|占“三公”经费比重',
      '公务接待费|«XX»|100.00%',
    ]);
  });

  it('takes the unit of the form’s lines, marked, where all have one', () => {
    const table = ['项目|上年|本年|增减额', '公务接待费|XX|XX|XX'];
    const filled = [table[0]!, '公务接待费|«XX»|〖0.04〗|«XX»'];
    deepEqual(rows(THREE, table, ['（金额以万元为单位）', '目录', '概况']), filled);
    deepEqual(rows(THREE, table, ['公务接待费支出XX万元。']), filled);
    deepEqual(rows(THREE, table, ['公务接待费支出XX万元，合XX元。'])[1], '公务接待费|«XX»|«XX»|«XX»');
  });

  it('reads a line whose first cell is empty, and gives the whole of a column of shares', () => {
    deepEqual(rows(BASIC, ['编码|项目|金额（万元）|占比（%）', '|人员经费|X|X', '|公用经费|X|X', '|合计|X|X']), [
      '编码|项目|金额（万元）|占比（%）',
      '|人员经费|114.95|〖27.17〗',
      '|公用经费|308.17|〖72.83〗',
      '|合计|〖423.11〗|〖100〗',
    ]);
  });

  it('knows a line by the code before its name, and 工资福利支出 as a part of 基本支出', () => {
    deepEqual(rows(BASIC, ['科目|金额（万元）|比重', '301 工资福利支出|XX|XX', '其中：30201办公费|XX|XX']), [
      '科目|金额（万元）|比重',
      '301 工资福利支出|112.07|〖26.49〗',
      '其中：30201办公费|2.69|«XX»',
    ]);
    deepEqual(
      rows('三、一般公共预算财政拨款支出情况', ['科目|金额（万元）', '2010350 事业运行|XX', '2010399 事业运行|XX']),
      ['科目|金额（万元）', '2010350 事业运行|519.62', '2010399 事业运行|«XX»'],
    );
  });
});
