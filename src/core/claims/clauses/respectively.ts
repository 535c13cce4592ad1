import { Decimal } from 'decimal.js';
import { figureNamed } from '../../taxonomy/figure-names.js';
import { factorOf, quantitiesIn, type Figure, type Quantity, type Shared } from '../tokens/index.js';
import { withPlainSign } from '../lexicon/amounts.js';
import { directionBefore } from '../lexicon/changes.js';
import { changedNoun, isBase, isPrior } from '../lexicon/comparisons.js';
import {
  ALL_RESPECTIVELY,
  bothSides,
  isCopula,
  isNameless,
  isStating,
  joinsFigures,
  LISTED_NUMBER,
  LISTED_NUMBERS,
  NAME_SEPARATORS,
  sharedTail,
  withoutEach,
} from '../lexicon/distribution.js';
import { shareBase } from '../lexicon/shares.js';
import { isCompletion } from '../lexicon/stages.js';
import { clauseStart } from './clause-start.js';
import { matchesIn } from '../../text/matches.js';

/**
 * The figures of a folded text. Those of a 分别 with as many figures as names know which name they answer; where words
 * and figures do not pair, nothing is said of them. "3、5、2人": the figures before the unit are among them.
 */
export function figuresIn(text: string): Figure[] {
  const quantities = quantitiesIn(text);
  const shared = new Map<Quantity, Shared>();
  for (const { 0: word, index: at } of matchesIn(text, ALL_RESPECTIVELY)) {
    const first = quantities.findIndex(({ from, kind }) => from > at && kind !== 'year');
    if (first < 0 || /[。；！？，]/.test(text.slice(at, quantities[first]!.from).replace(LISTED_NUMBERS, ''))) continue;
    quantities.splice(first, 0, ...withoutUnits(text, at, quantities[first]!));
    const group = groupAt(text, quantities, first);
    const start = clauseStart(text, at, quantities[first - 1]?.to ?? 0);
    const clause = text.slice(start, at);
    const told = roleOf(clause, text.slice(at + word.length, group[0]!.from).replace(/：$/, ''), group[0]!);
    if (group.length < 2 || told === null) continue;
    const words = withoutEach(changedNoun(clause));
    const names = namesIn(words, start, group.length);
    if (names === null && !isNameless(words)) continue;
    group.forEach((quantity, position) =>
      shared.set(quantity, { ...told, position, count: group.length, name: names?.[position] ?? null }),
    );
  }
  return quantities.map((quantity) => ({ kind: 'figure', quantity, shared: shared.get(quantity) ?? null }));
}

function withoutUnits(text: string, at: number, last: Quantity): Quantity[] {
  const listed = LISTED_NUMBERS.exec(text.slice(at, last.from));
  return matchesIn(listed?.[0] ?? '', LISTED_NUMBER).map(({ 0: digits, index }) => {
    const from = at + listed!.index + index;
    const to = from + digits.length;
    return {
      ...last,
      from,
      to,
      digitsEnd: to,
      value: new Decimal(withPlainSign(digits)).times(factorOf(last)),
      decimals: (digits.split('.')[1] ?? '').length,
    };
  });
}

/** The figures that only 、 or 和 parts. */
function groupAt(text: string, quantities: readonly Quantity[], first: number): Quantity[] {
  const group = [quantities[first]!];
  for (const next of quantities.slice(first + 1)) {
    const last = group.at(-1)!;
    if (next.kind !== last.kind || !joinsFigures(text.slice(last.to, next.from))) break;
    group.push(next);
  }
  return group;
}

function roleOf(clause: string, lead: string, { kind }: Quantity): Pick<Shared, 'role' | 'base' | 'direction'> | null {
  const plain = { base: '', direction: null };
  const base = kind === 'percent' ? (shareBase(lead) ?? shareBase(clause)) : null;
  if (base !== null) return { ...plain, role: 'share', base };
  if (kind === 'percent' && isCompletion(lead)) return { ...plain, role: 'completion' };
  const direction = directionBefore(lead) ?? (isCopula(lead) ? directionBefore(clause) : null);
  if (direction !== null) return { ...plain, role: 'change', direction };
  if (kind === 'percent' || isBase(clause) || isPrior(clause) || isBase(lead)) return null;
  return isStating(lead) ? { ...plain, role: 'stated' } : null;
}

/** The names before 分别 or 均为, parted as often as there are figures; null when they cannot be. */
export function namesIn(words: string, start: number, count: number): { text: string; to: number }[] | null {
  const both = count === 2 ? bothSides(words) : null;
  if (both !== null) return both.map((text) => ({ text, to: start + words.length }));
  for (const separator of NAME_SEPARATORS) {
    const names = split(words, separator);
    if (names.length === count && count > 1 && names.every(({ text }) => text !== ''))
      return withTail(names).map(({ text, to }) => ({ text, to: start + to }));
  }
  return null;
}

function split(words: string, separator: RegExp): { text: string; to: number }[] {
  const names: { text: string; to: number }[] = [];
  let from = 0;
  for (const { 0: sign, index } of matchesIn(words, separator)) {
    const before = words.slice(0, index);
    if ((before.match(/（/g)?.length ?? 0) > (before.match(/）/g)?.length ?? 0)) continue;
    names.push({ text: words.slice(from, index), to: index });
    from = index + sign.length;
  }
  return [...names, { text: words.slice(from), to: words.length }];
}

/** "基本和项目支出": 基本支出 and 项目支出. */
function withTail(names: readonly { text: string; to: number }[]): { text: string; to: number }[] {
  const tail = sharedTail(names.at(-1)!.text);
  return names.map((name) =>
    figureNamed(name.text) === null && figureNamed(name.text + tail) !== null
      ? { ...name, text: name.text + tail }
      : name,
  );
}
