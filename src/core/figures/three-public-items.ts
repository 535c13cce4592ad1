import type { Story } from './story.js';
import type { ListItem } from './list-item.js';
import { SINGLE_FIGURES, type NamedFigure } from './named.js';
import type { CountId } from './three-public.js';

interface Detail {
  readonly name: string;
  /** A single figure, or a count with its 量词. */
  readonly figure?: string;
  readonly count?: CountId;
  readonly unit: string;
}

interface Item {
  readonly figure: string;
  readonly name: string;
  readonly parts: readonly Detail[];
  readonly details: readonly Detail[];
}

const ITEMS: readonly Item[] = [
  {
    figure: '因公出国（境）费',
    name: '因公出国（境）费',
    parts: [],
    details: [
      { name: '因公出国（境）团组', count: 'abroadGroups', unit: '个' },
      { name: '累计', count: 'abroadPersons', unit: '人次' },
    ],
  },
  {
    figure: '公务用车费',
    name: '公务用车购置及运行维护费',
    parts: [
      { name: '公务用车购置费', figure: '公务用车购置费', unit: '万元' },
      { name: '公务用车运行维护费', figure: '公务用车运行费', unit: '万元' },
    ],
    details: [
      { name: '公务用车购置支出', figure: '公务用车购置费', unit: '万元' },
      { name: '购置公务用车', count: 'vehiclesBought', unit: '辆' },
      { name: '公务用车运行维护支出', figure: '公务用车运行费', unit: '万元' },
      { name: '公务用车保有量', count: 'vehiclesKept', unit: '辆' },
    ],
  },
  {
    figure: '公务接待费',
    name: '公务接待费',
    parts: [],
    details: [
      { name: '国内公务接待', count: 'receptions', unit: '批次' },
      { name: '国内接待', count: 'guests', unit: '人次' },
      { name: '国（境）外公务接待', count: 'receptionsAbroad', unit: '批次' },
      { name: '国（境）外接待', count: 'guestsAbroad', unit: '人次' },
    ],
  },
];

/**
 * 因公出国（境）, 公务用车 and 公务接待, those that the table prints, with 购置 and 运行 and the numbers of journeys, vehicles and guests.
 */
export function threePublicItems(story: Story): ListItem[] {
  return ITEMS.flatMap(({ figure: name, name: said, parts, details }): ListItem[] => {
    const figure = singleFigure(story, name);
    if (!figure) return [];
    const lists = { 构成: detailItems(story, parts), 明细: detailItems(story, details) };
    return [
      { texts: { 名称: said }, figures: { 金额: figure }, whole: story.book.threePublic.total, lists, always: true },
    ];
  });
}

/** What 三公 comes down to: 因公出国（境）, 购置, 运行 and 接待. */
const PARTS = [
  ['因公出国（境）费', '因公出国（境）费'],
  ['公务用车购置费', '公务用车购置费'],
  ['公务用车运行费', '公务用车运行维护费'],
  ['公务接待费', '公务接待费'],
] as const;

/** The four side by side, those that the table prints. */
export function threePublicParts(story: Story): ListItem[] {
  return PARTS.flatMap(([name, said]): ListItem[] => {
    const figure = singleFigure(story, name);
    return figure
      ? [
          {
            texts: { 名称: said },
            figures: { 金额: figure },
            whole: story.book.threePublic.total,
            lists: {},
            always: true,
          },
        ]
      : [];
  });
}

function detailItems(story: Story, details: readonly Detail[]): ListItem[] {
  return details.flatMap(({ name, figure: single, count, unit }): ListItem[] => {
    const found = count ? story.book.threePublic.counts[count] : undefined;
    const figure: NamedFigure | null = single
      ? singleFigure(story, single)
      : found && count
        ? {
            name: `三公经费.${name}`,
            id: `three-public.${count}`,
            unit: 'count',
            amount: { yuan: found.value, half: found.value.times(0), cells: found.cells },
            prior: null,
            budget: null,
          }
        : null;
    return figure
      ? [{ texts: { 名称: name, 量词: unit }, figures: { 金额: figure }, whole: null, lists: {}, always: true }]
      : [];
  });
}

function singleFigure({ book, prior, budgeted }: Story, name: string): NamedFigure | null {
  const entry = SINGLE_FIGURES.find((it) => it.name === name)!;
  const amount = entry.of(book);
  return (
    amount && {
      name,
      id: entry.id,
      unit: 'yuan',
      amount,
      prior: prior ? entry.of(prior) : null,
      budget: budgeted ? entry.of(budgeted) : null,
    }
  );
}
