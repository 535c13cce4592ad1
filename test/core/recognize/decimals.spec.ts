import { deepEqual, equal } from 'node:assert/strict';
import { printedDecimals, shownIn, tableDecimals } from '../../../src/core/recognize/decimals.js';

describe('the decimals that amounts print', () => {
  const cases: readonly (readonly [shown: readonly number[], decimals: number, why: string])[] = [
    [[], 0, 'of none'],
    [[2], 2, 'of one, its own'],
    [[0, 2], 0, 'of two, the fewer'],
    [[2, 2], 2, 'of two that agree'],
    [[2, 0, 0, 0], 0, 'one stray digit among whole amounts'],
    [[0, 2, 0, 2], 2, 'two of them, in any order'],
    [[4, 2, 2], 2, 'the most that two show'],
    [[4, 3, 1], 3, 'as many as the second shows'],
    [[0, 10, 2], 2, 'by number, not by letter'],
    [[6, 6], 6, 'six at most'],
    [[7, 7], 6, 'six of seven'],
    [[9], 6, 'six of the only one'],
  ];
  for (const [shown, decimals, why] of cases) {
    it(`${shown.join(' ') || 'nothing'} → ${decimals}: ${why}`, () => {
      const before = [...shown];
      equal(printedDecimals(shown), decimals);
      deepEqual(shown, before);
    });
  }
});

describe('the decimals that count', () => {
  const amounts = { shownDecimals: [2, 2], ownDecimals: [0, 1] };
  it('of 元 are those an amount has', () => deepEqual(shownIn(amounts, 'yuan'), [0, 1]));
  it('of 万元 are those it is written with', () => deepEqual(shownIn(amounts, 'ten-thousand-yuan'), [2, 2]));
});

describe('the decimals of a table', () => {
  const cases: readonly (readonly [
    unit: '元' | '万元',
    shown: readonly number[],
    formats: readonly (string | undefined)[],
    document: number,
    decimals: number,
    why: string,
  ])[] = [
    ['元', [0, 0, 0, 0, 0], ['0.00'], 2, 0, 'five whole amounts are whole 元, whatever their format'],
    ['元', [0, 0, 0, 0], [], 2, 2, 'four say too little: as the document prints'],
    ['元', [0, 0, 0, 0], [], 0, 0, 'and whole where the document is'],
    ['元', [], [], 2, 2, 'an empty table prints as the document'],
    ['元', [2, 2, 0, 0, 0], [], 0, 2, 'two amounts with 分'],
    ['元', [1, 1, 0, 0, 0], [], 2, 2, 'as many as the document, once there are any'],
    ['元', [2, 2], [], 1, 2, 'or more'],
    ['元', [0, 0], ['0.0000'], 0, 0, 'a format alone makes no 分'],
    ['万元', [2, 2], ['0.00'], 0, 2, 'shown and formatted'],
    ['万元', [0, 0, 0, 0, 0], ['0.00'], 0, 2, 'the format says how 万元 are rounded'],
    ['万元', [1, 1], ['0.0000'], 0, 4, 'a format may have more than is shown'],
    ['万元', [3, 3], ['0.00'], 0, 3, 'or fewer'],
    ['万元', [0, 0], [undefined, '0.00', '0.0'], 0, 2, 'the most of several formats'],
    ['万元', [0, 0], ['General'], 2, 2, 'no format: as the document prints'],
    ['万元', [0, 0], ['General'], 0, 0, 'whole 万元'],
    ['万元', [], ['0.00000000'], 0, 6, 'six at most'],
  ];
  for (const [unit, shown, formats, document, decimals, why] of cases) {
    it(`${unit} ${shown.join(' ')} ${formats.join(' ')} beside ${document} → ${decimals}: ${why}`, () =>
      equal(tableDecimals(shown, formats, unit === '元' ? 'yuan' : 'ten-thousand-yuan', document), decimals));
  }
});
