import type { Books } from './books.js';
import { FLOW_MONEYS, FLOWS, MONEY_NAMES, type Flow, type FlowMoney } from './flows.js';
import type { ListItem } from './list-item.js';
import { LIST_NAMES, type ListId } from './list-names.js';
import { LISTS } from './lists.js';
import { COUNT_CONCEPTS } from '../taxonomy/concepts/index.js';
import { SINGLE_FIGURES, type NamedFigure } from './named.js';
import type { Sourced } from './sourced.js';

/**
 * Figures and lists of a workbook and those beside it, by concept or by the name that templates use; each is worked out
 * when it is first asked for.
 */
export class Lookup {
  private readonly figures = new Map<string, NamedFigure | null>();
  private readonly concepts = new Map<string, NamedFigure | null>();
  private readonly lists = new Map<string, readonly ListItem[]>();

  constructor(readonly books: Books) {}

  /** Null when the tables do not tell it. */
  figure(name: string): NamedFigure | null {
    let found = this.figures.get(name);
    if (found === undefined) {
      found = this.single(name) ?? this.count(name) ?? this.member(name);
      this.figures.set(name, found);
    }
    return found;
  }

  /** The figure of a concept: one that stands alone, a number, or its line in the first list that has it. */
  concept(id: string): NamedFigure | null {
    let found = this.concepts.get(id);
    if (found === undefined) {
      const name = NAME_OF.get(id);
      found = name === undefined ? firstOf(LISTS, (list) => this.line(list.id, id)) : this.figure(name);
      found ??= this.flow(id);
      this.concepts.set(id, found);
    }
    return found;
  }

  /** The figure of a concept among the lines of a list; null when the list has no such line. */
  line(list: ListId, id: string): NamedFigure | null {
    return (
      this.list(LIST_NAMES[list])
        .flatMap(({ figures }) => Object.values(figures))
        .find((figure) => figure.id === id) ?? null
    );
  }

  /** The lines of a list. */
  lines(list: ListId): readonly ListItem[] {
    return this.list(LIST_NAMES[list]);
  }

  /** What the figure is a share of where a text does not say it; null where it is of no whole. */
  wholeOf({ id, list }: NamedFigure): NamedFigure | null {
    const row = list === null ? SINGLE_FIGURES.find((it) => it.id === id) : LISTS.find((it) => it.id === list);
    return row?.whole === undefined ? null : this.concept(row.whole);
  }

  list(name: string): readonly ListItem[] {
    let found = this.lists.get(name);
    if (found === undefined) {
      found = LISTS.find((it) => it.name === name)?.of(this.books) ?? [];
      this.lists.set(name, found);
    }
    return found;
  }

  /** Every figure that is there, in the order of the tables' forms. */
  all(): NamedFigure[] {
    const singles = [...SINGLE_FIGURES.map(({ name }) => name), ...COUNT_CONCEPTS.map(({ name }) => name)].flatMap(
      (name) => this.figure(name) ?? [],
    );
    const listed = LISTS.flatMap(({ name }) => this.list(name).flatMap((item) => Object.values(item.figures)));
    return [...new Map([...singles, ...listed].map((figure) => [figure.name, figure] as const)).values()];
  }

  private single(name: string): NamedFigure | null {
    const entry = SINGLE_FIGURES.find((it) => it.name === name);
    const { book, prior, budgeted } = this.books;
    const amount = entry?.of(book) ?? null;
    if (!entry || !amount) return null;
    return {
      name,
      id: entry.id,
      list: null,
      unit: 'yuan',
      amount,
      prior: prior ? entry.of(prior) : null,
      budget: budgeted ? entry.of(budgeted) : null,
    };
  }

  private count(name: string): NamedFigure | null {
    const id = COUNT_CONCEPTS.find((it) => it.name === name)?.id;
    const found = id === undefined ? undefined : this.books.book.threePublic.counts.get(id);
    if (id === undefined || !found) return null;
    const amount: Sourced = { yuan: found.value, half: found.value.times(0), cells: found.cells };
    return { name, id, list: null, unit: 'count', amount, prior: null, budget: null };
  }

  /** fund.closing, where no list has a line of it: what is printed as nothing, and what only 财政拨款收支总表 prints. */
  private flow(id: string): NamedFigure | null {
    const [money, flow] = FLOW_OF.get(id) ?? [];
    const { book, prior } = this.books;
    const amount = money === undefined || flow === undefined ? null : book.flows[money][flow];
    if (money === undefined || flow === undefined || amount === null) return null;
    const name = `${MONEY_NAMES[money]}.${FLOWS[flow]}`;
    return { name, id, list: null, unit: 'yuan', amount, prior: prior?.flows[money][flow] ?? null, budget: null };
  }

  /** 一般公共预算项.2010301 */
  private member(name: string): NamedFigure | null {
    const list = name.includes('.') ? name.slice(0, name.indexOf('.')) : null;
    if (list === null) return null;
    return (
      this.list(list)
        .flatMap((item) => Object.values(item.figures))
        .find((figure) => figure.name === name) ?? null
    );
  }
}

const NAME_OF: ReadonlyMap<string, string> = new Map(
  [...SINGLE_FIGURES, ...COUNT_CONCEPTS].map(({ id, name }) => [id, name]),
);

const FLOW_OF: ReadonlyMap<string, readonly [FlowMoney, Flow]> = new Map(
  FLOW_MONEYS.flatMap((money) =>
    (Object.keys(FLOWS) as Flow[]).map((flow) => [`${money}.${flow}`, [money, flow]] as const),
  ),
);

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

/** True for a name that some workbook can have. */
export function isFigureName(name: string): boolean {
  const list = name.includes('.') ? name.slice(0, name.indexOf('.')) : null;
  return (
    SINGLE_FIGURES.some((it) => it.name === name) ||
    COUNT_CONCEPTS.some((it) => it.name === name) ||
    (list !== null && LISTS.some((it) => it.name === list))
  );
}
