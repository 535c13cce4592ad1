import type { TextComment } from '../../../core/report/reconcile-comments.js';
import { appended, attribute, childrenOf, edited, rootOf } from '../ooxml/edit-xml.js';
import { escapeXml, XML_DECLARATION } from '../ooxml/xml-text.js';
import { wordPrefixes } from './marks.js';

const AUTHOR = '公开表助手';

/** A part of comments (ECMA-376 part 1, 17.13.4.6), still empty. */
export function emptyComments(namespace: string): string {
  return `${XML_DECLARATION}<w:comments xmlns:w="${namespace}"></w:comments>`;
}

/** The first number above those of all comments there are, in the part and in the text. */
export function freeId(commentsXml: string, documentXml: string): number {
  const root = rootOf(commentsXml);
  const own = childrenOf(commentsXml, root).map(({ attributes }) =>
    Number(attribute(attributes, `${wordPrefixes(root).attribute}id`)),
  );
  const marked = Array.from(
    documentXml.matchAll(/<(?:[^\s<>:]+:)?comment(?:RangeStart|RangeEnd|Reference)\s[^<>]*?id\s*=\s*["'](\d+)/g),
    (match) => Number(match[1]),
  );
  return [...own, ...marked].reduce((most, id) => (id > most ? id : most), -1) + 1;
}

/** The part with our comments behind those it has. `made`: when the text was checked. */
export function withComments(
  xml: string,
  comments: readonly (TextComment & { readonly id: number })[],
  made?: Date,
): string {
  const root = rootOf(xml);
  const { element: e, attribute: a, declaration } = wordPrefixes(root);
  const date = made === undefined ? '' : ` ${a}date="${asWritten(made)}"`;
  const text = (words: string, look = ''): string =>
    `<${e}r>${look}<${e}t xml:space="preserve">${escapeXml(words)}</${e}t></${e}r>`;
  const bold = `<${e}rPr><${e}b/></${e}rPr>`;
  const fresh = comments.map(({ id, title, lines: [first = '', ...others] }) =>
    [
      `<${e}comment${declaration} ${a}id="${id}" ${a}author="${AUTHOR}" ${a}initials="公开"${date}>`,
      `<${e}p><${e}r><${e}annotationRef/></${e}r>${text(`${title}：`, bold)}${text(first)}</${e}p>`,
      ...others.map((line) => `<${e}p>${text(line)}</${e}p>`),
      `</${e}comment>`,
    ].join(''),
  );
  return edited(xml, [appended(xml, root, fresh.join(''))]);
}

/** Word writes the time of the place as if it were UTC. */
function asWritten(moment: Date): string {
  return `${new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 19)}Z`;
}
