import type { Problem } from '../../core/narrate/template/template.js';
import { button, h, on, replace } from '../dom.js';
import { handOut } from '../save.js';
import type { Session } from '../session.js';
import type { Result } from '../state.js';
import { fromFile } from '../file-source.js';
import { fileButton, FORM_ACCEPT } from './open-file.js';

const OWN = 'own';
const FORM = 'form';

/**
 * The template that the 说明 follows: those for the document's type, one of the user's own with its mistakes and their
 * lines, a bureau's blank form.
 */
export function templateLine({ kept, writing }: Result, session: Session): HTMLElement {
  const { usual, fitting } = writing.template;
  const own = kept?.template?.source ?? null;
  const named = own !== null && kept!.template!.name === writing.template.name ? OWN : writing.template.name;
  const current = writing.form ? FORM : named;
  const mistakes = h('div', { role: 'alert' });
  const select = on(
    h(
      'select',
      { class: 'select', id: 'template', disabled: kept === null },
      ...fitting.map((name) => h('option', { value: name, selected: name === current }, name)),
      writing.form && h('option', { value: FORM, selected: true }, `${writing.form.name}（空白模板）`),
      named === OWN && h('option', { value: OWN, selected: current === OWN }, `${writing.template.name}（自己的模板）`),
    ),
    {
      change: () => {
        const name = select.value;
        if (name === FORM) return;
        const template = name === OWN ? kept!.template : { name, source: null };
        void chosen(session.useTemplate(name === usual ? null : template));
      },
    },
  );
  const take = async (file: File): Promise<void> => {
    const problems = await session.openTemplate(file);
    if (problems.length > 0) replace(mistakes, ...problemList(file.name, problems));
    else await chosen(Promise.resolve());
  };
  return h(
    'div',
    { class: 'template-line' },
    h('label', { for: 'template' }, '模板'),
    select,
    h(
      'div',
      { class: 'answers-files' },
      fileButton(
        '用本局的空白模板…',
        'text-button',
        FORM_ACCEPT,
        (file) => void chosen(session.openForm(fromFile(file))),
      ),
      kept !== null && fileButton('用自己的模板', 'text-button', '.txt,.md', (file) => void take(file)),
      !writing.form &&
        button(
          { class: 'text-button' },
          () =>
            void (current === OWN ? Promise.resolve(own) : session.engine.ask('templateSource', current))
              .then((content) =>
                handOut(
                  { name: `${writing.template.name}.txt`, type: 'text/plain;charset=utf-8', content: content! },
                  session,
                ),
              )
              .catch(session.fail),
          '下载模板',
        ),
    ),
    session.document !== null &&
      h('p', { class: 'hint' }, '空白模板从文件里选；填好的是另一份文档，Word 里打开着的这份不会改动。'),
    mistakes,
  );
}

/** The line is drawn anew; the focus stays in it. */
async function chosen(done: Promise<void>): Promise<void> {
  await done;
  document.getElementById('template')?.focus({ preventScroll: true });
}

function problemList(name: string, problems: readonly Problem[]): HTMLElement[] {
  return [
    h('p', {}, `“${name}”有 ${problems.length} 处写错，没有采用：`),
    h(
      'ul',
      { class: 'template-mistakes' },
      ...problems.map(({ line, message }) => h('li', {}, `第 ${line} 行：${message}`)),
    ),
  ];
}
