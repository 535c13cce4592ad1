import type { OpenDocument } from '../hosts/office/open-document.js';
import type { ReadBackRequest, TextReading } from './engine/read-back.js';
import type { DocumentSource, TextAtHand } from './state.js';

export const OPEN_DOCUMENT: DocumentSource = { name: '当前文档', origin: 'document' };

type Program = OpenDocument['program'];
const tablesUnread = (program: Program): string =>
  `这个文档 ${program} 没有整份交出来，只读到正文的文字：文中的表、脚注和文本框没有核对。`;
const numbersUnread = (program: Program): string => `${program} 没有交出段前的自动编号，编号没有核对。`;
const deletedUnknown = (program: Program): string => `这一版 ${program} 也分不出修订删去的文字，请先接受或拒绝修订。`;

/**
 * Reads the open document back as its file would be read; where the program does not hand it over as a whole, or what it hands
 * over cannot be read, its plain text, and says what that leaves out.
 */
export async function readOpenDocument(
  document: OpenDocument,
  readBack: (content: ReadBackRequest['content']) => Promise<TextReading>,
  signal: AbortSignal,
): Promise<Pick<TextAtHand, 'reading' | 'places' | 'unread'>> {
  const flat = await document.markup();
  if (flat !== null) {
    try {
      return { ...(await readBack({ flat })), unread: lacksNumbers(flat) ? numbersUnread(document.program) : null };
    } catch (error) {
      if (signal.aborted) throw error;
    }
  }
  const { text, places, knowsDeleted } = await document.plainText();
  const { reading } = await readBack(text);
  const { program } = document;
  const unread = tablesUnread(program) + (knowsDeleted ? '' : deletedUnknown(program));
  return { reading, places, unread: text.trim() === '' ? null : unread };
}

/** Older Words leave the part of numbering out (office-js-docs issue 56). */
function lacksNumbers(flat: string): boolean {
  if (/\bname="\/word\/numbering/.test(flat)) return false;
  const document = flat.slice(flat.search(/\bname="\/word\/document\.xml"/));
  return document.slice(0, document.search(/<\/pkg:part>|$/)).includes('<w:numPr>');
}
