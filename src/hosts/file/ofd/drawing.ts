import type { Painted } from '../pdf/drawn-paths.js';
import type { Matrix } from '../pdf/matrix.js';
import type { Sign } from './text-object.js';

/** What is drawn on a page while its objects are followed. */
export interface Drawing {
  readonly signs: Sign[];
  readonly paths: { readonly data: readonly number[]; readonly matrix: Matrix; readonly painted: Painted }[];
  pictures: number;
  objects: number;
}
