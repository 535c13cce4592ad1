import type { TextComment } from '../../../core/report/reconcile-comments.js';
import { Package } from '../annotate/package.js';
import { rootOf } from '../annotate/xml.js';
import { sniff } from '../sniff.js';
import { readDocx, type WordText } from '../text/docx-text.js';
import { unreadable, UnreadableText } from '../text/unreadable-text.js';
import { withMarks, wordNamespace } from './marks.js';
import { emptyComments, freeId, withComments } from './part.js';

const COMMENTS = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

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
    const file = new Package(bytes);
    // Word opens a document with macros, or a template, under their own extensions alone
    if (/\.(?:macroEnabled\w*|template)\.main\+xml/i.test(file.read('[Content_Types].xml') ?? ''))
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
    file.write(document.part, inUtf8(withMarks(document, root, numbered)));
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

/** What is written anew is UTF-8, whatever the part was. */
function inUtf8(xml: string): string {
  return xml.replace(/^\ufeff/, '').replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])[^"']*/, '$1UTF-8');
}

/** The part of comments; one is made where the document has none. */
function commentsPart(file: Package, document: string, namespace: string): string {
  const folder = document.slice(0, document.lastIndexOf('/') + 1);
  const own = file.relations(document).find(({ type }) => type.endsWith('/relationships/comments'))?.part;
  if (own !== undefined && file.find(own) !== undefined) return own;
  const part =
    file.find(`${folder}comments.xml`) === undefined
      ? `${folder}comments.xml`
      : file.freeName(`${folder}comments#.xml`);
  file.write(part, emptyComments(namespace));
  file.list(part, COMMENTS);
  file.relate(document, `${namespace === STRICT ? STRICT_RELATIONS : RELATIONS}/comments`, part);
  return part;
}
