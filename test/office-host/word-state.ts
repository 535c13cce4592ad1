import { HostFault } from './protocol.js';

/** A content control of Word. Only the rich ones are seen by the API before WordApi 1.5. */
export interface Control {
  readonly id: number;
  readonly kind: 'rich' | 'plain' | 'other';
  tag: string;
  title: string;
  locked: boolean;
  appearance: string;
}

export interface Piece {
  text: string;
  /** The inline control around it. */
  readonly control: Control | null;
  /** Under tracked changes: Word's text of the paragraph still has it. */
  readonly isDeleted?: boolean;
}

export interface WordParagraph {
  readonly pieces: Piece[];
  /** Where it stands in a table; within a table in a cell, where that cell stands. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
  /** Tables within each other that it stands in, where they are more than one. */
  readonly nesting?: number;
  /** Its automatic number. */
  readonly number: string | null;
  /** The control around whole paragraphs. */
  around: Control | null;
}

export interface WordComment {
  readonly id: string;
  content: string;
  readonly author: string;
  readonly replies: string[];
  readonly on: { readonly paragraph: WordParagraph; readonly from: number; readonly to: number };
}

/** An open document; paragraphs in order, those of tables too, those of text boxes not. */
export interface WordState {
  /** 4 for WordApi 1.4. */
  api: number;
  paragraphs: WordParagraph[];
  selected: Control | null;
  /** Words, or a whole paragraph or cell, that are selected. */
  selectedText: { readonly paragraph: number; readonly from: number; readonly to: number } | null;
  nextId: number;
  /** The document may be read only. */
  readOnly: boolean;
  /** Content controls are not to be had around what is inserted. */
  refusesWrapping: boolean;
  /** What it was opened from, told as one XML, and the paragraphs that were in it: it is told so while they are the same. */
  readonly file: { readonly flat: string; readonly paragraphs: readonly string[] } | null;
  /** Code that the document as one XML is refused with: GeneralException and ooxmlIsMalformated were seen. */
  refusesMarkup: string | null;
  readonly comments: WordComment[];
  changeTracking: 'Off' | 'TrackAll' | 'TrackMineOnly';
  /** The paragraph that the cursor stands in. */
  cursor: number;
  /** New documents that were opened from a file, as base64. */
  readonly opened: string[];
  /** Code that a new document is refused with: NotAllowed in some browsers. */
  refusesOpening: string | null;
}

export function emptyDocument(...paragraphs: readonly string[]): WordState {
  const lines = paragraphs.length > 0 ? paragraphs : [''];
  return {
    api: 9,
    paragraphs: lines.map((text) => line(text)),
    selected: null,
    selectedText: null,
    nextId: 1000,
    readOnly: false,
    refusesWrapping: false,
    file: null,
    refusesMarkup: null,
    comments: [],
    changeTracking: 'Off',
    cursor: 0,
    opened: [],
    refusesOpening: null,
  };
}

export function line(text: string, number: string | null = null): WordParagraph {
  return { pieces: [{ text, control: null }], cell: null, number, around: null };
}

export function textOf({ pieces }: WordParagraph): string {
  return pieces.map(({ text }) => text).join('');
}

export function mayChange(state: WordState): void {
  if (state.readOnly) throw new HostFault('AccessDenied');
}

/** Members that came with WordApi 1.`api`; none of them in an older Word. */
export function since<T extends object>(state: WordState, api: number, members: T): T | Record<string, never> {
  return state.api >= api ? members : {};
}
