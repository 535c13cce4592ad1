import { Decimal } from 'decimal.js';
import { documentFacts } from './document-facts.js';
import { closedList, openList, type ClaimDraft, type OpenList, type StatementDraft } from './draft.js';
import { spanOf } from '../text/fold.js';
import { LEVEL } from '../text/list-mark.js';
import type { Document, Mark, MarkKind, Paragraph, PartList } from './model.js';
import { outlineOf } from './paragraphs.js';
import { quantitiesIn } from './quantities.js';
import { ParagraphReader, type Reading } from './read-paragraph.js';
import { subjectsIn, type FoundSubject } from './subject-names.js';
import { addAll } from '../sheet/extremes.js';

export type * from './model.js';

/**
 * Reads a 说明 into claims with their exact places. Never throws; a text without figures has no claims. `owner`: the
 * department, where a workbook tells it.
 */
export function readDocument(text: string, owner = ''): Document {
  const outline = outlineOf(text);
  const facts = documentFacts(text, outline.paragraphs);
  const claims: ClaimDraft[] = [];
  const statements: StatementDraft[] = [];
  const lists: PartList[] = [];
  const below = new PartsBelow();
  const department = [
    ...(facts.department === null ? [] : [facts.department]),
    ...(owner === '' ? [] : [owner]),
    ...shortNames(text),
  ];
  let before: StatementDraft | null = null;
  let beforeIsTotal = false;
  const leading = new LeadingStatements();
  for (const paragraph of outline.paragraphs) {
    const subjects = subjectsIn(paragraph.folded.text);
    const reader: ParagraphReader = new ParagraphReader(text, paragraph, subjects, {
      year: facts.year,
      isFinal: facts.type === 'final-accounts',
      department,
      before: leading.of(paragraph.mark, before),
      beforeIsTotal,
      told: statements,
      firstClaim: claims.length,
      firstStatement: statements.length,
    });
    const reading: Reading = reader.read(quantitiesIn(paragraph.folded.text));
    below.take(paragraph, reading.statements);
    addAll(claims, reading.claims);
    addAll(statements, reading.statements);
    addAll(lists, reading.lists);
    if (reading.pending) below.begin(reading.pending);
    if (reading.statements.length > 0)
      beforeIsTotal = !reading.goesOn && reading.statements.slice(1).every(({ amount }) => amount?.parent != null);
    if (!reading.goesOn) before = reading.statements[0] ?? (paragraph.isHeading ? null : before);
    const firstSubject = claims.length;
    addAll(
      claims,
      subjects.map((subject, index) => subjectClaim(text, paragraph, subject, firstSubject + index)),
    );
  }
  addAll(lists, below.end());
  return { text, ...facts, ...outline, claims, statements, lists, decimals: usualDecimals(claims) };
}

/** What stands before the first of numbered items is the whole of each of them: "1.按功能分类，包括…" and "2.按用途分类，包括…". */
class LeadingStatements {
  private readonly first = new Map<MarkKind, StatementDraft | null>();

  of(mark: Mark | null, before: StatementDraft | null): StatementDraft | null {
    if (mark === null) return before;
    if (mark.number === 1 || !this.first.has(mark.kind)) this.first.set(mark.kind, before);
    return this.first.get(mark.kind)!;
  }
}

/** （以下简称“县政府办”）. */
function shortNames(text: string): string[] {
  return Array.from(text.matchAll(/简称[:：]?["“”「]?([一-龥]{2,12})["“”」]?[）)]/g), (match) => match[1]!);
}

/** Lists whose parts are the paragraphs below: "…，其中：" and then 1. 2. 3. or lines without numbers. */
class PartsBelow {
  private readonly open: { readonly list: OpenList; kind: MarkKind | 'none' | null }[] = [];
  private readonly closed: PartList[] = [];

  begin(list: OpenList): void {
    this.open.push({ list: openList(list.whole, 'numbered', 0), kind: null });
  }

  take(paragraph: Paragraph, statements: readonly StatementDraft[]): void {
    if (paragraph.inTable) return;
    if (paragraph.isHeading && statements.length === 0) return this.closeWhile(() => true);
    const kind = paragraph.mark?.kind ?? 'none';
    const top = this.open.at(-1);
    if (top?.kind === null) top.kind = kind;
    this.closeWhile(
      (open) => open.kind !== kind && level(open.kind) >= level(kind) && !(kind === 'none' && open.kind !== 'none'),
    );
    const list = this.open.at(-1);
    const first = statements[0];
    if (list === undefined || list.kind !== kind) return;
    if (first === undefined || (kind === 'none' && !leads(paragraph, first))) {
      if (kind === 'none' && !/；$/.test(paragraph.folded.text)) this.closeWhile((open) => open === list);
      return;
    }
    list.list.children.push(first);
    if (first.amount === null) return;
    first.amount.parent = list.list.whole.amount?.index ?? null;
    first.amount.position = list.list.children.length;
    if (first.amount.role === 'stated') first.amount.role = 'of-which';
  }

  end(): PartList[] {
    this.closeWhile(() => true);
    return this.closed;
  }

  private closeWhile(
    which: (open: { readonly list: OpenList; readonly kind: MarkKind | 'none' | null }) => boolean,
  ): void {
    while (this.open.length > 0 && which(this.open.at(-1)!)) {
      const list = closedList(this.open.pop()!.list);
      if (list) this.closed.push(list);
    }
  }
}

function level(kind: MarkKind | 'none' | null): number {
  return kind === null || kind === 'none' ? 9 : LEVEL[kind];
}

/** The line begins with the figure's own name. */
function leads(paragraph: Paragraph, statement: StatementDraft): boolean {
  const at = paragraph.folded.offsets.indexOf(statement.start);
  return at >= 0 && at <= statement.noun.length + 12 && !/^(?:20\d\d年|与|较|比)/.test(paragraph.folded.text);
}

function subjectClaim(
  text: string,
  paragraph: Paragraph,
  { from, to, code, className, groupName, itemName }: FoundSubject,
  index: number,
): ClaimDraft {
  const span = spanOf(paragraph.folded, from, to);
  return {
    ...span,
    index,
    quote: text.slice(span.start, span.end),
    kind: 'subject',
    value: code === null ? null : new Decimal(code),
    unit: '',
    decimals: 0,
    noun: itemName ?? groupName ?? className ?? '',
    role: 'other',
    direction: null,
    hedged: false,
    year: null,
    subject: { code, className, groupName, itemName },
    paragraph: paragraph.index,
    sentence: 0,
    section: paragraph.section,
    parent: null,
    position: 0,
  };
}

/** Decimals of most amounts in 万元: with fewer a figure has lost its zeros. */
function usualDecimals(claims: readonly ClaimDraft[]): number | null {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { kind, unit, value, decimals, role } of claims) {
    if (
      kind !== 'amount' ||
      unit !== '万元' ||
      value === null ||
      value.isZero() ||
      role === 'reason' ||
      role === 'bound'
    )
      continue;
    counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
    all += 1;
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[0] > 0 && all >= 4 && best[1] * 2 >= all ? best[0] : null;
}
