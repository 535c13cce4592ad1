import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Figure, Narrative, Paragraph } from '../../../src/core/narrate/narrative.js';
import { figureCount, piecesOf, plainText } from '../../../src/taskpane/model/narrative-text.js';

const figure = (start: number, end: number, text: string): Figure => ({
  start,
  end,
  name: '收入合计',
  text,
  value: '0',
  unit: 'yuan',
  cells: [],
});
const paragraph: Paragraph = {
  text: '收入12.30万元，因【待填】。',
  figures: [figure(2, 7, '12.30')],
  blanks: [{ start: 11, end: 15, id: 'reason' }],
};

describe('the 说明 in the pane', () => {
  it('is cut at its figures and blanks', () => {
    assert.deepEqual(
      piecesOf(paragraph).map(({ kind, text }) => [kind, text]),
      [
        ['text', '收入'],
        ['figure', '12.30'],
        ['text', '万元，因'],
        ['blank', '【待填】'],
        ['text', '。'],
      ],
    );
  });

  it('loses no character, wherever the marks stand', () => {
    const marks = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 5 });
    fc.assert(
      fc.property(fc.string({ maxLength: 15 }), marks, (text, ranges) => {
        const figures = ranges.map(([start, end]) => figure(start, end, ''));
        const pieces = piecesOf({ text, figures, blanks: [] });
        assert.equal(pieces.map((piece) => piece.text).join(''), text);
      }),
    );
  });

  it('is copied with its title, headings and indented paragraphs', () => {
    const narrative: Narrative = {
      workbook: 'a.xlsx',
      template: 'budget',
      title: '公开说明',
      questions: [],
      unanswered: [],
      draft: false,
      sections: [{ heading: '一、收支', level: 1, paragraphs: [paragraph] }],
    };
    assert.equal(plainText(narrative), '公开说明\n\n一、收支\n　　收入12.30万元，因【待填】。\n');
    assert.equal(figureCount(narrative), 1);
  });
});
