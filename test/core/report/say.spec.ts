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

  it('names the first of many parts, and their number', () => {
    const parts = Array.from('子丑寅卯辰巳午未申', (sign, index) => `${sign}库项目${index + 1}.00万元`);
    const text = `某某县水利局2024年部门预算。项目支出由以下构成：项目支出合计40.00万元，其中：${parts.join('，')}。`;
    const said = reconcileText(text).findings.map(messageOf).join('\n');
    match(said, /1\.00万元\+2\.00万元.*\+8\.00万元…等9项，合计45万元/);
    equal(said.includes('+9.00万元'), false);
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
