import type { Claim } from '../claims/index.js';
import type { Disclosure } from '../disclosure/model.js';
import type { Binding } from '../match/index.js';
import { fold } from '../text/fold.js';
import { markOf, type FoundMark } from '../text/list-mark.js';
import { chineseNumeral } from '../text/numerals.js';
import type { Draft } from './draft.js';
import { partlyRead } from './has-money.js';
import { isFigureLeft } from './lexicon/blanks.js';
import { leadsToLines, leavesOutNothing, listedParts } from './lexicon/unlisted.js';
import { stopped } from './stopped.js';
import type { Edit } from './wording.js';

/** What was read of a draft. */
export interface ReadDraft {
  readonly draft: Draft;
  /** Where its text begins in what was read. */
  readonly offset: number;
  readonly claims: readonly Claim[];
}

/** Why a line or a part of a list goes. */
const NO_AMOUNT = '表中没有金额，按模板要求不列';

/** What goes of a draft, or is numbered anew. */
export interface Unlisted {
  readonly dropped: string | null;
  readonly edits: readonly Edit[];
}

/**
 * （没有的不列）: of a list that a note of the form is about, the lines and the parts whose figures are 0 go, and the numbers
 * behind them move up. By index of the draft.
 */
export function unlisted(
  read: readonly ReadDraft[],
  bindings: ReadonlyMap<number, Binding>,
  disclosure: Disclosure,
): ReadonlyMap<number, Unlisted> {
  const found = new Map<number, Unlisted>();
  const isNothing = nothingIn(bindings, disclosure);
  read.forEach(({ draft }, at) => {
    if (!draft.wording.removed.some(({ start, end }) => leavesOutNothing(draft.wording.source.slice(start, end))))
      return;
    const lines = linesOf(read, at);
    if (lines.length > 0) {
      for (const [index, told] of withoutLines(read, lines, isNothing)) found.set(index, told);
      return;
    }
    const told = draft.dropped === null ? at : before(read, at);
    const edits = told === null ? [] : withoutParts(read[told]!, isNothing);
    if (edits.length > 0) found.set(told!, { dropped: null, edits });
  });
  return found;
}

type IsNothing = (claims: readonly Claim[]) => boolean;

/** An amount is left blank among them, and all that is left blank comes to 0 by tables that were read whole. */
function nothingIn(bindings: ReadonlyMap<number, Binding>, disclosure: Disclosure): IsNothing {
  const unread = partlyRead(disclosure);
  return (claims) => {
    const blanks = claims.filter(({ value, kind }) => value === null && kind !== 'subject' && kind !== 'year');
    return (
      blanks.some(({ kind }) => kind === 'amount') &&
      blanks.every(({ index }) => {
        const binding = bindings.get(index);
        const cells = binding?.cells ?? [];
        return (
          binding?.sure === true && binding.value?.isZero() === true && cells.every(({ sheet }) => !unread.has(sheet))
        );
      })
    );
  };
}

/** The paragraph before a note that stands alone. */
function before(read: readonly ReadDraft[], note: number): number | null {
  for (let at = note - 1; at >= 0; at -= 1) {
    const { dropped, wording } = read[at]!.draft;
    if (dropped === null && wording.text.trim() !== '') return at;
  }
  return null;
}

interface Line {
  readonly at: number;
  readonly mark: FoundMark;
}

/** The numbered lines that a note is about: those before it where it stands alone, those behind the words that lead to them. */
function linesOf(read: readonly ReadDraft[], note: number): Line[] {
  const { draft } = read[note]!;
  if (draft.dropped === null) return leadsToLines(draft.wording.text) ? run(read, note, 1) : [];
  const above = run(read, note, -1).reverse();
  return above.length > 0 ? above : run(read, note, 1);
}

/** Lines numbered alike, one behind the other, from a paragraph on. */
function run(read: readonly ReadDraft[], from: number, step: 1 | -1): Line[] {
  const lines: Line[] = [];
  for (let at = from + step; at >= 0 && at < read.length; at += step) {
    const { dropped, wording } = read[at]!.draft;
    if (dropped !== null || wording.text.trim() === '') continue;
    const mark = markOf(fold(wording.text, [{ start: 0, end: wording.text.length }]).text);
    const last = lines.at(-1)?.mark;
    if (mark === null || !isFigureLeft(wording.text)) break;
    if (last !== undefined && (mark.kind !== last.kind || mark.number !== last.number + step)) break;
    lines.push({ at, mark });
  }
  return lines.length > 1 ? lines : [];
}

function withoutLines(read: readonly ReadDraft[], lines: readonly Line[], isNothing: IsNothing): [number, Unlisted][] {
  const gone = new Set(lines.filter(({ at }) => isNothing(read[at]!.claims)).map(({ at }) => at));
  const last = lines.findLast(({ at }) => !gone.has(at));
  if (last === undefined) return [];
  let moved = 0;
  return lines.map(({ at, mark }): [number, Unlisted] => {
    if (gone.has(at)) {
      moved += 1;
      return [at, { dropped: NO_AMOUNT, edits: [] }];
    }
    const { draft } = read[at]!;
    const number = moved === 0 ? [] : numbered(draft, mark, mark.number - moved);
    const stop = at === last.at && last !== lines.at(-1) ? stopped(draft.wording.text) : [];
    return [at, { dropped: null, edits: [...number, ...stop] }];
  });
}

const NUMBER = /[\d０-９]+|[一二三四五六七八九十]+|[①-⑳]/;

function numbered({ wording: { text } }: Draft, { kind }: FoundMark, number: number): Edit[] {
  const sign = NUMBER.exec(text);
  if (sign === null) return [];
  const span = { start: sign.index, end: sign.index + sign[0].length };
  if (kind === 'circled') return [{ ...span, text: circled(number) }];
  if (kind !== 'chinese' && kind !== 'chinese-bracket') return [{ ...span, text: String(number) }];
  return [{ ...span, text: chineseNumeral(number), drops: '前面有不列的，序号前移' }];
}

function circled(number: number): string {
  return String.fromCharCode('①'.charCodeAt(0) + number - 1);
}

/** Each part that comes to nothing, with one of the signs around it. */
function withoutParts({ draft, offset, claims }: ReadDraft, isNothing: IsNothing): Edit[] {
  const parts = listedParts(draft.wording.text);
  const isGone = parts.map(({ start, end }) =>
    isNothing(claims.filter((claim) => claim.start - offset >= start && claim.end - offset <= end)),
  );
  if (isGone.every(Boolean)) return [];
  return parts.flatMap(({ start, end, sign }, at): Edit[] => {
    if (!isGone[at]) return [];
    if (sign !== '') return [{ start, end: end + 1, text: '', drops: NO_AMOUNT }];
    // the last of its list takes the sign before it
    const kept = parts.findLastIndex((_, other) => other < at && !isGone[other]);
    return [{ start: kept < 0 ? start : parts[kept]!.end, end, text: '', drops: NO_AMOUNT }];
  });
}
