import type { Change, Claim, Document, PartList, Statement, SubjectName } from '../../src/core/claims/index.js';

/**
 * What is read in a text, a line a claim, a statement and a list. A claim or statement is called by its place,
 * "paragraph:sign in the paragraph", so that one more claim changes its own line only.
 */
export function claimLines(document: Document): string[] {
  const at = placesIn(document);
  return [
    `document: ${document.type ?? 'no type'} ${document.year ?? 'no year'} ${document.department ?? 'no department'} .${document.decimals ?? '-'}`,
    ...summaryLines(document),
    '',
    ...document.claims.map((claim) => claimLine(claim, document, at)),
    '',
    ...document.statements.map((statement) => statementLine(statement, at)),
    '',
    ...document.lists.map((list) => listLine(list, at)),
  ];
}

/** How the amounts, percentages and counts of a text are understood, each counted once. */
export interface Understood {
  readonly figures: number;
  /** By what figure of a disclosure their statement is of. */
  readonly byKey: number;
  /** By a 科目, that has no key. */
  readonly bySubject: number;
  /** As parts of a whole only. */
  readonly byParent: number;
}

export function understoodIn({ claims, statements }: Document): Understood {
  const keyed = new Set(statements.filter(({ key }) => key !== null).flatMap(claimsOf));
  const classified = new Set(statements.filter(({ subject }) => subject !== null).flatMap(claimsOf));
  const figures = claims.filter(({ kind }) => kind === 'amount' || kind === 'percent' || kind === 'count');
  const rest = figures.filter((claim) => !keyed.has(claim));
  const isOfSubject = (claim: Claim): boolean => classified.has(claim) || claim.subject !== null;
  return {
    figures: figures.length,
    byKey: figures.length - rest.length,
    bySubject: rest.filter(isOfSubject).length,
    byParent: rest.filter((claim) => !isOfSubject(claim) && claim.parent !== null).length,
  };
}

function summaryLines(document: Document): string[] {
  const { figures, byKey, bySubject, byParent } = understoodIn(document);
  return [
    `claims: ${document.claims.length}, statements: ${document.statements.length}, lists: ${document.lists.length}`,
    `understood: ${byKey + bySubject + byParent} of ${figures} figures: ${byKey} by key, ${bySubject} by subject, ${byParent} as parts only`,
  ];
}

function claimsOf({ amount, share, change, budget, completion }: Statement): Claim[] {
  return [amount, share?.claim, change?.difference, change?.percent, change?.base, budget, completion].filter(
    (claim) => claim != null,
  );
}

/** Where something stands, by the start of its span. */
type Places = (item: { readonly start: number; readonly paragraph: number } | null | undefined) => string;

function placesIn({ paragraphs }: Document): Places {
  return (item) => (item ? `${item.paragraph + 1}:${item.start - paragraphs[item.paragraph]!.start}` : '-');
}

function claimLine(claim: Claim, { claims }: Document, at: Places): string {
  const { kind, quote, value, unit, decimals, noun, role, direction, hedged, year, subject, parent, position } = claim;
  return words(
    `${at(claim)} s${claim.sentence} ${kind} "${oneLine(quote)}"`,
    value === null ? 'no value' : `= ${value.toFixed()}`,
    `unit ${unit || '-'} .${decimals}`,
    role,
    `noun "${noun}"`,
    direction,
    hedged && 'hedged',
    year !== null && `year ${year}`,
    subject && subjectWords(subject),
    parent !== null && `part ${position} of ${at(claims[parent])}`,
  );
}

function statementLine(statement: Statement, at: Places): string {
  const { noun, key, amount, share, change, budget, completion, subject, year } = statement;
  return words(
    `statement ${at(statement)} s${statement.sentence} "${noun}" key ${key ?? '-'}`,
    `amount ${at(amount)}`,
    share && `share ${at(share.claim)} of "${share.base}"`,
    change && changeWords(change, statement.paragraph, at),
    budget && `budget ${at(budget)}`,
    completion && `completion ${at(completion)}`,
    subject && subjectWords(subject),
    year !== null && `year ${year}`,
  );
}

function changeWords(change: Change, paragraph: number, at: Places): string {
  const { direction, difference, percent, base, againstBudget, level, unsure } = change;
  return words(
    `change ${direction ?? '-'} against ${againstBudget ? 'budget' : 'last year'}`,
    difference && `by ${at(difference)}`,
    percent && `by ${at(percent)} %`,
    base && `from ${at(base)}`,
    level && `level ${at({ start: level.start, paragraph })}`,
    unsure && 'unsure',
  );
}

function listLine({ whole, readings, form }: PartList, at: Places): string {
  return `list ${form} ${at(whole)} = ${readings.map((parts) => parts.map((part) => at(part)).join(' + ')).join(' or ')}`;
}

function subjectWords({ code, className, groupName, itemName }: SubjectName): string {
  return `subject ${[code ?? '-', className ?? '', groupName ?? '', itemName ?? ''].join('/')}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function words(...parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter((part) => part !== false && part != null && part !== '').join(' ');
}
