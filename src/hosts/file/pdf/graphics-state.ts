import { IDENTITY, placed, times, type Matrix } from './matrix.js';

/** What pdf.js' operations change and `restore` brings back. */
export interface GraphicsState {
  ctm: Matrix;
  font: string;
  size: number;
  characterSpacing: number;
  wordSpacing: number;
  /** 1 is 100 %. */
  horizontalScale: number;
  leading: number;
  rise: number;
  /** 3 and 7 draw nothing. */
  renderingMode: number;
  fill: string;
  stroke: string;
  /** What is seen of the page: left, top, right, bottom. */
  clip: Box;
  /** The clip is that rectangle, and not only within it. */
  isClipWhole: boolean;
  /** 1 lets nothing through. */
  fillAlpha: number;
  /** What is painted is mixed with what lies under it, or masked. */
  isBlended: boolean;
  isMasked: boolean;
  /** It is part of a group that lets something through. */
  isInSheer: boolean;
}

export type Box = readonly [number, number, number, number];

/** The states as they are saved and restored, with the text's own matrices. */
export class Graphics {
  state: GraphicsState;
  textMatrix: Matrix = IDENTITY;
  private lineMatrix: Matrix = IDENTITY;
  private readonly saved: GraphicsState[] = [];

  constructor(page: Matrix, clip: Box) {
    this.state = {
      ctm: page,
      font: '',
      size: 0,
      characterSpacing: 0,
      wordSpacing: 0,
      horizontalScale: 1,
      leading: 0,
      rise: 0,
      renderingMode: 0,
      fill: '#000000',
      stroke: '#000000',
      clip,
      isClipWhole: true,
      fillAlpha: 1,
      isBlended: false,
      isMasked: false,
      isInSheer: false,
    };
  }

  save(): void {
    this.saved.push({ ...this.state });
  }

  restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  transform(matrix: Matrix): void {
    this.state.ctm = times(this.state.ctm, matrix);
  }

  /** Whether nothing shows through what is filled now. */
  get isOpaque(): boolean {
    const { fillAlpha, isBlended, isMasked, isInSheer } = this.state;
    return fillAlpha === 1 && !isBlended && !isMasked && !isInSheer;
  }

  /** A group that is drawn as one: a mask is not seen itself. */
  beginGroup(isMask: boolean): void {
    const isInSheer = isMask || !this.isOpaque;
    this.save();
    Object.assign(this.state, { fillAlpha: 1, isBlended: false, isMasked: false, isInSheer });
  }

  /** To the rectangle around some points, which is all of it or not. */
  clipTo(points: readonly (readonly [number, number])[], isWhole: boolean): void {
    this.state.isClipWhole &&= isWhole;
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [left, top, right, bottom] = this.state.clip;
    this.state.clip = [
      Math.max(left, Math.min(...xs)),
      Math.max(top, Math.min(...ys)),
      Math.min(right, Math.max(...xs)),
      Math.min(bottom, Math.max(...ys)),
    ];
  }

  beginText(): void {
    this.setTextMatrix(IDENTITY);
  }

  setTextMatrix(matrix: Matrix): void {
    this.textMatrix = matrix;
    this.lineMatrix = matrix;
  }

  moveText(x: number, y: number): void {
    this.setTextMatrix(times(this.lineMatrix, [1, 0, 0, 1, x, y]));
  }

  nextLine(): void {
    this.moveText(0, -this.state.leading);
  }

  /** Along the line of text, in units of text space. */
  advance(by: number): void {
    this.textMatrix = times(this.textMatrix, [1, 0, 0, 1, by, 0]);
  }
}

/** Where the corners of a box stand, as a PDF gives it: left, bottom, right, top. */
export function cornersOf({ state }: Graphics, [left, bottom, right, top]: Box): (readonly [number, number])[] {
  const corners = [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
  ] as const;
  return corners.map(([x, y]) => placed(state.ctm, x, y));
}
