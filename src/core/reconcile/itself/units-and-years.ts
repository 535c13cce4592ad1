import type { Claim, Document } from '../../claims/index.js';
import { printedFigure } from '../printed-figure.js';
import { inUnitOf } from './precision.js';
import type { Found } from './statement-fault.js';

/** 人均接待费, 每辆车: amounts that 元 suits. */
const PER_PIECE = /人均|车均|户均|平均|每/;

/** 13.52元 among 万元; an amount with no unit. */
export function unitFaults({ claims, decimals }: Document): Found[] {
  const amounts = claims.filter(
    ({ kind, role, value }) => kind === 'amount' && role !== 'bound' && value !== null && !value.isZero(),
  );
  const inWan = amounts.filter(({ unit }) => unit === '万元').length;
  if (inWan < 4 || inWan < amounts.length * 0.7) return [];
  return amounts.flatMap((claim): Found[] => {
    const place = { start: claim.start, end: claim.end, stated: printedFigure(claim) };
    if (claim.unit === '')
      return [
        {
          ...place,
          rule: 'unit.missing',
          severity: 'warning',
          expected: `${printedFigure(claim)}万元`,
          said: { type: 'figure.no-unit', figure: printedFigure(claim) },
        },
      ];
    if (claim.unit !== '元' || claim.decimals === 0 || claim.decimals > 2 || decimals === null) return [];
    if (
      claim.role === 'reason' ||
      claim.role === 'other' ||
      PER_PIECE.test(claim.noun) ||
      inUnitOf(claim, claim.value!).gte(10_000)
    )
      return [];
    return [
      {
        ...place,
        rule: 'unit.slip',
        severity: 'warning',
        expected: printedFigure(claim).replace(/元$/, '万元'),
        said: { type: 'figure.slip', figure: printedFigure(claim), relation: null },
      },
    ];
  });
}

/** 2021年和2021年; 与2025年相比 in a budget of 2024; 2020年力争 in a text of 2021. */
export function yearFaults({ claims, paragraphs, year: own }: Document): Found[] {
  const found: Found[] = [];
  const years = claims.filter((claim) => claim.kind === 'year' && claim.value !== null);
  years.forEach((claim, index) => {
    const { text, offsets } = paragraphs[claim.paragraph]!.folded;
    const from = offsets.indexOf(claim.start);
    const to = from + 5;
    const place = { start: claim.start, end: claim.end, stated: String(claim.year) };
    const next = years[index + 1];
    if (
      next?.paragraph === claim.paragraph &&
      next.year === claim.year &&
      /^度?[和与、及]$/.test(text.slice(to, offsets.indexOf(next.start)))
    ) {
      found.push({
        start: claim.start,
        end: next.end,
        stated: String(claim.year),
        rule: 'year.twice',
        severity: 'warning',
        said: { type: 'year.twice', year: claim.year! },
      });
    } else if (own !== null && comparesWith(text, from, to) && claim.year! >= own && claim.year! - own < 20) {
      found.push({
        ...place,
        rule: 'year.base',
        severity: 'warning',
        expected: String(own - 1),
        said: { type: 'year.base', year: claim.year!, own },
      });
    } else if (
      own !== null &&
      claim.year === own - 1 &&
      /^度?(?:力争|拟|将要?|(?:计划|预计)(?!执行|完成(?:数|情况)))/.test(text.slice(to))
    ) {
      found.push({
        ...place,
        rule: 'year.plan',
        severity: 'warning',
        expected: String(own),
        said: { type: 'year.plan', year: claim.year, own },
      });
    } else if (own !== null && isForeign(claim, own, text, from, to)) {
      found.push({
        ...place,
        rule: 'year.foreign',
        severity: 'warning',
        expected: String(own),
        said: { type: 'year.foreign', year: claim.year!, own },
      });
    }
  });
  return found;
}

/** 与2025年相比, 比2025年增加: last year is meant. Not 与2024年预算相比 in the final accounts of 2024. */
function comparesWith(text: string, from: number, to: number): boolean {
  return (
    /[比较与]$/.test(text.slice(Math.max(0, from - 1), from)) &&
    /^度?(?:相比|对比|增加|减少|增长|下降|持平|部门决算(?:数)?(?:相比|增|减))/.test(text.slice(to))
  );
}

/** "2019年预算数为", "2019年一般公共预算支出12万元" in a text of 2021: this year's figure under another year. */
function isForeign(claim: Claim, own: number, text: string, from: number, to: number): boolean {
  if (claim.year === own || Math.abs(claim.year! - own) > 10 || /[比较与和同、-]$/.test(text.slice(0, from)))
    return false;
  if (/[比较与]|上年|相比|分别/.test(text.slice(Math.max(0, from - 12), from))) return false;
  const told = text.slice(to);
  if (/：$/.test(text.slice(0, from)) && /^度?(?:当年)?(?:年初)?预算数为|^度?支出决算为/.test(told)) return true;
  // last year's total may stand beside for comparison
  return (
    claim.year !== own - 1 &&
    /^度?(?:部门)?(?:收支总预算(?!数)|[“"]?三公[”"]?经费(?:财政拨款)?(?:支出)?(?:预算|决算)(?:数|安排)?为?)[\d,.]/.test(
      told,
    )
  );
}
