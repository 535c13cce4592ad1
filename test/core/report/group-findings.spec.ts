import assert from 'node:assert/strict';
import { suspectsOf } from '../../../src/core/report/causes.js';
import { cellList, groupFindings, namedCells } from '../../../src/core/report/group-findings.js';
import { amount, disclosure, figure, finding, report, table } from './sample.js';

const at = (sheet: string, address: string) => ({ sheet, address });

describe('groupFindings', () => {
  it('puts errors first, then warnings, each under its table', () => {
    const groups = groupFindings(
      report([
        finding({ severity: 'warning', cells: [] }),
        finding(),
        finding({ severity: 'warning', cells: [at('说明', 'A1')] }),
        finding({ cells: [at('公开02表', 'F7')] }),
      ]),
      disclosure(),
    );
    assert.deepEqual(
      groups.map(({ severity, count, tables }) => [
        severity,
        count,
        tables.map(({ name, findings }) => [name, findings.length]),
      ]),
      [
        ['error', 2, [['收入决算表', 2]]],
        [
          'warning',
          2,
          [
            ['整套公开表', 1],
            ['说明', 1],
          ],
        ],
      ],
    );
  });

  it('tells two tables stacked on one sheet apart', () => {
    const stacked = disclosure({
      tables: [table(), table({ title: '支出决算表', range: { top: 30, left: 0, bottom: 40, right: 10 } })],
    });
    const [group] = groupFindings(report([finding({ cells: [at('公开02表', 'B33')] })]), stacked);
    assert.equal(group?.tables[0]?.name, '支出决算表');
  });
});

describe('cellList', () => {
  it('names each sheet and each cell once', () => {
    assert.equal(cellList([at('表1', 'A1'), at('表2', 'C3'), at('表1', 'B2'), at('表1', 'A1')]), '表1!A1、B2；表2!C3');
  });
});

describe('suspectsOf', () => {
  it('gives the suspects that a finding touches by its cells or its terms', () => {
    const suspect = { sheet: '表3', address: 'C9', stated: '1', proposed: '2', mends: 1 };
    const touching = finding({
      terms: [
        { side: 'right', sign: 1, figure: { ...figure('行政运行', 'C9'), cell: at('表3', 'C9') }, amount: amount('1') },
      ],
    });
    assert.deepEqual(suspectsOf(touching, report([touching], { suspects: [suspect] })), [suspect]);
    assert.deepEqual(suspectsOf(finding(), report([], { suspects: [suspect] })), []);
  });
});

describe('the cells that are named of a finding', () => {
  it('are its cells, and none of a page that was not read', () => {
    const cells = [at('第14页', 'A1')];
    assert.deepEqual(namedCells(finding({ cells })), cells);
    const unread = { reason: 'page', why: 'unruled' } as const;
    assert.deepEqual(namedCells(finding({ cells, said: { type: 'sheet.unread', sheet: '第14页', unread } })), []);
  });
});
