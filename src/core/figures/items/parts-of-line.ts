import type { Books } from '../books.js';
import type { FunctionLine } from '../functions.js';
import type { ListId } from '../list-names.js';
import type { NamedFigure } from '../named.js';
import { agree, sum, type Sourced } from '../sourced.js';
import { SPLIT } from './subject-items.js';

export type Part = (typeof SPLIT)[number][0];

/** Where the lowest lines of a list of 科目 are. */
const LINES: Readonly<Partial<Record<ListId, (books: Books) => readonly FunctionLine[]>>> = {
  'general-classes': ({ book }) => book.general.items,
  'general-items': ({ book }) => book.general.items,
  'fund-items': ({ book }) => book.fund.items,
  'state-capital-items': ({ book }) => book.stateCapital.items,
};

/**
 * 基本支出 or 项目支出 of a line of a list of 科目; nothing where its cell is blank and the other cell is all there is. Null
 * where the table has no such column, or the two do not make the line.
 */
export function partOfLine(books: Books, { list, id, name, amount }: NamedFigure, part: Part): NamedFigure | null {
  const key = id.slice(id.indexOf('.') + 1);
  const lines = list === null ? [] : (LINES[list]?.(books) ?? []);
  const own = lines.filter((line) => (list === 'general-classes' ? line.code.startsWith(key) : line.key === key));
  const [basic, project] = SPLIT.map(([of]) => added(own.map((line) => line[of])));
  if (!basic || !project || !agree(sum([basic, project]), amount)) return null;
  const said = SPLIT.find(([of]) => of === part)![1];
  return {
    name: `${name}.${said}`,
    id: `${id}.${part}`,
    list,
    unit: 'yuan',
    amount: part === 'basic' ? basic : project,
    prior: null,
    budget: null,
  };
}

function added(terms: readonly (Sourced | null)[]): Sourced | null {
  const known = terms.filter((term) => term !== null);
  return known.length === 0 || known.length < terms.length ? null : sum(known);
}
