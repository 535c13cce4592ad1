import assert from 'node:assert/strict';
import type { TextFinding } from '../../../src/core/reconcile/index.js';
import { markedBlocks, numberedFindings, type MarkedPiece } from '../../../src/core/report/marked-text.js';

const found = (text: string, words: string, severity: TextFinding['severity'] = 'error'): TextFinding => {
  const start = text.indexOf(words);
  return {
    rule: 'sum',
    severity,
    quote: words,
    start,
    end: start + words.length,
    said: { type: 'punctuation.no-stop' },
    cells: [],
  };
};

/** "甲[乙1]丙": underlined words in brackets with the numbers that stand behind them. */
const drawn = (pieces: readonly MarkedPiece[]): string =>
  pieces.map(({ text, findings, ends }) => (findings.length > 0 ? `[${text}${ends.join()}]` : text)).join('');

const lines = (text: string, ...findings: TextFinding[]): string[] =>
  markedBlocks(text, [], numberedFindings(findings)).map((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(drawn).join('|')).join('/') : drawn(block.pieces),
  );

describe('a text with the words of findings marked', () => {
  it('numbers findings by severity, then as they stand', () => {
    const text = '甲乙丙';
    const numbered = numberedFindings([found(text, '甲', 'notice'), found(text, '乙'), found(text, '丙')]);
    assert.deepEqual(
      numbered.map(({ quote }) => quote),
      ['乙', '丙', '甲'],
    );
  });

  it('cuts lines where words begin and end, and leaves blank lines out', () => {
    const text = '支出10万元。\n\n\n  收入12万元。';
    assert.deepEqual(lines(text, found(text, '10万元'), found(text, '12万元', 'warning')), [
      '支出[10万元1]。',
      '  收入[12万元2]。',
    ]);
  });

  it('gives each of two findings its number where their words overlap, the graver one first', () => {
    const text = '共10万元和20万元';
    const [first] = markedBlocks(
      text,
      [],
      numberedFindings([found(text, '10万元和20万元', 'notice'), found(text, '20万元')]),
    );
    assert.equal(first?.kind, 'line');
    assert.equal(drawn(first.pieces), '共[10万元和][20万元1,2]');
    assert.deepEqual(
      first.pieces.map(({ findings, begins }) => [findings, begins]),
      [
        [[], []],
        [[2], [2]],
        [[1, 2], [1]],
      ],
    );
  });

  it('marks words that run on over lines in each, with the number at the end', () => {
    const text = '一共10\n\n万元整';
    assert.deepEqual(lines(text, found(text, '10\n\n万元')), ['一共[10]', '[万元1]整']);
  });

  it('gathers rows into a table, cell by cell', () => {
    const text = '前\n项目\t金额\n合计\t1.00\n后';
    assert.deepEqual(lines(text, found(text, '1.00')), ['前', '项目|金额/合计|[1.001]', '后']);
  });

  it('tells headings, but none that runs on into a sentence', () => {
    const long = `（一）职责。${'负责有关工作，'.repeat(8)}`;
    const text = `　一、收入\n正文\n${long}`;
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    assert.deepEqual(
      markedBlocks(text, [at('一、收入'), at(long)], []).map(({ kind }) => kind),
      ['heading', 'line', 'line'],
    );
  });

  it('loses no sign but blank lines and tabs', () => {
    const text = '甲\t乙\n\n 丙 丁。\n戊';
    assert.equal(
      lines(text, found(text, '乙\n\n 丙'), found(text, '丁', 'notice'))
        .join('')
        .replace(/[[\]|\d]/g, ''),
      text.replace(/[\t\n]/g, ''),
    );
  });
});
