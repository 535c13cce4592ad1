import { deepEqual, equal } from 'node:assert/strict';
import { validate } from '../../../../src/core/check/index.js';
import type { Disclosure } from '../../../../src/core/disclosure/model.js';
import { recognize } from '../../../../src/core/recognize/index.js';
import { reconcileText } from '../../../../src/core/reconcile/index.js';
import { answerFindings } from '../../../../src/core/report/answers.js';
import { messageOf } from '../../../../src/core/report/say/index.js';
import { missingTables } from '../../../../src/core/report/uncomputed.js';
import { otherSheetLines } from '../../../../src/core/report/tables-text.js';
import { sheetOf } from '../../../forms/builder.js';
import { printedBook, setOf } from '../../disclosure/book-of-several.js';

const { pages: _, ...WORKBOOK } = printedBook(...setOf('青禾县水利局', 8));
const COVER = sheetOf('第5页', [['联系人：王小明，电话13800000000']]);
const WITH_COVER = { ...WORKBOOK, grids: [...WORKBOOK.grids, COVER] };
const THREE: readonly Disclosure[] = [
  recognize(WITH_COVER),
  recognize({ ...WITH_COVER, pages: 5 }),
  recognize({ ...WITH_COVER, isWebPage: true }),
];

const saidOf = (disclosure: Disclosure, rule: string): string[] =>
  validate(disclosure)
    .findings.filter((finding) => finding.rule === rule)
    .map(messageOf);

describe('what a file is called', () => {
  it('is 工作簿 where it is one, in the findings of its tables', () =>
    deepEqual(
      THREE.map((one) => saidOf(one, 'completeness.income')[0]),
      [
        '工作簿中没有找到收入表，请确认是否应当公开。',
        '文件中没有找到收入表，请确认是否应当公开。',
        '网页中没有找到收入表，请确认是否应当公开。',
      ],
    ));

  it('goes with what its parts are called', () => {
    deepEqual(
      THREE.map((one) => saidOf(one, 'sensitive.mobile')[0]),
      [
        '工作表“第5页”的 A1有手机号 138****0000，公开前请删除。',
        '第5页的 A1有手机号 138****0000，公开前请删除。',
        '表“第5页”的 A1有手机号 138****0000，公开前请删除。',
      ],
    );
    deepEqual(
      THREE.map((one) => otherSheetLines(one)),
      [['未识别的工作表：第5页'], ['未识别的页面：第5页'], ['未识别的表：第5页']],
    );
  });

  it('is the same in what was not compared', () =>
    deepEqual(
      THREE.map((one) => missingTables(validate(one))[0]!.reason.slice(0, 4)),
      ['工作簿里', '文件里没', '网页里没'],
    ));

  it('is the same where a text is held to it', () =>
    deepEqual(
      THREE.map((disclosure) =>
        reconcileText('青禾县林业局2024年部门预算\n\n支出总计8万元。', { disclosure })
          .findings.filter(({ said }) => said.type === 'text.department')
          .map(messageOf),
      ),
      ['工作簿', '文件', '网页'].map((book) => [`说明的部门写“青禾县林业局”，${book}是“青禾县水利局”。`]),
    ));

  it('does not change what a reason is kept by', () => {
    const kept = { 'completeness.income@工作簿中没有找到收入表，请确认是否应当公开。': '没有收入' };
    for (const one of THREE) {
      const { report, unused } = answerFindings(validate(one), kept);
      deepEqual(unused, []);
      equal(report.findings.find(({ rule }) => rule === 'completeness.income')?.answer, '没有收入');
    }
  });
});
