import type { Binding } from '../match/index.js';
import type { Claim, Statement } from '../claims/index.js';
import type { Edit } from './wording.js';
import { opposite, type Choice, type Way } from './signs.js';
import { mostOf } from '../sheet/extremes.js';

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
  const edits: Edit[] = [];
  const told: WrittenChange[] = [];
  const settled = new Set<Choice>();
  for (const { change } of statements) {
    const claims = [change?.difference ?? null, change?.percent ?? null].filter(
      (claim): claim is Claim => claim !== null,
    );
    const blanks = claims.filter(({ value }) => value === null);
    if (blanks.length === 0) continue;
    const bound = blanks.map((claim) => parts.bindings.get(claim.index)).find((it) => it !== undefined) ?? null;
    const own = claims.map((claim) => ({ claim, choice: choiceBefore(claim, parts) }));
    for (const { choice } of own) if (choice) settled.add(choice);
    const end = mostOf(claims.map((claim) => claim.end)) - parts.offset;
    told.push({
      end,
      moved: bound?.moved ?? null,
      id: bound?.figure.id ?? '',
      againstBudget: bound?.againstBudget ?? false,
    });
    if (bound?.moved === 'same' && blanks.length === claims.length) edits.push(...asLevel(own, end, bound, parts));
    else
      own.forEach(({ claim, choice }, at) =>
        edits.push(...wordOf(claim, choice, at === 0 ? null : own[0]!.claim, bound, parts)),
      );
  }
  return { edits, told, settled };
}

function choiceBefore(claim: Claim, { offset, choices, ends }: Parts): Choice | null {
  const start = claim.start - offset;
  const floor = mostOf(
    ends.filter((end) => end <= start),
    0,
  );
  return choices.findLast((choice) => choice.end <= start && choice.start >= floor && start - choice.end <= 8) ?? null;
}

/** 与上年持平 in place of 比上年增加（减少）XX万元，增长（下降）XX%. */
function asLevel(
  own: readonly { readonly claim: Claim; readonly choice: Choice | null }[],
  end: number,
  bound: Binding,
  { text, offset }: Parts,
): Edit[] {
  const first = own[0]!;
  const at = first.choice?.start ?? wordBefore(text, first.claim.start - offset)?.start;
  if (at === undefined) return [];
  const lead = /(?:各|均|分别|共|总体|同比)*$/.exec(text.slice(0, at))![0].length;
  const start = at - lead;
  const from = Math.max(...['，', '。', '；', '：', '（', ','].map((sign) => text.lastIndexOf(sign, start - 1))) + 1;
  const than = /[比较](?=(?:上一?年|去年|\d{4}年|年初)[^，。；]*$)/.exec(text.slice(from, start));
  const why = bound.sure ? {} : { mark: 'review' as const, why: bound.why };
  return [
    ...(than && !/^[与和同]/.test(text.slice(from))
      ? [{ start: from + than.index, end: from + than.index + 1, text: '与' }]
      : []),
    { start, end, text: '持平', ...why },
  ];
}

function wordOf(
  claim: Claim,
  choice: Choice | null,
  before: Claim | null,
  bound: Binding | null,
  { text, offset, bindings }: Parts,
): Edit[] {
  const moved = bound?.moved ?? null;
  const own = bindings.get(claim.index) ?? null;
  const start = claim.start - offset;
  if (claim.kind === 'percent' && own?.aspect === '幅度' && own.value === null && moved !== null && before !== null) {
    const comma = text.lastIndexOf('，', start);
    const from = comma > before.end - offset - 1 ? comma : before.end - offset;
    return [
      {
        start: from,
        end: claim.end - offset,
        text: own.againstBudget ? '（预算数为零）' : '（上年为零）',
        ...(own.sure ? {} : { mark: 'review', why: own.why }),
      },
    ];
  }
  if (choice) {
    if (moved === null || moved === 'same')
      return [
        {
          start: choice.start,
          end: choice.end,
          text: text.slice(choice.start, choice.end),
          mark: 'open',
          why: bound?.why || '没有认出是哪一项的增减',
        },
      ];
    return [
      {
        start: choice.start,
        end: choice.end,
        text: choice.words[moved]!,
        ...(bound!.sure ? {} : { mark: 'review', why: bound!.why }),
      },
    ];
  }
  const word = wordBefore(text, start);
  if (moved === null || moved === 'same' || claim.value !== null || !word || word.way === moved) return [];
  return [
    {
      start: word.start,
      end: word.end,
      text: opposite(word.word)!,
      mark: 'review',
      why: `模板写的是“${word.word}”，按表中数字应为“${opposite(word.word)!}”`,
    },
  ];
}

/** A direction that the form has fixed. */
function wordBefore(
  text: string,
  start: number,
): { readonly start: number; readonly end: number; readonly word: string; readonly way: Way } | null {
  const found = /(?:(增加|增长|上升|提高)|(减少|下降|降低))(?:了|额|数|率|幅度|约|为)*\s*$/.exec(
    text.slice(Math.max(0, start - 10), start),
  );
  if (!found) return null;
  const at = Math.max(0, start - 10) + found.index;
  const word = (found[1] ?? found[2])!;
  return { start: at, end: at + word.length, word, way: found[1] === undefined ? 'less' : 'more' };
}
