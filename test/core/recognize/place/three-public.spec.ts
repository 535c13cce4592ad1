import { deepEqual, equal } from 'node:assert/strict';
import { placeThreePublic } from '../../../../src/core/recognize/place/three-public.js';
import { linesOf, placesOf } from '../literal.js';

const TOTAL = 'three-public-total 合计 12';
const ABROAD = 'abroad 因公出国（境）费 1';
const VEHICLES = 'vehicles 公务用车购置及运行费 7';
const PURCHASE = 'vehicle-purchase 购置费 3';
const OPERATION = 'vehicle-operation 运行费 4';
const RECEPTION = 'reception 公务接待费 4';
const DOMESTIC = 'reception-domestic 国内接待费 4';
const FOREIGN = 'reception-domestic-foreign-affairs 外事接待费 1';
const OUTSIDE = 'reception-abroad 国（境）外接待费 .';

describe('the lines of a 三公 table', () => {
  const cases: readonly (readonly [why: string, lines: readonly string[], places: string])[] = [
    ['are parts of the total', [TOTAL, ABROAD, VEHICLES, RECEPTION], '- 0 0 0'],
    ['wherever it stands', [ABROAD, VEHICLES, RECEPTION, TOTAL], '3 3 3 -'],
    ['have 购置 and 运行 below 公务用车', [TOTAL, ABROAD, VEHICLES, PURCHASE, OPERATION, RECEPTION], '- 0 0 2 2 0'],
    ['also before it', [TOTAL, PURCHASE, OPERATION, VEHICLES], '- 3 3 0'],
    ['leave 购置 and 运行 alone without it', [TOTAL, PURCHASE, OPERATION], '- - -'],
    ['have 接待 in three depths', [TOTAL, RECEPTION, DOMESTIC, FOREIGN, OUTSIDE], '- 0 1 2* 1'],
    ['stand alone without a total', [ABROAD, VEHICLES, PURCHASE, RECEPTION], '- - 1 -'],
    [
      'leave out counts and 机关运行经费',
      [TOTAL, ABROAD, 'count 团组数 2', 'agency-operation 机关运行经费 50'],
      '- 0 - -',
    ],
    ['leave out 会议费', [TOTAL, ABROAD, 'meetings 会议费 2'], '- 0 -'],
    ['go below the first of two totals', [TOTAL, ABROAD, TOTAL], '- 0 -'],
  ];
  for (const [why, lines, places] of cases) it(why, () => equal(placesOf(placeThreePublic(linesOf(...lines))), places));
});

describe('the total of a 三公 table', () => {
  const cases: readonly (readonly [why: string, lines: readonly string[], items: string, places: string])[] = [
    [
      'is no heading without figures above it',
      ['three-public-total 一、“三公”经费支出 . .', 'three-public-total 合计 12 11', 'abroad 出国 1 1'],
      'unknown three-public-total abroad',
      '- - 1',
    ],
    [
      'nor one of dashes',
      ['three-public-total “三公”经费 -', 'three-public-total 合计 12', 'abroad 出国 1'],
      'unknown three-public-total abroad',
      '- - 1',
    ],
    [
      'may lack a figure where there is no other',
      ['three-public-total 合计 .', 'abroad 出国 .'],
      'three-public-total abroad',
      '- 0',
    ],
    [
      'and where the other has none either',
      ['three-public-total “三公”经费 .', 'three-public-total 合计 .', 'abroad 出国 .'],
      'three-public-total three-public-total abroad',
      '- - 0',
    ],
    [
      'is its 小计 beside 会议费 and a 合计 of both',
      ['three-public-total 合计 14', 'three-public-total “三公”经费小计 12', 'abroad 出国 12', 'meetings 会议费 2'],
      'unknown three-public-total abroad meetings',
      '- - 1 -',
    ],
    [
      'likewise beside 培训费',
      ['three-public-total 合计 14', 'three-public-total “三公”经费小计 12', 'abroad 出国 12', 'training 培训费 2'],
      'unknown three-public-total abroad training',
      '- - 1 -',
    ],
    [
      'is the 合计 beside 会议费 where no line names 三公',
      ['three-public-total 合计 12', 'abroad 出国 12', 'meetings 会议费 2'],
      'three-public-total abroad meetings',
      '- 0 -',
    ],
    [
      'is the first of two with figures without 会议费',
      ['three-public-total 合计 12', 'three-public-total “三公”经费 12', 'abroad 出国 12'],
      'three-public-total three-public-total abroad',
      '- - 0',
    ],
  ];
  for (const [why, lines, items, places] of cases) {
    it(why, () => {
      const found = placeThreePublic(linesOf(...lines));
      deepEqual([found.map(({ item }) => item).join(' '), placesOf(found)], [items, places]);
    });
  }
});
