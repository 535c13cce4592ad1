import assert from 'node:assert/strict';
import { recognize } from '../../../src/core/recognize/index.js';
import type { Suspect } from '../../../src/core/finding/finding.js';
import { validate } from '../../../src/core/check/index.js';
import { workbookOf } from '../../e2e/fixtures.js';
import { planted, sheetOf, workbookOf as bookOf } from '../../forms/builder.js';

const SOUND = workbookOf('lingshou-2021-budget');

function suspectsAfter(
  ...slips: readonly (readonly [sheet: string, cell: string, value: number | null])[]
): readonly Suspect[] {
  const workbook = slips.reduce((book, [sheet, cell, value]) => planted(book, sheet, cell, value), SOUND);
  return validate(recognize(workbook)).suspects;
}

const named = (suspects: readonly Suspect[]): string[] =>
  suspects.map((suspect) => `${suspect.sheet}!${suspect.address}=${suspect.proposed}`);

describe('naming the cell that is most likely wrong', () => {
  it('says nothing about a sound workbook', () => assert.deepEqual(suspectsAfter(), []));

  it('names one slip and the value that mends all', () => {
    assert.deepEqual(named(suspectsAfter(['支出总表', 'D10', 875.1])), ['支出总表!D10=857.10']);
    assert.deepEqual(named(suspectsAfter(['基本支出表', 'F34', 82])), ['基本支出表!F34=28.00']);
    assert.deepEqual(named(suspectsAfter(['收支总表', 'E39', 1375.38])), ['收支总表!E39=1357.38']);
  });

  it('names a figure that was left out', () => {
    const [first] = suspectsAfter(['支出总表', 'D16', null]);
    assert.deepEqual([first!.address, first!.stated, first!.proposed], ['D16', '', '8.90']);
  });

  it('names a figure and the sum of its row when the slip was carried into the sum', () => {
    const [first] = suspectsAfter(['支出总表', 'E11', 163.68], ['支出总表', 'D11', 163.68]);
    assert.deepEqual(
      [named([first!]), first!.together],
      [['支出总表!D11=136.68'], [{ sheet: '支出总表', address: 'E11', stated: '163.68', proposed: '136.68' }]],
    );
  });

  it('names three slips that share no relation', () => {
    assert.deepEqual(
      named(suspectsAfter(['收支总表', 'E14', 103.43], ['基本支出表', 'E13', 94.5], ['三公经费表', 'C11', 82])).sort(),
      ['三公经费表!C11=28.00', '基本支出表!E13=62.29', '收支总表!E14=130.43'],
    );
  });

  it('lists the equal readings of a sum that nothing else checks, the likelier slip first', () => {
    const grid = sheetOf('采购', [
      ['政府采购预算表'],
      ['单位：元'],
      ['项目名称', '金额'],
      ['合计', 300.5],
      ['电脑', 100.25],
      ['桌椅', 200.52],
    ]);
    const suspects = validate(recognize(bookOf('2024年预算.xlsx', [grid]))).suspects;
    assert.equal(named(suspects)[0], '采购!B6=200.25');
    assert.ok(suspects.length <= 3);
  });

  it('never proposes a negative figure where the printed one is not', () => {
    for (const suspect of suspectsAfter(['支出总表', 'D10', 85710], ['支出总表', 'D11', 13668]))
      assert.ok(!suspect.proposed.startsWith('-'));
  });
});
