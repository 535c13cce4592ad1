import { firstFrom } from '../../../core/text/first-from.js';
import { edited, type Edit } from '../ooxml/edit-xml.js';

/**
 * Changes of a part, taken from its end to its beginning, so that what stands within another is changed before it: a
 * text box before the paragraph that it is anchored in.
 */
export class PartEdits {
  /** From the end of the part. */
  private readonly edits: Edit[] = [];

  constructor(readonly xml: string) {}

  get isUnchanged(): boolean {
    return this.edits.length === 0;
  }

  /** A stretch of the part as it is so far, and with more changes; those within one of these are not looked at. */
  read(from: number, to: number, more: readonly Edit[] = []): string {
    const inner = this.within(from, to);
    if (inner.length === 0 && more.length === 0) return this.xml.slice(from, to);
    const outer = inner.filter((edit) => !more.some((other) => other.from <= edit.from && edit.to <= other.to));
    const shifted = [...outer, ...more].map((edit) => ({ ...edit, from: edit.from - from, to: edit.to - from }));
    return edited(this.xml.slice(from, to), shifted);
  }

  /** What stands there instead, changes within it and all. */
  put(from: number, to: number, text: string): void {
    if (text === this.read(from, to)) return;
    while (this.edits.length > 0 && this.edits.at(-1)!.from < to) this.edits.pop();
    this.edits.push({ from, to, text });
  }

  result(): string {
    return edited(this.xml, this.edits);
  }

  private within(from: number, to: number): Edit[] {
    const { edits } = this;
    let at = firstFrom(edits.length, (index) => edits[index]!.from >= to);
    const found: Edit[] = [];
    for (; at < edits.length && edits[at]!.from >= from; at += 1) found.push(edits[at]!);
    return found;
  }
}
