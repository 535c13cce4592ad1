import type { Document, Paragraph } from '../../claims/index.js';
import {
  halvedFigures,
  isItemNumber,
  isUnended,
  isProse,
  stopsTwice,
  tellsReason,
} from '../../claims/lexicon/drafting.js';
import { oneOf } from '../../text/patterns.js';
import { placeIn, prose, type Found } from './found.js';
import { matchesIn } from '../../text/matches.js';
import { gather } from '../../sheet/gather.js';

/** Stops that are doubled or missing, brackets and quotation marks that do not pair. */
export function punctuation(document: Document): Found[] {
  const paragraphs = prose(document.paragraphs);
  const withFigures = new Set(
    document.claims.filter(({ role }) => !/^(?:other|bound)$/.test(role)).map((claim) => claim.paragraph),
  );
  return gather(paragraphs, (paragraph, index) => [
    ...doubled(paragraph),
    ...halved(paragraph),
    ...unended(paragraph, paragraphs[index + 1], withFigures.has(paragraph.index)),
    ...unpaired(paragraph, paragraphs[index - 1], paragraphs[index + 1]),
  ]);
}

function doubled(paragraph: Paragraph): Found[] {
  return stopsTwice(paragraph.folded.text).map(({ start, words }): Found => ({
    ...placeIn(paragraph, start, start + words.length),
    rule: 'punctuation.doubled',
    severity: 'notice',
    stated: words,
    expected: words.at(-1)!,
    said: { type: 'punctuation.doubled', signs: words },
  }));
}

/** "1216.万元", "占.98%". */
function halved(paragraph: Paragraph): Found[] {
  return halvedFigures(paragraph.folded.text).map(({ start, words }): Found => ({
    ...placeIn(paragraph, start, start + words.length),
    rule: 'figure.point',
    severity: 'warning',
    stated: words,
    said: { type: 'figure.point', figure: words },
  }));
}

/** A shorter line may be a heading. */
const SHORTEST_SENTENCE = 24;

/** A sentence that ends with its paragraph and without a stop. Items of a list may do so where they tell no figure. */
function unended(paragraph: Paragraph, next: Paragraph | undefined, figures: boolean): Found[] {
  const { text } = paragraph.folded;
  if (paragraph.isHeading || paragraph.isCut || text.length < SHORTEST_SENTENCE || !isUnended(text)) return [];
  if (next !== undefined && !paragraph.endsForSure && next.mark === null) return [];
  if (!figures && !tellsReason(text) && (paragraph.mark !== null || !isProse(text))) return [];
  const comma = text.endsWith('，');
  return [
    {
      ...placeIn(paragraph, text.length - 1, text.length),
      rule: 'punctuation.missing',
      severity: 'notice',
      said: { type: comma ? 'punctuation.comma-end' : 'punctuation.no-stop' },
    },
  ];
}

const PAIRS: Readonly<Record<string, string>> = { '）': '（', '》': '《', '”': '“', '】': '【', '〉': '〈' };
const PARTNERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(PAIRS).map(([closing, opening]) => [opening, closing]),
);
const HALF = new RegExp(oneOf(Object.keys(PAIRS), Object.keys(PARTNERS)), 'g');

function unpaired(paragraph: Paragraph, before: Paragraph | undefined, after: Paragraph | undefined): Found[] {
  const { text } = paragraph.folded;
  const open = new Map(Object.keys(PARTNERS).map((sign) => [sign, [] as number[]]));
  const found: number[] = [];
  const heldBefore = new Halves(before);
  const heldAfter = new Halves(after);
  for (const { 0: sign, index } of matchesIn(text, HALF)) {
    const partner = PAIRS[sign];
    if (partner === undefined) open.get(sign)!.push(index);
    else if (open.get(partner)!.pop() !== undefined) continue;
    else if (!(sign === '）' && isItemNumber(text.slice(0, index))) && !heldBefore.lacks(partner, sign))
      found.push(index);
  }
  for (const index of [...open.values()].flat().sort((left, right) => left - right)) {
    const sign = text[index]!;
    if (!heldAfter.lacks(PARTNERS[sign]!, sign)) found.push(index);
  }
  // several in one paragraph: the reading of the text is at fault, not the text
  if (found.length === 0 || found.length > 2) return [];
  return found.map((index): Found => ({
    ...placeIn(paragraph, index, index + 1),
    rule: 'punctuation.unpaired',
    severity: 'notice',
    stated: text[index]!,
    said: { type: 'punctuation.unpaired', sign: text[index]! },
  }));
}

/** Whether a neighbour has the missing half: one sentence over two paragraphs. Each sign is counted once. */
class Halves {
  private readonly counts = new Map<string, number>();

  constructor(private readonly neighbour: Paragraph | undefined) {}

  lacks(sign: string, partner: string): boolean {
    return this.neighbour !== undefined && this.count(sign) > this.count(partner);
  }

  private count(sign: string): number {
    const count = this.counts.get(sign) ?? this.neighbour!.folded.text.split(sign).length;
    this.counts.set(sign, count);
    return count;
  }
}
