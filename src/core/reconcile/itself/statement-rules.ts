import type { Span } from '../../text/span.js';
import type { Claim, Statement } from '../../claims/index.js';
import type { TextFinding } from '../../finding/text-finding.js';
import { printedFigure } from '../printed-figure.js';
import { amountInChapter, wholeOfChange } from './changes.js';
import { isFigure, type Context } from './context.js';

type Found = Omit<TextFinding, 'quote' | 'cells'>;

/** What one statement says of itself that cannot be. */
export function statementFaults(context: Context): Found[] {
  return [
    ...doubleSigns(context),
    ...context.document.statements.flatMap((statement) => [
      ...directionFaults(statement),
      ...levelFaults(statement, context),
      ...baseFaults(statement, context),
      ...completionFaults(statement),
    ]),
  ];
}

/** "减少-5万元，下降-3%": the word and the sign say it twice. Told once a sentence. */
function doubleSigns({ document: { claims } }: Context): Found[] {
  const twice = claims.filter(
    ({ role, direction, value }) => role === 'change' && direction === 'less' && value?.isNegative() === true,
  );
  const first = twice.filter(
    (claim, index) =>
      !twice.slice(0, index).some((it) => it.paragraph === claim.paragraph && it.sentence === claim.sentence),
  );
  return first.map((claim) => ({
    ...at(claim),
    rule: 'change.double-sign',
    severity: 'warning',
    stated: claim.value!.toString(),
    said: { type: 'change.double-sign', figure: printedFigure(claim) },
  }));
}

function at({ start, end }: Span): Span {
  return { start, end };
}

function directionFaults({ noun, change, amount }: Statement): Found[] {
  if (!change) return [];
  const { difference, percent, base } = change;
  if (difference && percent && opposite(difference, percent) && !isZero(difference) && !isZero(percent)) {
    return [
      {
        ...at(percent),
        rule: 'direction',
        severity: 'error',
        said: {
          type: 'direction.differs',
          noun,
          first: { direction: difference.direction!, figure: printedFigure(difference) },
          second: { direction: percent.direction!, figure: printedFigure(percent) },
        },
      },
    ];
  }
  if (isFigure(base) && isFigure(amount) && base.kind === amount.kind && isFigure(difference) && !change.unsure) {
    const grew = amount.value!.gt(base.value!);
    const said = change.direction === 'more';
    if (
      (said || change.direction === 'less') &&
      !amount.value!.eq(base.value!) &&
      grew !== said &&
      amount.value!.minus(base.value!).abs().eq(difference.value!)
    ) {
      return [
        {
          ...at(difference),
          rule: 'direction',
          severity: 'error',
          said: {
            type: 'direction.wrong',
            noun,
            base: printedFigure(base),
            now: printedFigure(amount),
            said: change.direction,
          },
        },
      ];
    }
  }
  if (percent && percent.direction === 'less' && isFigure(percent) && percent.value!.gt(100)) {
    return [
      {
        ...at(percent),
        rule: 'change.over-hundred',
        severity: 'error',
        said: { type: 'change.over-hundred', noun, percent: printedFigure(percent) },
      },
    ];
  }
  return [];
}

function opposite(a: Claim, b: Claim): boolean {
  if (a.value?.isNegative() === true || b.value?.isNegative() === true) return false;
  return (a.direction === 'more' && b.direction === 'less') || (a.direction === 'less' && b.direction === 'more');
}

function isZero(claim: Claim): boolean {
  return claim.value === null || claim.value.isZero();
}

function levelFaults({ noun, change, amount, budget, completion }: Statement, { document }: Context): Found[] {
  if (!change?.level || change.unsure) return [];
  const told = change.difference ?? change.percent;
  if (told && !isZero(told))
    return [
      {
        ...at(change.level),
        rule: 'level',
        severity: 'error',
        said: { type: 'level.with-change', noun, change: printedFigure(told) },
      },
    ];
  if (
    change.againstBudget &&
    isFigure(budget) &&
    isFigure(amount) &&
    (completion === null || completion.value?.eq(100) === true) &&
    !amount.value!.eq(budget.value!) &&
    !document.text.slice(0, change.level.start).endsWith('基本')
  ) {
    return [
      {
        ...at(change.level),
        rule: 'level',
        severity: 'warning',
        said: { type: 'level.budget', noun, budget: printedFigure(budget), now: printedFigure(amount) },
      },
    ];
  }
  if (
    change.againstBudget ||
    !isFigure(change.base) ||
    !isFigure(amount) ||
    change.base.kind !== amount.kind ||
    amount.value!.eq(change.base.value!)
  )
    return [];
  return [
    {
      ...at(change.level),
      rule: 'level',
      severity: 'warning',
      said: { type: 'level.amounts', noun, base: printedFigure(change.base), now: printedFigure(amount) },
    },
  ];
}

/** Before = now − more: nothing, or less than nothing. */
function baseFaults(statement: Statement, context: Context): Found[] {
  const { noun, change } = statement;
  if (!change || change.direction !== 'more' || change.unsure || change.againstBudget) return [];
  const { difference, percent, base } = change;
  const whole = wholeOfChange(statement, context);
  if (whole !== null && isFigure(difference) && difference.kind === whole.kind && whole.value!.gt(difference.value!))
    return [];
  const now = isFigure(statement.amount) ? statement.amount : amountInChapter(statement, context);
  const fromZero = isFigure(base)
    ? base.value!.isZero() && isFigure(now) && !now.value!.isZero()
    : isFigure(now) &&
      isFigure(difference) &&
      now.kind === difference.kind &&
      !now.value!.isZero() &&
      now.value!.eq(difference.value!);
  if (fromZero && percent && !isZero(percent)) {
    return [
      {
        ...at(percent),
        rule: 'growth-from-zero',
        severity: 'error',
        stated: percent.value!.toString(),
        said: { type: 'growth-from-zero', noun, percent: printedFigure(percent) },
      },
    ];
  }
  if (
    !base &&
    isFigure(now) &&
    now === statement.amount &&
    isFigure(difference) &&
    now.kind === difference.kind &&
    difference.value!.gt(now.value!)
  ) {
    return [
      {
        ...at(difference),
        rule: 'change.negative-base',
        severity: 'error',
        stated: difference.value!.toString(),
        said: { type: 'change.negative-base', noun, difference: printedFigure(difference), now: printedFigure(now) },
      },
    ];
  }
  return [];
}

function completionFaults({ noun, change, completion }: Statement): Found[] {
  if (!change?.level || !change.againstBudget || !isFigure(completion) || completion.value!.eq(100)) return [];
  return [
    {
      ...at(completion),
      rule: 'completion.level',
      severity: 'warning',
      said: { type: 'completion.level', noun, percent: printedFigure(completion) },
    },
  ];
}
