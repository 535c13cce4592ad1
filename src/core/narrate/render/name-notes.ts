import { answerTo } from '../answers/number-answer.js';
import type { Answers, AskedQuestion, Section } from '../narrative.js';
import { withNotes } from '../notes.js';
import type { Renamed } from './official-names.js';

/**
 * A note for each 科目 that the text calls by its name of the year and the tables by another: the two must be made to
 * agree, or be looked at once. Any answer settles it.
 */
export function withNameNotes(
  sections: readonly Section[],
  renamed: readonly Renamed[],
  answers: Answers,
): { readonly sections: readonly Section[]; readonly questions: readonly AskedQuestion[] } {
  const asked = renamed.map((one) => ({ ...questionOf(one), answer: answerTo(answers, idOf(one)), one }));
  const open = asked.filter(({ answer }) => answer === null);
  return {
    sections: withNotes(
      sections,
      open.map(({ id, hint, one }) => ({
        id,
        says: hint,
        concerns: ({ text }) => text.includes(one.official),
      })),
    ),
    questions: asked.map(({ one: _one, ...question }) => question),
  };
}

function idOf({ code }: Renamed): string {
  return `name.${code}`;
}

function questionOf(renamed: Renamed): Omit<AskedQuestion, 'answer'> {
  const { code, printed, official } = renamed;
  const hint = `科目${code}在表中是“${printed}”，这里用当年的名称“${official}”`;
  return {
    id: idOf(renamed),
    hint,
    question: `${hint}。改表，或核对后填“已核对”，这一处就不再标出。`,
    figures: [],
    headings: [],
    sentence: '',
  };
}
