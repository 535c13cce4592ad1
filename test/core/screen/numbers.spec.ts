import { deepEqual, equal } from 'node:assert/strict';
import { isIdCard, passesLuhn, personalNumberIn } from '../../../src/core/screen/numbers.js';

/** The example of GB 11643 itself, and card numbers published for trying out payments: nobody's. */
const ID_CARD = ['110105', '19491231', '002X'].join('');
const BANK_CARD = ['6200', '0000', '0000', '0005'].join('');
const OTHER_CARD = ['4111', '1111', '1111', '1111'].join('');
const MOBILE = ['138', '0000', '0000'].join('');

describe('personal numbers in a text', () => {
  it('are ID cards by their check digit', () => {
    deepEqual(
      [isIdCard(ID_CARD), isIdCard(ID_CARD.toLowerCase()), isIdCard(ID_CARD.replace('X', '1'))],
      [true, true, false],
    );
    deepEqual(personalNumberIn(`身份证号：${ID_CARD}`), { kind: 'id-card', text: '110105********002X' });
  });

  it('are no ID cards without a date of birth', () => equal(personalNumberIn(ID_CARD.replace('1231', '1331')), null));

  it('are bank cards by Luhn, 银联 cards wherever they stand', () => {
    deepEqual([passesLuhn(BANK_CARD), passesLuhn(BANK_CARD.replace(/5$/, '6'))], [true, false]);
    deepEqual(personalNumberIn(BANK_CARD), { kind: 'bank-card', text: '6200********0005' });
    deepEqual(personalNumberIn('6200 0000 0000 0005'), { kind: 'bank-card', text: '6200********0005' });
    equal(personalNumberIn(BANK_CARD.replace(/5$/, '6')), null);
  });

  it('are other bank cards only where a word says so', () => {
    equal(personalNumberIn(OTHER_CARD), null);
    deepEqual(personalNumberIn(OTHER_CARD, '银行卡号'), { kind: 'bank-card', text: '4111********1111' });
  });

  it('are mobile numbers, with spaces, hyphens and +86', () => {
    for (const text of [MOBILE, `电话：${MOBILE}，可咨询`, '138-0000-0000', '+86 138 0000 0000', `张三${MOBILE}`]) {
      deepEqual(personalNumberIn(text), { kind: 'mobile', text: '138****0000' }, text);
    }
  });

  it('are no part of longer numbers, amounts, codes and landlines', () => {
    for (const text of [
      `${MOBILE}1`,
      `1${MOBILE}`,
      `${MOBILE}.50`,
      `A${MOBILE}`,
      '0871-65100000',
      '12800000000',
      '2010301',
      '13,800,000,000',
    ]) {
      equal(personalNumberIn(text), null, text);
    }
  });
});
