import type { Narrative } from '../../core/narrate/narrative.js';
import type { TextPlaces } from './text-places.js';

/**
 * The document that is open beside the pane. Its methods reject with an Error whose message is one Chinese sentence for
 * the user.
 */
export interface OpenDocument {
  /** As the user knows the program that has it open. */
  readonly program: 'Word' | 'WPS 文字';
  surroundings(): Promise<Surroundings>;
  /** False where it was inserted but could not be marked: then it cannot be replaced later. */
  insert(docx: Uint8Array, place: Place): Promise<boolean>;
  /** As a new document, with its own page setup; false where the program does not. */
  openAsNew(docx: Uint8Array): Promise<boolean>;
  /** Behind what is selected, or where the cursor stands. */
  insertAtCursor(docx: Uint8Array): Promise<void>;
  /** Puts the figures of the 说明 into the content controls that bear their names. */
  refresh(narrative: Narrative): Promise<Refreshed>;
  /** All of it as one XML, for the reader of .docx files; null where the program does not hand it over. */
  markup(): Promise<string | null>;
  /** What can be read where there is no markup. */
  plainText(): Promise<PlainText>;
  /** Selects the signs from start to end of a text that was read. */
  select(places: TextPlaces, start: number, end: number): Promise<void>;
  canComment(): boolean;
  /** Puts a comment at the words of each remark, in place of ours from before. */
  addComments(places: TextPlaces, remarks: readonly Remark[]): Promise<Commented>;
  /** Takes ours out again. */
  removeComments(): Promise<Removed>;
  /** Brings the content control with this id before the user. */
  show(id: number): Promise<void>;
}

export interface Surroundings {
  /** No text at all. */
  readonly empty: boolean;
  /** Holds a part that this add-in inserted. */
  readonly generated: boolean;
  /** Changes are tracked; false too where the program cannot tell (Word below WordApi 1.4). */
  readonly tracked: boolean;
}

/** In an empty document; behind the user's text, on a new page; or in place of what was inserted before. */
export type Place = 'empty' | 'end' | 'generated';

/** What is to be said beside the signs from start to end of a text that was read. */
export interface Remark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Commented {
  readonly placed: number;
  /** Whose words stand in a header or footer, or were changed since. */
  readonly unplaced: number;
}

export interface Removed {
  readonly removed: number;
  /** Ours that somebody replied to: left, since the replies would go with them. */
  readonly replied: number;
}

/** Programs give every comment the user's name: these words, with which ours begin, tell them from others'. */
export const OUR_COMMENT = '【公开表助手】';

/** What a program tells where it does not hand the document over as a whole: no notes, no text boxes. */
export interface PlainText {
  readonly text: string;
  readonly places: TextPlaces;
  /** False where text deleted under tracked changes stands among the rest (Word 2019 and before). */
  readonly knowsDeleted: boolean;
}

/** A place in the document that a person should look at. */
export interface PlaceInDocument {
  /** Of the content control. */
  readonly id: number;
  readonly tag: string;
  readonly text: string;
}

/** A figure that was put anew. `text` is what stands there now. */
export interface ChangedPlace extends PlaceInDocument {
  readonly before: string;
}

export interface Refreshed {
  /** Controls that hold figures, changed or not. */
  readonly found: number;
  readonly updated: readonly ChangedPlace[];
  /** Controls of figures that the 说明 does not have now. Left as they are. */
  readonly missing: readonly PlaceInDocument[];
  /** Figures that changed but may not be edited. Left as they are. */
  readonly locked: readonly PlaceInDocument[];
  /** Updated ones whose sentence says 增加 where it should now say 减少, or the like. */
  readonly direction: readonly PlaceInDocument[];
  /** Changes are tracked: what was put anew stands as a revision. Null where it cannot be told (below WordApi 1.4). */
  readonly tracked: boolean | null;
}
