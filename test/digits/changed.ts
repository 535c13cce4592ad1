import { readDocument, type Claim, type Document, type Section } from '../../src/core/claims/index.js';
import { unwrapped } from '../../src/core/claims/unwrap/index.js';
import { messageOf } from '../../src/core/report/say/index.js';
import { reconcileText, type TextFinding, type Workbooks } from '../../src/core/reconcile/index.js';
import { seeded } from '../slips/slip.js';
import type { Pair } from './pairs.js';

/** What the sentence says with the figure. */
export type SaidAs = 'amount' | 'percent' | 'difference' | 'base' | 'count' | 'not read';

/** One digit of one figure made another one. */
export interface Change {
  readonly pair: Pair;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly said: SaidAs;
  readonly before: string;
  readonly now: string;
}

/** What became of it. */
export interface Outcome {
  readonly change: Change;
  /** An error or a warning that the sound text does not have. */
  readonly raised: boolean;
  /** Such a one at the figure, at it among others, or with its digits in the sentence. */
  readonly noticed: boolean;
  /** It stands first at the figure. */
  readonly named: boolean;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly said: SaidAs;
}

/** With its unit; not a bound (50万元以上), a place of a 项 (02项）) or a unit price. */
const FIGURE =
  /(?<![\d.≥≤=于足过])(\d[\d,]*(?:\.\d+)?)(?=\s*(?:万元|亿元|元|[%％]|[个辆台套人名批家户]|项(?![)）])))(?!\s*(?:万元|[%％]|个|台)?(?:以[上下内]|左右|[(（]含))/g;
/** Chapters whose figures no table of the disclosure has. */
const OF_NO_TABLE = /绩效|目标|职责|职能|名词解释|工作|附件/;

/** `count` changes, spread evenly over the texts and at random within them; the same seed gives the same changes. */
export function changesOf(pairs: readonly Pair[], count: number, seed: number): Change[] {
  const random = seeded(seed);
  const below = (most: number): number => Math.floor(random() * most);
  const kept = pairs
    .map((pair) => ({ pair, figures: figuresIn(pair.text) }))
    .filter(({ figures }) => figures.length > 0);
  const changes: Change[] = [];
  for (let tries = 0; changes.length < count && tries < 20 * count; tries += 1) {
    const { pair, figures } = kept[tries % kept.length]!;
    const figure = figures[below(figures.length)]!;
    const before = pair.text.slice(figure.start, figure.end);
    const now = withOtherDigit(before, below);
    if (now === null) continue;
    const text = pair.text.slice(0, figure.start) + now + pair.text.slice(figure.end);
    changes.push({ pair, ...figure, text, before, now });
  }
  return changes;
}

/** Null where a zero would lead. */
function withOtherDigit(figure: string, below: (most: number) => number): string | null {
  const places = Array.from(figure.matchAll(/\d/g), ({ index }) => index);
  const at = places[below(places.length)]!;
  const digit = String((Number(figure[at]) + 1 + below(9)) % 10);
  const now = figure.slice(0, at) + digit + figure.slice(at + 1);
  return /^0[\d,]/.test(now) ? null : now;
}

function figuresIn(text: string): Found[] {
  const flowing = unwrapped(text);
  const document = readDocument(flowing.text);
  const roles = rolesIn(document, flowing.at);
  const left = document.paragraphs
    .filter(({ section, inTable }) => inTable || titlesOf(section).some((title) => OF_NO_TABLE.test(title)))
    .map(({ start, end }) => ({ start: flowing.at(start), end: flowing.at(Math.max(start, end - 1)) + 1 }));
  return Array.from(text.matchAll(FIGURE), (match): Found => {
    const [start, end] = [match.index, match.index + match[1]!.length];
    return { start, end, said: roles.get(start) ?? 'not read' };
  }).filter(
    ({ start }) =>
      !isInRow(text, start) && !left.some((paragraph) => paragraph.start <= start && start < paragraph.end),
  );
}

function titlesOf(section: Section | null): string[] {
  return section === null ? [] : [section.title, ...titlesOf(section.parent)];
}

/** Cells of a table are parted by tabs. */
function isInRow(text: string, start: number): boolean {
  const end = text.indexOf('\n', start);
  return text.slice(text.lastIndexOf('\n', start) + 1, end < 0 ? text.length : end).includes('\t');
}

function rolesIn({ claims, statements }: Document, at: (place: number) => number): Map<number, SaidAs> {
  const roles = new Map<number, SaidAs>();
  const tell = (claim: Claim | null | undefined, said: SaidAs): void => {
    if (claim) roles.set(at(claim.start), said);
  };
  for (const claim of claims) if (claim.kind === 'percent' || claim.kind === 'count') tell(claim, claim.kind);
  for (const { amount, change, budget, completion, share } of statements) {
    tell(amount, amount?.kind === 'count' ? 'count' : 'amount');
    tell(change?.difference, 'difference');
    tell(change?.base, 'base');
    tell(budget, 'base');
    for (const claim of [change?.percent, completion, share?.claim]) tell(claim, 'percent');
  }
  return roles;
}

/** Reads every changed text back. */
export function outcomesOf(changes: readonly Change[]): Outcome[] {
  const sound = new Map<Pair, ReadonlySet<string>>();
  return changes.map((change) => {
    const { pair, start, end } = change;
    const known = sound.get(pair) ?? new Set(grave(pair.text, pair.workbooks).map(keyOf));
    sound.set(pair, known);
    const found = grave(change.text, pair.workbooks).filter((finding) => !known.has(keyOf(finding)));
    const isAt = (place: { readonly start: number; readonly end: number }): boolean =>
      place.start < end && place.end > start;
    const named = found.some(isAt);
    const noticed =
      named || found.some((finding) => finding.places?.some(isAt) === true || messageOf(finding).includes(change.now));
    return { change, raised: found.length > 0, noticed, named };
  });
}

function grave(text: string, workbooks: Workbooks | undefined): TextFinding[] {
  return reconcileText(text, workbooks).findings.filter(({ severity }) => severity !== 'notice');
}

function keyOf(finding: TextFinding): string {
  return `${finding.rule} ${finding.start} ${messageOf(finding)}`;
}
