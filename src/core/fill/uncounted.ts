import type { Claim, Statement } from '../claims/index.js';
import type { Disclosure } from '../disclosure/model.js';
import type { Lookup } from '../figures/lookup.js';
import { read } from '../figures/reader.js';
import { tableOf } from '../disclosure/query.js';
import { countNamed } from '../match/counts.js';
import type { HeadingTopic } from '../match/heading-topic.js';
import { COUNT_CONCEPTS } from '../taxonomy/concepts/index.js';
import type { ItemId } from '../taxonomy/items.js';
import { isReadWhole } from './has-money.js';
import { blankOf } from './print.js';
import type { Edit } from './wording.js';

/** Lines of the table whose money is no figure of its own. */
const ITEM_OF: Readonly<Record<string, ItemId>> = {
  'three-public.receptionsAbroad': 'reception-abroad',
  'three-public.guestsAbroad': 'reception-abroad',
};

/** Cars are kept whoever pays for them. */
const WITHOUT_MONEY: ReadonlySet<string> = new Set(['three-public.vehiclesKept']);

/** 团组X个 where 因公出国 is 0 by a table read whole: 0, to be looked at, since others may have paid. Null for any other blank. */
export function noneWithoutMoney(
  claim: Claim,
  offset: number,
  {
    statements,
    topic,
    lookup,
    disclosure,
  }: {
    readonly statements: readonly Statement[];
    readonly topic: HeadingTopic;
    readonly lookup: Lookup;
    readonly disclosure: Disclosure;
  },
): Edit | null {
  const table = tableOf(disclosure, 'three-public');
  if (claim.kind !== 'count' || table === null || !isReadWhole(table)) return null;
  const named = countsNamed(statements, topic).get(claim.index);
  const count = COUNT_CONCEPTS.find(({ id }) => id === named);
  if (count?.partOf === undefined || WITHOUT_MONEY.has(count.id) || !tellsNumbers(lookup)) return null;
  const item = ITEM_OF[count.id];
  const reader = { type: disclosure.document.type, stage: 'own' } as const;
  const money = item === undefined ? lookup.concept(count.partOf)?.amount : read(reader, table, { item });
  if (money?.yuan.isZero() !== true) return null;
  const why = '表中没有这个数量，所花的钱为零，按零填写';
  return { ...blankOf(claim, offset), text: '0', mark: 'review', why };
}

/** A table of amounts alone, as those of budgets are, leaves every number to others. */
function tellsNumbers(lookup: Lookup): boolean {
  return COUNT_CONCEPTS.some(({ id }) => lookup.concept(id) !== null);
}

/** What each number of a paragraph is of; the persons go with the groups told before them. */
function countsNamed(statements: readonly Statement[], topic: HeadingTopic): ReadonlyMap<number, string> {
  const named = new Map<number, string>();
  let before: string | null = null;
  for (const statement of statements) {
    const id: string | null = statement.amount?.kind === 'count' ? countNamed(statement, topic, before) : null;
    if (id !== null) named.set(statement.amount!.index, id);
    before = id;
  }
  return named;
}
