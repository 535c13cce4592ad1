import type { Fresh, Segment } from '../../../core/fill/index.js';
import { addAll } from '../../../core/sheet/extremes.js';
import type { Edit } from '../ooxml/edit-xml.js';
import { changesOf, changesOn, type OnPiece } from './changes.js';
import { controlEdits, isPlain, lookOf } from './controls.js';
import { freshRun, keptText, type Ink } from './fresh-run.js';
import type { PartEdits } from './part-edits.js';
import { isPageBreak, RANGE_MARK, type Piece, type WordParagraph } from './paragraphs.js';
import { childNamed, type WordElement } from './word-tree.js';

export interface Rewriting {
  readonly part: PartEdits;
  readonly paragraph: WordParagraph;
  readonly segments: readonly Segment[];
  readonly ink: Ink;
  /** A repeated sample: ids, marks, pictures and notes stand in its first copy alone, a section in its last. */
  readonly copy: { readonly first: boolean; readonly last: boolean };
}

/** The paragraph's XML with its text changed. Every run keeps its look; new text takes that of the sign it stands for. */
export function rewritten({ part, paragraph, segments, ink, copy }: Rewriting): string {
  const { element, pieces, text } = paragraph;
  const on = changesOn(pieces, changesOf(text.length, segments));
  const runs = new Map<WordElement, Piece[]>();
  for (const piece of pieces) {
    const own = runs.get(piece.run);
    if (own) own.push(piece);
    else runs.set(piece.run, [piece]);
  }
  const edits: Edit[] = [];
  const controls = new Set<WordElement>();
  for (const [run, own] of runs) {
    const touched = own.filter((piece) => on.has(piece));
    if (touched.length === 0) continue;
    for (const piece of touched) for (const control of piece.controls) controls.add(control);
    edits.push({
      from: run.start,
      to: run.end,
      text: runsFor(part, run, own, on, { ink, paragraph, isFirst: copy.first }),
    });
  }
  for (const control of controls) edits.push(...controlEdits(control));
  if (pieces.length === 0) edits.push(...inEmpty(paragraph, segments, part, ink));
  if (!copy.first) edits.push(...onceOnly(element, part.xml, edits));
  if (!copy.last) edits.push(...sectionOf(element));
  return part.read(element.start, element.end, edits);
}

interface Written {
  readonly ink: Ink;
  readonly isFirst: boolean;
  readonly paragraph: WordParagraph;
}

function runsFor(
  part: PartEdits,
  run: WordElement,
  pieces: readonly Piece[],
  on: ReadonlyMap<Piece, OnPiece>,
  { ink, paragraph, isFirst }: Written,
): string {
  const tag = part.xml.slice(run.start, run.inside);
  const close = part.xml.slice(run.close, run.end);
  const properties = childNamed(run, 'w:rPr');
  const own = properties ? part.xml.slice(properties.start, properties.end) : '';
  const controls = [...paragraph.controls, ...(pieces[0]?.controls ?? [])];
  const look = lookOf(controls, own, part.xml);
  const byElement = new Map(pieces.map((piece) => [piece.element, piece]));
  const done: string[] = [];
  let open = '';
  const end = (): void => {
    if (open !== '') done.push(`${tag}${own}${open}${close}`);
    open = '';
  };
  for (const child of run.children) {
    if (child === properties || (!isFirst && ONCE.test(child.name))) continue;
    const piece = byElement.get(child);
    const change = piece && on.get(piece);
    if (!change) {
      open += part.read(child.start, child.end);
      continue;
    }
    for (const left of partsOf(part.xml, piece, change, ink)) {
      if (typeof left === 'string') open += left;
      else {
        end();
        done.push(freshRun(left, { tag, close, look, ink, named: !controls.some(isPlain) }));
      }
    }
  }
  end();
  return done.join('');
}

/** What is left of a piece, as XML, with the new text in between. Breaks of pages and columns always stay. */
function partsOf(
  xml: string,
  { start, end, text, element }: Piece,
  { changes, placed }: OnPiece,
  ink: Ink,
): (string | Fresh)[] {
  const parts: (string | Fresh)[] = [];
  let at = start;
  const keep = (to: number): void => {
    if (to <= at) return;
    parts.push(
      element.name === 'w:t'
        ? keptText(text.slice(at - start, to - start), ink)
        : xml.slice(element.start, element.end),
    );
    at = to;
  };
  if (isPageBreak(element)) {
    keep(end);
    for (const { fresh } of placed) addAll(parts, fresh);
    return parts;
  }
  for (const change of changes) {
    keep(Math.max(start, Math.min(change.from, end)));
    if (placed.has(change)) addAll(parts, change.fresh);
    at = Math.max(at, Math.min(change.to, end));
  }
  keep(end);
  return parts;
}

/** New text in a paragraph that has none, in the look of its mark. */
function inEmpty({ element }: WordParagraph, segments: readonly Segment[], { xml }: PartEdits, ink: Ink): Edit[] {
  const fresh = segments.filter((segment): segment is Fresh => segment.kind === 'new');
  if (fresh.length === 0) return [];
  const mark = childNamed(childNamed(element, 'w:pPr'), 'w:rPr');
  const look = mark ? xml.slice(mark.start, mark.end) : '';
  const name = `${ink.element}r`;
  const runs = fresh
    .map((one) => freshRun(one, { tag: `<${name}>`, close: `</${name}>`, look, ink, named: true }))
    .join('');
  if (element.inside < element.end) return [{ from: element.close, to: element.close, text: runs }];
  const [opening] = /^<[^\s/>]+/.exec(xml.slice(element.start, element.end))!;
  const tag = xml.slice(element.start, element.end).replace(/\s*\/>$/, '>');
  return [{ from: element.start, to: element.end, text: `${tag}${runs}</${opening.slice(1)}>` }];
}

const ONCE = /^(?:w:(?:drawing|pict|object|(?:foot|end)noteReference|commentReference)|mc:AlternateContent)$/;

/** What may stand once in a document is left out of a paragraph's further copies. */
function onceOnly(element: WordElement, xml: string, edits: readonly Edit[]): Edit[] {
  const tag = xml.slice(element.start, element.inside);
  const plain = tag.replace(/\s(?:w14:paraId|w14:textId)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
  const found: Edit[] = plain === tag ? [] : [{ from: element.start, to: element.inside, text: plain }];
  const within = (parent: WordElement): void => {
    for (const child of parent.children) {
      const isOnce =
        RANGE_MARK.test(child.name) || ONCE.test(child.name) || (parent.name === 'w:sdtPr' && child.name === 'w:id');
      if (isOnce) found.push({ from: child.start, to: child.end, text: '' });
      else within(child);
    }
  };
  within(element);
  return found.filter(({ from, to }) => !edits.some((edit) => edit.from <= from && to <= edit.to));
}

function sectionOf(element: WordElement): Edit[] {
  const section = childNamed(childNamed(element, 'w:pPr'), 'w:sectPr');
  return section ? [{ from: section.start, to: section.end, text: '' }] : [];
}

/** What stays of a paragraph that is left out: the marks of ranges that begin or end in it. */
export function leftOf({ element }: WordParagraph, xml: string): string {
  return element.children
    .filter(({ name }) => RANGE_MARK.test(name))
    .map(({ start, end }) => xml.slice(start, end))
    .join('');
}
