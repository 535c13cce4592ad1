import { deepEqual, equal } from 'node:assert/strict';
import { reconcileText } from '../../src/core/reconcile/index.js';
import { countedOf, known, sumsOf, understood, withoutHead, type Counted } from './counted.js';

const TEXT = `# place: 某省
# kind: budget
# level: department
---
某某市文化局2024年部门预算说明
一、支出预算情况
2024年支出预算300.00万元，其中：基本支出200.00万元，项目支出100.00万元。云上展厅36.00万元。增加20.00万元，主要原因是新增3人。
`;

describe('what is counted of texts', () => {
  it('leaves the head of a file out and takes its word for the kind', () => {
    const { text, said } = withoutHead(TEXT);
    equal(text.startsWith('某某市'), true);
    deepEqual(said, { place: '某省', kind: 'budget', level: 'department' });
    deepEqual(withoutHead('一、收入\n---\n'), { text: '一、收入\n---\n', said: {} });
  });

  it('counts figures by what came of them, other numbers and findings', () => {
    const { text, said } = withoutHead(TEXT);
    const counted = countedOf('a.txt', reconcileText(text), said);
    deepEqual(
      [counted.kind, counted.figures, counted.others, counted.borneOut, counted.contradicted, counted.errors],
      ['department budget', 5, 1, 3, 0, 0],
    );
    equal(counted.uncompared + counted.notUnderstood, 2);
  });

  it('adds up by kind', () => {
    const one: Counted = {
      name: 'a',
      kind: 'unit final',
      figures: 8,
      others: 1,
      borneOut: 5,
      contradicted: 1,
      uncompared: 1,
      notUnderstood: 1,
      errors: 1,
      warnings: 2,
      notices: 0,
    };
    const sums = sumsOf([one, { ...one, kind: 'department budget' }, { ...one, figures: 12, borneOut: 9 }]);
    deepEqual(
      sums.map(({ name, kind, figures, warnings }) => [name, kind, figures, warnings]),
      [
        ['1 texts', 'department budget', 8, 2],
        ['2 texts', 'unit final', 20, 4],
        ['3 texts', 'all', 28, 6],
      ],
    );
    deepEqual(sums.map(understood), ['75.0 %', '80.0 %', '78.6 %']);
    deepEqual(sums.map(known), ['87.5 %', '90.0 %', '89.3 %']);
    equal(understood({ ...one, figures: 0 }), '–');
    deepEqual(sumsOf([]), []);
  });
});
