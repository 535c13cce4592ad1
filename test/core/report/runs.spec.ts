import { deepEqual, equal, match } from 'node:assert/strict';
import { checkHtml } from '../../../src/core/report/check-html.js';
import { checkText } from '../../../src/core/report/check-text.js';
import { withRuns } from '../../../src/core/report/runs.js';
import { disclosure, finding, report } from './sample.js';
import { messageOf } from '../../../src/core/report/say/index.js';

const line = (address: string, change: object = {}) =>
  finding({
    rule: 'row.total',
    relation: '合计或小计列等于同一行所属各列之和。',
    said: { type: 'table.missing', name: address },
    cells: [{ sheet: '公开02表', address }],
    ...change,
  });

describe('findings of lines below each other', () => {
  it('are shown as one that names the column and the lines', () => {
    const [run, ...others] = withRuns([line('L12'), line('L13'), line('L14')]);
    deepEqual(others, []);
    equal(messageOf(run!), 'L 列第 12 至 14 行，连续 3 行不符合：合计或小计列等于同一行所属各列之和。');
    deepEqual(
      run!.cells.map(({ address }) => address),
      ['L12', 'L13', 'L14'],
    );
    deepEqual(
      run!.run!.map(messageOf),
      ['L12', 'L13', 'L14'].map((name) => `工作簿中没有找到${name}，请确认是否应当公开。`),
    );
  });

  it('stay apart when they are two, of another column, rule or sheet, or a line lies between', () => {
    for (const others of [
      [line('L12'), line('L13')],
      [line('L12'), line('M13'), line('L14')],
      [line('L12'), line('L13', { rule: 'row.pattern' }), line('L14')],
      [line('L12'), line('L13', { cells: [{ sheet: '公开03表', address: 'L13' }] }), line('L14')],
      [line('L12'), line('L13'), line('L15')],
    ])
      deepEqual(withRuns(others), others);
  });

  it('stay apart when they are warnings: each is answered by itself', () => {
    const warnings = ['L12', 'L13', 'L14'].map((address) => line(address, { severity: 'warning' }));
    deepEqual(withRuns(warnings), warnings);
  });

  it('keep their figures in the text and in the page', () => {
    const many = report([line('L12'), line('L13', { stated: '7.25' }), line('L14')]);
    match(
      checkText(disclosure(), many),
      /错误（3）\n.*\n {4}· L 列第 12 至 14 行，连续 3 行不符合：.*\n {6}单元格 .*\n.*\n {6}公开02表!L13 {10}7\.25 {2}5,556,280\.53 {2}10,000\.00\n/,
    );
    match(checkHtml(disclosure(), many), /连续 3 行不符合[\s\S]*公开02表!L13<\/td><td class="number">7\.25/);
  });
});
