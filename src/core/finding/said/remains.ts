import type { PageRemain, StrayEntry } from '../../sheet/grid.js';

/** What a PDF holds beside what its pages print. */
export type RemainSaid =
  /** The same on each of these pages. */
  | {
      readonly type: 'pages.remain';
      readonly kind: PageRemain['kind'];
      readonly text: string;
      readonly pages: readonly number[];
    }
  /** The file's own title or author names another department or year than its tables. */
  | {
      readonly type: 'pages.property';
      readonly property: 'title' | 'author';
      readonly text: string;
      readonly wrong: 'department' | 'year';
      readonly told: string;
      readonly usual: string;
    }
  /** The contents name another page than that of the title. */
  | (StrayEntry & { readonly type: 'pages.contents' });
