import type { Narrative } from '../../../core/narrate/narrative.js';
import { filledText } from '../../../hosts/file/form/filled-text.js';
import { copyText } from '../../copy.js';
import { button, h, replace } from '../../dom.js';
import { shownForm, type FormPlace } from '../../model/form-lines.js';
import { wishOf } from '../../pipeline.js';
import { baseName, handOut, type OutFile } from '../../save.js';
import type { Session } from '../../session.js';
import type { PaneState, Result } from '../../state.js';
import type { Store } from '../../store.js';
import { DOCX, doubts, goToText, priorHints, type WrittenView } from '../narrative-parts.js';
import { questionForm } from '../question-form.js';
import { templateLine } from '../template-line.js';
import { droppedList, placeList } from './lists.js';
import { placeNote } from './note.js';
import { formText } from './text.js';

/**
 * 说明 in a bureau's form: what is to be looked at and to be filled in, the questions, the filled text. `update` draws
 * it anew after an answer, which may bring other questions.
 */
export function filledFormView(first: Result, store: Store<PaneState>, session: Session): WrittenView {
  let result = first;
  let form = questionForm(result, session, goToText);
  const counts = h('p', { class: 'hint' });
  const unsure = placeList('没有把握', true);
  const open = placeList('待填', false);
  const dropped = droppedList();
  const document = h('div', { class: 'document' });

  const draw = (): void => {
    const { filled } = result.filled!;
    const shown = shownForm(result.filled!);
    const { sure, unsure: doubtful } = filled.bound;
    counts.textContent = `按“${result.writing.form!.name}”填入 ${sure + doubtful} 个数字，点数字看出处。`;
    const goTo = (place: FormPlace, list: readonly FormPlace[]): void => {
      document.querySelector('.form-note')?.remove();
      const mark = document.querySelector<HTMLElement>(`[data-place="${place.number}"]`);
      document.querySelector('.current')?.classList.remove('current');
      mark?.classList.add('current');
      const at = list.indexOf(place);
      const note = placeNote(place, session, {
        position: `${at + 1}/${list.length}`,
        next: list[at + 1] ? () => goTo(list[at + 1]!, list) : null,
        before: list[at - 1] ? () => goTo(list[at - 1]!, list) : null,
        answer: place.id === null ? null : () => form.open(place.id!),
      });
      (mark?.closest('.form-table') ?? mark?.closest('p'))?.after(note);
      mark?.scrollIntoView({ block: 'center' });
      mark?.focus({ preventScroll: true });
    };
    const of = (kind: FormPlace['kind']): FormPlace[] => shown.places.filter((place) => place.kind === kind);
    const [unsurePlaces, openPlaces] = [of('unsure'), of('open')];
    const look = (place: FormPlace): void => goTo(place, place.kind === 'unsure' ? unsurePlaces : openPlaces);
    unsure.show(unsurePlaces, look);
    open.show(openPlaces, look);
    dropped.show(filled.dropped);
    replace(document, ...formText(shown, session, { look, answer: (id) => form.open(id) }));
  };
  const questions = h('div', {}, form.element);
  const askAnew = (): void => {
    const current = form.current();
    const isOpen = form.element.open;
    form = questionForm(result, session, goToText);
    form.element.open = isOpen;
    replace(questions, form.element);
    if (current !== null) form.open(current);
  };
  draw();
  questions.hidden = result.narrative.questions.length === 0;
  return {
    document,
    tools: [
      h(
        'div',
        { class: 'toolbar' },
        session.document !== null &&
          result.filled!.isDocx &&
          button({ class: 'button' }, () => void openInWord(result, session), '在新文档里打开'),
        button(
          { class: 'button button-primary' },
          () => void save(result, session),
          result.filled!.isDocx ? '下载 Word 文档' : '下载文本',
        ),
        button({ class: 'button' }, () => void copyAll(result, session), '复制全文'),
      ),
      ...doubts(result.narrative),
      templateLine(result, session),
      ...priorHints(result.narrative),
      counts,
      unsure.element,
      open.element,
      questions,
      dropped.element,
    ],
    update: (narrative) => {
      if (narrative === result.narrative) return;
      const asked = idsOf(result.narrative);
      result = store.get().result!;
      draw();
      if (idsOf(narrative) === asked) form.update(narrative);
      else askAnew();
    },
  };
}

function idsOf({ questions }: Narrative): string {
  return questions.map(({ id }) => id).join();
}

async function copyAll({ filled }: Result, session: Session): Promise<void> {
  if (await copyText(filledText(filled!.filled))) session.say('已复制全文');
  else session.fail(new Error('浏览器不允许复制，请改用下载。'));
}

function docxOf(result: Result, { engine }: Session): Promise<Uint8Array> {
  return engine.ask('filledDocx', wishOf(result), { book: result.workbook, prior: result.prior?.workbook });
}

/** While blanks are open the file says in its name that it is a draft. */
async function save(result: Result, session: Session): Promise<void> {
  const { filled, narrative } = result;
  const name = `${baseName(narrative.workbook)}-说明${narrative.draft ? '（草稿）' : ''}`;
  try {
    const file: OutFile = filled!.isDocx
      ? { name: `${name}.docx`, type: DOCX, content: await docxOf(result, session) }
      : { name: `${name}.txt`, type: 'text/plain;charset=utf-8', content: filledText(filled!.filled) };
    await handOut(file, session);
  } catch {
    session.fail(new Error('文档没有生成，请先用“复制全文”，再反馈给维护人员。'));
  }
}

/** In Word: the form itself may be the document that is open, and is left as it is. */
async function openInWord(result: Result, session: Session): Promise<void> {
  session.say('正在打开新文档');
  try {
    const opened = await session.document!.openAsNew(await docxOf(result, session));
    if (!opened) throw new Error(`这一版 ${session.document!.program} 不能打开新文档，请用“下载 Word 文档”。`);
    session.say(`已请 ${session.document!.program} 打开填好的文档，记得保存`);
  } catch (error) {
    session.say('');
    session.fail(error);
  }
}
