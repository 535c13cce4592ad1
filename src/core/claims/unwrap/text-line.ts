/** A line of the text without its line end. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Nobody prints wider. */
export const WIDEST = 200;
/** Lines that may be longer than the rest: a row, an address. */
export const LONGER = 0.03;
/** Sentences have them; names that happen to be of one length have none. */
export const STOPS = /[，。；、,]/;
/** What most programs do not part at the end of a line: a number, a word, and the closing marks behind a sign. */
export const WORD = /^\s*(?:[A-Za-z0-9.,%]+|.)[，。；：、）》”！？%]*/;

const ENDED = /[。！？；：]["”）]?\s*$/;

export function isRow(line: string): boolean {
  return /[\t|]/.test(line);
}

/** What it says goes on in the next line. */
export function breaksSentence(line: string): boolean {
  return !ENDED.test(line);
}
