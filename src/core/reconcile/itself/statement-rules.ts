import type { Claim, Statement } from '../../claims/index.js';
import { printedFigure } from '../printed-figure.js';
import { BASE_RULES } from './base-rules.js';
import type { TextContext } from './context.js';
import { DIRECTION_RULES } from './direction-rules.js';
import { withFigure } from './figure-of.js';
import { completionDiffers, completionOfNothing, LEVEL_RULES } from './level-rules.js';
import { inUnitOf } from './precision.js';
import { placeOf, type Found, type StatementRule } from './statement-fault.js';
import { gather } from '../../sheet/gather.js';

/** Of each group the first rule that a statement breaks. */
const GROUPS: readonly (readonly StatementRule[])[] = [
  DIRECTION_RULES,
  LEVEL_RULES,
  BASE_RULES,
  [completionDiffers, completionOfNothing],
];

/** What one statement says of itself that cannot be; of all of the text, or of those given. */
export function statementFaults(context: TextContext, statements = context.document.statements): Found[] {
  const broken = gather(statements, (statement) =>
    gather(GROUPS, (rules) => firstBroken(rules, statement, context) ?? []),
  );
  return [...doubleSigns(context), ...broken];
}

function firstBroken(rules: readonly StatementRule[], statement: Statement, context: TextContext): Found | null {
  for (const rule of rules) {
    const found = rule(statement, context);
    if (found !== null) return withFigure(found, statement, context);
  }
  return null;
}

/** "减少-5万元，下降-3%": the word and the sign say it twice. Told once a sentence. */
function doubleSigns({ document: { claims } }: TextContext): Found[] {
  const twice = claims.filter(
    ({ role, direction, value }) => role === 'change' && direction === 'less' && value?.isNegative() === true,
  );
  const first = new Map<string, Claim>();
  for (const claim of twice) {
    const sentence = `${claim.paragraph} ${claim.sentence}`;
    if (!first.has(sentence)) first.set(sentence, claim);
  }
  return Array.from(first.values(), (claim) => ({
    ...placeOf(claim),
    rule: 'change.double-sign',
    severity: 'warning',
    stated: inUnitOf(claim, claim.value!).toString(),
    said: { type: 'change.double-sign', figure: printedFigure(claim) },
  }));
}
