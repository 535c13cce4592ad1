import type { AskedQuestion } from '../../core/narrate/narrative.js';
import { button, h, on } from '../dom.js';
import { shortSentence } from '../model/question-groups.js';
import type { Session } from '../session.js';
import { narrativeParagraph } from './paragraph.js';

/** Kept when typing rests for so long, in milliseconds. */
const REST = 800;

export interface QuestionField {
  readonly id: string;
  readonly element: HTMLElement;
  /** Puts in an answer that came from elsewhere, unless the user is at it, and what is wrong with it. */
  show(question: Pick<AskedQuestion, 'answer' | 'fault'> | null): void;
  focus(): void;
}

export interface FieldOptions {
  /** Tells it from other fields of the page. */
  readonly number: number;
  readonly lastAnswer: string | null;
  /** Where nothing can be kept. */
  readonly disabled: boolean;
}

/**
 * One question with its figures and its sentence, last year's answer to take over, and room for the answer, which is
 * kept while one types.
 */
export function questionField(
  question: AskedQuestion,
  { number, lastAnswer, disabled }: FieldOptions,
  session: Session,
  toText: (id: string) => void,
): QuestionField {
  const id = `question-${number}`;
  const text = h('textarea', {
    'class': 'answer-text',
    id,
    'rows': 2,
    disabled,
    'aria-labelledby': `${id}-asked`,
    'aria-describedby': `${id}-sentence`,
  });
  const state = h('span', { class: 'hint question-state', role: 'status' });
  const fault = h('p', { class: 'question-fault', role: 'status' });
  let given = question.answer ?? '';
  let rest: ReturnType<typeof setTimeout> | undefined;
  text.value = given;

  const keep = async (): Promise<void> => {
    clearTimeout(rest);
    const answer = text.value.trim();
    if (answer === given) return;
    given = answer;
    state.textContent = '正在保存';
    const kept = await session.supply(question.id, answer);
    if (answer !== given) return;
    const saved = answer === '' ? '' : '已保存';
    state.textContent = kept ? saved : '没有存下';
  };
  on(text, {
    input: () => {
      grow(text);
      clearTimeout(rest);
      rest = setTimeout(() => void keep(), REST);
    },
    change: () => void keep(),
    keydown: (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep();
    },
  });

  const element = h(
    'div',
    { class: 'question' },
    h(
      'div',
      { class: 'question-asked', id: `${id}-asked` },
      narrativeParagraph({ text: question.question, figures: question.figures, blanks: [] }, session),
    ),
    h(
      'p',
      { class: 'hint', id: `${id}-sentence` },
      question.sentence === '' ? `填在“${question.hint}”处` : shortSentence(question.sentence),
    ),
    lastAnswer !== null &&
      !disabled &&
      h(
        'div',
        { class: 'last-answer' },
        h('p', {}, h('span', { class: 'hint' }, '上年回答'), ' ', lastAnswer),
        button(
          { class: 'text-button' },
          () => {
            text.value = lastAnswer;
            grow(text);
            text.focus();
            void keep();
          },
          '照用',
        ),
      ),
    text,
    fault,
    h(
      'div',
      { class: 'question-foot' },
      button({ class: 'text-button' }, () => toText(question.id), '看它在文中的位置'),
      state,
    ),
  );
  return {
    id: question.id,
    element,
    show: (asked) => {
      const answer = asked?.answer ?? null;
      fault.textContent = asked?.fault === undefined ? '' : `${asked.fault}。`;
      if ((answer ?? '') === given || document.activeElement === text) return;
      given = answer ?? '';
      text.value = given;
      state.textContent = '';
    },
    focus: () => {
      grow(text);
      element.scrollIntoView({ block: 'center' });
      text.focus({ preventScroll: true });
    },
  };
}

/** As high as what is written in it. */
function grow(text: HTMLTextAreaElement): void {
  const lines = Math.min(
    12,
    Math.max(
      2,
      text.value.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 22), 0),
    ),
  );
  text.rows = lines;
}
