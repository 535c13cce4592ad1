import { equal, match } from 'node:assert/strict';
import { reconcileText } from '../../../src/core/reconcile/index.js';
import {
  textAllClear,
  textNothing,
  textNothingSentence,
  textVerdict,
} from '../../../src/core/report/reconcile-words.js';

describe('the verdict on a text', () => {
  const nothing = { findings: [], claims: 5, matched: 0, unverifiable: 5, ownTables: null };

  it('is none where no figure could be compared', () => {
    equal(textNothing(nothing), '没有核对：数字都无从核对');
    equal(textNothing({ ...nothing, claims: 0, unverifiable: 0 }), '没有核对：文中没有读出数字');
    equal(textNothing({ ...nothing, matched: 1, unverifiable: 4 }), null);
    // a figure that is wrong was compared
    equal(textNothing({ ...nothing, unverifiable: 4 }), null);
    equal(
      textNothing({
        ...nothing,
        ownTables: { tables: 1, relations: { checked: 2, held: 2, rounding: 0, failed: 0, notComputed: 0 } },
      }),
      null,
    );
  });
});

describe('a form that is not filled in', () => {
  const report = reconcileText(
    '某某县水利局2024年部门预算说明\n收入预算XX万元，其中：一般公共预算XX万元。支出预算XX万元。',
  );

  it('has no figures, and is said to be blank', () => {
    equal(report.coverage.all.figures, 0);
    match(textVerdict(report).faults, /数字处还是空白，没有填写/);
    equal(textNothingSentence('表', report), '“表”的数字处还是空白，没有填写，没有可核对的。');
  });
});

describe('a text in which nothing was found', () => {
  it('is not called right as far as nothing could be compared', () => {
    equal(textAllClear({ claims: 12, matched: 12, unverifiable: 0 }), '能核对的 12 个数字都相符；没有发现文字疏漏。');
    equal(
      textAllClear({ claims: 12, matched: 9, unverifiable: 3 }),
      '能核对的 9 个数字都相符，另有 3 个无从核对；没有发现文字疏漏。',
    );
    equal(textAllClear({ claims: 5, matched: 0, unverifiable: 5 }), '读出的 5 个数字都无从核对；没有发现文字疏漏。');
    equal(textAllClear({ claims: 0, matched: 0, unverifiable: 0 }), '文中没有读出数字；没有发现文字疏漏。');
  });
});
