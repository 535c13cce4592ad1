import type { Binding } from '../match/index.js';
import type { HeadingTopic } from '../match/heading-topic.js';
import type { Lookup } from '../figures/lookup.js';
import type { Claim, Statement } from '../claims/index.js';
import { changeEdits, type WrittenChange } from './changes.js';
import { blankOf, filled } from './print.js';
import { reasonEdits } from './reasons.js';
import type { Edit } from './wording.js';
import { BLANK, choicesIn, type Choice, type Way } from './signs.js';
import { ASKED_TOPICS } from '../taxonomy/topics.js';

export interface ParagraphToFill {
  readonly text: string;
  /** Where the text begins in what was read. */
  readonly offset: number;
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
  readonly bindings: ReadonlyMap<number, Binding>;
  readonly topic: HeadingTopic;
  readonly headings: string;
  readonly item: string | null;
  readonly lookup: Lookup;
}

/** Everything that is put into one paragraph of a form. Blanks that stay are marked open, with why. */
export function paragraphEdits(paragraph: ParagraphToFill): Edit[] {
  const { text, offset, claims, statements, bindings } = paragraph;
  const choices = choicesIn(text);
  const ends = claims.map(({ end }) => end - offset);
  const changes = changeEdits(statements, { text, offset, choices, bindings, ends });
  const figures = claims
    .filter(({ value, kind }) => value === null && kind !== 'subject' && kind !== 'year')
    .map((claim) => figureEdit(claim, bindings.get(claim.index) ?? null, offset));
  const said = [...changes.edits, ...figures, ...reasonEdits(text, changes.told), ...economicLists(paragraph)];
  const words = choices
    .filter((choice) => !changes.settled.has(choice))
    .map((choice) => choiceEdit(choice, changes.told, paragraph));
  return [...said, ...words, ...otherBlanks(paragraph, [...said, ...words])];
}

function figureEdit(claim: Claim, binding: Binding | null, offset: number): Edit {
  if (binding?.value) return filled(claim, binding, binding.value, offset);
  const span = blankOf(claim, offset);
  const why = binding?.why ?? '表中没有，或没有认出是哪一项';
  return { ...span, text: claim.quote.slice(0, span.end - span.start), mark: 'open', why };
}

/** 决算数大于（小于）预算数, 增长（下降）的原因: a choice with no figure behind it follows the change told before it. */
function choiceEdit(choice: Choice, told: readonly WrittenChange[], paragraph: ParagraphToFill): Edit {
  const { text } = paragraph;
  const around = text.slice(Math.max(0, choice.start - 12), choice.end + 12);
  const budget =
    /预算数|年初预算|决算数/.test(around) &&
    (choice.words.more === '大于' || choice.words.more === '高于' || /预算/.test(around));
  const way = budget
    ? againstBudget(choice, paragraph)
    : (told.findLast(({ end }) => end <= choice.start)?.moved ?? null);
  if (way === null)
    return {
      start: choice.start,
      end: choice.end,
      text: text.slice(choice.start, choice.end),
      mark: 'open',
      why: budget ? '表中没有预算数' : '没有认出是哪一项的增减',
    };
  return { start: choice.start, end: choice.end, text: choice.words[way] ?? (budget ? '等于' : '持平') };
}

function againstBudget(choice: Choice, { statements, bindings, offset }: ParagraphToFill): Way | null {
  const claims = statements
    .flatMap(({ amount, completion, budget }) => [amount, completion, budget])
    .filter((claim): claim is Claim => claim !== null && claim.end - offset <= choice.start);
  const bound = claims.map(({ index }) => bindings.get(index)).findLast((it) => it !== undefined);
  if (!bound?.figure.budget || !bound.sure) return null;
  const difference = bound.figure.amount.yuan.minus(bound.figure.budget.yuan);
  return difference.isZero() ? 'same' : difference.isPositive() ? 'more' : 'less';
}

const ECONOMIC: Readonly<Record<string, string>> = { 人员经费: '人员经费科目', 公用经费: '公用经费科目' };
const INCLUDES = /^\s*[，,：:；;（(]?\s*(?:主要)?(?:包括|用于(?:支付)?)[：:]?\s*([^。；;）)]+)/d;

/** Only the 科目 that have an amount stay in the list behind 人员经费 and 公用经费. */
function economicLists({ text, offset, statements, bindings, lookup }: ParagraphToFill): Edit[] {
  return statements.flatMap(({ amount }): Edit[] => {
    const name = amount?.value === null ? bindings.get(amount.index)?.figure.name : undefined;
    const names = lookup.list(ECONOMIC[name ?? ''] ?? '').map(({ texts }) => texts['名称']!);
    if (!amount || names.length === 0) return [];
    const behind = amount.end - offset;
    const span = (INCLUDES.exec(text.slice(behind)) as (RegExpExecArray & { indices: [number, number][] }) | null)
      ?.indices[1];
    return span ? [{ start: behind + span[0], end: behind + span[1], text: names.join('、') }] : [];
  });
}

const REST = new RegExp(BLANK, 'g');
const UNIT = /^\s*(?:百万元|万元|亿元|千元|元|%|％|个百分点|台|套|辆|批|次|人|名|个|户|件|年|平方米|项)/;

/** Words left blank. Dots behind the last item of a list are no blank. */
function otherBlanks({ text, item, headings }: ParagraphToFill, said: readonly Edit[]): Edit[] {
  const covered = (start: number, end: number): boolean => said.some((edit) => edit.start < end && start < edit.end);
  return Array.from(text.matchAll(REST)).flatMap((match): Edit[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (covered(start, end)) return [];
    const [before, after] = [text.slice(0, start), text.slice(end)];
    if (/[….]$/.test(match[0]) && /[；;、，,]\s*$/.test(before) && /^(?:等|[。）)]|\s*$)/.test(after)) {
      return [{ start: /[；;、，,]\s*$/.exec(before)!.index, end, text: '' }];
    }
    if (UNIT.test(after)) return [{ start, end, text: match[0], mark: 'open', why: '表中没有，或没有认出是哪一项' }];
    const id =
      item !== null && /用于[：:]?\s*$/.test(before)
        ? `use.${item}`
        : before.trim() === '' && /^[。；]?\s*$/.test(after)
          ? topicOf(headings)
          : undefined;
    return [{ start, end, text: match[0], mark: 'open', why: '要人工填写', ...(id === undefined ? {} : { id }) }];
  });
}

/** Questions that the templates ask under the same id. */
function topicOf(headings: string): string | undefined {
  return ASKED_TOPICS.find(([, words]) => words.test(headings))?.[0];
}
