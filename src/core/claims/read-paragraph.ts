import { clauseOf } from './clauses/clause.js';
import { figuresIn } from './clauses/respectively.js';
import type { ListDraft, StatementDraft, StatementId, Whole } from './drafts.js';
import type { Claim } from './model.js';
import { topList, withoutLists } from './state/lists.js';
import type { Context, State } from './state/model.js';
import { startOf } from './state/state.js';
import { tellYear } from './statements/years.js';
import { tokensOf, type Figure, type Token, type Word } from './tokens/index.js';

export interface Reading {
  readonly claims: readonly Claim[];
  readonly statements: readonly StatementDraft[];
  /** Statements of the paragraphs above of which this one tells more. */
  readonly amended: ReadonlyMap<StatementId, StatementDraft>;
  readonly lists: readonly ListDraft[];
  /** 其中： at the very end: the paragraphs below are its parts. */
  readonly pending: Whole | null;
  /** It begins with parts of what the paragraph before tells: the next one may too. */
  readonly goesOn: boolean;
}

/** Reads one paragraph from left to right; each figure goes to the statement its words lead to. */
export function readParagraph(context: Context): Reading {
  const { text } = context.paragraph.folded;
  const read = tokensOf(text, figuresIn(text)).reduce(readToken, startOf(context));
  const last = topList(read);
  const pending = last?.children.length === 0 && /(?:其中|方面)[：，]?$/.test(text) ? last.whole : null;
  const { claims, statements, amended, closed, goesOn } = withoutLists(read, () => true);
  return { claims, statements, amended, lists: closed, pending, goesOn };
}

function readToken(state: State, token: Token): State {
  if (token.kind !== 'figure') return readWord(state, token);
  return token.quantity.kind === 'year' ? tellYear(state, token) : readFigure(state, token);
}

function readWord(state: State, word: Word): State {
  const rule = state.at.grammar.words.find(
    (it) => it.word === word.kind && (it.when === undefined || it.when(state, word)),
  );
  return rule === undefined ? state : rule.then(state, word);
}

function readFigure(state: State, figure: Figure): State {
  const clause = clauseOf(state, figure);
  const rule = state.at.grammar.figures.find(({ when }) => when(state, clause));
  const { to } = figure.quantity;
  return { ...(rule === undefined ? state : rule.then(state, clause)), quantityEnd: to, lastFigure: to };
}
