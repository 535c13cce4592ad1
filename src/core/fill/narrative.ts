import type { AskedQuestion, Narrative, Paragraph, Question, Section } from '../narrate/narrative.js';
import type { Draft, ReadForm } from './draft.js';
import type { Wording } from './wording.js';

/** The filled form as what JSON and Markdown show: its headings with the paragraphs below them. */
export function narrativeOf(
  workbook: string,
  template: string,
  drafts: readonly Draft[],
  { document, starts }: ReadForm,
  questions: readonly AskedQuestion[],
  refused: readonly Question[],
): Narrative {
  const headings = new Map(document.sections.map((section) => [section.start, section] as const));
  const sections: { heading: string; level: number; paragraphs: Paragraph[] }[] = [];
  let title = '';
  drafts.forEach(({ wording, paragraph, dropped }, at) => {
    const text = wording.text.trim();
    if (dropped !== null || text === '' || paragraph.place === 'around') return;
    const heading = headings.get(starts[at]!);
    if (heading && heading.level <= 2) {
      sections.push({ heading: text, level: heading.level, paragraphs: [] });
    } else if (sections.length === 0 && title === '') {
      title = text;
    } else {
      if (sections.length === 0) sections.push({ heading: '', level: 0, paragraphs: [] });
      sections.at(-1)!.paragraphs.push(paragraphOf(wording));
    }
  });
  const unanswered = [
    ...refused,
    ...questions.filter(({ answer }) => answer === null).map(({ id, question }) => ({ id, question })),
  ];
  return {
    workbook,
    template,
    title,
    sections: sections satisfies Section[],
    questions,
    unanswered,
    draft: unanswered.length > 0,
  };
}

function paragraphOf(wording: Wording): Paragraph {
  const lead = wording.text.length - wording.text.trimStart().length;
  const places = wording.places();
  return {
    text: wording.text.trim(),
    figures: places.flatMap(({ segment, start, end }) =>
      segment.figure ? [{ start: start - lead, end: end - lead, text: segment.text, ...segment.figure }] : [],
    ),
    blanks: places.flatMap(({ segment, start, end }) =>
      segment.mark === 'open' ? [{ start: start - lead, end: end - lead, id: segment.id! }] : [],
    ),
  };
}
