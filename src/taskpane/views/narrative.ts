import { contentsOf } from '../../core/narrate/contents.js';
import { ofSeveralSentence } from '../../core/report/of-one.js';
import type { Narrative, Section } from '../../core/narrate/narrative.js';
import { layBeside } from './beside.js';
import { copyText } from '../copy.js';
import { button, h, replace } from '../dom.js';
import { figureCount, plainText } from '../model/narrative-text.js';
import { baseName, handOut } from '../save.js';
import type { Session } from '../session.js';
import type { PaneState, Result, Writing } from '../state.js';
import type { Store } from '../store.js';
import { documentTools } from './document-tools.js';
import { emptyState } from './empty.js';
import { filledFormView } from './form/index.js';
import { insertView } from './insert.js';
import { DOCX, doubts, goToText, priorHints, type WrittenView } from './narrative-parts.js';
import { narrativeParagraph } from './paragraph.js';
import { questionForm } from './question-form.js';
import { templateLine } from './template-line.js';

/** Where 说明 is drawn. */
export interface NarrativePlaces {
  readonly panel: HTMLElement;
  /** Beside the list, for the text; null in Excel, where the workbook stands there. */
  readonly beside: HTMLElement | null;
}

/**
 * 说明: the template, what is left to fill in, the text with its figures, and the ways out of the pane. The form is drawn
 * when the questions are others, the text at every answer, so that a field being typed in stays what it is.
 */
export function fillNarrative({ panel, beside }: NarrativePlaces, store: Store<PaneState>, session: Session): void {
  const tools = h('div', { class: 'narrative' });
  const place = h('section', { 'class': 'document-place', 'aria-label': '说明全文' });
  const view = h('div', { class: 'narrative-view' }, tools);
  layBeside(place, view, beside);
  replace(panel, view);
  let update: ((narrative: Narrative) => void) | null = null;
  let shown: Writing | null = null;
  store.watch(
    // drawn when it is turned to
    ({ result, view: turnedTo }) => (turnedTo === 'narrative' ? (result?.writing ?? null) : shown),
    (wanted) => {
      if (wanted === shown) return;
      shown = wanted;
      const { result } = store.get();
      update = null;
      if (result && !isWritten(result)) {
        replace(tools, emptyState('还写不出说明', whyUnwritten(result)));
        replace(place);
      } else if (result) {
        const written = result.filled ? filledFormView(result, store, session) : narrativeView(result, session);
        replace(tools, ...written.tools);
        replace(place, written.document);
        update = written.update;
      } else {
        [tools, place].forEach((one) => replace(one));
      }
    },
  );
  store.watch(
    ({ result, view: turnedTo }) => (turnedTo === 'narrative' ? result?.narrative : undefined),
    (narrative) => narrative && update?.(narrative),
  );
}

function whyUnwritten({ disclosure }: Result): string {
  return disclosure.departments === undefined
    ? '没有认出可以写进说明的表。到“识别”里看缺了哪些，补齐后重新打开。'
    : ofSeveralSentence(disclosure);
}

function isWritten({ disclosure, filled, narrative }: Result): boolean {
  if (disclosure.departments !== undefined) return false;
  return disclosure.tables.length > 0 && (filled !== null || narrative.sections.length > 0);
}

function narrativeView(result: Result, session: Session): WrittenView {
  let narrative = result.narrative;
  const figures = h('p', { class: 'hint' });
  const document = h('div', { class: 'document' });
  const form = questionForm(result, session, goToText);
  const inWord = session.document && documentTools(session.document, () => ({ ...result, narrative }), session);
  const toQuestion = (id: string): void => form.open(id);
  const draw = (): void => {
    figures.textContent = `${figureCount(narrative)} 个数字都来自表格，点数字看出处。`;
    replace(
      document,
      narrative.title !== '' && h('h2', { class: 'document-title' }, narrative.title),
      ...narrative.sections.flatMap((section) => sectionNodes(section, session, toQuestion)),
    );
  };
  draw();
  return {
    document,
    tools: [
      h(
        'div',
        { class: 'toolbar' },
        ...(inWord?.buttons ?? []),
        button(
          { class: inWord ? 'button' : 'button button-primary' },
          () => void saveDocx({ ...result, narrative }, session),
          '下载 Word 文档',
        ),
        button({ class: 'button' }, () => void copyAll(narrative, session), '复制全文'),
      ),
      ...(inWord ? [inWord.section, inWord.element] : []),
      ...doubts(narrative),
      templateLine(result, session),
      ...priorHints(narrative),
      ...(narrative.questions.length > 0 ? [form.element] : []),
      figures,
    ],
    update: (next) => {
      if (next === narrative) return;
      narrative = next;
      draw();
      form.update(next);
    },
  };
}

function sectionNodes(section: Section, session: Session, toQuestion: (id: string) => void): HTMLElement[] {
  return [
    h(section.level <= 1 ? 'h3' : 'h4', { class: `heading heading-${section.level}` }, section.heading),
    ...contentsOf(section).map((one) =>
      one.kind === 'paragraph'
        ? narrativeParagraph(one.paragraph, session, toQuestion)
        : insertView(one.insert, session),
    ),
  ];
}

async function copyAll(narrative: Narrative, session: Session): Promise<void> {
  if (await copyText(plainText(narrative))) session.say('已复制全文');
  else session.fail(new Error('浏览器不允许复制，请改用“下载 Word 文档”。'));
}

async function saveDocx({ workbook, narrative }: Result, session: Session): Promise<void> {
  session.say('正在生成 Word 文档');
  try {
    const content = await session.engine.ask('docx', { narrative, section: null }, { book: workbook });
    await handOut({ name: `${baseName(narrative.workbook)}-说明.docx`, type: DOCX, content }, session);
  } catch {
    session.fail(new Error('Word 文档没有生成，请先用“复制全文”，再反馈给维护人员。'));
  }
}
