import { isAdded, isTakenOff, isTotal, leavesTermsOut } from '../../claims/lexicon/government.js';
import { headlineOf } from '../../claims/lexicon/government-scopes.js';
import { holds, type Context } from '../itself/context.js';
import { signed, sumOfTerms, type Relation, type Term } from '../itself/relation.js';
import { sentenceStart, type Passage, type Told } from './figures.js';
import { gather } from '../../sheet/gather.js';

/**
 * "收入10亿元，上级补助收入5亿元，收入合计15亿元": without 加上 the amounts before a total may be its terms, and are where they
 * come to it.
 */
export function chains(passage: Passage, context: Context): Relation[] {
  return gather(passage.told, (total, end) => {
    if (!isTotal(total.words)) return [];
    const start = sentenceStart(passage, total.from);
    const terms = passage.told.slice(0, end).filter(({ from, depth }) => from >= start && depth === total.depth);
    const relation = sumOf(
      total,
      terms.map(({ amount }) => signed(amount, 1)),
    );
    return terms.length > 1 && holds(relation, context) ? [relation] : [];
  });
}

/** "收入10亿元，加上上级补助收入5亿元、上年结转1亿元，收入总计16亿元": the head and what is added make the total. */
export function additions(passage: Passage, context: Context): Relation[] {
  const { told } = passage;
  const relations: Relation[] = [];
  let after = 0;
  told.forEach((first, at) => {
    if (at < after || !isAdded(first.words, passage.text.slice(Math.max(0, first.start - 3), first.start))) return;
    const end = told.findIndex((one, index) => index > at && one.depth === first.depth && isTotal(one.words));
    if (end < 0 || passage.text.slice(first.from, told[end]!.from).includes('。')) return;
    const relation = additionOf(passage, { heads: headsOf(passage, at, after), first, at, end }, context);
    if (relation !== null) relations.push(relation);
    after = end + 1;
  });
  return relations;
}

interface Addition {
  readonly heads: readonly Told[];
  readonly first: Told;
  readonly at: number;
  readonly end: number;
}

function additionOf(passage: Passage, { heads, first, at, end }: Addition, context: Context): Relation | null {
  const total = passage.told[end]!;
  const added = passage.told.slice(at, end).filter(({ depth }) => depth === first.depth);
  const terms = added.map(({ amount, words }) => signed(amount, isTakenOff(words) ? -1 : 1));
  const relations = heads.map((head) => sumOf(total, [signed(head.amount, 1), ...terms]));
  const held = relations.find((relation) => holds(relation, context));
  if (held !== undefined) return held;
  const whole = heads.filter(({ amount }) => amount.parent === null);
  if (whole.length !== 1 || isDoubtful(passage, first, total, added)) return null;
  const relation = relations[heads.indexOf(whole[0]!)]!;
  // 总收入, of which 地方一般公共预算收入: perhaps that is what the others are added to
  const isDivided = heads.some(
    ({ amount, statement }) => amount.parent !== null && headlineOf(statement.noun) !== null,
  );
  return isDivided ? { ...relation, severity: 'warning' } : relation;
}

function sumOf({ amount, statement }: Told, terms: readonly Term[]): Relation {
  return sumOfTerms(amount, terms, { about: statement.noun });
}

/** What the sum may begin with: amounts of the sentence, behind the total before; where it opens a sentence, of those before. */
function headsOf(passage: Passage, at: number, after: number): Told[] {
  const first = passage.told[at]!;
  const before = passage.told.slice(after, at).filter(({ depth }) => depth === first.depth);
  const start = sentenceStart(passage, first.from);
  const own = before.filter(({ from }) => from >= start);
  return own.length > 0 ? own : before;
}

/** Terms without amounts of their own, terms that are read as something else, or several sentences of them. */
function isDoubtful({ text, others }: Passage, first: Told, total: Told, added: readonly Told[]): boolean {
  const last = added.at(-1)!;
  return (
    leavesTermsOut(text.slice(last.to, total.from)) ||
    text.slice(first.from, total.from).includes('其中') ||
    others.some(({ from, depth }) => depth === first.depth && from > first.from && from < total.from)
  );
}
