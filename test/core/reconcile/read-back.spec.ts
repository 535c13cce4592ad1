import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { deepEqual, ok } from 'node:assert/strict';
import { printDecimal, printPercent } from '../../../src/core/money/print.js';
import { budgetOf, claimsIn, grave } from './sample.js';

/** An amount in hundredths of its unit, and the ways 说明 print one. */
const hundredths = fc.integer({ min: 1_000, max: 99_999_999 });
const style = fc.record({
  grouped: fc.boolean(),
  trimZeros: fc.boolean(),
  space: fc.constantFrom('', ' ', '　'),
  full: fc.boolean(),
  bold: fc.boolean(),
});
type Style = typeof style extends fc.Arbitrary<infer S> ? S : never;

function printed(amount: number, { grouped, trimZeros, full, bold, space }: Style, unit = '万元'): string {
  const digits = printDecimal(new Decimal(amount).div(100), 2, { grouped, trimZeros });
  const wide = full ? digits.replace(/[\d.,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)) : digits;
  return `${space}${bold ? `**${wide}**` : wide}${space}${unit}`;
}

const yuan = (amount: number, factor = 10_000): string => new Decimal(amount).div(100).times(factor).toString();

describe('figures printed in sentences', () => {
  it('read back to their values, however they are printed', () => {
    fc.assert(
      fc.property(
        hundredths,
        hundredths,
        hundredths,
        style,
        style,
        fc.constantFrom(['元', 1] as const, ['万元', 10_000] as const, ['亿元', 100_000_000] as const),
        (a, b, c, one, other, [unit, factor]) => {
          const text = `2024年收入预算${printed(a, one, unit)}，其中：财政拨款收入${printed(b, other, unit)}，比上年增加${printed(c, one, unit)}，增长${printPercent(new Decimal(c).div(a))}%。`;
          deepEqual(
            claimsIn(text)
              .slice(0, 3)
              .map(({ value }) => value!.toString()),
            [yuan(a, factor), yuan(b, factor), yuan(c, factor)],
          );
          for (const claim of claimsIn(text))
            ok(text.slice(claim.start, claim.end) === claim.quote && /\d|[０-９]/.test(claim.quote));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('read back over line breaks', () => {
    fc.assert(
      fc.property(hundredths, fc.integer({ min: 4, max: 40 }), (amount, width) => {
        const sentence = `2024年收入预算${printed(amount, PLAIN)}，主要用于保障机关正常运转和完成年度重点工作任务。`;
        const wrapped = sentence.match(new RegExp(`.{1,${width + 20}}`, 'gu'))!.join('\n');
        deepEqual(
          claimsIn(wrapped).map(({ value }) => value!.toString()),
          [yuan(amount)],
        );
      }),
      { numRuns: 100 },
    );
  });
});

const PLAIN: Style = { grouped: false, trimZeros: false, space: '', full: false, bold: false };

/** A whole with two parts, their shares and the change of the whole: every figure follows from the hundredths. */
function paragraph(basic: number, project: number, before: number): string {
  const total = basic + project;
  const share = (part: number): string => printPercent(new Decimal(part).div(total));
  const difference = Math.abs(total - before);
  const [verb, grew] = total > before ? ['增加', '增长'] : ['减少', '下降'];
  return budgetOf(
    `2024年支出预算${printed(total, PLAIN)}，其中：基本支出${printed(basic, PLAIN)}，占${share(basic)}%；项目支出${printed(project, PLAIN)}，占${share(project)}%。`,
    `与2023年预算相比，支出预算${verb}${printed(difference, PLAIN)}，${grew}${printPercent(new Decimal(difference).div(before))}%。`,
  );
}

describe('a paragraph whose figures follow', () => {
  const parts = fc
    .tuple(hundredths, hundredths, hundredths)
    .filter(([basic, project, before]) => basic + project !== before);

  it('has no finding', () => {
    fc.assert(
      fc.property(parts, ([basic, project, before]) => deepEqual(grave(paragraph(basic, project, before)), [])),
      { numRuns: 100 },
    );
  });

  it('has one when a digit of an amount is changed', () => {
    fc.assert(
      fc.property(parts, fc.nat(2), fc.nat(20), (amounts, which, at) => {
        const text = paragraph(...amounts);
        const claim = claimsIn(text).filter(({ kind }) => kind === 'amount')[which]!;
        const digits = [...claim.quote].flatMap((sign, index) => (/\d/.test(sign) ? [index] : []));
        const place = digits[at % digits.length]!;
        const changed =
          claim.quote.slice(0, place) + String((Number(claim.quote[place]) + 5) % 10) + claim.quote.slice(place + 1);
        ok(grave(text.slice(0, claim.start) + changed + text.slice(claim.end)).length > 0);
      }),
      { numRuns: 60 },
    );
  });

  it('is read without a throw whatever the signs', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...'一（）(),，。；：:“”《》1.2 3\n\t万元%X×*|占比上年增加减少其中项类款持平【】'),
        }),
        (text) => ok(Array.isArray(grave(text))),
      ),
      { numRuns: 500 },
    );
  });
});
