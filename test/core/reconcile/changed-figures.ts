import { Decimal } from 'decimal.js';
import type { Disclosure } from '../../../src/core/disclosure/model.js';
import type { Figure, Narrative } from '../../../src/core/narrate/narrative.js';
import { reconcileText, type TextFinding } from '../../../src/core/reconcile/index.js';

/** A figure where the whole text has it. */
export type Placed = Figure;

/** The text as it is read back, with the place of every figure. */
export function textOf({ title, sections }: Narrative): { readonly text: string; readonly figures: readonly Placed[] } {
  let text = title;
  const figures: Placed[] = [];
  for (const { heading, paragraphs } of sections) {
    text += `\n${heading}`;
    for (const paragraph of paragraphs) {
      figures.push(
        ...paragraph.figures.map((figure) => ({
          ...figure,
          start: text.length + 1 + figure.start,
          end: text.length + 1 + figure.end,
        })),
      );
      text += `\n${paragraph.text}`;
    }
  }
  return { text, figures };
}

/** What is more than style and blanks that wait for a person. */
export function grave(text: string, disclosure: Disclosure, prior?: Disclosure): TextFinding[] {
  return reconcileText(text, prior ? { disclosure, prior } : { disclosure }).findings.filter(
    ({ rule, severity }) => severity !== 'notice' && rule !== 'form.blank',
  );
}

/** One change of a text. */
export interface Edit {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly by: string;
  /** Where a finding must point. */
  readonly at: { readonly start: number; readonly end: number };
}

export function edited(text: string, { start, end, by }: Edit): string {
  return `${text.slice(0, start)}${by}${text.slice(end)}`;
}

export function isFound(findings: readonly TextFinding[], { at }: Edit): boolean {
  return findings.some((finding) =>
    [finding, ...(finding.places ?? [])].some((place) => place.start < at.end && place.end > at.start),
  );
}

/** Any digit of the figure made another one: `by` is a number that chooses place and digit. */
export function otherDigit(figure: Placed, by: number): Edit | null {
  const places = digitsOf(figure);
  const at = places[by % places.length]!;
  return editOf(figure, at, at + 1, String((Number(figure.text[at]) + 1 + (by % 9)) % 10));
}

export function swappedDigits(figure: Placed, by: number): Edit | null {
  const pairs = digitsOf(figure).filter(
    (at) => /\d/.test(figure.text[at + 1] ?? '') && figure.text[at + 1] !== figure.text[at],
  );
  const at = pairs[by % Math.max(1, pairs.length)];
  return at === undefined ? null : editOf(figure, at, at + 2, `${figure.text[at + 1]!}${figure.text[at]!}`);
}

/** Before the point: behind it a figure is only told more coarsely. */
export function droppedDigit(figure: Placed, by: number): Edit | null {
  const places = digitsOf({ ...figure, text: figure.text.split('.')[0]! });
  const at = places[by % places.length]!;
  return figure.text.length < 2 ? null : editOf(figure, at, at + 1, '');
}

/** 元 where 万元 was meant. */
export function otherUnit(figure: Placed, text: string): Edit | null {
  if (!text.startsWith('万元', figure.end) || new Decimal(figure.text.replace(/,/g, '')).isZero()) return null;
  return {
    name: figure.name,
    start: figure.end,
    end: figure.end + 2,
    by: '元',
    at: { start: figure.start, end: figure.end + 2 },
  };
}

/** 增加 for 减少 and so on, wherever a figure follows. */
export function otherDirections(text: string): Edit[] {
  const other: Readonly<Record<string, string>> = { 增加: '减少', 减少: '增加', 增长: '下降', 下降: '增长' };
  return Array.from(text.matchAll(/(增加|减少|增长|下降)(?=\d)/g), (match): Edit => ({
    name: match[0],
    start: match.index,
    end: match.index + 2,
    by: other[match[0]]!,
    at: { start: match.index, end: match.index + 16 },
  }));
}

function digitsOf({ text }: Placed): number[] {
  return Array.from(text.matchAll(/\d/g), (match) => match.index);
}

/**
 * Null where what is left is still the figure: 0.05 for 00.05, or the last place of a share that its list closes to
 * 100.
 */
function editOf(figure: Placed, from: number, to: number, by: string): Edit | null {
  const printed = `${figure.text.slice(0, from)}${by}${figure.text.slice(to)}`;
  const places = (printed.split('.')[1] ?? '').length;
  const exact = figure.unit === 'yuan' ? new Decimal(figure.value).div(10_000) : new Decimal(figure.value);
  const value = /^\d[\d,]*(?:\.\d+)?$/.test(printed) ? new Decimal(printed.replace(/,/g, '')) : null;
  if (
    value
      ?.minus(exact)
      .abs()
      .lte(new Decimal('0.5').times(new Decimal(10).pow(-places)))
  )
    return null;
  return { name: figure.name, start: figure.start + from, end: figure.start + to, by, at: figure };
}
