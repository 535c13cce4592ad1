import {
  appended,
  attribute,
  childOf,
  childrenOf,
  edited,
  prefixed,
  rootOf,
  type Edit,
  type Element,
} from '../ooxml/edit-xml.js';
import { escapeXml, XML_DECLARATION } from '../ooxml/xml-text.js';

export interface Note {
  readonly address: string;
  readonly lines: readonly string[];
}

const AUTHOR = '公开表助手';

/** A part of comments (ECMA-376 18.7), still empty. */
export function emptyComments(namespace: string): string {
  return `${XML_DECLARATION}<comments xmlns="${namespace}"><authors/><commentList/></comments>`;
}

/** The part with a comment for each note. A cell that has one keeps its text and gets ours behind it. */
export function withNotes(xml: string, notes: readonly Note[]): string {
  const root = rootOf(xml);
  const authors = childOf(xml, root, 'authors');
  const list = childOf(xml, root, 'commentList');
  if (!authors || !list) return xml;
  const author = childrenOf(xml, authors).length;
  const own = new Map(childrenOf(xml, list).map((comment) => [attribute(comment.attributes, 'ref') ?? '', comment]));
  const edits: Edit[] = [appended(xml, authors, `<${root.prefix}author>${AUTHOR}</${root.prefix}author>`)];
  let fresh = '';
  for (const { address, lines } of notes) {
    const comment = own.get(address);
    const text = comment && childOf(xml, comment, 'text');
    if (text) edits.push(longer(xml, text, lines));
    else
      fresh += prefixed(
        `<comment ref="${address}" authorId="${author}"><text>${runs(lines)}</text></comment>`,
        root.prefix,
      );
  }
  if (fresh !== '') edits.push(appended(xml, list, fresh));
  return edited(xml, edits);
}

/** Addresses of all comments of a part. */
export function commentedCells(xml: string): string[] {
  const list = childOf(xml, rootOf(xml), 'commentList');
  return list ? childrenOf(xml, list).flatMap(({ attributes }) => attribute(attributes, 'ref') ?? []) : [];
}

/** Plain text becomes a run of its own: text may not stand beside runs. Phonetics stay last. */
function longer(xml: string, text: Element, lines: readonly string[]): Edit {
  const { prefix } = text;
  const inside = childrenOf(xml, text).map((child) => ({
    name: child.name,
    markup: xml.slice(child.start, child.end),
  }));
  const kept = inside
    .filter(({ name }) => name === 't' || name === 'r')
    .map(({ name, markup }) => (name === 't' ? `<${prefix}r>${markup}</${prefix}r>` : markup));
  const rest = inside.filter(({ name }) => name !== 't' && name !== 'r').map(({ markup }) => markup);
  const tag = xml.slice(text.start, text.inside).replace(/\s*\/>$/, '>');
  const own = prefixed(runs([`\n${lines[0] ?? ''}`, ...lines.slice(1)]), prefix);
  return { from: text.start, to: text.end, text: `${tag}${kept.join('')}${own}${rest.join('')}</${prefix}text>` };
}

/** The word before the first colon in bold: 错误, 提醒, 这一格最可能写错. */
function runs(lines: readonly string[]): string {
  return lines
    .map((line, index) => {
      const end = index < lines.length - 1 ? '\n' : '';
      const colon = line.indexOf('：') + 1;
      const bold = colon > 0 && colon <= 10 ? line.slice(0, colon) : '';
      return (bold === '' ? '' : run(bold, true)) + run(line.slice(bold.length) + end, false);
    })
    .join('');
}

function run(text: string, bold: boolean): string {
  const look = `${bold ? '<b/>' : ''}<sz val="9"/><color indexed="81"/><rFont val="宋体"/><charset val="134"/>`;
  return `<r><rPr>${look}</rPr><t xml:space="preserve">${escapeXml(text)}</t></r>`;
}
