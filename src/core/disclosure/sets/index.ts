import { ALWAYS_PUBLISHED } from '../../taxonomy/required.js';
import { ENOUGH_KINDS, isOfSeveral, isSameOffice } from '../departments.js';
import type { Disclosure } from '../model.js';
import { comesAgain, isAgain } from './again.js';
import { entriesOf, type Entry } from './entries.js';
import { numbersEndHere } from './numbers.js';
import { gather } from '../../sheet/gather.js';

/** Sheets of a book that are the set of one department, from the first to the last, zero-based. */
export interface TableSet {
  readonly first: number;
  readonly last: number;
  /** Tables of its own may stand beside it, on pages that are not read or among tables that are nobody's. */
  readonly isOpen: boolean;
}

/**
 * The sets of tables in a book of several departments, in order. A table that may as well be of the set before as of the one
 * behind it is in neither.
 *
 * @param sheets names of all sheets, in order
 */
export function setsOf(disclosure: Disclosure, sheets: readonly string[]): TableSet[] {
  const { entries, endsInGap } = entriesOf(disclosure, sheets);
  const pieces = piecesOf(entries);
  const sure = pieces.map((piece, at) => surePart(piece, pieces[at - 1] ?? null, pieces[at + 1] ?? null));
  /** Some of the tables of this piece may be its neighbour's. */
  const isDoubtful = (at: number): boolean =>
    at in pieces && (sure[at]!.length < pieces[at]!.length || isSmall(sure[at]!));
  // in the order of the tables: no set stands in one place
  if (sure.filter(isSmall).length * 2 > sure.length) return [];
  return gather(sure, (own, at): TableSet[] => {
    if (own.length === 0) return [];
    const isBeforeGap = pieces[at + 1]?.[0]!.isAfterGap ?? endsInGap;
    const isOpen = own[0]!.isAfterGap || isBeforeGap || [at - 1, at, at + 1].some(isDoubtful);
    return [{ first: own[0]!.at, last: own.at(-1)!.at, isOpen }];
  });
}

/** Parted where a set begins again, and where another name begins. */
function piecesOf(entries: readonly Entry[]): Entry[][] {
  const pieces: Entry[][] = [];
  for (const entry of entries) {
    const piece = pieces.at(-1);
    if (piece === undefined || comesAgain(piece, entry) || isOther(piece, [entry])) pieces.push([entry]);
    else piece.push(entry);
  }
  return pieces;
}

/** Both name whose they are, and it is not the same. */
function isOther(one: readonly Entry[], other: readonly Entry[]): boolean {
  const [left, right] = [ownerOf(one), ownerOf(other)];
  return left !== null && right !== null && !isSameOffice(left, right);
}

function ownerOf(piece: readonly Entry[]): string | null {
  return piece.find(({ owner }) => owner !== null)?.owner ?? null;
}

/** Too few tables to be told as a set from which others are missing. */
function isSmall(set: readonly Entry[]): boolean {
  const kinds = gather(set, ({ tables }) => tables.map(({ kind }) => kind));
  return new Set(kinds.filter((kind) => ALWAYS_PUBLISHED.has(kind))).size < ENOUGH_KINDS;
}

/** What of a piece is one set's beyond doubt. */
function surePart(piece: readonly Entry[], before: readonly Entry[] | null, after: readonly Entry[] | null): Entry[] {
  const isNamed = ({ owner }: Entry): boolean => owner !== null;
  const isApart = piece.some(isNamed) && [before, after].every((other) => other === null || isOther(piece, other));
  // where its name does not tell it from its neighbours, only what follows its first table without a gap is its own
  const [first, last] = isApart ? [piece.findIndex(isNamed), piece.findLastIndex(isNamed)] : [0, 0];
  const from = piece.findLastIndex(({ isAfterGap }, at) => at <= first && (isAfterGap || at === 0));
  const gap = piece.findIndex(({ isAfterGap }, at) => at > last && isAfterGap);
  const own = piece.slice(from, gap < 0 ? piece.length : gap);
  const sure = after === null ? own : own.slice(0, endOf(own, last - from + 1, after));
  return isMixed(sure) ? [] : sure;
}

/** Tables of several departments all the same, such as a book has that is in the order of the tables. */
function isMixed(set: readonly Entry[]): boolean {
  const isTwice = (entry: Entry, at: number): boolean => {
    const next = set[at + 1];
    return next !== undefined && isAgain(entry, next) && (entry.owner === null || next.owner === null);
  };
  return set.some(isTwice) || isOfSeveral({ tables: gather(set, ({ tables }) => tables) });
}

/**
 * Where a set ends before the next one, which may begin with tables that this one has not.
 *
 * @param least so many of the tables are its own by name or place
 */
function endOf(own: readonly Entry[], least: number, after: readonly Entry[]): number {
  const [first, next] = [own[0]!, after[0]!];
  const startAlike = isAgain(first, next) && !first.isAfterGap;
  if (!next.isAfterGap && (startAlike || numbersEndHere(own, next))) return own.length;
  // what the next set has too is not its own
  const shared = own.findLastIndex((entry) => after.some((other) => isAgain(entry, other)));
  return Math.max(least, shared + 1);
}
