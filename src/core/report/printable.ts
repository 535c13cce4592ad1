/** C0 but tab and line feed, DEL, C1, and the line ends that only some programs know. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;
/**
 * What is not seen and turns or hides its neighbours: marks of direction, embeddings, isolates, overrides, joiners of
 * no width, tags.
 */
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;

/**
 * Text of a cell or a file as it may be printed: a terminal obeys its control characters, and a mark of direction turns
 * the sentence around it.
 */
export function printable(text: string): string {
  return text.replace(CONTROL, ' ').replace(UNSEEN, '');
}

/** A line of a report: line feeds within a cell's text begin no line of ours. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]\s*/g, ' ');
}

/**
 * JSON in which the same characters are written as \uXXXX: nothing is lost to a program, and nothing obeyed by a
 * terminal.
 */
export function printableJson(json: string): string {
  const written = (sign: string): string =>
    [...Array(sign.length).keys()].map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
  return json.replace(CONTROL, written).replace(UNSEEN, written);
}
