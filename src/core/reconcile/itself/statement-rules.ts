import type { Span } from '../../text/span.js';
import type { Claim, Statement } from '../../claims/index.js';
import type { TextFinding } from '../../finding/text-finding.js';
import { SAY, sayClaim } from '../say.js';
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
    message: SAY.doubleSign(sayClaim(claim)),
  }));
}

function at({ start, end }: Span): Span {
  return { start, end };
}

const WORD = { more: '增加', less: '减少', level: '持平', open: '增加（减少）' } as const;

function directionFaults({ noun, change, amount }: Statement): Found[] {
  if (!change) return [];
  const { difference, percent, base } = change;
  if (difference && percent && opposite(difference, percent) && !isZero(difference) && !isZero(percent)) {
    return [
      {
        ...at(percent),
        rule: 'direction',
        severity: 'error',
        message: SAY.directions(
          noun,
          WORD[difference.direction!] + sayClaim(difference),
          WORD[percent.direction!] + sayClaim(percent),
        ),
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
          message: SAY.wrongDirection(noun, sayClaim(base), sayClaim(amount), WORD[change.direction]),
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
        message: SAY.overHundred(noun, sayClaim(percent)),
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
      { ...at(change.level), rule: 'level', severity: 'error', message: SAY.levelWithChange(noun, sayClaim(told)) },
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
        message: SAY.levelBudget(noun, sayClaim(budget), sayClaim(amount)),
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
      message: SAY.levelAmounts(noun, sayClaim(change.base), sayClaim(amount)),
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
        message: SAY.growthFromZero(noun, sayClaim(percent)),
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
        message: SAY.negativeBase(noun, sayClaim(difference), sayClaim(now)),
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
      message: SAY.budgetLevel(noun, sayClaim(completion)),
    },
  ];
}
