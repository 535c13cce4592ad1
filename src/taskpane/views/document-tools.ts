import type { OpenDocument, Place, Surroundings } from '../../hosts/word/index.js';
import { draftSentence } from '../../core/narrate/markdown.js';
import { button, h, replace } from '../dom.js';
import { chineseMessage } from '../error-sentence.js';
import type { Session } from '../session.js';
import type { Result } from '../state.js';
import { refreshedView } from './refreshed.js';

/**
 * In Word: puts the 说明 into the open document, and its figures anew. `element` asks where to, and tells what came of
 * it.
 */
export function documentTools(
  document: OpenDocument,
  current: () => Result,
  session: Session,
): { readonly buttons: HTMLElement[]; readonly element: HTMLElement } {
  const element = h('div', { class: 'in-document', role: 'status' });

  const attempt = async (saying: string, task: () => Promise<void>): Promise<void> => {
    buttons.forEach((one) => (one.disabled = true));
    session.dismissError();
    session.say(saying);
    replace(element);
    try {
      await task();
    } catch (error) {
      session.say('');
      session.fail(new Error(chineseMessage(error) ?? '没有写进文档，请改用“下载 Word 文档”，再反馈给维护人员。'));
    } finally {
      buttons.forEach((one) => (one.disabled = false));
    }
  };

  const insert = async (place: Place): Promise<void> => {
    const { workbook, disclosure, narrative } = current();
    const { narrativeDocx } = await import(/* webpackChunkName: "docx" */ '../../hosts/file/docx.js');
    const marked = await document.insert(await narrativeDocx(narrative, { workbook, disclosure }), place);
    session.say('已写入文档');
    replace(
      element,
      narrative.draft && h('p', { class: 'hint' }, `已写入文档。${draftSentence(narrative)}`),
      !marked && h('p', { class: 'hint' }, 'Word 不允许标记写入的部分：以后能更新数字，不能整段替换。'),
    );
  };

  const ask = (found: Surroundings): void => {
    const to = (place: Place, label: string): HTMLButtonElement =>
      button({ class: 'button' }, () => void attempt('正在写入文档', () => insert(place)), label);
    session.say('');
    replace(
      element,
      h('p', {}, found.generated ? '文档里有上次写入的说明，怎么写？' : '文档里已有文字，要把说明接在后面吗？'),
      found.generated && h('p', { class: 'hint' }, '替换会去掉您在那部分里改过的文字；只换数字请点“更新数字”。'),
      h(
        'div',
        { class: 'toolbar' },
        found.generated && to('generated', '替换上次写入的'),
        to('end', '接在文末'),
        button({ class: 'button' }, () => replace(element), '取消'),
      ),
    );
    element.querySelector('button')?.focus();
  };

  const buttons = [
    button(
      { class: 'button button-primary' },
      () =>
        void attempt('正在写入文档', async () => {
          const found = await document.surroundings();
          if (found.empty && !found.generated) await insert('empty');
          else ask(found);
        }),
      '写入文档',
    ),
    button(
      { class: 'button' },
      () =>
        void attempt('正在更新数字', async () => {
          const done = await document.refresh(current().narrative);
          session.say('');
          replace(
            element,
            refreshedView(done, (id) => void document.show(id).catch(session.fail)),
          );
        }),
      '更新数字',
    ),
  ];
  return { buttons, element };
}
