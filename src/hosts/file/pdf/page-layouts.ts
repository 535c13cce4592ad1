import type { PageContent } from './page-content.js';
import { layoutOf, type PageLayout } from './page-layout.js';
import type { Columns } from './unruled/aligned-columns.js';
import { inferTable } from './unruled/infer-rules.js';

/** The pages of a file in their order. */
export class Layouts {
  /** Of a table without lines at the end of the page before. */
  private before: Columns | null = null;

  /** @param page from 1 */
  next(content: PageContent, page: number): PageLayout {
    const { before } = this;
    this.before = null;
    const layout = layoutOf(content, page);
    if (layout.fault !== null || layout.blocks.some(({ kind }) => kind !== 'line')) return layout;
    const inferred = inferTable(content, before);
    if (inferred === null) return layout;
    const ruled = layoutOf({ ...content, rules: inferred.rules }, page);
    const [table, ...more] = ruled.blocks.filter(({ kind }) => kind !== 'line');
    if (table?.kind !== 'table' || more.length > 0) return layout;
    this.before = inferred.columns;
    return ruled;
  }
}
