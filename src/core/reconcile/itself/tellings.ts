import type { Claim, Statement, SubjectName } from '../../claims/index.js';
import { figureNamed } from '../../taxonomy/figure-names.js';
import { OWN } from '../headed.js';
import { isFigure, isHalfOfItem, isOfBudget, scopeOfStatement, type TextContext } from './context.js';
import { subjectIdentity } from './subject-identity.js';
import { whoseFigures } from './whose.js';
import { gather } from '../../sheet/gather.js';

/** One telling of a figure, or of its change, budget or completion. */
export interface Telling {
  readonly claim: Claim;
  readonly statement: Statement;
}

/** What is told under one name. */
export interface Tellings {
  readonly name: string;
  /**
   * A figure with a total of its own in every text: it may not differ. Another name may stand for two figures (支出 with and
   * without what was carried over): that they agree says something, that they differ little.
   */
  readonly isOne: boolean;
  /** Amounts that another name does not hold to each other already. */
  readonly mayHoldSlip: boolean;
  readonly all: readonly Telling[];
}

/** Figures with a total of their own in every text; a share of them has a word more in its name. */
const TOLD_ONCE: ReadonlySet<string> = new Set([
  'basic',
  'general-basic.personnel',
  'general-basic.public',
  'three-public',
  'three-public.abroad',
  'three-public.vehicles',
  'three-public.vehicle-purchase',
  'three-public.vehicle-operation',
  'three-public.reception',
  'agency-operation',
  'procurement',
  'procurement.goods',
  'procurement.works',
  'procurement.services',
  'total',
  'income-total',
  'expenditure-total',
]);

/** Figures of this year in prose, and what is told of them, by whose and what they are: of all names, in their order. */
export function tellingsIn(context: TextContext): readonly Tellings[] {
  const found = new Map<string, Omit<Tellings, 'all'> & { readonly all: Telling[] }>();
  const file = (tellings: Omit<Tellings, 'all'>, telling: Telling): void => {
    const key = `${tellings.isOne} ${tellings.name}`;
    const same = found.get(key);
    if (same === undefined) found.set(key, { ...tellings, all: [telling] });
    else same.all.push(telling);
  };
  for (const statement of context.document.statements) {
    const owner = isOfThisYear(statement, context) ? context.once(whoseFigures)(statement) : null;
    if (owner === null) continue;
    const whose = owner === OWN ? '' : `${owner} `;
    const [one, known] = [nameOfOne(statement, context), nameOfKnown(statement, context)];
    const { amount } = statement;
    if (one !== null && isFigure(amount) && amount.kind === 'amount')
      file({ name: `${whose}${one}`, isOne: true, mayHoldSlip: false }, { claim: amount, statement });
    if (known === null) continue;
    for (const [aspect, claim] of aspectsOf(statement)) {
      // nothing is told of many things
      if (!isFigure(claim) || claim.value!.isZero()) continue;
      const name = `${whose}${known} ${aspect} ${claim.kind}`;
      const mayHoldSlip = claim === amount && claim.kind === 'amount' && !TOLD_ONCE.has(statement.key ?? '');
      file({ name, isOne: false, mayHoldSlip }, { claim, statement });
    }
  }
  return [...found.values()];
}

function isOfThisYear({ year, paragraph, change }: Statement, { document }: TextContext): boolean {
  if ((year !== null && year !== document.year) || document.paragraphs[paragraph]!.inTable) return false;
  return change?.unsure !== true;
}

/** Of which money and what; null for what need not be one figure. */
function nameOfOne(statement: Statement, context: TextContext): string | null {
  if (isOfBudget(statement, context) || isOfOtherWhole(statement, context)) return null;
  const { subject, key } = statement;
  if (subject?.itemName != null) return `${scopeOfStatement(statement)} ${nameOfItem(subject)}`;
  if (key === null || !TOLD_ONCE.has(key)) return null;
  return isOfAnyMoney(key) ? ` ${key}` : `${moneyOf(statement)} ${key}`;
}

function nameOfItem({ code, className, groupName, itemName }: SubjectName): string {
  return code ?? `${className ?? ''} ${groupName ?? ''} ${itemName ?? ''}`;
}

/** One figure whatever money the sentence speaks of. */
function isOfAnyMoney(key: string): boolean {
  return /^(?:three|agency|procurement)/.test(key);
}

/** Of what is known by the name of a 科目 too. */
function nameOfKnown(statement: Statement, context: TextContext): string | null {
  if (isOfOtherWhole(statement, context) && !isPartOfSubject(statement, context)) return null;
  const figure = subjectIdentity(statement, context) ?? statement.key;
  return figure === null ? null : `${moneyOf(statement)} ${figure}`;
}

function moneyOf(statement: Statement): string {
  return figureNamed(statement.noun)?.scope ?? scopeOfStatement(statement);
}

/** Part of a whole that is not the department's: another office's, or 基本支出 of one 项. */
function isOfOtherWhole(statement: Statement, context: TextContext): boolean {
  if (isHalfOfItem(statement, context.document)) return true;
  return context.listOf(statement)?.whole.key === null && statement.subject === null;
}

function isPartOfSubject(statement: Statement, context: TextContext): boolean {
  const whole = context.listOf(statement)?.whole;
  return whole !== undefined && subjectIdentity(whole, context) !== null && !isHalfOfItem(statement, context.document);
}

function aspectsOf({ amount, change, budget, completion }: Statement): (readonly [string, Claim | null])[] {
  const against = change?.againstBudget === true ? 'budget' : 'year';
  const of = ({ direction }: Claim): string => `${against} ${direction ?? ''}`;
  return [
    ['amount', amount],
    ['budget', budget],
    ['completion', completion],
    ...gather([change?.difference, change?.percent], (claim) => (claim == null ? [] : [[of(claim), claim] as const])),
  ];
}
