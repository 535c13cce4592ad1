import type { Lookup } from '../figures/lookup.js';
import { sameFigure, type NamedFigure } from '../figures/named.js';
import { present, sum } from '../figures/sourced.js';
import type { HeadingTopic } from '../match/heading-topic.js';
import { MATCHING } from '../match/index.js';
import { figureOfWords } from '../match/resolve.js';
import { printDecimal } from '../money/print.js';
import { yuanPer } from '../money/units.js';
import { SOURCES } from '../taxonomy/concepts/index.js';
import { isOfOther, namedSumsIn, type NamedSum } from './lexicon/named-sums.js';
import type { Edit } from './wording.js';

type Told = Pick<Edit, 'mark' | 'why'>;

/** 上级补助收入、事业收入和其他收入合计XX万元，占XX%: added up where the tables tell each of them, and none holds another. */
export function namedSumEdits(text: string, topic: HeadingTopic, lookup: Lookup): Edit[] {
  if (topic.special !== null && topic.special !== 'three-public') return [];
  const figureNamed = (words: string): NamedFigure | null => figureOf(words, topic, lookup);
  const { year, type } = lookup.books.book.document;
  const isOther = (at: number): boolean => isOfOther(text.slice(0, at), { year, isFinal: type === 'final-accounts' });
  return namedSumsIn(text, (name) => figureNamed(name) !== null).flatMap((said): Edit[] => {
    const { names, side, isOpen, amount, unit, share } = said;
    const parts = names.map((name) => figureNamed(name) ?? figureNamed(`${name}${side}`));
    const told = parts.filter((part) => part !== null);
    if (told.length < parts.length || overlap(told) || isOther(amount.start)) return [];
    const added = sum(told.map((part) => part.amount));
    const { cells } = added;
    const doubt: Told = isOpen ? { mark: 'review', why: '句中的“等”可能还包括别的项目' } : {};
    const name = told.map((part) => part.name).join('＋');
    const total: Edit = {
      ...amount,
      text: added.yuan.isZero() ? '0' : printDecimal(added.yuan.div(yuanPer(unit)), 2),
      figure: { name, value: added.yuan.toFixed(), unit: 'yuan', cells },
      ...doubt,
    };
    const whole = share && wholeOf(said, told, figureNamed, lookup);
    if (!share || !whole || present(whole.amount) === null) return [total];
    const percent = added.yuan.div(whole.amount.yuan).times(100);
    return [
      total,
      {
        start: share.start,
        end: share.end,
        text: percent.isZero() ? '0' : printDecimal(percent, 2),
        figure: {
          name: `${name}|占 ${whole.name}`,
          value: percent.toFixed(),
          unit: 'percent',
          cells: [...cells, ...whole.amount.cells],
        },
        ...doubt,
      },
    ];
  });
}

function figureOf(words: string, topic: HeadingTopic, lookup: Lookup): NamedFigure | null {
  const target = figureOfWords(words, {
    lookup,
    matching: MATCHING,
    topic,
    whole: null,
    before: null,
    firstInParagraph: false,
    ofThisYear: false,
    counted: null,
  });
  return target?.doubt === '' && target.figure.unit === 'yuan' ? target.figure : null;
}

/** One of them twice, or one beside what it is a part of. */
function overlap(parts: readonly NamedFigure[]): boolean {
  const wholes = parts.map(({ id }) => SOURCES.find((source) => source.id === id)?.partOf);
  return parts.some(
    (part, at) => parts.some((other, index) => index !== at && sameFigure(part, other)) || wholes.includes(part.id),
  );
}

/** What the share is of: by its words, or the whole that they have in common. */
function wholeOf(
  { share }: NamedSum,
  parts: readonly NamedFigure[],
  figureNamed: (words: string) => NamedFigure | null,
  lookup: Lookup,
): NamedFigure | null {
  if (share!.base !== '') return figureNamed(share!.base);
  const [first, ...others] = parts.map((part) => lookup.wholeOf(part));
  return first != null && others.every((other) => other !== null && sameFigure(other, first)) ? first : null;
}
