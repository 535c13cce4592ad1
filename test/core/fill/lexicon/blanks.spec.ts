import assert from 'node:assert/strict';
import fc from 'fast-check';
import { asCrosses, blanksIn } from '../../../../src/core/fill/lexicon/blanks.js';

/** The blanks of a text, each as it is written. */
const blanks = (text: string): string[] => blanksIn(text).map(({ start, end }) => text.slice(start, end));

describe('the blanks of a form', () => {
  const signs: readonly (readonly [string, readonly string[]])[] = [
    ['收入合计XXX.XX万元，占X.XX%', ['XXX.XX', 'X.XX']],
    ['收入合计x,xxx.xx万元', ['x,xxx.xx']],
    ['年初预算为x,519.62万元', ['x,519.62']],
    ['收入（　　）万元，共（ ）个', ['（　　）', '（ ）']],
    ['支出【】万元，占[ ]%', ['【】', '[ ]']],
    ['****年**个项目，××.××万元', ['****', '**', '××.××']],
    ['共X个科室，车辆x辆，＊家单位', ['X', 'x', '＊']],
    ['____万元，＿＿＿个', ['____', '＿＿＿']],
    ['主要用于……。其他…。', ['……', '…']],
    ['20XX年，2×××年', ['20XX', '2×××']],
    ['○○县，○万元', ['○○', '○']],
    ['支出   万元', ['   ']],
    ['第1项＿＿＿（＿＿＿）＿＿＿万元', ['＿＿＿', '＿＿＿', '＿＿＿']],
    ['（　　）', ['（　　）']],
    ['（＿）__（项）(__)万元', ['＿', '__', '(__)']],
    ['出访团组    个、    人次，　　家。', ['    ', '    ', '　　']],
    ['占　　%，包括　　　　；', ['　　', '　　　　']],
    ['金额单位：　　万元', []],
  ];
  for (const [text, expected] of signs)
    it(`are found in ${text}`, () => {
      assert.deepEqual(blanks(text), expected);
    });

  it('are no measures, years in words, letters or brackets with words', () => {
    for (const text of [
      '幅面600×800毫米',
      '二○二四年',
      '二〇二四年',
      'X光机2台',
      'XML',
      '收入（其中）',
      '3×5',
      '2024年',
      '    个人所得税',
      '说明   个体工商户',
    ])
      assert.deepEqual(blanks(text), [], text);
  });

  it('keep their length as crosses, and are the same blanks then', () => {
    const piece = fc.constantFrom(
      'x,xxx.xx',
      '（　）',
      '（＿）',
      '**',
      '万元',
      '个',
      '收入',
      '，',
      '……',
      '20XX',
      '年',
      '3×5',
      '【】',
      '○',
      '1',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const plain = asCrosses(text);
        assert.equal(plain.length, text.length);
        for (const { start, end } of blanksIn(text)) assert.match(plain.slice(start, end), /^X+$/);
        for (let at = 0; at < text.length; at += 1)
          if (!blanksIn(text).some(({ start, end }) => start <= at && at < end)) assert.equal(plain[at], text[at]);
      }),
    );
  });
});
