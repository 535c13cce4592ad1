import { bindingOf, type Binding } from '../match/index.js';
import { economicFigure } from '../match/economic.js';
import type { HeadingTopic } from '../match/heading-topic.js';
import type { Lookup } from '../figures/lookup.js';
import type { Claim, Statement } from '../claims/index.js';
import { changeEdits, type WrittenChange } from './changes.js';
import { NOT_CHOSEN } from './change-words.js';
import { blankOf, filled } from './print.js';
import type { Disclosure } from '../disclosure/model.js';
import { largestProjectEdits } from './largest-project.js';
import { namedSumEdits } from './named-sums.js';
import { ratioEdits } from './ratios.js';
import { reasonEdits } from './reasons.js';
import { isSame } from '../match/tables.js';
import { stageDoubt } from './stages.js';
import type { Span } from '../text/span.js';
import { noneWithoutMoney } from './uncounted.js';
import type { Edit } from './wording.js';
import type { Way } from '../taxonomy/directions.js';
import { asksUse, blanksIn, isAlone, isFigureBlank, listEndBefore } from './lexicon/blanks.js';
import { choicesIn, choosesByBudget, choosesBySides, type Choice } from './lexicon/choices.js';
import { optionsIn, wordsToWriter } from './lexicon/options.js';
import { includedIn } from './lexicon/economic-lists.js';
import { twoCasesIn, type TwoCases } from './lexicon/two-cases.js';
import { economicNames, namesUnder } from './economic-lists.js';
import { ASKED_TOPICS } from '../taxonomy/topics.js';

export interface ParagraphToFill {
  /** As the form writes it. */
  readonly said: string;
  /** The same with its blanks as crosses. */
  readonly text: string;
  /** Where words of the form were taken out of it: no mark goes across. */
  readonly gaps: readonly number[];
  /** Where the text begins in what was read. */
  readonly offset: number;
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
  readonly bindings: ReadonlyMap<number, Binding>;
  readonly topic: HeadingTopic;
  readonly headings: string;
  readonly item: string | null;
  readonly lookup: Lookup;
  readonly disclosure: Disclosure;
}

/** Everything that is put into one paragraph of a form. Blanks that stay are marked open, with why. */
export function paragraphEdits(paragraph: ParagraphToFill): Edit[] {
  const { text, offset, claims, statements, bindings } = paragraph;
  const cases = twoCasesIn(text);
  const choices = [...choicesIn(text), ...cases.flatMap((it) => it.choices)];
  const ends = claims.map(({ end }) => end - offset);
  const changes = changeEdits(statements, { text, offset, choices, bindings, ends });
  const figures = claims
    .filter(({ value, kind }) => value === null && kind !== 'subject' && kind !== 'year')
    .map(
      (claim) =>
        noneCounted(claim, paragraph) ??
        agencyEdit(claim, paragraph) ??
        figureEdit(claim, bindings.get(claim.index) ?? null, paragraph),
    );
  const { topic, lookup } = paragraph;
  const workedOut = [
    ...ratioEdits(text, topic, lookup),
    ...namedSumEdits(text, topic, lookup),
    ...largestProjectEdits(text, lookup),
  ];
  const others = figures.filter(({ start }) => !workedOut.some((edit) => edit.start === start));
  const said = [
    ...changes.edits,
    ...cases.map((it) => secondCase(it, changes.told)),
    ...workedOut,
    ...others,
    ...reasonEdits(text, changes.told),
    ...economicLists(paragraph),
    ...blankNames(paragraph),
  ];
  const words = choices
    .filter((choice) => !changes.settled.has(choice))
    .map((choice) => choiceEdit(choice, changes.told, paragraph));
  const filled = [...said, ...words];
  const left = leftToWriter(paragraph, filled);
  return [...filled, ...left, ...otherBlanks(paragraph, [...filled, ...left])];
}

/** Words to choose between that no table decides, and words to the writer: never as if they were the text. */
function leftToWriter({ said: form, text, gaps }: ParagraphToFill, filled: readonly Edit[]): Edit[] {
  const marked = (spans: readonly Span[], why: string): Edit[] =>
    spans.map(({ start, end }) => {
      const gap = gaps.find((at) => start < at && at < end);
      return { start, end: gap ?? end, mark: 'open', why };
    });
  const found = [
    ...marked(optionsIn(text), '几种说法中要选一种'),
    ...marked(wordsToWriter(text), '像是写给填表人的话，请照办后删去'),
  ];
  const taken: readonly Span[] = [...filled, ...blanksIn(form)];
  return found.filter(
    ({ start, end }, at) => ![...taken, ...found.slice(0, at)].some((it) => it.start < end && start < it.end),
  );
}

const NO_FIGURE = '表中没有，或没有认出是哪一项';

function noneCounted(claim: Claim, paragraph: ParagraphToFill): Edit | null {
  return paragraph.bindings.has(claim.index) ? null : noneWithoutMoney(claim, paragraph.offset, paragraph);
}

const OF_PUBLIC = /^general-basic\.(?:302|31\d)/;

/** 办公费 of 机关运行经费 is that of 一般公共预算基本支出 by practice, and 公务接待费 among them is none of 三公. */
function agencyEdit(claim: Claim, { statements, topic, lookup, offset }: ParagraphToFill): Edit | null {
  if (topic.special !== 'agency' || claim.kind !== 'amount') return null;
  const noun = statements.find(({ amount }) => amount === claim)?.noun ?? '';
  const figure = economicFigure(lookup, noun);
  if (figure === null || !OF_PUBLIC.test(figure.id)) return null;
  const binding = bindingOf(lookup, figure, null, '按一般公共预算基本支出中的这一科目填写', false, null);
  return filled(claim, binding, figure.amount.yuan, offset);
}

const OF_BUDGET: readonly (string | null)[] = ['预算', '完成'];

function figureEdit(claim: Claim, binding: Binding | null, { text, offset, disclosure }: ParagraphToFill): Edit {
  const span = blankOf(claim, offset);
  const ofBudget = binding !== null && (binding.againstBudget || OF_BUDGET.includes(binding.aspect));
  const doubt = ofBudget ? stageDoubt(text.slice(0, span.start), binding, disclosure) : null;
  if (doubt?.open === true) return { ...span, mark: 'open', why: doubt.why };
  if (binding?.value) {
    const told = doubt === null ? binding : { ...binding, sure: false, why: doubt.why };
    return filled(claim, told, binding.value, offset);
  }
  const why = binding?.why ?? NO_FIGURE;
  return { ...span, mark: 'open', why };
}

/** The second of two cases goes where the first has taken the words that are right. */
function secondCase({ second }: TwoCases, told: readonly WrittenChange[]): Edit {
  const change = told.find(({ end }) => end <= second.start && second.start - end <= AROUND);
  return change?.moved == null
    ? { ...second, mark: 'open', why: '没有认出是哪一项的增减' }
    : { ...second, text: '', drops: NOT_CHOSEN };
}

/** How far around a choice its words are looked at. */
const AROUND = 12;

/** 决算数大于（小于）预算数, 增长（下降）的原因: a choice with no figure behind it follows the change told before it. */
function choiceEdit(choice: Choice, told: readonly WrittenChange[], paragraph: ParagraphToFill): Edit {
  const { start, end, words } = choice;
  const { text } = paragraph;
  const span = { start, end };
  const chosen = (way: Way | null, same: string, why: string): Edit =>
    way === null ? { ...span, mark: 'open', why } : { ...span, text: words[way] ?? same, drops: NOT_CHOSEN };
  if (choosesBySides(choice, text)) return chosen(incomeBesideExpenditure(start, paragraph), '等于', NOT_COMPARED);
  if (choosesByBudget(choice, text.slice(Math.max(0, start - AROUND), end + AROUND)))
    return chosen(againstBudget(start, paragraph), '等于', '表中没有预算数');
  const way = choice.isComparison ? null : (told.findLast((change) => change.end <= start)?.moved ?? null);
  return chosen(way, '持平', choice.isComparison ? NOT_COMPARED : '没有认出是哪一项的增减');
}

const NOT_COMPARED = '没有认出是哪两个数相比';

/** Figures told in the paragraph before an offset, that the tables tell for sure. */
function toldBefore(before: number, { statements, bindings, offset }: ParagraphToFill): Binding[] {
  return statements
    .flatMap(({ amount, completion, budget }) => [amount, completion, budget])
    .filter((claim): claim is Claim => claim !== null && claim.end - offset <= before)
    .flatMap(({ index }) => bindings.get(index) ?? []);
}

/** How 决算数 stands to 预算数 in the figure told last before an offset. */
function againstBudget(before: number, paragraph: ParagraphToFill): Way | null {
  const bound = toldBefore(before, paragraph).findLast(({ figure }) => figure.unit === 'yuan');
  if (!bound?.figure.budget || !bound.sure) return null;
  return WAYS[bound.figure.amount.yuan.cmp(bound.figure.budget.yuan)] ?? null;
}

/** 收入XX万元，支出XX万元，收入大于/小于/等于支出: the two told last, one of each side. */
function incomeBesideExpenditure(before: number, { statements, bindings, offset }: ParagraphToFill): Way | null {
  const told = statements.filter(({ amount }) => amount !== null && amount.end - offset <= before).slice(-2);
  if (told[0]?.noun.includes('收入') !== true || told[1]?.noun.includes('支出') !== true) return null;
  const [income, expenditure] = told.map(({ amount }) => bindings.get(amount!.index));
  if (!income?.sure || !expenditure?.sure || income.value === null || expenditure.value === null) return null;
  return WAYS[income.value.cmp(expenditure.value)] ?? null;
}

const WAYS: Readonly<Record<number, Way>> = { [-1]: 'less', 0: 'same', 1: 'more' };

const CLASS_OF_BASIC = /^general-basic\.\d{3}$/;

/** Only the 科目 that have an amount stay in the list behind 人员经费, 公用经费 and a 类. */
function economicLists({ text, offset, statements, bindings, lookup }: ParagraphToFill): Edit[] {
  return statements.flatMap(({ amount }): Edit[] => {
    const figure = amount?.value === null ? bindings.get(amount.index)?.figure : undefined;
    const list = amount && figure ? includedIn(text.slice(amount.end - offset)) : null;
    if (!amount || !figure || list === null) return [];
    const name = CLASS_OF_BASIC.test(figure.id) ? figure.name.slice(figure.name.indexOf('.') + 1) : figure.name;
    const names = namesUnder(lookup, name);
    if (names.length === 0) return [];
    const behind = amount.end - offset;
    return [
      { start: behind + list.start, end: behind + list.end, text: names.join('、'), drops: '改为表中有金额的科目' },
    ];
  });
}

/** 人员经费涵盖XX、XX: where the halves are those of 一般公共预算. */
function blankNames({ text, topic, lookup }: ParagraphToFill): Edit[] {
  const isOfGeneral = topic.basic || topic.money === 'general' || isSame(lookup, 'expenditure.basic', 'general-basic');
  return isOfGeneral ? economicNames(text, lookup) : [];
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
