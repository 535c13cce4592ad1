import { isOn } from '../ooxml/on-off.js';
import type { StoryLines } from './story-lines.js';
import type { IsHidden } from './word-hiding.js';

/** Takes the properties of runs, paragraphs and rows that decide what is shown, and how a paragraph is numbered. */
export class WordProperties {
  /** Of the runs that are open: a run may stand in another's text box. */
  private readonly runs: { vanish: boolean | null; style: string | null }[] = [];

  constructor(
    private readonly lines: StoryLines,
    private readonly isHidden: IsHidden,
  ) {}

  openRun(): void {
    this.runs.push({ vanish: null, style: null });
  }

  closeRun(): void {
    this.runs.pop();
  }

  /** Whether the run that is open is shown. */
  get isShown(): boolean {
    const run = this.runs.at(-1);
    return !this.isHidden(run?.vanish ?? null, run?.style ?? null, this.lines.paragraph?.numbering.style ?? null);
  }

  /** True for a property; `path` are the names of the elements that are open, its own the last. */
  take(name: string, value: string | undefined, path: readonly string[]): boolean {
    const parent = path.at(-2);
    switch (name) {
      case 'w:hidden':
        if (parent === 'w:trPr' && isOn(value) && this.lines.row) this.lines.row.isGone = true;
        return true;
      case 'w:gridSpan':
      case 'w:gridBefore':
      case 'w:gridAfter':
        this.lines.row?.columns(name, Number(value));
        return true;
      case 'w:vanish':
      case 'w:rStyle':
        if (parent === 'w:rPr') this.takeOfRun(name, value, path.at(-3));
        return true;
      case 'w:pStyle':
      case 'w:numId':
      case 'w:ilvl':
        if (path.includes('w:pPr')) this.takeOfParagraph(name, value ?? '');
        return true;
      default:
        return false;
    }
  }

  /** w:del in the properties of a paragraph's mark or of a row. */
  deleted(path: readonly string[]): void {
    const parent = path.at(-2);
    if (parent === 'w:trPr' && this.lines.row) this.lines.row.isGone = true;
    if (parent === 'w:rPr' && path.at(-3) === 'w:pPr' && this.lines.paragraph) this.lines.paragraph.markIsGone = true;
  }

  /** A paragraph whose mark is hidden goes on in the next. */
  endMark(): void {
    const { paragraph } = this.lines;
    if (paragraph && this.isHidden(paragraph.markVanish, paragraph.markStyle, paragraph.numbering.style))
      paragraph.markIsGone = true;
  }

  private takeOfRun(name: string, value: string | undefined, around: string | undefined): void {
    const vanish = name === 'w:vanish' ? isOn(value) : null;
    const run = this.runs.at(-1);
    if (around === 'w:r' && run) {
      if (vanish !== null) run.vanish = vanish;
      else run.style = value ?? null;
    }
    const { paragraph } = this.lines;
    if (around !== 'w:pPr' || !paragraph) return;
    if (vanish !== null) paragraph.markVanish = vanish;
    else paragraph.markStyle = value ?? null;
  }

  private takeOfParagraph(name: string, value: string): void {
    const numbering = this.lines.paragraph?.numbering;
    if (!numbering) return;
    if (name === 'w:pStyle') numbering.style = value;
    else if (name === 'w:numId') numbering.id = value;
    else numbering.level = Number(value) || 0;
  }
}
