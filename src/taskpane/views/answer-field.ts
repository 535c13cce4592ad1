import type { Finding } from '../../core/finding/finding.js';
import { button, h, on } from '../dom.js';
import type { Session } from '../session.js';

/** Longer than any reason a reviewer reads. */
const LONGEST = 500;

export interface AnswerField {
  readonly opener: HTMLElement;
  readonly form: HTMLElement;
}

/** 说明理由: a quiet button and the field that it opens. Ctrl+Enter keeps, Escape leaves things as they are. */
export function answerField(finding: Finding, id: string, session: Session): AnswerField {
  const before = finding.answer;
  const text = h('textarea', {
    'class': 'answer-text',
    'id': `${id}-reason`,
    'rows': 3,
    'maxlength': LONGEST,
    'aria-describedby': `${id}-kept`,
  });
  const keep = h('button', { type: 'submit', class: 'button button-small' }, '保存理由');
  const opener = button(
    { 'class': 'card-toggle card-answer-open', 'aria-expanded': 'false', 'aria-controls': `${id}-answer` },
    () => (form.hidden ? open() : close()),
    before === undefined ? '说明理由' : '修改理由',
  );
  const open = (): void => {
    text.value = before ?? '';
    keep.disabled = text.value.trim() === '';
    show(true);
    text.focus();
  };
  const close = (): void => {
    show(false);
    opener.focus();
  };
  const show = (shown: boolean): void => {
    form.hidden = !shown;
    opener.setAttribute('aria-expanded', String(shown));
  };
  const give = async (reason: string | null): Promise<void> => {
    const next = following(opener);
    keep.disabled = true;
    if (!(await session.answer(finding, reason))) {
      keep.disabled = false;
      return;
    }
    show(false);
    session.say(reason === null ? '已撤回理由' : '已说明，列在最后');
    const stop = next?.isConnected ? next : document.querySelector<HTMLElement>('.answers summary, .answers button');
    (stop?.closest<HTMLElement>('.card') ?? stop)?.focus({ preventScroll: true });
  };
  const form = on(
    h(
      'form',
      { class: 'answer-form', id: `${id}-answer`, hidden: true },
      h('label', { for: `${id}-reason` }, '理由'),
      text,
      h('p', { class: 'hint', id: `${id}-kept` }, session.keptIn),
      h(
        'div',
        { class: 'answer-buttons' },
        keep,
        button({ class: 'button button-small' }, close, '取消'),
        before !== undefined && button({ class: 'text-button' }, () => void give(null), '撤回'),
      ),
    ),
    {
      submit: (event) => {
        event.preventDefault();
        const reason = text.value.trim();
        if (reason !== '') void give(reason);
      },
      input: () => {
        keep.disabled = text.value.trim() === '';
      },
      keydown: (event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          close();
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          form.requestSubmit();
        }
      },
    },
  );
  return { opener, form };
}

/** What is next once this card has left the list: its button, and the card around it. */
function following(opener: HTMLElement): HTMLElement | undefined {
  const openers = [...document.querySelectorAll<HTMLElement>('.card-answer-open')];
  return openers[openers.indexOf(opener) + 1];
}
