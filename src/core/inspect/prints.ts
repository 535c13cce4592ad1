import type { DocumentType } from '../taxonomy/table-kind.js';
import { squash } from '../text/squash.js';

/** Whose tables or text it is, as far as it tells; a department that nothing tells is null or ''. */
interface Identity {
  readonly department: string | null;
  readonly year: number | null;
  readonly type: DocumentType | null;
}

/** Whether published pages are of the same department, year and kind as one of the workbooks, as far as both tell. */
export function isPrint(pages: Identity, workbooks: readonly Identity[]): boolean {
  const department = squash(pages.department ?? '');
  return (
    department !== '' &&
    workbooks.some(
      (one) =>
        squash(one.department ?? '') === department &&
        one.type === pages.type &&
        (one.year === null || pages.year === null || one.year === pages.year),
    )
  );
}

/** Of what is published the 说明 in it tells the department and the year, where its tables do not. */
export function ownIdentity(
  tables: Identity,
  text: Identity,
): { readonly department: string; readonly year: number | null } {
  return { department: tables.department || (text.department ?? ''), year: tables.year ?? text.year };
}
