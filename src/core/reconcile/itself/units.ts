import type { Claim, Document } from '../../claims/index.js';
import { WAN_ONLY } from '../../claims/lexicon/amounts.js';
import { isPerPiece } from '../../claims/lexicon/shares.js';
import { unitStated } from '../../taxonomy/units.js';
import { squash } from '../../text/squash.js';
import { printedFigure } from '../printed-figure.js';
import { inUnitOf } from './precision.js';
import type { Found } from './statement-fault.js';
import { gather } from '../../sheet/gather.js';

/** 13.52元 among 万元; an amount with no unit; a percentage with no sign. */
export function unitFaults(document: Document): Found[] {
  return [...amountFaults(document), ...gather(document.claims, (claim) => rateWithoutSign(claim) ?? [])];
}

/** "占76.23，". */
function rateWithoutSign(claim: Claim): Found | null {
  if (claim.kind !== 'percent' || claim.unit !== '' || claim.value === null) return null;
  const figure = printedFigure(claim);
  return {
    start: claim.start,
    end: claim.end,
    rule: 'percent.missing',
    severity: 'warning',
    stated: figure,
    expected: `${figure}%`,
    said: { type: 'figure.no-percent', figure },
  };
}

function amountFaults({ claims, decimals, text }: Document): Found[] {
  const amounts = claims.filter(
    ({ kind, role, value }) => kind === 'amount' && role !== 'bound' && value !== null && !value.isZero(),
  );
  const inWan = amounts.filter(({ unit }) => unit === '万元').length;
  if (inWan < 4 || inWan < amounts.length * 0.7) return [];
  return gather(amounts, (claim): Found[] => {
    const place = { start: claim.start, end: claim.end, stated: printedFigure(claim) };
    if (claim.quote.endsWith(WAN_ONLY))
      return [
        {
          ...place,
          rule: 'unit.missing',
          severity: 'notice',
          expected: `${claim.quote}元`,
          said: { type: 'figure.no-yuan', figure: claim.quote },
        },
      ];
    if (claim.unit === '' && isStatedBefore(text, claim.start)) return [];
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
      isPerPiece(claim.noun) ||
      inUnitOf(claim, claim.value!).gte(10_000)
    )
      return [];
    return [
      {
        ...place,
        rule: 'unit.slip',
        severity: 'warning',
        expected: `${printedFigure(claim).slice(0, -claim.unit.length)}万元`,
        said: { type: 'figure.slip', figure: printedFigure(claim), relation: null },
      },
    ];
  });
}

/** "图1 收入结构（单位：万元）：财政拨款 120.50": what stands behind it in the paragraph is in that unit. */
function isStatedBefore(text: string, start: number): boolean {
  return unitStated(squash(text.slice(text.lastIndexOf('\n', start) + 1, start))) !== null;
}
