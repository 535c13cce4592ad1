import type { Statement } from '../../claims/index.js';
import type { FigureOf } from '../../finding/said/statements.js';
import type { FundId } from '../../taxonomy/concepts/funds.js';
import { scopeOf } from '../../taxonomy/figure-names.js';
import { scopeOfStatement, type TextContext } from './context.js';
import { claimsOf, type Relation } from './relation.js';
import type { Found } from './statement-fault.js';
import { gather } from '../../sheet/gather.js';

/** Of which money and year a statement's figure is, as far as `name` leaves it open, and what its change is from. */
export function figureOf(statement: Statement, name: string, context: TextContext): FigureOf {
  const { year, level } = context.document;
  return {
    money: scopeOf(name) === null ? moneyOf(statement, context) : null,
    // a government's report tells of two years side by side
    year: statement.year ?? (level === 'government' ? null : year),
    base: statement.change?.againstBudget === true ? 'budget' : 'prior',
  };
}

function moneyOf(statement: Statement, context: TextContext): FundId | null {
  const own = scopeOfStatement(statement);
  const whole = context.listOf(statement)?.whole;
  const money = own === 'all' && whole !== undefined ? scopeOfStatement(whole) : own;
  return money === 'all' ? null : money;
}

/** A finding of a statement, with which figure is meant where it names one. */
export function withFigure<One extends Found>(found: One, statement: Statement, context: TextContext): One {
  if (!('noun' in found.said)) return found;
  return { ...found, said: { ...found.said, of: figureOf(statement, found.said.noun, context) } };
}

/** Of which figure a relation speaks: the one it names, else the first that a statement tells. */
export function figureOfRelation(relation: Relation, context: TextContext): FigureOf | undefined {
  const told = gather(claimsOf(relation), ({ index }) => context.once(statementsByClaim).get(index) ?? []);
  const statement = told.find(({ noun }) => noun === relation.about) ?? told[0];
  return statement && figureOf(statement, relation.about, context);
}

function statementsByClaim({ document }: TextContext): ReadonlyMap<number, Statement> {
  const found = new Map<number, Statement>();
  for (const statement of document.statements) {
    const { amount, budget, completion, change, share } = statement;
    for (const claim of [amount, budget, completion, change?.difference, change?.percent, change?.base, share?.claim])
      if (claim != null && !found.has(claim.index)) found.set(claim.index, statement);
  }
  return found;
}
