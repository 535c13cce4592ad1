import { button, h, on } from '../../dom.js';
import { fromFile } from '../../file-source.js';
import type { Session } from '../../session.js';
import { fileButton, TEXT_ACCEPT } from '../open-file.js';
import { fileText, pastedText } from '../../text-source.js';

/**
 * Where a 说明 comes in: the open document in Word; elsewhere a file or pasted text. It is drawn once, so that what was
 * pasted stays in its field.
 */
export function intake(session: Session): HTMLElement {
  return session.document ? documentIntake(session) : fileIntake(session);
}

function documentIntake(session: Session): HTMLElement {
  return h(
    'div',
    { class: 'intake' },
    button({ class: 'button button-primary button-large' }, () => void session.readDocument(), '核对当前文档'),
    h('p', { class: 'hint' }, '只读文档里的文字，不改动文档。文字只在本机处理，不保存，不上传。'),
  );
}

function fileIntake(session: Session): HTMLElement {
  const field = h('textarea', { class: 'answer-text', id: 'pasted', rows: 5, spellcheck: 'false' });
  const start = h('button', { type: 'submit', class: 'button', disabled: true }, '核对粘贴的文字');
  const form = on(h('form', { class: 'paste' }, h('label', { for: 'pasted' }, '或者把说明粘贴在这里'), field, start), {
    input: () => {
      start.disabled = field.value.trim() === '';
    },
    keydown: (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !start.disabled) form.requestSubmit();
    },
    submit: (event) => {
      event.preventDefault();
      void session.readText(pastedText(field.value));
    },
  });
  return h(
    'div',
    { class: 'intake' },
    fileButton(
      '打开说明文件',
      'button button-primary',
      TEXT_ACCEPT,
      (file) => void session.readText(fileText(fromFile(file))),
    ),
    h('p', { class: 'hint' }, 'Word 文档（.docx）、.txt、.md，或另存的网页（.html、.mht）；前三种也可以拖到这里。'),
    form,
    h('p', { class: 'hint' }, '文字只在本机处理，不保存，不上传。'),
  );
}
