/**
 * Where the signs of a text that was read of the open document stand in it. Paragraphs are counted as Word counts those
 * of a body: those in tables too, those of text boxes not. All plain data, for a worker.
 */
export interface TextPlaces {
  readonly paragraphs: readonly ShownParagraph[];
  /** In the order of the text. What lies between them was added: numbers, tabs between cells. */
  readonly stretches: readonly Stretch[];
}

export interface ShownParagraph {
  /** What it shows, as far as it is in the text: without its automatic number. */
  readonly shown: string;
  /** It has more that is not shown: deleted under tracked changes, hidden, pinyin. */
  readonly hasMore: boolean;
}

export interface Stretch {
  /** In the text. */
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /**
   * Where it begins in what the paragraph shows; null where only the paragraph can be told: of a footnote, of a text box.
   */
  readonly at: number | null;
}

/** Gathers the places of a text in its order. */
export class PlaceKeeper {
  private readonly shownIn: (string | undefined)[] = [];
  private readonly stretches: Stretch[] = [];

  /** Signs of the text from `start`, which are the next that the paragraph shows. */
  shown(start: number, words: string, paragraph: number): void {
    const before = this.shownIn[paragraph] ?? '';
    const last = this.stretches.at(-1);
    const at = before.length;
    const end = start + words.length;
    this.shownIn[paragraph] = before + words;
    if (last?.paragraph === paragraph && last.end === start && last.at !== null)
      this.stretches[this.stretches.length - 1] = { ...last, end };
    else this.stretches.push({ start, end, paragraph, at });
  }

  /** Signs of the text that stand somewhere about the paragraph, by what it shows where that is not told otherwise. */
  about(start: number, end: number, paragraph: number, shown?: string): void {
    this.shownIn[paragraph] ??= shown;
    this.stretches.push({ start, end, paragraph, at: null });
  }

  /** @param partial paragraphs that have more than they show */
  places(partial: ReadonlySet<number>): TextPlaces {
    const paragraphs = Array.from(this.shownIn, (shown, index) => ({
      shown: shown ?? '',
      hasMore: partial.has(index),
    }));
    return { paragraphs, stretches: this.stretches };
  }
}
