import type { Claim, Statement } from '../../../claims/index.js';
import { isAgencyOperation } from '../../../claims/lexicon/figure-nouns.js';
import { coreOf } from '../../../claims/lexicon/nouns.js';
import { sumsUp } from '../../../claims/lexicon/told-again.js';
import { figureNamed, scopeOf } from '../../../taxonomy/figure-names.js';
import type { TextContext } from '../context.js';
import { subjectIdentity } from '../subject-identity.js';
import { isPrinted, isTelling } from './telling.js';
import { gather } from '../../../sheet/gather.js';

/** A figure with all that its name says, worked out once. */
interface Named {
  readonly claim: Claim;
  /** Its name without the words that many names share; '' where it bears none. */
  readonly core: string;
  readonly key: string | null;
  /** The money that the name says it is of. */
  readonly scope: string | null;
  /** Code of the 类 that it is or stands in. */
  readonly ofClass: string | null;
  readonly isClass: boolean;
}

/** Digits of a figure of the same paragraph, and of one told elsewhere. */
const LEAST_BESIDE = 3;
const LEAST_ELSEWHERE = 4;
/** Tellings of one value that are looked through. */
const MOST = 12;

/**
 * The same amount to the last digit under a name that may be the same figure's: "局机关的机关运行经费" and "机关运行经费", 收入总计 and
 * 支出总计, "合计7万元" and "以上7万元" behind it. That two such figures differ says nothing.
 */
export function toldElsewhere(context: TextContext): Claim[] {
  return gather(Array.from(context.once(byValue).values()), (same) => {
    const few = same.slice(0, MOST);
    return few
      .filter((one) => few.some((other) => other !== one && isSameFigure(one, other)))
      .map(({ claim }) => claim);
  });
}

function isSameFigure(one: Named, other: Named): boolean {
  const isInParagraph = one.claim.paragraph === other.claim.paragraph;
  const isBeside = isInParagraph && one.claim.sentence !== other.claim.sentence;
  if (!isPrinted(one.claim, isBeside ? LEAST_BESIDE : LEAST_ELSEWHERE)) return false;
  if (areOther(one.scope, other.scope) || areOther(one.ofClass, other.ofClass)) return false;
  if (isTotal(one) && isTotal(other)) return true;
  if (one.core === '' || other.core === '') return isInParagraph && isTelling(one.claim, LEAST_BESIDE);
  return areKin(one, other);
}

function areOther(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

/** One name within the other, a 类 and what is told of its only 款 or 项, 机关运行经费 and 公用经费. */
function areKin(one: Named, other: Named): boolean {
  if (one.core.includes(other.core) || other.core.includes(one.core)) return true;
  if (one.ofClass !== null && one.ofClass === other.ofClass) return one.isClass || other.isClass;
  return isAgencyOperation(one.core, other.core) || isAgencyOperation(other.core, one.core);
}

const TOTALS: ReadonlySet<string> = new Set(['total', 'income', 'expenditure', 'income-total', 'expenditure-total']);

function isTotal({ key }: Named): boolean {
  return key !== null && TOTALS.has(key);
}

/** The figures of this year by their value, where several have it. */
function byValue(context: TextContext): ReadonlyMap<string, readonly Named[]> {
  const { document } = context;
  const statements = new Map<Claim, Statement>();
  for (const statement of document.statements) {
    const { amount, change } = statement;
    if (amount !== null) statements.set(amount, statement);
    if (change?.difference != null && !change.againstBudget) statements.set(change.difference, statement);
  }
  const values = new Map<string, Claim[]>();
  for (const claim of document.claims) {
    if (!isToldAmount(claim) || !isPrinted(claim, LEAST_BESIDE) || document.paragraphs[claim.paragraph]!.inTable)
      continue;
    if (areOther(`${claim.year ?? document.year}`, `${document.year ?? claim.year}`)) continue;
    const value = `${claim.value!} ${claim.direction ?? ''}`;
    const same = values.get(value);
    if (same) same.push(claim);
    else values.set(value, [claim]);
  }
  return new Map(
    Array.from(values, ([value, claims]) => [
      value,
      claims.length < 2 ? [] : gather(claims, (claim) => namedAs(claim, statements.get(claim) ?? null, context) ?? []),
    ]),
  );
}

/** An amount, or by how much it is more or less than last year. */
function isToldAmount({ kind, role, direction }: Claim): boolean {
  if (kind !== 'amount') return false;
  return (
    role === 'stated' || role === 'of-which' || (role === 'change' && (direction === 'more' || direction === 'less'))
  );
}

/** Null for a 项 that the text has in several 类, where nobody knows in which this one is. */
function namedAs(claim: Claim, statement: Statement | null, context: TextContext): Named | null {
  const noun = nameOf(claim, statement);
  const scope = figureNamed(noun)?.scope ?? scopeOf(noun);
  // a change that no statement tells is of nothing known
  if (claim.role === 'change' && statement === null) return null;
  const identity = statement === null ? null : subjectIdentity(statement, context);
  const [code = '', stem = ''] = identity?.split(' ') ?? [];
  if (code === '?' || (identity === null && statement?.subject != null)) return null;
  if (identity !== null)
    return { claim, core: stem || coreOf(noun), key: null, scope, ofClass: code, isClass: stem === '' };
  return { claim, core: coreUnlessSum(noun, scope), key: statement?.key ?? null, scope, ofClass: null, isClass: false };
}

function coreUnlessSum(noun: string, scope: string | null): string {
  return sumsUp(noun) ? '' : coreOf(noun) || (scope ?? '');
}

function nameOf(claim: Claim, statement: Statement | null): string {
  return claim.noun === '' && statement !== null ? statement.noun : claim.noun;
}
