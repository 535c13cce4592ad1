import { attributePrefix, edited, namespaceOf, type Edit, type Element } from '../ooxml/edit-xml.js';
import { WORDPROCESSINGML } from '../ooxml/namespaces.js';
import type { WordText } from '../text/docx-text.js';
import type { Piece } from '../text/traced.js';
import type { TextElement } from '../text/word-runs.js';
import { cutAfter, cutBefore, type Cut } from './cuts.js';

/** A comment and the words of the plain text it is about. */
export interface Anchored {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

interface Place {
  readonly cut: Cut;
  ends: string;
  starts: string;
}

/** document.xml with the marks of the comments put in (ECMA-376 part 1, 17.13.4.3–5) and nothing else changed. */
export function withMarks(document: WordText, root: Element, comments: readonly Anchored[]): string {
  const { element, attribute, declaration } = wordPrefixes(root);
  const mark = (name: string, id: number): string => `<${element}${name}${declaration} ${attribute}id="${id}"/>`;
  const places = new Map<number, Place>();
  const at = (cut: Cut): Place => {
    const place = places.get(cut.at) ?? { cut, ends: '', starts: '' };
    places.set(cut.at, place);
    return place;
  };
  for (const { id, start, end } of comments) {
    const words = wordsAt(document, start, Math.max(end, start + 1));
    if (words === null) continue;
    at(words.from).starts += mark('commentRangeStart', id);
    at(words.to).ends += `${mark('commentRangeEnd', id)}<${element}r>${mark('commentReference', id)}</${element}r>`;
  }
  const edits = [...places.values()].flatMap(({ cut, ends, starts }): Edit[] => [
    { from: cut.at, to: cut.at, text: cut.closing + ends + starts + cut.opening },
  ]);
  const spaces = new Set([...places.values()].flatMap(({ cut }) => cut.preserve ?? []));
  return edited(document.xml, [
    ...edits,
    ...Array.from(spaces, (from) => ({ from, to: from, text: ' xml:space="preserve"' })),
  ]);
}

/**
 * Where the marks of some words stand. An automatic number stands in no run: the words behind it are taken; for those
 * of headers and footers, which bear no comments, the first of the document.
 */
function wordsAt(
  { xml, text, pieces, aroundFrom }: WordText,
  start: number,
  end: number,
): { readonly from: Cut; readonly to: Cut } | null {
  const covered = between(pieces, start, end);
  const [first, last] = [covered[0], covered.at(-1)];
  if (first && last) {
    return {
      from: cutBefore(xml, first.source, first.from + Math.max(start - first.start, 0)),
      to: cutAfter(xml, last.source, last.from + Math.min(end, last.end) - last.start),
    };
  }
  const lineEnd = text.indexOf('\n', start);
  const beside =
    between(pieces, start, lineEnd < 0 ? text.length : lineEnd)[0] ?? pieces.findLast((piece) => piece.end <= start);
  const near = (start >= aroundFrom ? null : beside) ?? pieces[0];
  return near === undefined
    ? null
    : {
        from: cutBefore(xml, near.source, near.from),
        to: cutAfter(xml, near.source, near.from + near.end - near.start),
      };
}

function between(pieces: readonly Piece<TextElement>[], start: number, end: number): Piece<TextElement>[] {
  return pieces.filter((piece) => piece.start < end && piece.end > start);
}

/** Attributes need a prefix of their own where the elements have none. */
export function wordPrefixes(root: Element): {
  readonly element: string;
  readonly attribute: string;
  readonly declaration: string;
} {
  if (root.prefix !== '') return { element: root.prefix, attribute: root.prefix, declaration: '' };
  const { prefix, declaration } = attributePrefix(root, WORDPROCESSINGML, 'w:', wordNamespace(root));
  return { element: '', attribute: prefix, declaration };
}

/** The namespace of the part's root: transitional or strict. */
export function wordNamespace(root: Element): string {
  return namespaceOf(root) ?? WORDPROCESSINGML.transitional;
}
