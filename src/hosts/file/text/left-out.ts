import { isPageField } from './field-codes.js';

/**
 * Deleted or moved away (w:del, w:moveFrom), pinyin (w:rt), codes of fields, and what properties were before they
 * changed.
 */
const LEFT_OUT = new Set([
  'w:del',
  'w:moveFrom',
  'w:rt',
  'w:delInstrText',
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:tblPrExChange',
  'w:numberingChange',
]);

/** Follows what a text does not show, with all that is in it. */
export class LeftOut {
  /** Elements that are open and left out. */
  private depth = 0;
  /** For each mc:AlternateContent that is open: whether one of its ways was taken. */
  private readonly taken: boolean[] = [];

  get isInside(): boolean {
    return this.depth > 0;
  }

  /** True where the element is left out. */
  opened(name: string, attributes: Readonly<Record<string, string>>): boolean {
    if (this.depth === 0 && !this.leavesOut(name, attributes)) return false;
    this.depth += 1;
    return true;
  }

  /** True where the element was left out. */
  closed(name: string): boolean {
    if (this.depth > 0) {
      this.depth -= 1;
      return true;
    }
    if (name === 'mc:AlternateContent') this.taken.pop();
    return false;
  }

  /** What old programs should show instead of a drawing (mc:Fallback) is left out where there is a mc:Choice. */
  private leavesOut(name: string, attributes: Readonly<Record<string, string>>): boolean {
    if (LEFT_OUT.has(name)) return true;
    if (name === 'w:fldSimple') return isPageField(attributes['w:instr']);
    if (name === 'mc:AlternateContent') this.taken.push(false);
    if (name !== 'mc:Choice' && name !== 'mc:Fallback') return false;
    const taken = this.taken.at(-1) === true;
    if (!taken && this.taken.length > 0) this.taken[this.taken.length - 1] = true;
    return taken;
  }
}
