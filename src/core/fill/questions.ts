import type { AskedQuestion } from '../narrate/narrative.js';
import type { Section } from '../claims/index.js';
import type { Draft, ReadForm } from './draft.js';
import { isAboutHaving } from './decision.js';
import type { Fresh } from './wording.js';

/** A figure or word that was filled but not for sure. */
export interface Doubt {
  readonly text: string;
  /** The clause it stands in. */
  readonly sentence: string;
  readonly why: string;
}

interface OpenBlank {
  readonly segment: Fresh;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly headings: readonly string[];
}

/** Every blank that a person was asked for, answered or not, once each. */
export function questionsIn(drafts: readonly Draft[], reading: ReadForm): AskedQuestion[] {
  const asked = placesIn(drafts, reading)
    .filter(({ segment }) => segment.id !== null)
    .map(({ segment, text, start, end, headings }): AskedQuestion => ({
      id: segment.id!,
      question: isAboutHaving(segment.id!) ? `${segment.why}。` : questionOf(text, start, end, segment.why),
      hint: segment.why,
      figures: [],
      headings,
      sentence: clause(text, start, end, '＿＿').slice(1, -1),
      answer: segment.mark === 'open' ? null : segment.text,
    }));
  return [...new Map(asked.map((it) => [it.id, it] as const)).values()];
}

function questionOf(text: string, start: number, end: number, why: string): string {
  return `${clause(text, start, end, '【　】')}${why === '' ? '' : `：${why}`}。`;
}

export function reviewOf(drafts: readonly Draft[], reading: ReadForm): Doubt[] {
  return placesIn(drafts, reading)
    .filter(({ segment }) => segment.mark === 'review')
    .map(({ segment, text, start, end }) => ({
      text: segment.text,
      sentence: clause(text, start, end, `【${segment.text}】`),
      why: segment.why,
    }));
}

export function countOf(
  drafts: readonly Draft[],
  reading: ReadForm,
): { readonly sure: number; readonly unsure: number; readonly open: number } {
  const fresh = placesIn(drafts, reading).map(({ segment }) => segment);
  return {
    sure: fresh.filter(({ figure, mark }) => figure !== null && mark === null).length,
    unsure: fresh.filter(({ figure, mark }) => figure !== null && mark === 'review').length,
    open: fresh.filter(({ mark }) => mark === 'open').length,
  };
}

function placesIn(drafts: readonly Draft[], { sections }: ReadForm): OpenBlank[] {
  return drafts.flatMap(({ wording, dropped, reading }, at) => {
    if (dropped !== null) return [];
    // a cell says nothing without its row and column
    const called = reading ? `${reading.called} ` : '';
    const common = { text: called + wording.text, headings: headingsOf(sections[at]!) };
    const moved = called.length;
    return wording
      .places()
      .map(({ segment, start, end }) => ({ segment, start: start + moved, end: end + moved, ...common }));
  });
}

function headingsOf(section: Section | null): string[] {
  return section === null ? [] : [...headingsOf(section.parent), `${section.mark?.text ?? ''}${section.title}`];
}

/** "机关运行经费支出【　】万元": the clause around a place, with something in its stead. */
function clause(text: string, start: number, end: number, instead: string): string {
  const from = Math.max(start - 24, ...['。', '；', '，'].map((sign) => text.lastIndexOf(sign, start - 1) + 1));
  const [rest = ''] = /^[^。；，]{0,12}/.exec(text.slice(end)) ?? [];
  return `“${text.slice(from, start).trim()}${instead}${rest}”`;
}
