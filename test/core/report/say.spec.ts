import { deepEqual, equal, match } from 'node:assert/strict';
import { validate } from '../../../src/core/check/index.js';
import { mapCells, mapWords } from '../../../src/core/finding/words.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { reconcileText } from '../../../src/core/reconcile/index.js';
import { messageOf } from '../../../src/core/report/say/index.js';
import { planted } from '../../forms/builder.js';
import { FULL_SET_BUDGET } from '../check/full-set.js';
import { finding, SENTENCE } from './sample.js';

const BROKEN = recognize(planted(FULL_SET_BUDGET, '支出总表', 'C6', 1));
const TEXT = '某某县水利局2024年部门预算。支出合计10.00万元，其中：基本支出6.00万元，项目支出5.00万元。';

describe('a finding', () => {
  it('is plain data: what a file or a worker hands over says the same', () => {
    const found = [...validate(BROKEN).findings, ...reconcileText(TEXT).findings];
    const handed = JSON.parse(JSON.stringify(found)) as typeof found;
    deepEqual(handed, found);
    match(
      found.map(messageOf).join('\n'),
      /《部门支出总表》[\s\S]*其各项基本支出6\.00万元、项目支出5\.00万元，合计11万元/,
    );
    deepEqual(handed.map(messageOf), found.map(messageOf));
  });

  it('is said with its words changed, its amounts as they are', () => {
    const stars = mapWords(finding().said, (words) => words.replace(/合计|5566280/g, '**'));
    equal(messageOf({ said: stars }), SENTENCE.replace('“合计”', '“**”'));
  });

  it('has its cells where it quotes them', () => {
    const cells: string[] = [];
    mapCells(finding().said, (cell) => {
      cells.push(`${cell.sheet}!${cell.address}`);
      return cell;
    });
    deepEqual(cells, ['公开02表!E7']);
  });
});
