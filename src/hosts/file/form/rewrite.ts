import { addAll } from '../../../core/sheet/extremes.js';
import type { Fresh, Segment } from '../../../core/fill/index.js';
import { childrenOf, edited, type Edit, type Element } from '../ooxml/edit-xml.js';
import { escapeXml, unescapeXml } from '../ooxml/xml-text.js';
import type { Piece, WordParagraph } from './paragraphs.js';

/** What is put in at an offset of the paragraph's text, and what of it goes. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly fresh: readonly Fresh[];
}

/**
 * The paragraph's XML with its text changed. Every run keeps its look; new text takes that of the sign it stands for.
 */
export function rewritten(xml: string, paragraph: WordParagraph, segments: readonly Segment[]): string {
  const changes = changesOf(paragraph.text.length, segments);
  if (changes.length === 0) return xml.slice(paragraph.start, paragraph.end);
  const own = xml.slice(paragraph.start, paragraph.end);
  if (paragraph.pieces.length === 0) return own;
  const runs = new Map<number, Piece[]>();
  for (const piece of paragraph.pieces) runs.set(piece.run.start, [...(runs.get(piece.run.start) ?? []), piece]);
  const placed = placedIn(paragraph, changes);
  const edits: Edit[] = [];
  for (const pieces of runs.values()) {
    const { run } = pieces[0]!;
    const touched = pieces.some(
      (piece) => placed.has(piece) || changes.some(({ from, to }) => from < piece.end && to > piece.start),
    );
    if (touched)
      edits.push({
        from: run.start - paragraph.start,
        to: run.end - paragraph.start,
        text: runsFor(xml, run, pieces, changes, placed),
      });
  }
  return edited(own, edits);
}

function changesOf(length: number, segments: readonly Segment[]): Change[] {
  const changes: { from: number; to: number; fresh: Fresh[] }[] = [];
  let at = 0;
  let fresh: Fresh[] = [];
  const close = (to: number): void => {
    if (fresh.length > 0 || to > at) changes.push({ from: at, to, fresh });
    fresh = [];
  };
  for (const segment of segments) {
    if (segment.kind === 'new') fresh.push(segment);
    else {
      close(segment.start);
      at = segment.end;
    }
  }
  close(length);
  return changes;
}

/** The piece that takes a change's new text: the one its first sign stands in, else the one that ends there. */
function placedIn({ pieces }: WordParagraph, changes: readonly Change[]): Map<Piece, Change[]> {
  const placed = new Map<Piece, Change[]>();
  for (const change of changes) {
    if (change.fresh.length === 0) continue;
    const { from, to } = change;
    const piece =
      (to > from
        ? pieces.find(({ start, end }) => from >= start && from < end)
        : (pieces.findLast(({ start, end }) => from > start && from <= end) ?? pieces[0])) ?? pieces.at(-1)!;
    placed.set(piece, [...(placed.get(piece) ?? []), change]);
  }
  return placed;
}

function runsFor(
  xml: string,
  run: Element,
  pieces: readonly Piece[],
  changes: readonly Change[],
  placed: ReadonlyMap<Piece, readonly Change[]>,
): string {
  const children = childrenOf(xml, run);
  const properties = children.find(({ name }) => name === 'rPr');
  const look = properties ? xml.slice(properties.start, properties.end) : '';
  const tag = `<${run.prefix}r${run.attributes}>`;
  const done: string[] = [];
  let open = '';
  const close = (): void => {
    if (open !== '') done.push(`${tag}${look}${open}</${run.prefix}r>`);
    open = '';
  };
  for (const child of children) {
    if (child === properties) continue;
    const piece = pieces.find(({ element }) => element.start === child.start);
    if (!piece) {
      open += xml.slice(child.start, child.end);
      continue;
    }
    for (const part of partsOf(xml, piece, changes, placed.get(piece) ?? [])) {
      if (typeof part === 'string') open += part;
      else {
        close();
        done.push(freshRun(part, tag, look, run.prefix));
      }
    }
  }
  close();
  return done.join('');
}

/** What is left of a piece, as XML, with the new text in between. */
function partsOf(xml: string, piece: Piece, changes: readonly Change[], placed: readonly Change[]): (string | Fresh)[] {
  const { start, end, element } = piece;
  const text = element.name === 't' ? unescapeXml(xml.slice(element.inside, element.close)) : null;
  const parts: (string | Fresh)[] = [];
  let at = start;
  const keep = (to: number): void => {
    if (to <= at) return;
    parts.push(
      text === null
        ? xml.slice(element.start, element.end)
        : `<${element.prefix}t xml:space="preserve">${escapeXml(text.slice(at - start, to - start))}</${element.prefix}t>`,
    );
    at = to;
  };
  for (const change of changes) {
    const mine = placed.includes(change);
    if (!mine && (change.from >= end || change.to <= start)) continue;
    keep(Math.max(start, Math.min(change.from, end)));
    if (mine) addAll(parts, change.fresh);
    at = Math.max(at, Math.min(change.to, end));
  }
  keep(end);
  return parts;
}

const MARKS: Readonly<Record<string, string>> = { review: 'yellow', open: 'cyan' };

/** New text in a run of its own; a figure as a content control by its name, so that it can be found again (17.5.2). */
function freshRun({ text, mark, figure }: Fresh, tag: string, look: string, prefix: string): string {
  const shown = mark === null ? look : highlighted(look, MARKS[mark]!, prefix);
  const lines = text
    .split('\n')
    .map((line) => `<${prefix}t xml:space="preserve">${escapeXml(line)}</${prefix}t>`)
    .join(`<${prefix}br/>`);
  const run = `${tag}${shown}${lines}</${prefix}r>`;
  if (figure === null) return run;
  const name = escapeXml(figure.name.slice(0, 64));
  const named = `<${prefix}alias ${prefix}val="${name}"/><${prefix}tag ${prefix}val="${name}"/>`;
  const content = `<${prefix}sdtContent>${run}</${prefix}sdtContent>`;
  return `<${prefix}sdt><${prefix}sdtPr>${named}</${prefix}sdtPr>${content}</${prefix}sdt>`;
}

/** Elements of w:rPr that stand behind w:highlight (CT_RPr is a sequence in the schema's strict reading). */
const BEHIND =
  /<(?:\w+:)?(?:u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath|rPrChange)\b/;

function highlighted(look: string, color: string, prefix: string): string {
  const mark = `<${prefix}highlight ${prefix}val="${color}"/>`;
  if (look === '' || look.endsWith('/>')) return `<${prefix}rPr>${mark}</${prefix}rPr>`;
  const plain = look.replace(/<(?:\w+:)?highlight\b[^>]*\/>/, '');
  const at = plain.search(BEHIND);
  const place = at >= 0 ? at : plain.lastIndexOf('</');
  return plain.slice(0, place) + mark + plain.slice(place);
}
