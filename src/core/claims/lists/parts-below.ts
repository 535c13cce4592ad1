import { signAt } from '../../text/fold.js';
import { LEVEL } from '../../text/list-mark.js';
import type { ListDraft, StatementDraft, StatementId, Whole } from '../drafts.js';
import { beginsWithYear, namesClassFirst } from '../lexicon/lines.js';
import type { MarkKind, Paragraph } from '../model.js';

type ItemKind = MarkKind | 'none';

interface OpenBelow {
  readonly whole: Whole;
  readonly children: readonly StatementId[];
  /** The mark of its items, known from the first. */
  readonly kind: ItemKind | null;
  /** Those of its parts that stand below a numbered 项 without a number of their own. */
  readonly unnumbered: readonly StatementId[];
  /** All its parts are 项. */
  readonly ofItems: boolean;
}

/** Lists whose parts are the paragraphs below: "…，其中：" and then 1. 2. 3. or lines without numbers. */
export interface PartsBelow {
  readonly open: readonly OpenBelow[];
  readonly closed: readonly ListDraft[];
}

export const NO_PARTS: PartsBelow = { open: [], closed: [] };

export function begunBelow({ open, closed }: PartsBelow, whole: Whole): PartsBelow {
  return { open: [...open, { whole, children: [], kind: null, unnumbered: [], ofItems: true }], closed };
}

/** The paragraph ends lists, and its first statement may be a part of the list that is left open. */
export function withParagraph(
  before: PartsBelow,
  paragraph: Paragraph,
  first: StatementDraft | undefined,
): { readonly below: PartsBelow; readonly isPart: boolean } {
  if (paragraph.inTable) return { below: before, isPart: false };
  if (paragraph.isHeading && first === undefined) return { below: endOfParts(before), isPart: false };
  const kind = paragraph.mark?.kind ?? 'none';
  const below = closedWhile(
    withKind(before, kind),
    (open) => open.kind !== kind && level(open.kind) >= level(kind) && !(kind === 'none' && open.kind !== 'none'),
  );
  const list = below.open.at(-1);
  if (list !== undefined && first !== undefined && isSibling(list, paragraph, first)) {
    const unnumbered = [...list.unnumbered, first.index];
    return { below: withTop(below, { ...withChild(list, first), unnumbered }), isPart: true };
  }
  if (list?.kind !== kind) return { below, isPart: false };
  if (first === undefined || (kind === 'none' && !leads(paragraph, first))) {
    const ends = kind === 'none' && !paragraph.folded.text.endsWith('；');
    return { below: ends ? closedWhile(below, (open) => open === list) : below, isPart: false };
  }
  return { below: withTop(below, withChild(list, first)), isPart: true };
}

function withChild(list: OpenBelow, { index, subject }: StatementDraft): OpenBelow {
  const ofItems = list.ofItems && subject?.itemName != null;
  return { ...list, children: [...list.children, index], ofItems };
}

/** "1.甲（类）乙（款）丙（项）3万元。" and below it "甲（类）乙（款）丁（项）4万元。": one number for all 项 of a 类. */
function isSibling(
  { kind, children, ofItems }: OpenBelow,
  { mark, folded }: Paragraph,
  first: StatementDraft,
): boolean {
  return (
    kind !== 'none' &&
    mark === null &&
    children.length > 0 &&
    ofItems &&
    first.subject?.itemName != null &&
    namesClassFirst(folded.text)
  );
}

/** The list of which the paragraph's first statement became a part. */
export function listBelow({ open }: PartsBelow): { readonly whole: Whole; readonly count: number } {
  const { whole, children } = open.at(-1)!;
  return { whole, count: children.length };
}

export function endOfParts(below: PartsBelow): PartsBelow {
  return closedWhile(below, () => true);
}

function withKind(below: PartsBelow, kind: ItemKind): PartsBelow {
  const top = below.open.at(-1);
  return top?.kind === null ? withTop(below, { ...top, kind }) : below;
}

function withTop({ open, closed }: PartsBelow, top: OpenBelow): PartsBelow {
  return { open: [...open.slice(0, -1), top], closed };
}

function closedWhile(below: PartsBelow, which: (open: OpenBelow) => boolean): PartsBelow {
  const top = below.open.at(-1);
  if (top === undefined || !which(top)) return below;
  const numbered = top.children.filter((child) => !top.unnumbered.includes(child));
  const readings = top.unnumbered.length === 0 ? [top.children] : [top.children, numbered];
  const list: ListDraft = { whole: top.whole, form: 'numbered', readings };
  const closed = top.children.length === 0 ? below.closed : [...below.closed, list];
  return closedWhile({ open: below.open.slice(0, -1), closed }, which);
}

function level(kind: ItemKind | null): number {
  return kind === null || kind === 'none' ? 9 : LEVEL[kind];
}

/** The line begins with the figure's own name. */
function leads(paragraph: Paragraph, statement: StatementDraft): boolean {
  const at = signAt(paragraph.folded, statement.start);
  return at >= 0 && at <= statement.noun.length + 12 && !beginsWithYear(paragraph.folded.text);
}
