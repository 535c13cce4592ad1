import type { Claim, Document, Section, Statement } from '../../claims/index.js';
import { supportedBusinesses } from '../../claims/lexicon/procurement-shares.js';
import { className } from '../../claims/lexicon/references.js';
import { countNamed } from '../../match/counts.js';
import { topicOfSection, type HeadingTopic } from '../../match/heading-topic.js';
import {
  ASSET_CONCEPTS,
  LEFT,
  namesOfLine,
  NATURES,
  PROCUREMENT_CONCEPTS,
  saidConcept,
  SMALL_BUSINESS_CONCEPTS,
  SOURCES,
  THREE_PUBLIC_CONCEPTS,
  VEHICLE_CONCEPTS,
  type Concept,
} from '../../taxonomy/concepts/index.js';
import { isNamedCount } from '../../taxonomy/asked.js';
import { economicClassCode, economicItemCodes } from '../../taxonomy/economic-classes.js';
import { functionalClassCode } from '../../taxonomy/functional-classes.js';
import { subjectsNamed } from '../../taxonomy/subjects/index.js';
import { wordsAround } from './words.js';
import { gather } from '../../sheet/gather.js';

/** Claims of which it is known what figure they are. */
export type Known = ReadonlySet<Claim>;

const CONCEPTS: readonly Concept[] = [...SOURCES, ...NATURES, ...LEFT, ...THREE_PUBLIC_CONCEPTS, ...PROCUREMENT_CONCEPTS];
const NAMES: ReadonlySet<string> = new Set(gather([...CONCEPTS, ...SMALL_BUSINESS_CONCEPTS],namesOfLine));
const OWNED: readonly Concept[] = [...ASSET_CONCEPTS, ...VEHICLE_CONCEPTS];

/** By the names of figures and 科目, with all that a statement tells of its figure; `bound`: tied to the tables. */
export function knownIn(document: Document, bound: ReadonlySet<Claim>): Known {
  const topics = new Map<Section | null, HeadingTopic>();
  const topicAt = (section: Section | null): HeadingTopic => {
    const topic = topics.get(section) ?? topicOfSection(section);
    topics.set(section, topic);
    return topic;
  };
  const named = document.statements.filter((it, index, all) => {
    const previous = all[index - 1];
    const near = previous?.paragraph === it.paragraph ? previous : null;
    return isNamed(it, near, topicAt(it.section), document);
  });
  return new Set([...bound, ...gather(named,claimsIn)]);
}

/** `near`: what its paragraph told right before. */
function isNamed(statement: Statement, near: Statement | null, topic: HeadingTopic, document: Document): boolean {
  const { key, subject, amount, noun } = statement;
  if (key !== null || subject !== null) return true;
  if (amount?.kind === 'count') {
    const before = near && countNamed(near, topic, null);
    return countNamed(statement, topic, before) !== null || isNamedCount(amount.unit, wordsAround(amount, document).all);
  }
  if (isOfGoals(noun, near) || (topic.special === 'procurement' && noun === '采购')) return true;
  return isOfConcept(noun) || isOfSubject(noun) || (topic.special === 'assets' && isOwned(noun));
}

/** "编报绩效目标的项目9个，涉及预算金额80万元": the money of what was counted right before. */
function isOfGoals(noun: string, near: Statement | null): boolean {
  return supportedBusinesses(noun) !== null || (near?.amount?.kind === 'count' && noun.startsWith('涉及'));
}

function isOfConcept(noun: string): boolean {
  return NAMES.has(noun) || saidConcept(CONCEPTS, noun) !== null;
}

function isOfSubject(noun: string): boolean {
  return (
    functionalClassCode(className(noun)) !== null ||
    economicClassCode(noun) !== null ||
    economicItemCodes(noun).length > 0 ||
    subjectsNamed(noun).length > 0
  );
}

function isOwned(noun: string): boolean {
  return OWNED.some(({ line }) => line?.test(noun) === true);
}

/** All that a statement tells of its figure. */
export function claimsIn({ amount, share, change, budget, completion }: Statement): Claim[] {
  const all = [amount, share?.claim, change?.difference, change?.percent, change?.base, budget, completion];
  return all.filter((claim) => claim != null);
}
