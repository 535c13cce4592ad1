import { isPagesName } from '../../../hosts/file/file-names.js';
import { button, h, on } from '../../dom.js';
import { isFile } from '../../engine/book.js';
import { fromFile } from '../../file-source.js';
import type { Session } from '../../session.js';
import type { PaneState } from '../../state.js';
import type { Store } from '../../store.js';
import { fileButton, TEXT_ACCEPT } from '../open-file.js';
import { bookText, fileText, pastedText } from '../../text-source.js';

/**
 * Where a 说明 comes in: the open document in Word; elsewhere a file or pasted text. It is drawn once, so that what was
 * pasted stays in its field.
 */
export function intake(store: Store<PaneState>, session: Session): HTMLElement {
  return session.document ? documentIntake(session) : fileIntake(store, session);
}

function documentIntake(session: Session): HTMLElement {
  return h(
    'div',
    { class: 'intake' },
    button({ class: 'button button-primary button-large' }, () => void session.readDocument(), '核对当前文档'),
    h('p', { class: 'hint' }, '只读文档里的文字，不改动文档。文字只在本机处理，不保存，不上传。'),
  );
}

/** Offered where the workbook at hand is a published file, which holds the 说明 too as a rule. */
function ownText(store: Store<PaneState>, session: Session): HTMLElement {
  const read = (): void => {
    const { result } = store.get();
    if (result && isFile(result.workbook)) void session.readText(bookText(result.workbook));
  };
  const offer = button({ class: 'button button-primary' }, read, '核对这份文件里的说明');
  store.watch(
    ({ result }) => result !== null && isFile(result.workbook) && isPagesName(result.workbook.name),
    (offered) => {
      offer.hidden = !offered;
    },
  );
  return offer;
}

function fileIntake(store: Store<PaneState>, session: Session): HTMLElement {
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
    ownText(store, session),
    fileButton(
      '打开说明文件',
      'button button-primary',
      TEXT_ACCEPT,
      (file) => void session.readText(fileText(fromFile(file))),
    ),
    h(
      'p',
      { class: 'hint' },
      'Word 文档（.docx）、公开的 PDF 或 OFD、.txt、.md，或另存的网页（.html、.mht）；也可以拖到这里。',
    ),
    form,
    h('p', { class: 'hint' }, '文字只在本机处理，不保存，不上传。'),
  );
}
