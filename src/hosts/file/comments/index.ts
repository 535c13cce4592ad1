import type { TextComment } from '../../../core/report/reconcile-comments.js';
import { EditedPackage } from '../ooxml/edited-package.js';
import { rootOf } from '../ooxml/edit-xml.js';
import { RELATIONSHIPS, WORDPROCESSINGML } from '../ooxml/namespaces.js';
import { folderOf } from '../ooxml/relationships.js';
import { sniff } from '../sniff.js';
import { readDocx, type WordText } from '../text/docx-text.js';
import { unreadable, UnreadableText } from '../text/unreadable-text.js';
import { withMarks, wordNamespace } from './marks.js';
import { emptyComments, freeId, withComments } from './part.js';

const COMMENTS = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/**
 * The user's own .docx with a Word comment at the words of each. Only the marks, the comments and, where there were
 * none, their place in the package are new; all other parts keep their bytes. Throws UnreadableText for what is no
 * .docx.
 *
 * @param comments offsets count in the text that `readText` gives for the same bytes
 * @param made when the text was checked
 */
export function annotateDocx(
  bytes: Uint8Array,
  name: string,
  comments: readonly TextComment[],
  made?: Date,
): Uint8Array {
  if (sniff(bytes) !== 'zip') throw new UnreadableText('not-commentable', name);
  try {
    const document = readDocx(bytes);
    const file = new EditedPackage(bytes);
    // Word opens a document with macros, or a template, under their own extensions alone
    if (/\.(?:macroEnabled\w*|template)\.main\+xml/i.test(file.contentTypes()))
      throw new UnreadableText('not-commentable', name);
    if (comments.length === 0) return file.toBytes();
    const root = rootOf(document.xml);
    const part = commentsPart(file, document.part, wordNamespace(root));
    const xml = file.read(part)!;
    const from = freeId(xml, document.xml);
    const numbered = comments.map((comment, index) => ({
      ...comment,
      lines: [...comment.lines, ...elsewhere(document, comment)],
      id: from + index,
    }));
    file.write(document.part, withMarks(document, root, numbered));
    file.write(part, withComments(xml, numbered, made));
    return file.toBytes();
  } catch (cause) {
    throw unreadable(cause, name);
  }
}

/** Notes, headers and footers bear no comments: theirs stand elsewhere, and quote the words that they are about. */
function elsewhere({ text, notesFrom, aroundFrom }: WordText, { start, end }: TextComment): string[] {
  if (start < notesFrom) return [];
  return [`原文在${start < aroundFrom ? '脚注或尾注' : '页眉或页脚'}里：“${text.slice(start, end)}”`];
}

/** The part of comments; one is made where the document has none. */
function commentsPart(file: EditedPackage, document: string, namespace: string): string {
  const plain = `${folderOf(document)}comments.xml`;
  const relationships = namespace === WORDPROCESSINGML.strict ? RELATIONSHIPS.strict : RELATIONSHIPS.transitional;
  return file.partOf(document, 'comments', () => ({
    type: `${relationships}/comments`,
    pattern: file.find(plain) === null ? plain : plain.replace('.xml', '#.xml'),
    contentType: COMMENTS,
    xml: emptyComments(namespace),
  }));
}
