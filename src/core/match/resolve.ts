import type { Lookup } from '../figures/lookup.js';
import type { ListId } from '../figures/list-names.js';
import type { NamedFigure } from '../figures/named.js';
import type { Statement } from '../claims/index.js';
import type { FundId } from '../taxonomy/concepts/index.js';
import { baseName, isOfAll, withoutAll } from '../claims/lexicon/references.js';
import type { Target } from './binding.js';
import { countNamed } from './counts.js';
import type { HeadingTopic } from './heading-topic.js';
import { isCarriedOfFund } from './places.js';
import { doubtful, saidBy, sure, type Situation } from './situation.js';
import { carriedFiscal, onlyGeneral, subjectFigure } from './tables.js';

export type { Situation } from './situation.js';

/** Lists of 科目: parts of one of their lines are none of the department's figures. */
const SUBJECT_LISTS: readonly (ListId | null)[] = [
  'summary-expenditure',
  'fiscal-expenditure',
  'general-classes',
  'general-items',
  'fund-items',
  'state-capital-items',
];

/** The figure that a statement is of, by its words and the headings above it; null when they do not say it. */
export function figureOf(statement: Statement, at: Situation): Target | null {
  const { amount, subject } = statement;
  const counts = amount?.kind === 'count';
  const isOfSubject = at.whole !== null && subject === null && SUBJECT_LISTS.includes(at.whole.list);
  if (isOfSubject && !isCarriedOfFund(saidBy(statement.noun), at)) return null;
  const found = targetOf(statement, at, counts);
  if (found === null) return null;
  if (found.doubt === '' && at.topic.currentOnly && isOfGeneral(found.figure) && opensWithFiscal(at.lookup))
    return doubtful(found.figure, '表中的数含上年结转，“当年拨款”可能不含');
  return amount !== null && (found.figure.unit === 'count') !== counts ? null : found;
}

function targetOf(statement: Statement, at: Situation, counts: boolean): Target | null {
  const { subject, noun } = statement;
  if (subject !== null && subject.itemName !== null) return ofSubject(statement, at);
  if (!counts) return ofNoun(noun, at);
  const count = countNamed(statement, at.topic, at.before?.id ?? null);
  return count === null ? null : sure(at.lookup.concept(count));
}

const FISCAL = '财政拨款';

/** "占一般公共预算支出": the words of a base, told by themselves. */
export function figureOfWords(words: string, at: Situation): Target | null {
  const said = baseName(words);
  // 占财政拨款的: under whatever heading
  const name = said === FISCAL ? `${FISCAL}支出` : said;
  const ofAll = isOfAll(name);
  const side = name.includes('收入') ? 'income' : 'expenditure';
  const topic: HeadingTopic = ofAll
    ? { ...at.topic, special: null, money: null, basic: false, side }
    : { ...at.topic, special: null };
  return ofNoun(withoutAll(name), { ...at, topic, whole: null, firstInParagraph: ofAll });
}

/** By the first rule that finds a figure, or that decides. */
function ofNoun(words: string, at: Situation): Target | null {
  const said = saidBy(words);
  for (const { when, figure, decides } of at.matching.rules) {
    if (!when(said, at)) continue;
    const found = figure(said, at, ofNoun);
    if (found !== null || decides) return found;
  }
  return null;
}

/** Where the 项 of each kind of money are listed; those of last year where this year has none of the name. */
const ITEM_LISTS: Readonly<Partial<Record<FundId, readonly ListId[]>>> = {
  'fund': ['fund-items'],
  'state-capital': ['state-capital-items'],
  'general': ['general-items', 'general-items-before'],
};

function ofSubject({ subject }: Statement, { lookup, topic, whole }: Situation): Target | null {
  const isOfGeneral = whole?.id === 'general-expenditure' || onlyGeneral(lookup);
  const lists = ITEM_LISTS[topic.money ?? 'fiscal'] ?? (isOfGeneral ? ITEM_LISTS.general! : []);
  for (const list of lists) {
    const figure = subjectFigure(lookup, list, subject!);
    if (figure !== null) return sure(figure);
  }
  return null;
}

/** What may hold money carried over: 基本支出 seldom does. */
const GENERAL: readonly string[] = ['general-expenditure', 'general-expenditure.project'];
const GENERAL_LISTS: readonly (ListId | null)[] = ['general-classes', 'general-items'];

function isOfGeneral({ id, list }: NamedFigure): boolean {
  return list === null ? GENERAL.includes(id) : GENERAL_LISTS.includes(list);
}

function opensWithFiscal(lookup: Lookup): boolean {
  return carriedFiscal(lookup).includes('opening');
}
