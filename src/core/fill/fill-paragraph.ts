import type { Binding } from '../match/index.js';
import type { HeadingTopic } from '../match/heading-topic.js';
import type { Lookup } from '../figures/lookup.js';
import type { Claim, Statement } from '../claims/index.js';
import { changeEdits, type WrittenChange } from './changes.js';
import { NOT_CHOSEN } from './change-words.js';
import { blankOf, filled } from './print.js';
import { reasonEdits } from './reasons.js';
import type { Edit } from './wording.js';
import type { Way } from '../taxonomy/directions.js';
import { asksUse, blanksIn, isAlone, isFigureBlank, listEndBefore } from './lexicon/blanks.js';
import { choicesIn, choosesByBudget, type Choice } from './lexicon/changes.js';
import { includedIn } from './lexicon/samples.js';
import { ASKED_TOPICS } from '../taxonomy/topics.js';

export interface ParagraphToFill {
  /** As the form writes it. */
  readonly said: string;
  /** The same with its blanks as crosses. */
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

const NO_FIGURE = '表中没有，或没有认出是哪一项';

function figureEdit(claim: Claim, binding: Binding | null, offset: number): Edit {
  if (binding?.value) return filled(claim, binding, binding.value, offset);
  const span = blankOf(claim, offset);
  const why = binding?.why ?? NO_FIGURE;
  return { ...span, mark: 'open', why };
}

/** How far around a choice its words are looked at. */
const AROUND = 12;

/** 决算数大于（小于）预算数, 增长（下降）的原因: a choice with no figure behind it follows the change told before it. */
function choiceEdit({ start, end, words }: Choice, told: readonly WrittenChange[], paragraph: ParagraphToFill): Edit {
  const { text } = paragraph;
  const budget = choosesByBudget(words, text.slice(Math.max(0, start - AROUND), end + AROUND));
  const way = budget
    ? againstBudget(start, paragraph)
    : (told.findLast((change) => change.end <= start)?.moved ?? null);
  if (way !== null) return { start, end, text: words[way] ?? (budget ? '等于' : '持平'), drops: NOT_CHOSEN };
  const why = budget ? '表中没有预算数' : '没有认出是哪一项的增减';
  return { start, end, mark: 'open', why };
}

/** How 决算数 stands to 预算数 in the figure told last before an offset. */
function againstBudget(before: number, { statements, bindings, offset }: ParagraphToFill): Way | null {
  const claims = statements
    .flatMap(({ amount, completion, budget }) => [amount, completion, budget])
    .filter((claim): claim is Claim => claim !== null && claim.end - offset <= before);
  const bound = claims.map(({ index }) => bindings.get(index)).findLast((it) => it !== undefined);
  if (!bound?.figure.budget || !bound.sure) return null;
  return WAYS[bound.figure.amount.yuan.cmp(bound.figure.budget.yuan)] ?? null;
}

const WAYS: Readonly<Record<number, Way>> = { [-1]: 'less', 0: 'same', 1: 'more' };

const ECONOMIC: Readonly<Record<string, string>> = { 人员经费: '人员经费科目', 公用经费: '公用经费科目' };

/** Only the 科目 that have an amount stay in the list behind 人员经费 and 公用经费. */
function economicLists({ text, offset, statements, bindings, lookup }: ParagraphToFill): Edit[] {
  return statements.flatMap(({ amount }): Edit[] => {
    const name = amount?.value === null ? bindings.get(amount.index)?.figure.name : undefined;
    const names = lookup.list(ECONOMIC[name ?? ''] ?? '').map(({ texts }) => texts['名称']!);
    if (!amount || names.length === 0) return [];
    const behind = amount.end - offset;
    const list = includedIn(text.slice(behind));
    return list
      ? [{ start: behind + list.start, end: behind + list.end, text: names.join('、'), drops: '改为表中有金额的科目' }]
      : [];
  });
}

/** Words left blank. Dots behind the last item of a list are no blank. */
function otherBlanks(paragraph: ParagraphToFill, said: readonly Edit[]): Edit[] {
  const { text, said: form } = paragraph;
  return blanksIn(form)
    .filter(({ start, end }) => !said.some((edit) => edit.start < end && start < edit.end))
    .map(({ start, end }): Edit => {
      const [before, sign, after] = [text.slice(0, start), form.slice(start, end), text.slice(end)];
      const listEnd = listEndBefore(before, sign, after);
      if (listEnd !== null) return { start: listEnd, end, text: '' };
      if (isFigureBlank(after)) return { start, end, mark: 'open', why: NO_FIGURE };
      const id = questionOf(before, after, paragraph);
      return { start, end, mark: 'open', why: '要人工填写', ...(id === undefined ? {} : { id }) };
    });
}

/** Questions that the templates ask under the same id. */
function questionOf(before: string, after: string, { item, headings }: ParagraphToFill): string | undefined {
  if (item !== null && asksUse(before)) return `use.${item}`;
  return isAlone(before, after) ? ASKED_TOPICS.find(([, words]) => words.test(headings))?.[0] : undefined;
}
