import assert from 'node:assert/strict';
import { cellText } from '../../../src/core/money/cell-text.js';

describe('a cell’s text in the sheet view', () => {
  const number = (value: number, format?: string): string =>
    cellText(format === undefined ? { value } : { value, format });

  it('shows a number without a format as it is, without the noise of binary fractions', () => {
    assert.equal(number(5556280.53), '5556280.53');
    assert.equal(number(0.1 + 0.2), '0.3');
    assert.equal(number(12, 'General'), '12');
  });

  it('follows decimals and grouping of the format', () => {
    assert.equal(number(5556280.5, '#,##0.00'), '5,556,280.50');
    assert.equal(number(683.7, '0.00_ '), '683.70');
    assert.equal(number(683.704, '#,##0'), '684');
    assert.equal(number(-1234.5, '#,##0.00_);[Red]-#,##0.00'), '-1,234.50');
    assert.equal(number(683.7, '0.0#'), '683.7');
    assert.equal(number(683, '#.##'), '683');
    assert.equal(number(5556280.5, '0.00'), '5556280.50');
    assert.equal(number(680, '#,##0'), '680');
  });

  it('leaves out the zeros of optional places, and no other sign', () => {
    assert.equal(number(683.74, '0.0#'), '683.74');
    assert.equal(number(600, '0.0#'), '600.0');
    assert.equal(number(600, '0.##'), '600');
  });

  it('takes no place from a colour, a currency or a text of the format', () => {
    assert.equal(number(683.7, '[Color10]0.00'), '683.70');
    assert.equal(number(683.7, '[$￥-804]#,##0.00'), '683.70');
    assert.equal(number(683.7, '"共0项 "0.00'), '683.70');
  });

  it('shows a number by the part of its sign, and by the first where its own is empty', () => {
    assert.equal(number(-3.55, '0.00;-0.0'), '-3.6');
    assert.equal(number(-3.5, '0.00;;'), '-3.50');
  });

  it('is what the host says, where it says it', () =>
    assert.equal(cellText({ value: 8420700, format: '0!.0,', shown: '842.1' }), '842.1'));

  it('shows per cent', () => assert.equal(number(0.571748, '0.00%'), '57.17%'));

  it('keeps text, errors and truth values', () => {
    assert.equal(cellText({ value: '5,556,280.53' }), '5,556,280.53');
    assert.equal(cellText({ value: '#REF!', error: true }), '#REF!');
    assert.equal(cellText({ value: true }), 'TRUE');
    assert.equal(cellText({ value: false }), 'FALSE');
    assert.equal(cellText(undefined), '');
    assert.equal(cellText({ value: null }), '');
  });
});
