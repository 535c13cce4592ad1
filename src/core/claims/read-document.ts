import { Decimal } from 'decimal.js';
import { spanOf } from '../text/fold.js';
import type { ListDraft, StatementDraft, StatementId } from './drafts.js';
import { GRAMMAR } from './grammar.js';
import { shortNames } from './lexicon/document.js';
import { linked } from './link.js';
import { begunBelow, endOfParts, listBelow, NO_PARTS, withParagraph } from './lists/parts-below.js';
import { namesExecution, yearIn } from './lexicon/government-scopes.js';
import type { Claim, Document, Mark, MarkKind, Paragraph, Section } from './model.js';
import { documentFacts } from './outline/document-facts.js';
import { outlineOf } from './outline/paragraphs.js';
import { readParagraph, type Reading } from './read-paragraph.js';
import type { Grammar } from './state/model.js';
import { subjectsIn, type FoundSubject } from './tokens/index.js';
import { addAll } from '../sheet/extremes.js';
import type { DocumentType } from '../taxonomy/table-kind.js';

export interface ReadingOptions {
  /** The rules it is read by. */
  readonly grammar?: Grammar;
  /** What it is, where that is known: a few lines of a form may not tell. */
  readonly type?: DocumentType;
}

/**
 * Reads a 说明 into claims with their exact places. Never throws; a text without figures has no claims. `owner`: the
 * department, where a workbook tells it.
 */
export function readDocument(text: string, owner = '', options: ReadingOptions = {}): Document {
  const outline = outlineOf(text);
  const { grammar, ...known } = { grammar: GRAMMAR, ...options };
  const facts = { ...documentFacts(text, outline.paragraphs), ...known };
  const department = [facts.department ?? '', owner, ...shortNames(text)].filter((name) => name !== '');
  const claims: Claim[] = [];
  const statements: StatementDraft[] = [];
  const lists: ListDraft[] = [];
  let below = NO_PARTS;
  let before: Before = { statement: null, isTotal: false };
  let leading: Leading = new Map();
  let headed: FoundSubject | null = null;
  for (const paragraph of outline.paragraphs) {
    const subjects = subjectsIn(paragraph.folded);
    leading = withLeading(leading, paragraph.mark, before.statement);
    const reading = readParagraph({
      grammar,
      source: text,
      paragraph,
      subjects,
      year: facts.level === 'government' ? yearOfSection(paragraph.section) : facts.year,
      isFinal: facts.type === 'final-accounts' || (facts.level === 'government' && tellsExecution(paragraph.section)),
      department,
      before: paragraph.mark === null ? before.statement : leading.get(paragraph.mark.kind)!,
      beforeIsTotal: before.isTotal,
      subjectAbove: paragraph.mark === null ? headed : null,
      claimsAbove: claims,
      above: statements,
    });
    addAll(claims, reading.claims);
    addAll(statements, reading.statements);
    addAll(lists, reading.lists);
    for (const [id, statement] of reading.amended) statements[id] = statement;
    const [first] = reading.statements;
    const placed = withParagraph(below, paragraph, splitsAbove(reading) ? undefined : first);
    below = reading.pending === null ? placed.below : begunBelow(placed.below, reading.pending);
    if (placed.isPart && first?.amount != null) {
      const { whole, count } = listBelow(placed.below);
      claims[first.amount] = partOf(
        claims[first.amount]!,
        statements[whole.statement]![whole.isBudget ? 'budget' : 'amount'],
        count,
      );
    }
    before = after(before, paragraph, reading, claims);
    if (paragraph.mark !== null) headed = reading.claims.length === 0 ? nameOnly(paragraph, subjects) : null;
    const next = claims.length;
    addAll(
      claims,
      subjects.map((subject, index) => subjectClaim(text, paragraph, subject, next + index)),
    );
  }
  addAll(lists, endOfParts(below).closed);
  // a government rounds each figure as it likes
  const decimals = facts.level === 'government' ? null : usualDecimals(claims);
  return { text, ...facts, ...outline, claims, ...linked(claims, statements, lists), decimals };
}

/** A government's budget is of two years: each heading says of which. Null where none does. */
function yearOfSection(section: Section | null): number | null {
  return section === null ? null : (yearIn(section.title) ?? yearOfSection(section.parent));
}

/** A government's budget reports first how last year's was carried out. */
function tellsExecution(section: Section | null): boolean {
  return section !== null && (namesExecution(section.title) || tellsExecution(section.parent));
}

/** "项目支出具体为：甲3万元": the first amount is a part of a figure told above, and none beside it. */
function splitsAbove({ statements: [first], lists }: Reading): boolean {
  if (first === undefined) return false;
  return lists.some(({ whole, readings }) => whole.statement < first.index && readings[0]!.includes(first.index));
}

/** What the paragraphs above tell that the next may go on with. */
interface Before {
  readonly statement: StatementId | null;
  /** All else that its paragraph tells are its parts. */
  readonly isTotal: boolean;
}

function after(
  before: Before,
  paragraph: Paragraph,
  { statements, goesOn }: Reading,
  claims: readonly Claim[],
): Before {
  const [first, ...rest] = statements;
  const isPart = ({ amount }: StatementDraft): boolean => amount !== null && claims[amount]!.parent !== null;
  return {
    statement: goesOn ? before.statement : (first?.index ?? (paragraph.isHeading ? null : before.statement)),
    isTotal: first === undefined ? before.isTotal : !goesOn && rest.every(isPart),
  };
}

/** Signs beside the name: its code and a stop. */
const BESIDE_NAME = 12;

/** "1.农林水支出（类）水利（款）行政运行（项）（2130301）。": the 科目 that an item is, where it is nothing else. */
function nameOnly({ folded, mark }: Paragraph, subjects: readonly FoundSubject[]): FoundSubject | null {
  const [only, ...others] = subjects;
  if (only === undefined || others.length > 0) return null;
  const beside = folded.text.length - (only.to - only.from) - (mark?.text.length ?? 0);
  return beside <= BESIDE_NAME ? only : null;
}

/** The statement before the first item of each kind of mark. */
type Leading = ReadonlyMap<MarkKind, StatementId | null>;

/** What stands before the first of numbered items is the whole of each of them: "1.按功能分类，包括…" and "2.按用途分类，包括…". */
function withLeading(leading: Leading, mark: Mark | null, before: StatementId | null): Leading {
  return mark !== null && (mark.number === 1 || !leading.has(mark.kind))
    ? new Map(leading).set(mark.kind, before)
    : leading;
}

function partOf(claim: Claim, parent: number | null, position: number): Claim {
  return { ...claim, parent, position, role: claim.role === 'stated' ? 'of-which' : claim.role };
}

function subjectClaim(
  text: string,
  paragraph: Paragraph,
  { from, to, code, className, groupName, itemName }: FoundSubject,
  index: number,
): Claim {
  const { start, end } = spanOf(paragraph.folded, from, to);
  return {
    start,
    end,
    index,
    quote: text.slice(start, end),
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
function usualDecimals(claims: readonly Claim[]): number | null {
  const counts = new Map<number, number>();
  const large = new Map<string, number>();
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
    if (value.gte(LARGE)) large.set(value.toString(), decimals);
  }
  if (roundsLarge(large)) return null;
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[0] > 0 && all >= 4 && best[1] * 2 >= all ? best[0] : null;
}

/** 1000万元. */
const LARGE = 10_000_000;
const LEAST_WHOLE = 3;

/** Several large amounts that end in no zero stand without decimals: by value, the decimals of each. */
function roundsLarge(large: ReadonlyMap<string, number>): boolean {
  const whole = [...large].filter(([value, decimals]) => decimals === 0 && !value.endsWith('00000')).length;
  return whole >= LEAST_WHOLE && whole * 5 >= large.size;
}
