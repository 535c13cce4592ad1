import { lastAnswer } from '../../core/narrate/answers/questions-file.js';
import type { Narrative } from '../../core/narrate/narrative.js';
import { button, h } from '../dom.js';
import { questionGroups } from '../model/question-groups.js';
import { lastAnswersOf } from '../prior.js';
import type { Session } from '../session.js';
import type { Result } from '../state.js';
import { fileButton } from './open-file.js';
import { questionField, type QuestionField } from './question-field.js';

export interface QuestionForm {
  readonly element: HTMLDetailsElement;
  /** Counts anew, and shows answers that came from a file. */
  update(narrative: Narrative): void;
  /** Opens the form at a question. */
  open(id: string): void;
  /** The question that is being answered; null while the focus is elsewhere. */
  current(): string | null;
}

/**
 * 要人填写的内容: the questions under their headings, folded until wanted; a heading whose questions are all answered is
 * folded too.
 */
export function questionForm(result: Result, session: Session, toText: (id: string) => void): QuestionForm {
  const lastAnswers = lastAnswersOf(result);
  const { questions } = result.narrative;
  const offered = questions.filter(({ id }) => lastAnswer(lastAnswers, id) !== null).length;
  const fields: QuestionField[] = [];
  const count = h('span', { role: 'status' });
  const groups = questionGroups(questions).map((group) => {
    const own = group.questions.map((question) => {
      const field = questionField(
        question,
        { number: fields.length + 1, lastAnswer: lastAnswer(lastAnswers, question.id), disabled: result.kept === null },
        session,
        toText,
      );
      fields.push(field);
      return field;
    });
    const left = h('span', { class: 'count' });
    const element = h(
      'details',
      { class: 'fold question-group', open: group.questions.some(({ answer }) => answer === null) },
      h('summary', {}, h('span', {}, group.heading), left),
      ...own.map((field) => field.element),
    );
    return { element, left, ids: new Set(own.map(({ id }) => id)) };
  });
  const element = h(
    'details',
    { class: 'questions' },
    h('summary', {}, count),
    h(
      'p',
      { class: 'hint' },
      `写成能接在句中＿＿处的话，边写边存。${offered > 0 ? `${offered} 个问题有上年回答，点“照用”才写进说明。` : ''}${session.narrativeKeptIn}。`,
    ),
    h(
      'div',
      { class: 'answers-files' },
      result.kept !== null &&
        fileButton('导入回答', 'text-button', '.json', (file) => void session.importQuestions(file)),
      button({ class: 'text-button' }, () => session.exportQuestions(), '导出问题和回答'),
    ),
    ...groups.map((group) => group.element),
  );
  const update = (narrative: Narrative): void => {
    const open = narrative.questions.filter(({ answer }) => answer === null);
    count.textContent =
      open.length > 0 ? `草稿：还有 ${open.length} 个问题要填写` : `${narrative.questions.length} 个问题都已填写`;
    element.toggleAttribute('data-open', open.length > 0);
    for (const { left, ids } of groups) {
      const mine = open.filter(({ id }) => ids.has(id)).length;
      left.textContent = mine > 0 ? `还有 ${mine} 个` : '已填';
    }
    const answers = new Map(narrative.questions.map((question) => [question.id, question]));
    for (const field of fields) field.show(answers.get(field.id) ?? null);
  };
  update(result.narrative);
  return {
    element,
    update,
    current: () => fields.find((field) => field.element.contains(document.activeElement))?.id ?? null,
    open: (id) => {
      element.open = true;
      for (const group of groups) if (group.ids.has(id)) group.element.open = true;
      fields.find((field) => field.id === id)?.focus();
    },
  };
}
