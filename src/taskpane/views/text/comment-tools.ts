import { textComments } from '../../../core/report/reconcile-comments.js';
import type { OpenDocument, Remark } from '../../../hosts/office/open-document.js';
import { button, h } from '../../dom.js';
import { chineseMessage } from '../../error-sentence.js';
import type { Session } from '../../session.js';
import type { TextAtHand } from '../../state.js';

/** In a Word that can: puts the findings into the document as comments, and takes them out again, when asked to. */
export function commentTools(text: TextAtHand, session: Session): HTMLElement | null {
  const { document } = session;
  const { places, reading } = text;
  if (!document || !places || !document.canComment()) return null;
  const attempt = async (saying: string, task: () => Promise<string>): Promise<void> => {
    buttons.forEach((one) => (one.disabled = true));
    session.dismissError();
    session.say(saying);
    try {
      session.say(await task());
    } catch (error) {
      session.say('');
      session.fail(new Error(chineseMessage(error) ?? '批注没有写成，请再试一次，或反馈给维护人员。'));
    } finally {
      buttons.forEach((one) => (one.disabled = false));
    }
  };
  const remarks = remarksOf(text);
  const buttons = [
    ...(reading.findings.length === 0
      ? []
      : [
          button(
            { class: 'button' },
            () => void attempt('正在写批注', () => added(document, places, remarks)),
            '写成批注',
          ),
        ]),
    button({ class: 'button' }, () => void attempt('正在删批注', () => removed(document)), '删掉批注'),
  ];
  return h(
    'div',
    { class: 'comment-tools' },
    ...buttons,
    h('p', { class: 'hint' }, '批注写在有问题的文字旁，正文一字不动；只删公开表助手写的，有人回复的留着。'),
  );
}

function remarksOf({ reading }: TextAtHand): Remark[] {
  return textComments(reading).map(({ start, end, title, lines }) => ({
    start,
    end,
    text: `${title}：${lines.join('\n')}`,
  }));
}

async function added(
  document: OpenDocument,
  places: NonNullable<TextAtHand['places']>,
  remarks: readonly Remark[],
): Promise<string> {
  const { placed, unplaced } = await document.addComments(places, remarks);
  return `已写 ${placed} 条批注${unplaced > 0 ? `，${unplaced} 条没有写：在页眉页脚里，或文字已改过` : ''}`;
}

async function removed(document: OpenDocument): Promise<string> {
  const done = await document.removeComments();
  const left = done.replied > 0 ? `，${done.replied} 条有人回复，没有删` : '';
  return done.removed + done.replied === 0 ? '文档里没有公开表助手写的批注' : `已删 ${done.removed} 条批注${left}`;
}
