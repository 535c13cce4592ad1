import type { OpenDocument, Place, Surroundings } from '../../hosts/office/open-document.js';
import { contentsOf } from '../../core/narrate/contents.js';
import { draftSentence } from '../../core/narrate/markdown.js';
import type { Section } from '../../core/narrate/narrative.js';
import { button, h, replace } from '../dom.js';
import { chineseMessage } from '../error-sentence.js';
import type { Session } from '../session.js';
import type { Result } from '../state.js';
import { refreshedView } from './refreshed.js';

/**
 * In Word and WPS: puts the 说明 into the open document, and its figures anew. `element` asks where to, and tells what came of
 * it.
 */
export function documentTools(
  document: OpenDocument,
  current: () => Result,
  session: Session,
): { readonly buttons: HTMLElement[]; readonly element: HTMLElement; readonly section: HTMLElement } {
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

  const whole = (): Promise<Uint8Array> => {
    const { workbook, narrative } = current();
    return session.engine.ask('docx', { narrative, section: null }, { book: workbook });
  };

  /** False where the program opens no new document. */
  const openNew = async (): Promise<boolean> => {
    if (!(await document.openAsNew(await whole()))) return false;
    session.say(`已请 ${document.program} 打开新文档`);
    replace(
      element,
      current().narrative.draft && h('p', { class: 'hint' }, draftSentence(current().narrative)),
      h('p', { class: 'hint' }, '说明在新文档里，版面、页眉和页码齐全，记得保存。新文档没有打开的，可以写进这一份。'),
      h(
        'div',
        { class: 'toolbar' },
        button({ class: 'button' }, () => void attempt('正在写入文档', () => insert('empty')), '写进这一份'),
      ),
    );
    return true;
  };

  const insert = async (place: Place): Promise<void> => {
    const { narrative } = current();
    const marked = await document.insert(await whole(), place);
    session.say('已写入文档');
    replace(
      element,
      narrative.draft && h('p', { class: 'hint' }, `已写入文档。${draftSentence(narrative)}`),
      h('p', { class: 'hint' }, '页边距、页眉和页码还是这个文档原来的；要成套的版面，请下载 Word 文档。'),
      !marked && h('p', { class: 'hint' }, `${document.program} 不允许标记写入的部分：以后能更新数字，不能整段替换。`),
    );
  };

  const openOrSay = async (): Promise<void> => {
    if (!(await openNew())) throw new Error(`这一版 ${document.program} 不能打开新文档，请用“下载 Word 文档”。`);
  };

  const ask = (found: Surroundings): void => {
    const to = (place: Place, label: string): HTMLButtonElement =>
      button({ class: 'button' }, () => void attempt('正在写入文档', () => insert(place)), label);
    session.say('');
    replace(
      element,
      h('p', {}, found.generated ? '文档里有上次写入的说明，怎么写？' : '文档里已有文字，要把说明接在后面吗？'),
      found.tracked && h('p', { class: 'hint' }, '文档开着修订，写进来的都会记成修订。'),
      found.generated && h('p', { class: 'hint' }, '替换会去掉您在那部分里改过的文字；只换数字请点“更新数字”。'),
      h(
        'div',
        { class: 'toolbar' },
        found.generated && to('generated', '替换上次写入的'),
        to('end', '接在文末'),
        button({ class: 'button' }, () => void attempt('正在打开新文档', openOrSay), '在新文档里打开'),
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
          if (!found.empty || found.generated) ask(found);
          else if (!(await openNew())) await insert('empty');
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
  return { buttons, element, section: sectionTool(document, current, attempt, session) };
}

/** One section of the 说明 goes where the cursor stands. */
function sectionTool(
  document: OpenDocument,
  current: () => Result,
  attempt: (saying: string, task: () => Promise<void>) => Promise<void>,
  session: Session,
): HTMLElement {
  const sections = (): readonly Section[] =>
    current().narrative.sections.filter((one) => one.level > 0 && contentsOf(one).length > 0);
  const choice = h(
    'select',
    { 'class': 'select', 'aria-label': '要插入的一节' },
    ...sections().map(({ heading }, index) => h('option', { value: String(index) }, heading)),
  );
  const insert = async (): Promise<void> => {
    const { workbook, narrative } = current();
    const section = sections()[Number(choice.value)]!;
    const request = { narrative, section: narrative.sections.indexOf(section) };
    await document.insertAtCursor(await session.engine.ask('docx', request, { book: workbook }));
    session.say(`已插入“${section.heading}”`);
  };
  return h(
    'div',
    { class: 'section-tool' },
    choice,
    button({ class: 'button' }, () => void attempt('正在插入', insert), '插到光标处'),
  );
}
