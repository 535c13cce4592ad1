import { sectionProperties, textArea, type Orientation } from './page.js';
import { paragraph } from './run.js';

/** 28 points, in twips. */
export const LINE = 560;

/** The running text: blocks one after the other, and on which page each will stand, as far as can be told without laying it out. */
export class Body {
  private readonly blocks: string[] = [];
  private orientation: Orientation = 'portrait';
  private page = 1;
  private used = 0;
  private begun = false;

  constructor(private readonly draft: boolean) {}

  /** Adds a block of about this height in twips, of which at least so much stands on one page; gives the page it begins on. */
  add(xml: string, height: number, least = Math.min(height, 2 * LINE)): number {
    if (this.used > 0 && this.used + least > this.room) this.turnPage();
    const page = this.page;
    const over = Math.max(0, Math.ceil((this.used + height) / this.room) - 1);
    this.page += over;
    this.used += height - over * this.room;
    this.blocks.push(xml);
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
      this.blocks.push(paragraph('Break', '', this.properties()));
      this.begun = true;
      this.turnPage();
    }
    this.orientation = orientation;
  }

  end(): string {
    return `${this.blocks.join('')}${this.properties()}`;
  }

  /** Lines are not cut. */
  private get room(): number {
    return Math.floor(textArea(this.orientation).height / LINE) * LINE;
  }

  private properties(): string {
    return sectionProperties({ orientation: this.orientation, numbered: true, first: !this.begun, draft: this.draft });
  }
}
