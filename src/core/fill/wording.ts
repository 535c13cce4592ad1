import type { Figure } from '../narrate/narrative.js';
import { promptsIn } from './lexicon/prompts.js';
import { matchesIn } from '../text/matches.js';

/** A paragraph of a form as it is being filled: stretches of its own text that stay, and new text between them. */
export type Segment = { readonly kind: 'keep'; readonly start: number; readonly end: number } | Fresh;

export interface Fresh {
  readonly kind: 'new';
  readonly text: string;
  /** Offset in the form's paragraph whose character gives the look. */
  readonly at: number;
  /** `review`: filled but not sure. `open`: left for a person. */
  readonly mark: 'review' | 'open' | null;
  readonly figure: Omit<Figure, 'start' | 'end' | 'text'> | null;
  /** Question of an open blank. */
  readonly id: string | null;
  /** Why it is to be reviewed. */
  readonly why: string;
}

export interface Edit {
  readonly start: number;
  readonly end: number;
  /** Absent where the form's words stay and are only marked. */
  readonly text?: string;
  /** Why the form's own words here go, a Chinese clause; absent where they only stood for what takes their place. */
  readonly drops?: string;
  readonly mark?: Fresh['mark'];
  readonly figure?: Fresh['figure'];
  readonly id?: string;
  readonly why?: string;
}

/** A stretch of the form's paragraph that an edit took out; `why` is null where it only stood for what replaced it. */
export interface Removed {
  readonly start: number;
  readonly end: number;
  readonly why: string | null;
}

export class Wording {
  private said: string | null = null;

  constructor(
    readonly source: string,
    readonly segments: readonly Segment[] = [{ kind: 'keep', start: 0, end: source.length }],
    readonly removed: readonly Removed[] = [],
  ) {}

  get text(): string {
    return (this.said ??= this.segments.map((segment) => this.textOf(segment)).join(''));
  }

  textOf(segment: Segment): string {
    return segment.kind === 'new' ? segment.text : this.source.slice(segment.start, segment.end);
  }

  with(segments: readonly Segment[]): Wording {
    return new Wording(this.source, segments, this.removed);
  }

  /** Where in `text` two stretches of the form meet that did not, or new text stands. */
  gaps(): number[] {
    let at = 0;
    let end = 0;
    return this.segments.flatMap((segment) => {
      const here = at;
      const isNext = segment.kind === 'keep' && segment.start === end;
      at += this.textOf(segment).length;
      end = segment.kind === 'keep' ? segment.end : -1;
      return isNext ? [] : [here];
    });
  }

  /** New text and where it stands in `text`. */
  places(): { readonly segment: Fresh; readonly start: number; readonly end: number }[] {
    let at = 0;
    return this.segments.flatMap((segment) => {
      const start = at;
      at += this.textOf(segment).length;
      return segment.kind === 'new' ? [{ segment, start, end: at }] : [];
    });
  }

  /** Edits in offsets of `text`; one that overlaps an earlier one is left out. */
  edited(edits: readonly Edit[]): Wording {
    const ordered = wholePrompts(this.text, edits)
      .flatMap((edit) => withoutBreaks(this.text, edit))
      .sort((left, right) => left.start - right.start || right.end - left.end);
    let segments = this.segments;
    let limit = 0;
    const kept = ordered.filter(({ start, end }) => {
      const fits = start >= limit;
      if (fits) limit = Math.max(limit, end);
      return fits;
    });
    const removed = [...this.removed];
    for (const it of kept.reverse()) {
      const edit = { ...it, text: it.text ?? this.text.slice(it.start, it.end) };
      removed.push(...this.taken(segments, edit));
      segments = this.replace(segments, edit);
    }
    return new Wording(this.source, segments, removed);
  }

  /** What of the source an edit takes out. */
  private taken(segments: readonly Segment[], { start: from, end, text = '', drops }: Edit): Removed[] {
    let at = 0;
    // 增加 of 增加（减少） stays where it is chosen
    const start = this.text.slice(from, end).startsWith(text) ? from + text.length : from;
    return segments.flatMap((segment): Removed[] => {
      const offset = at;
      at += this.textOf(segment).length;
      const own = this.ownStart(segment);
      if (own === null || at <= start || offset >= end) return [];
      const taken = own + Math.max(0, start - offset);
      return [{ start: taken, end: own + Math.min(at, end) - offset, why: drops ?? null }];
    });
  }

  /** Where the form's own words begin: those that stay, that are only marked, and that were chosen; null for new text. */
  private ownStart(segment: Segment): number | null {
    if (segment.kind === 'keep') return segment.start;
    return this.source.startsWith(segment.text, segment.at) ? segment.at : null;
  }

  private part(segment: Segment, from: number, to: number): Segment {
    if (segment.kind === 'keep') return { kind: 'keep', start: segment.start + from, end: segment.start + to };
    const at = this.ownStart(segment) === null ? segment.at : segment.at + from;
    return { ...segment, at, text: segment.text.slice(from, to) };
  }

  private replace(segments: readonly Segment[], edit: Edit & { readonly text: string }): Segment[] {
    const before: Segment[] = [];
    const after: Segment[] = [];
    let at = 0;
    let look: number | null = null;
    let last = 0;
    for (const segment of segments) {
      const length = this.textOf(segment).length;
      const [from, to] = [at, at + length];
      at = to;
      const own = this.ownStart(segment);
      if (from < edit.start) before.push(this.part(segment, 0, Math.min(length, edit.start - from)));
      if (look === null && to > edit.start)
        look = own === null ? originOf(segment) : own + Math.max(0, edit.start - from);
      if (to > edit.end) after.push(this.part(segment, Math.max(0, edit.end - from), length));
      last = segment.kind === 'keep' ? Math.max(0, segment.end - 1) : segment.at;
    }
    const fresh: Segment = {
      kind: 'new',
      text: edit.text,
      at: look ?? last,
      mark: edit.mark ?? null,
      figure: edit.figure ?? null,
      id: edit.id ?? null,
      why: edit.why ?? '',
    };
    return [...before, ...(edit.text === '' ? [] : [fresh]), ...after];
  }
}

function originOf(segment: Segment): number {
  return segment.kind === 'keep' ? segment.start : segment.at;
}

/** A mark on the form's own words never takes in a break of the line or page, which stands there as no sign. */
function withoutBreaks(text: string, edit: Edit): Edit[] {
  if (edit.text !== undefined) return [edit];
  const { id, ...rest } = edit;
  return matchesIn(text.slice(edit.start, edit.end), /[^\n]+/g).map(({ 0: line, index }, at) => {
    const start = edit.start + index;
    return { ...rest, ...(at === 0 && id !== undefined ? { id } : {}), start, end: start + line.length };
  });
}

/** An edit of a part of a prompt is of the whole of it, with what the prompt says beside the blank: [金额（万元）]. */
function wholePrompts(text: string, edits: readonly Edit[]): Edit[] {
  const prompts = edits.length === 0 ? [] : promptsIn(text);
  if (prompts.length === 0) return [...edits];
  return edits.map((edit) => {
    const touched = prompts.filter(({ start, end }) => start < edit.end && edit.start < end && edit.start < edit.end);
    const [first, last] = [touched[0], touched.at(-1)];
    if (!first || !last) return edit;
    const tail = edit.end <= last.end - last.tail.length ? last.tail : '';
    return {
      ...edit,
      start: Math.min(edit.start, first.start),
      end: Math.max(edit.end, last.end),
      ...(edit.text === undefined ? {} : { text: edit.text + tail }),
    };
  });
}
