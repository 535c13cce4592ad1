import { contentsOf } from '../../core/narrate/contents.js';
import type { Narrative, Section } from '../../core/narrate/narrative.js';
import { copyText } from '../copy.js';
import { button, h } from '../dom.js';
import { figureCount, plainText } from '../model/narrative-text.js';
import { saveFile, baseName } from '../save.js';
import type { Session } from '../session.js';
import type { Result } from '../state.js';
import { emptyState } from './empty.js';
import { insertView } from './insert.js';
import { narrativeParagraph } from './paragraph.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** 说明: the text with its figures, what is left to fill in, and the ways out of the pane. */
export function narrativeView(result: Result, session: Session): HTMLElement {
  const { disclosure, narrative } = result;
  if (disclosure.tables.length === 0 || narrative.sections.length === 0) {
    return emptyState('还写不出说明', '没有认出可以写进说明的表。到“识别”里看缺了哪些，补齐后重新打开。');
  }
  return h('div', { class: 'narrative' },
    h('div', { class: 'toolbar' },
      button({ class: 'button button-primary' }, () => void saveDocx(result, session), '下载 Word 文档'),
      button({ class: 'button' }, () => void copyAll(narrative, session), '复制全文'),
    ),
    h('p', { class: 'hint' }, `${figureCount(narrative)} 个数字都来自表格，点数字看出处。`),
    questions(narrative),
    h('div', { class: 'document' },
      narrative.title !== '' && h('h2', { class: 'document-title' }, narrative.title),
      ...narrative.sections.flatMap((section) => sectionNodes(section, session)),
    ),
  );
}

function sectionNodes(section: Section, session: Session): HTMLElement[] {
  return [
    h(section.level <= 1 ? 'h3' : 'h4', { class: `heading heading-${section.level}` }, section.heading),
    ...contentsOf(section).map((one) => (one.kind === 'paragraph' ? narrativeParagraph(one.paragraph, session) : insertView(one.insert, session))),
  ];
}

/** The blanks that only a person can fill, each leading to its place in the text. */
function questions(narrative: Narrative): HTMLElement | null {
  if (narrative.unanswered.length === 0) return null;
  return h('details', { class: 'questions' },
    h('summary', {}, `还有 ${narrative.unanswered.length} 处要您填写`),
    h('ol', {},
      ...narrative.unanswered.map((one) =>
        h('li', {}, button({ class: 'text-button' }, () => goToBlank(one.id), one.question)),
      ),
    ),
  );
}

function goToBlank(id: string): void {
  const blank = [...document.querySelectorAll<HTMLElement>('.blank')].find((one) => one.dataset['id'] === id);
  blank?.scrollIntoView({ block: 'center' });
  blank?.focus({ preventScroll: true });
}

async function copyAll(narrative: Narrative, session: Session): Promise<void> {
  if (await copyText(plainText(narrative))) session.say('已复制全文');
  else session.fail(new Error('浏览器不允许复制，请改用“下载 Word 文档”。'));
}

async function saveDocx({ workbook, disclosure, narrative }: Result, session: Session): Promise<void> {
  session.say('正在生成 Word 文档');
  try {
    const { narrativeDocx } = await import(/* webpackChunkName: "docx" */ '../../hosts/file/docx.js');
    saveFile(`${baseName(narrative.workbook)}-说明.docx`, DOCX, narrativeDocx(narrative, { workbook, disclosure }));
    session.say('已下载 Word 文档');
  } catch {
    session.fail(new Error('Word 文档没有生成，请先用“复制全文”，再反馈给维护人员。'));
  }
}
