import type { Claim, Statement } from '../claims/index.js';
import type { Binding } from '../match/index.js';
import { mostOf } from '../sheet/extremes.js';
import type { Way } from '../taxonomy/directions.js';
import { levelEdits, wordEdits, type ToldPart } from './change-words.js';
import { asLevel } from './level.js';
import type { Choice } from './lexicon/choices.js';
import type { Edit } from './wording.js';

/** A change told in a paragraph, and which way it went; null where it is not known. */
export interface WrittenChange {
  /** Where it ends. */
  readonly end: number;
  readonly moved: Way | null;
  /** Of the figure: the question about its reason is change.reason.<id>. */
  readonly id: string;
  readonly againstBudget: boolean;
}

export interface ChangeEdits {
  readonly edits: readonly Edit[];
  readonly told: readonly WrittenChange[];
  /** Choices that are settled, or left open with a reason. */
  readonly settled: ReadonlySet<Choice>;
}

interface Parts {
  readonly text: string;
  readonly offset: number;
  readonly choices: readonly Choice[];
  readonly bindings: ReadonlyMap<number, Binding>;
  /** Ends of all figures of the paragraph: a choice belongs to the first figure behind it. */
  readonly ends: readonly number[];
}

/** The words of every change of a paragraph: 增加（减少）XX万元，增长（下降）XX%. */
export function changeEdits(statements: readonly Statement[], parts: Parts): ChangeEdits {
  const found = statements.flatMap((statement) => writtenChange(statement, parts) ?? []);
  return {
    edits: found.flatMap(({ edits }) => edits),
    told: found.map(({ told }) => told),
    settled: new Set(found.flatMap(({ settled }) => settled)),
  };
}

interface OneChange {
  readonly edits: readonly Edit[];
  readonly told: WrittenChange;
  readonly settled: readonly Choice[];
}

/** Null for a statement that leaves no figure of a change blank. */
function writtenChange({ change }: Statement, parts: Parts): OneChange | null {
  const claims = [change?.difference, change?.percent].filter((claim): claim is Claim => claim != null);
  const blanks = claims.filter(({ value }) => value === null);
  if (blanks.length === 0) return null;
  const { text, offset, bindings } = parts;
  const bound = blanks.map(({ index }) => bindings.get(index)).find((it) => it !== undefined) ?? null;
  const own = claims.map((claim): ToldPart => ({
    claim,
    start: claim.start - offset,
    end: claim.end - offset,
    choice: choiceBefore(claim, parts),
    binding: bindings.get(claim.index) ?? null,
  }));
  const end = mostOf(own.map((part) => part.end));
  const level = bound?.moved === 'same' && blanks.length === claims.length;
  return {
    edits: [
      ...(level
        ? asLevel(own[0]!, end, bound, text)
        : own.flatMap((part, at) => wordEdits({ part, before: at === 0 ? null : own[0]!, change: bound, text }))),
      ...levelEdits(end, bound, text),
    ],
    told: {
      end,
      moved: bound?.moved ?? null,
      id: bound?.figure.id ?? '',
      againstBudget: bound?.againstBudget ?? false,
    },
    settled: own.flatMap(({ choice }) => choice ?? []),
  };
}

/** How far before its figure a choice may stand. */
const NEAR = 8;

function choiceBefore(claim: Claim, { offset, choices, ends }: Parts): Choice | null {
  const start = claim.start - offset;
  const floor = mostOf(
    ends.filter((end) => end <= start),
    0,
  );
  return (
    choices.findLast((choice) => choice.end <= start && choice.start >= floor && start - choice.end <= NEAR) ?? null
  );
}
