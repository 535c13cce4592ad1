import {
  COUNT_CONCEPTS,
  partsOf,
  THREE_PUBLIC_CONCEPTS,
  type Concept,
  type CountConcept,
} from '../../taxonomy/concepts/index.js';
import type { Books } from '../books.js';
import type { ListItem } from '../list-item.js';
import type { NamedFigure } from '../named.js';
import { TOLD } from '../three-public.js';

const PARTS = partsOf(TOLD, 'three-public');

/**
 * 因公出国（境）, 公务用车 and 公务接待, those that the table prints, with 购置 and 运行 and the numbers of journeys, vehicles and guests.
 */
export function threePublicItems(books: Books): ListItem[] {
  return PARTS.flatMap((part) => {
    const parts = partsOf(TOLD, part.id);
    const amountOf = (concept: Concept, name: string): ListItem[] => amountItem(books, concept, name, '万元');
    const details = parts.flatMap((concept) => [
      ...amountOf(concept, spendingName(concept)),
      ...countItems(books, concept.id),
    ]);
    return amountItem(books, part, toldName(part), null).map((item) => ({
      ...item,
      lists: {
        构成: parts.flatMap((concept) => amountOf(concept, toldName(concept))),
        明细: [...countItems(books, part.id), ...details],
      },
    }));
  });
}

/** What 三公 comes down to: 因公出国（境）, 购置, 运行 and 接待 side by side, those that the table prints. */
export function threePublicParts(books: Books): ListItem[] {
  const lowest = PARTS.flatMap((part) => {
    const parts = partsOf(TOLD, part.id);
    return parts.length > 0 ? parts : [part];
  });
  return lowest.flatMap((concept) => amountItem(books, concept, toldName(concept), null));
}

function toldName({ id, name }: Concept): string {
  return THREE_PUBLIC_CONCEPTS.find((it) => it.id === id)?.told ?? name;
}

/** 公务用车购置费 as what was spent: 公务用车购置支出. */
function spendingName(concept: Concept): string {
  const name = toldName(concept);
  return name.endsWith('费') ? `${name.slice(0, -1)}支出` : name;
}

/** Parts of 三公 have a share of it; its details have a unit instead. */
function amountItem(
  { book, prior, budgeted }: Books,
  { id, name }: Concept,
  said: string,
  unit: string | null,
): ListItem[] {
  const amount = book.threePublic.amounts.get(id);
  if (!amount) return [];
  const figure: NamedFigure = {
    name,
    id,
    list: null,
    unit: 'yuan',
    amount,
    prior: prior?.threePublic.amounts.get(id) ?? null,
    budget: budgeted?.threePublic.amounts.get(id) ?? null,
  };
  return [
    {
      texts: { 名称: said, ...(unit === null ? {} : { 量词: unit }) },
      figures: { 金额: figure },
      whole: unit === null ? book.threePublic.total : null,
      lists: {},
      always: true,
    },
  ];
}

function countItems({ book }: Books, id: string): ListItem[] {
  return partsOf(COUNT_CONCEPTS, id).flatMap((concept: CountConcept): ListItem[] => {
    const found = book.threePublic.counts.get(concept.id);
    if (!found) return [];
    const figure: NamedFigure = {
      name: `三公经费.${concept.told}`,
      id: concept.id,
      list: null,
      unit: 'count',
      amount: { yuan: found.value, half: found.value.times(0), cells: found.cells },
      prior: null,
      budget: null,
    };
    return [
      {
        texts: { 名称: concept.told, 量词: concept.unit },
        figures: { 金额: figure },
        whole: null,
        lists: {},
        always: true,
      },
    ];
  });
}
