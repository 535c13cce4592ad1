import type { Change, Claim, Document, PartList, Statement } from '../../../src/core/claims/index.js';

/**
 * What was read, in one line: statements, then lists, then the figures that stand in no statement. Years have no place
 * of their own but the statement's: "支出@2024".
 */
export function readingOf(document: Document): string {
  const told = new Set(document.statements.flatMap(claimsOf));
  const rest = document.claims.filter((claim) => claim.kind !== 'year' && claim.kind !== 'subject' && !told.has(claim));
  return [
    ...document.statements.map(statementLine),
    ...document.lists.map(listLine),
    ...rest.map(({ role, noun, quote }) => `${role} ${noun === '' ? '' : `${noun} `}${quote}`),
  ].join(' | ');
}

function claimsOf({ amount, share, change, budget, completion }: Statement): Claim[] {
  return [amount, share?.claim, change?.difference, change?.percent, change?.base, budget, completion].flatMap(
    (claim) => claim ?? [],
  );
}

function statementLine(statement: Statement): string {
  const { amount, share, change, budget, completion, year } = statement;
  const part = amount?.parent == null ? '' : ` part ${amount.position}`;
  return [
    `${nameOf(statement)}${year === null ? '' : `@${year}`}${amount === null ? '' : ` ${amount.quote}${part}`}`,
    ...(budget === null ? [] : [`budget ${budget.quote}`]),
    ...(completion === null ? [] : [`done ${completion.quote}`]),
    ...(share === null ? [] : [`share ${share.claim.quote}${share.base === '' ? '' : ` of ${share.base}`}`]),
    ...(change === null ? [] : [changeLine(change)]),
  ].join(', ');
}

function changeLine({ direction, difference, percent, base, againstBudget, unsure }: Change): string {
  return [
    direction ?? 'changed',
    ...(difference === null ? [] : [difference.quote]),
    ...(percent === null ? [] : [percent.quote]),
    ...(base === null ? [] : [`from ${base.quote}`]),
    ...(againstBudget ? ['than budgeted'] : []),
    ...(unsure ? ['perhaps'] : []),
  ].join(' ');
}

function listLine({ whole, readings, form }: PartList): string {
  const parts = readings.map((reading) => reading.map(nameOf).join('+')).join(' or ');
  return `${form} ${nameOf(whole)}${whole.amount === whole.budget ? ' budget' : ''} = ${parts}`;
}

function nameOf({ noun, subject }: Statement): string {
  return noun === '' ? (subject?.itemName ?? '?') : noun;
}
