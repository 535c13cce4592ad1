import type { Statement } from '../claims/index.js';
import { goesOnCounting } from '../claims/lexicon/counts.js';
import { COUNT_CONCEPTS, inLineOrder } from '../taxonomy/concepts/index.js';
import type { HeadingTopic } from './heading-topic.js';

/** Those abroad first: the others' words may stand for both. */
const COUNTS = inLineOrder(COUNT_CONCEPTS);

/** The number that a statement is of; `before` is the concept of the figure told right before. */
export function countNamed({ noun, amount }: Statement, topic: HeadingTopic, before: string | null): string | null {
  const unit = amount?.unit ?? '';
  if (topic.special !== 'three-public' || noun.includes('外事')) return null;
  const found = goesOnCounting(noun)
    ? personsOf(before, unit)
    : COUNTS.find(({ said, units }) => said!.test(noun) && units.test(unit));
  return found?.id ?? null;
}

function personsOf(before: string | null, unit: string): (typeof COUNTS)[number] | undefined {
  const persons = COUNTS.find(({ id }) => id === before)?.persons;
  return COUNTS.find(({ id, units }) => id === persons && units.test(unit));
}
