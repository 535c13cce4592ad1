import type { Collection } from '../api.js';

/**
 * The members of WPS 文字's object model that are used here: see ../api.ts for what they are known by. Positions in the
 * document are not those in its text: what ends a cell is two signs of the text and one position; a comment is a position
 * and no sign; a field may be many (measured in WPS 12.1.0.28043).
 */
export interface WriterApplication {
  readonly ActiveDocument: WriterDocument | null;
  readonly Documents: { Open(path: string): WriterDocument };
  readonly Selection: { readonly End: number };
}

export interface WriterDocument {
  readonly Content: WriterRange;
  /** The document as one XML, flat OPC. Listed in WPS 12.8; what is in it is assumed. */
  readonly WordOpenXML: string | undefined;
  readonly Paragraphs: Collection<WriterParagraph>;
  readonly ListParagraphs: { readonly Count: number };
  readonly Tables: Collection<WriterTable>;
  readonly Comments: Collection<WriterComment> & { Add(range: WriterRange, text: string): WriterComment };
  readonly Bookmarks: Collection<{ readonly Range: WriterRange }> & {
    Exists(name: string): boolean;
    Add(name: string, range: WriterRange): unknown;
  };
  readonly ContentControls: Collection<WriterControl> | undefined;
  readonly TrackRevisions: boolean | undefined;
  /** WdProtectionType: -1 where it is not protected. */
  readonly ProtectionType: number;
  Range(start: number, end: number): WriterRange;
}

export interface WriterRange {
  readonly Start: number;
  readonly End: number;
  /** Paragraphs end with \r, cells and rows with \r\x07. */
  Text: string;
  readonly Paragraphs: Collection<WriterParagraph>;
  readonly ListFormat: { readonly ListString: string };
  readonly Cells: Collection<WriterCell>;
  readonly Find: WriterFind;
  InsertFile(path: string): void;
  /** WdBreakType: 7 is a page. */
  InsertBreak(type: number): void;
  /** 0: to its end. */
  Collapse(direction: number): void;
  Delete(): void;
  Select(): void;
}

export interface WriterParagraph {
  readonly Range: WriterRange;
}

export interface WriterTable {
  readonly Range: WriterRange;
}

export interface WriterCell {
  readonly RowIndex: number;
  readonly Range: WriterRange;
}

export interface WriterComment {
  readonly Range: WriterRange;
  /** Absent in a WPS whose comments have no replies. */
  readonly Replies: { readonly Count: number } | undefined;
  Delete(): void;
}

export interface WriterControl {
  readonly ID: string;
  readonly Tag: string;
  readonly Title: string;
  readonly LockContents: boolean;
  readonly Range: WriterRange;
  /** With what is in it. */
  Delete(contents: boolean): void;
}

/** What was found takes the place of the range that was searched. */
export interface WriterFind {
  ClearFormatting(): void;
  MatchFuzzy: boolean;
  IgnorePunct: boolean;
  IgnoreSpace: boolean;
  /** True tells full width from half. */
  MatchByte: boolean;
  Execute(
    words: string,
    matchCase: boolean,
    wholeWord: boolean,
    wildcards: boolean,
    soundsLike: boolean,
    allForms: boolean,
    forward: boolean,
    wrap: number,
  ): boolean;
}
