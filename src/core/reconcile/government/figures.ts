import { firstFrom } from '../../text/first-from.js';
import type { Claim, Document, Paragraph, Statement } from '../../claims/index.js';
import { isFigure } from '../itself/context.js';
import { gather } from '../../sheet/gather.js';

/** An amount that a paragraph tells, with its place in the folded text. */
export interface Told {
  readonly statement: Statement;
  readonly amount: Claim;
  readonly from: number;
  readonly to: number;
  /** Brackets that are open there. */
  readonly depth: number;
  /** The words between the figure before and this one, from the last comma on. */
  readonly words: string;
  /** Where these words begin. */
  readonly start: number;
}

/** A paragraph of prose with its amounts in their order, and the other amounts in it that no statement tells. */
export interface Passage {
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly told: readonly Told[];
  readonly others: readonly { readonly from: number; readonly depth: number }[];
}

/** Every paragraph of prose. */
export function passagesOf({ paragraphs, claims, statements }: Document): Passage[] {
  const byParagraph = <Item extends { readonly paragraph: number }>(items: readonly Item[]): Map<number, Item[]> => {
    const found = new Map<number, Item[]>();
    for (const item of items) found.set(item.paragraph, [...(found.get(item.paragraph) ?? []), item]);
    return found;
  };
  const amounts = byParagraph(claims.filter(({ kind }) => kind === 'amount' || kind === 'percent'));
  const stated = byParagraph(statements);
  return gather(paragraphs, (paragraph) => {
    const own = stated.get(paragraph.index) ?? [];
    return paragraph.inTable ? [] : [passageOf(paragraph, own, amounts.get(paragraph.index) ?? [])];
  });
}

function passageOf(paragraph: Paragraph, statements: readonly Statement[], claims: readonly Claim[]): Passage {
  const { text, offsets } = paragraph.folded;
  const depths = depthsOf(text);
  const placeOf = (offset: number): number => firstFrom(offsets.length, (at) => offsets[at]! < offset);
  const ends = claims.map(({ end }) => placeOf(end - 1) + 1);
  const byAmount = new Map(
    gather(statements, (statement) =>
      isFigure(statement.amount) && statement.amount.kind === 'amount' ? [[statement.amount, statement] as const] : [],
    ),
  );
  const told: Told[] = [];
  const others: { from: number; depth: number }[] = [];
  claims.forEach((claim, at) => {
    const from = placeOf(claim.start);
    const depth = depths[from]!;
    const statement = byAmount.get(claim);
    if (statement === undefined) {
      if (claim.kind === 'amount' && claim.role !== 'change' && claim.role !== 'base') others.push({ from, depth });
      return;
    }
    const floor = at === 0 ? 0 : ends[at - 1]!;
    const start = Math.max(floor, lastSign(text, from, floor));
    told.push({ statement, amount: claim, from, to: ends[at]!, depth, words: text.slice(start, from), start });
  });
  return { paragraph, text, told, others };
}

const SIGNS = '，。；：！？';

/** Behind the last sign before a place. */
function lastSign(text: string, at: number, floor: number): number {
  for (let index = at - 1; index >= floor; index -= 1) if (SIGNS.includes(text[index]!)) return index + 1;
  return floor;
}

function depthsOf(text: string): number[] {
  let depth = 0;
  return Array.from(text, (sign) => {
    if (sign === '（') depth += 1;
    else if (sign === '）') depth = Math.max(0, depth - 1);
    return depth;
  });
}

/** Where the sentence of a place begins. */
export function sentenceStart({ text }: Passage, at: number): number {
  return text.lastIndexOf('。', at - 1) + 1;
}
