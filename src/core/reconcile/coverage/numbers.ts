import { isPerPiece } from '../../claims/lexicon/shares.js';
import type { Claim, Document, Section, Statement } from '../../claims/index.js';
import { wordsAround, type Words } from './words.js';
import {
  isAskedCount,
  isIndicator,
  isOfRange,
  isPriceOf,
  numbersUnder,
  speaksOfMoney,
  type ChapterNumbers,
} from '../../taxonomy/asked.js';
import type { Known } from './known.js';
import { gather } from '../../sheet/gather.js';

/** What a number of the text is beside a figure of the disclosure. */
export type OtherNumber = 'bound' | 'average' | 'price' | 'reason' | 'work' | 'performance';

export const OTHER_NUMBERS: readonly OtherNumber[] = ['reason', 'work', 'performance', 'average', 'price', 'bound'];

/** A number with its words and its place, read once for every rule. */
interface Numbered {
  readonly claim: Claim;
  /** Its name, and the words right before and behind it. */
  readonly words: Words;
  readonly chapter: ChapterNumbers | null;
  /** Of a statement whose figure is known by its name. */
  readonly isKnown: boolean;
  /** Its sentence tells a share, a budget or a completion of an amount. */
  readonly isTold: boolean;
}

/** What no table holds and no relation can be set up of; the first that fits. */
const RULES: readonly (readonly [OtherNumber, (number: Numbered) => boolean])[] = [
  ['bound', ({ claim, words }) => claim.role === 'bound' || (claim.kind === 'percent' && isOfRange(words.before, words.behind))],
  ['average', ({ claim, words }) => !isCount(claim) && isPerPiece(words.before || claim.noun)],
  ['price', ({ claim, words }) => claim.kind === 'amount' && isPriceOf(words.before)],
  ['reason', ({ claim }) => claim.role === 'reason'],
  ['work', ({ chapter, isKnown }) => (chapter === 'work' || chapter === 'terms') && !isKnown],
  ['performance', (number) => number.chapter === 'performance' && isOfPerformance(number)],
  ['performance', ({ claim, isKnown }) => claim.kind === 'percent' && isIndicator(claim.noun) && !isKnown],
  ['work', (number) => isCount(number.claim) && !number.isKnown && !isAsked(number)],
];

const isCount = ({ kind }: Claim): boolean => kind === 'count';

/** Of what a chapter's heading or its own words ask for. */
const isAsked = ({ claim, words, chapter }: Numbered): boolean => isAskedCount(claim.unit, words.all, chapter);

/** Money of goals and projects is disclosed; what they reached is not. */
function isOfPerformance(number: Numbered): boolean {
  const { claim, words, isKnown, isTold } = number;
  if (isKnown || isTold || claim.kind === 'amount') return false;
  return isCount(claim) ? !isAsked(number) : !speaksOfMoney(words.all);
}

/**
 * Every amount, percentage and number of the text: the figures of the disclosure, and what the others are. Money that
 * nobody knows the name of is a figure, wherever the chapter is not one of words only. No value decides it, and not
 * whether anything was compared.
 */
export function numbersOf(
  document: Document,
  known: Known,
): ReadonlyMap<Claim, OtherNumber | 'figure'> {
  const told = toldIn(document.statements);
  const chapters = new Map<Section | null, ChapterNumbers | null>();
  const found = new Map<Claim, OtherNumber | 'figure'>();
  for (const claim of document.claims) {
    if (claim.kind === 'year' || claim.kind === 'subject') continue;
    const number: Numbered = {
      claim,
      words: wordsAround(claim, document),
      chapter: chapterAt(claim.section, chapters),
      isKnown: known.has(claim),
      isTold: told.has(claim),
    };
    const whole = claim.parent === null ? undefined : document.claims[claim.parent];
    const kind = RULES.find(([, fits]) => fits(number))?.[0] ?? 'figure';
    // parts of a figure that are no others by what their sentence says
    const isPart = (kind === 'work' || kind === 'performance') && whole?.kind === claim.kind && found.get(whole) === 'figure';
    found.set(claim, isPart ? 'figure' : kind);
  }
  return found;
}

function toldIn(statements: readonly Statement[]): ReadonlySet<Claim> {
  const claims = gather(statements,({ amount, share, budget, completion }) =>
    amount?.kind === 'amount' && (budget !== null || completion !== null || share !== null)
      ? [amount, share?.claim ?? null, budget, completion]
      : [],);
  return new Set(claims.filter((claim) => claim !== null));
}

/** The nearest heading that says it. */
function chapterAt(
  section: Section | null,
  known: Map<Section | null, ChapterNumbers | null>,
): ChapterNumbers | null {
  if (section === null) return null;
  const before = known.get(section);
  if (before !== undefined) return before;
  const found = numbersUnder(section.title) ?? chapterAt(section.parent, known);
  known.set(section, found);
  return found;
}
