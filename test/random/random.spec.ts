import { deepEqual, equal } from 'node:assert/strict';
import { sheetOf, workbookOf } from '../forms/builder.js';
import { KINDS, runCase, sources } from './cases.js';
import { Walk, walkWorkbook } from './walk.js';

/** A few of the cases that `npm run random` tries by the thousand. */
const CASES = 12;

describe('what is made at random', () => {
  const all = sources();
  for (const kind of KINDS) {
    it(`ends in an answer: ${kind}`, () => {
      for (let seed = 1; seed <= CASES; seed += 1)
        deepEqual({ kind, seed, wrong: runCase(all, kind, seed) }, { kind, seed, wrong: [] });
    });
  }
  it('is the same for the same seed', () => deepEqual(runCase(all, 'grids', 5), runCase(all, 'grids', 5)));
});

describe('the walk of a random case', () => {
  it('tells an exception that is no refusal', () => {
    const walk = new Walk();
    walk.step('recognize', () => {
      throw new TypeError('x');
    });
    deepEqual(walk.wrong, ['recognize threw TypeError: x']);
  });
  it('has nothing to say of a sound table', () =>
    equal(
      walkWorkbook(
        workbookOf('2024年预算.xlsx', [
          sheetOf('支出', [
            ['部门支出总表'],
            ['部门：某某局', '单位：万元'],
            ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
            ['', '合计', 3.5, 2.5, 1],
            ['213', '农林水支出', 3.5, 2.5, 1],
          ]),
        ]),
      ).wrong.length,
      0,
    ));
});
