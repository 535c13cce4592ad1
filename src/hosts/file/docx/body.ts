import { Paragraph, type FileChild } from 'docx';
import { textArea, type Orientation } from './page.js';
import { addAll } from '../../../core/sheet/extremes.js';

/** 22 to the page of GB/T 9704, 7.2.2, in twips: 28.95 points. */
export const LINE = 579;

/** Blocks on pages that are turned the same way. */
export interface Stretch {
  readonly orientation: Orientation;
  readonly blocks: readonly FileChild[];
}

/**
 * The running text: blocks one after the other, and on which page each will stand, as far as can be told without laying
 * it out.
 */
export class Body {
  private readonly ended: Stretch[] = [];
  private blocks: FileChild[] = [];
  private orientation: Orientation = 'portrait';
  private page = 1;
  private used = 0;

  /**
   * Adds blocks of about this height in twips, of which at least so much stands on one page; gives the page they begin
   * on.
   */
  add(blocks: readonly FileChild[], height: number, least = Math.min(height, 2 * LINE)): number {
    if (this.used > 0 && this.used + least > this.room) this.turnPage();
    const page = this.page;
    const over = Math.max(0, Math.ceil((this.used + height) / this.room) - 1);
    this.page += over;
    this.used += height - over * this.room;
    addAll(this.blocks, blocks);
    return page;
  }

  /** True where a block of this height would not stand on the page as a whole. */
  breaks(height: number): boolean {
    return this.used > 0 && this.used + height > this.room;
  }

  /** The next block begins a page: as its own style or properties say. */
  turnPage(): void {
    if (this.used === 0) return;
    this.page += 1;
    this.used = 0;
  }

  turnTo(orientation: Orientation): void {
    if (orientation === this.orientation) return;
    if (this.blocks.length > 0) {
      this.ended.push({ orientation: this.orientation, blocks: [...this.blocks, sectionEnd()] });
      this.blocks = [];
      this.turnPage();
    }
    this.orientation = orientation;
  }

  end(): readonly Stretch[] {
    return [...this.ended, { orientation: this.orientation, blocks: this.blocks }];
  }

  /** Lines are not cut. */
  private get room(): number {
    return Math.floor(textArea(this.orientation).height / LINE) * LINE;
  }
}

/**
 * Holds the properties of the section that ends with it; takes no room, as a paragraph that docx would put in could.
 */
export function sectionEnd(): Paragraph {
  return new Paragraph({ style: 'Break' });
}
