import type { Statement } from '../claims/index.js';
import { COUNT_CONCEPTS, inLineOrder } from '../taxonomy/concepts/index.js';
import type { HeadingTopic } from './heading-topic.js';

/** Those abroad first: the others' words may stand for both. */
const COUNTS = inLineOrder(COUNT_CONCEPTS);

/** The count that a statement is of; `before` is the name of the figure told right before: "累计XX人次" are its persons. */
export function countNamed({ noun, amount }: Statement, topic: HeadingTopic, before: string | null): string | null {
  const unit = amount?.unit ?? '';
  if (topic.special !== 'three-public' || /外事/.test(noun)) return null;
  if (noun === '' || noun === '累计') return before !== null && /^人次?$/.test(unit) ? personsOf(before) : null;
  return COUNTS.find(({ said, units }) => said!.test(noun) && units.test(unit))?.name ?? null;
}

function personsOf(name: string): string | null {
  const persons = COUNTS.find((it) => it.name === name)?.persons;
  return COUNTS.find(({ id }) => id === persons)?.name ?? null;
}
