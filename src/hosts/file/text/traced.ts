/** A stretch of a text that was taken over from a source, sign for sign. */
export interface Piece<Source> {
  /** In the text. */
  readonly start: number;
  readonly end: number;
  /** Where the stretch begins in the source's own text. */
  readonly from: number;
  readonly source: Source;
}

/** A text that knows, for what it took over, where it is from. What lies between the pieces was added. */
export interface Traced<Source> {
  readonly text: string;
  readonly pieces: readonly Piece<Source>[];
}

export function added(text: string): Traced<never> {
  return { text, pieces: [] };
}

export function joined<Source>(parts: readonly Traced<Source>[], separator = ''): Traced<Source> {
  const pieces: Piece<Source>[] = [];
  let at = 0;
  for (const part of parts) {
    for (const { start, end, from, source } of part.pieces)
      pieces.push({ start: at + start, end: at + end, from, source });
    at += part.text.length + separator.length;
  }
  return { text: parts.map(({ text }) => text).join(separator), pieces };
}

/** Without the spaces around it. */
export function trimmed<Source>(traced: Traced<Source>): Traced<Source> {
  const { text, pieces } = traced;
  const kept = text.trim();
  if (kept.length === text.length) return traced;
  const lead = text.length - text.trimStart().length;
  return {
    text: kept,
    pieces: pieces.flatMap((piece) => {
      const start = Math.max(piece.start - lead, 0);
      const end = Math.min(piece.end - lead, kept.length);
      return start < end ? [{ start, end, from: piece.from + start + lead - piece.start, source: piece.source }] : [];
    }),
  };
}
