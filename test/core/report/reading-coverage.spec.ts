import { deepEqual, equal } from 'node:assert/strict';
import type { Coverage, FigureCounts } from '../../../src/core/reconcile/index.js';
import { chapterRows, otherNumbersLine, readingLines, readSummary } from '../../../src/core/report/reading-coverage.js';

const counts = (borneOut: number, contradicted: number, uncompared: number, notUnderstood: number): FigureCounts => ({
  figures: borneOut + contradicted + uncompared + notUnderstood,
  borneOut,
  contradicted,
  uncompared,
  notUnderstood,
});

const NONE: Coverage['otherNumbers'] = { reason: 0, work: 0, performance: 0, average: 0, price: 0, bound: 0 };

const COVERAGE: Coverage = {
  all: counts(1, 0, 1, 1),
  chapters: [
    { title: null, ...counts(0, 0, 1, 0) },
    { title: '支出情况', ...counts(1, 0, 0, 1) },
  ],
  open: [
    { state: 'uncompared', start: 4, end: 7, quote: '3人', clause: '在职3人', chapter: null },
    { state: 'not-understood', start: 20, end: 24, quote: '5 万元', clause: '展厅5 万元', chapter: '支出情况' },
  ],
  otherNumbers: { ...NONE, reason: 2 },
};

describe('what was read of a text', () => {
  it('is said in one line, without what there is none of', () => {
    equal(readSummary(counts(118, 2, 15, 8)), '读到 143 个数：118 个相符，2 个有问题，15 个没有可比的数，8 个没有读懂');
    equal(readSummary(counts(5, 0, 0, 0)), '读到 5 个数：5 个相符');
    equal(readSummary(counts(0, 0, 0, 0)), '没有读到数');
  });

  it('says what other numbers are', () => {
    equal(
      otherNumbersLine({ otherNumbers: { ...NONE, reason: 12, bound: 18 } }),
      '另有 30 个数不是公开的收支和数量，没有核对：12 个说增减原因，18 个是界限',
    );
    equal(otherNumbersLine({ otherNumbers: NONE }), null);
  });

  it('has a row a chapter', () => {
    deepEqual(chapterRows(COVERAGE), [
      ['（第一个标题之前）', 1, 0, 0, 1, 0],
      ['支出情况', 2, 1, 0, 0, 1],
    ]);
  });

  it('lists what was not understood before what has nothing to be compared with', () => {
    deepEqual(
      readingLines(COVERAGE, (start) => start),
      [
        [
          '各章读到的数',
          '  章节                读到  相符  有问题  没有可比的数  没有读懂',
          '  （第一个标题之前）     1     0       0             1         0',
          '  支出情况               2     1       0             0         1',
          '另有 2 个数不是公开的收支和数量，没有核对：2 个说增减原因。',
        ].join('\n'),
        '没有读懂（1）\n  · 第 20 行：展厅【5 万元】',
        '没有可比的数（1）\n  · 第 4 行：在职【3人】',
      ],
    );
  });
});
