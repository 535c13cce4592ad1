import { Decimal } from 'decimal.js';
import { figureNamed } from '../../taxonomy/figure-names.js';
import { printedFigure } from '../printed-figure.js';
import { isProgress } from '../../claims/lexicon/shares.js';
import { isExhaustive } from './closed-sets.js';
import type { Claim, Statement } from '../../claims/index.js';
import { isFigure, type TextContext } from './context.js';
import { placeOf, type Found } from './statement-fault.js';
import { gather } from '../../sheet/gather.js';

/** Shares of one list or sentence: their sum unless one of them is told already, and a base that one of them names otherwise. */
export function shareFaults(context: TextContext, told: ReadonlySet<Claim>): Found[] {
  const lists = gather(context.document.lists, ({ readings: [parts] }) => {
    const shared = parts!.filter(hasShare);
    return shared.length < 2 || shared.length < parts!.length ? [] : [shared];
  });
  return gather([...lists, ...sentencesOfShares(context)], (parts) => [
    ...overHundred(parts, told),
    ...underHundred(parts, told),
    ...otherBase(parts),
  ]);
}

function hasShare({ share }: Statement): boolean {
  return share !== null && isFigure(share.claim) && !isProgress(share.base);
}

/** "甲占75%，乙占35%": shares of one base in one sentence that stand in no list. */
function sentencesOfShares(context: TextContext): Statement[][] {
  const sentences = new Map<string, Statement[]>();
  for (const statement of context.document.statements) {
    if (!hasShare(statement) || context.listOf(statement) !== null) continue;
    const key = `${statement.paragraph} ${statement.sentence} ${statement.share!.base}`;
    sentences.set(key, [...(sentences.get(key) ?? []), statement]);
  }
  return [...sentences.values()].filter(
    (parts) =>
      parts.length > 1 &&
      new Set(parts.map(({ noun }) => noun)).size === parts.length &&
      parts.every(({ share }) => share!.of === null && share!.claim.noun === parts[0]!.share!.claim.noun),
  );
}

function sumOfShares(parts: readonly Statement[]): Decimal {
  return parts.reduce((total, { share }) => total.plus(share!.claim.value!), new Decimal(0));
}

function isToldOtherwise(parts: readonly Statement[], told: ReadonlySet<Claim>): boolean {
  const bases = new Set(parts.map(({ share }) => share!.base));
  return bases.size > 1 || parts.some(({ share }) => told.has(share!.claim));
}

function overHundred(parts: readonly Statement[], told: ReadonlySet<Claim>): Found[] {
  const sum = sumOfShares(parts);
  if (isToldOtherwise(parts, told) || sum.lte(100.05 + 0.01 * parts.length)) return [];
  return isExhaustive(parts) || sum.gt(101) ? [notHundred(parts, sum)] : [];
}

/** Parts that are all there can be, told by their shares alone. */
function underHundred(parts: readonly Statement[], told: ReadonlySet<Claim>): Found[] {
  const sum = sumOfShares(parts);
  if (isToldOtherwise(parts, told) || parts.some(({ amount }) => amount !== null) || sum.isZero()) return [];
  return isExhaustive(parts) && sum.lt(99.95 - 0.01 * parts.length) ? [notHundred(parts, sum)] : [];
}

function notHundred(parts: readonly Statement[], sum: Decimal): Found {
  return {
    ...placeOf(parts.at(-1)!.share!.claim),
    rule: 'share.sum',
    severity: 'warning',
    stated: sum.toString(),
    expected: '100',
    said: { type: 'share.sum', sum: sum.toString() },
  };
}

function otherBase(parts: readonly Statement[]): Found[] {
  const bases = parts.map(({ share }) => share!.base);
  const odd = parts.find(
    ({ share, noun }) =>
      isOtherSide(share!.base, noun) &&
      bases.some((base) => base !== share!.base && base !== '' && !isOtherSide(base, noun)),
  );
  if (odd === undefined) return [];
  return [
    {
      ...placeOf(odd.share!.claim),
      rule: 'share.base',
      severity: 'warning',
      stated: printedFigure(odd.share!.claim),
      said: {
        type: 'share.base',
        said: odd.share!.base,
        others: bases.find((base) => base !== odd.share!.base)!,
      },
    },
  ];
}

/** A part of the expenditure said to be a share of the income, or the other way round. */
function isOtherSide(base: string, noun: string): boolean {
  const key = figureNamed(base)?.key ?? base;
  if (noun.includes(SIDES.expenditure) && isOfSide(key, 'income')) return true;
  // 财政拨款收入 may be told of in the expenditure's place
  return noun.includes(SIDES.income) && !noun.includes('财政拨款收入') && isOfSide(key, 'expenditure');
}

const SIDES = { income: '收入', expenditure: '支出' } as const;

/** Of a key of taxonomy/figure-names, or of the words where they are no such figure. */
function isOfSide(key: string, side: keyof typeof SIDES): boolean {
  return key.includes(side) || key.includes(SIDES[side]);
}
