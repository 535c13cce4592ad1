import type { ChapterFigure } from '../taxonomy/chapter-figures.js';
import type { HasMoney } from './has-money.js';
import type { Edit } from './wording.js';

const HAVING = 'has.';

/** The question whether there is some of a figure: its answer decides, and is not written. */
export function isAboutHaving(id: string): boolean {
  return id.startsWith(HAVING);
}

/** A paragraph on which the tables, or an answer, are to decide. */
export interface Decision {
  readonly topic: ChapterFigure;
  readonly told: HasMoney;
}

export function havingId({ id }: ChapterFigure): string {
  return HAVING + id;
}

/** The question that is asked where the tables do not tell. */
export function asked({ topic, told }: Decision): Pick<Edit, 'mark' | 'id' | 'why'> {
  const why = told.has === null ? told.why : '';
  return { mark: 'open', id: havingId(topic), why: `${why}；有${topic.name}请答“有”，没有请答“无”，两种说法保留一种` };
}

/** Where no figure of the tables tells it. */
export const UNDECIDED: Pick<Edit, 'mark' | 'why'> = { mark: 'open', why: '有没有这项内容，由部门的实际情况决定' };

export function notUsed({ topic: { name }, told }: Decision): string {
  return told.has === true ? `有${name}，用另一种说法` : `没有${name}，用另一种说法`;
}
