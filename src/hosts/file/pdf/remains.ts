import type { PageRemain, Remains } from '../../../core/sheet/grid.js';
import { strayEntries } from './contents.js';
import type { PageLayout } from './page-layout.js';
import { isPageNumber } from './part-lines.js';

/** What pdf.js tells of an annotation. */
interface Annotation {
  readonly subtype?: string;
  readonly fieldType?: string | null;
  readonly readOnly?: boolean;
  readonly contentsObj?: { readonly str?: string };
}

/** What readers note on a page (ISO 32000-1, 12.5.6); links, and what belongs to another, are none of it. */
const NOTES: ReadonlySet<string> = new Set([
  'Text',
  'FreeText',
  'Highlight',
  'Underline',
  'Squiggly',
  'StrikeOut',
  'Ink',
  'Caret',
  'FileAttachment',
]);
/** Text, choice and button; a signature is no field that anybody fills in. */
const FIELDS: ReadonlySet<string> = new Set(['Tx', 'Ch', 'Btn']);

/** The notes and the fields of a page. */
export function notesOf(annotations: readonly unknown[], page: number): PageRemain[] {
  return annotations.flatMap((one): PageRemain[] => {
    const { subtype = '', fieldType, readOnly, contentsObj } = one as Annotation;
    if (NOTES.has(subtype)) return [{ page, kind: 'comment', text: (contentsObj?.str ?? '').trim() }];
    const isField = subtype === 'Widget' && FIELDS.has(fieldType ?? '') && readOnly !== true;
    return isField ? [{ page, kind: 'field', text: '' }] : [];
  });
}

/** What is in the file beside what its pages print; null for nothing. */
export function remainsOf(
  layouts: readonly PageLayout[],
  notes: readonly PageRemain[],
  properties: Pick<Remains, 'title' | 'author'>,
): Remains | null {
  const noted = new Set(notes.map(({ page }) => page));
  const unseen = layouts.flatMap(({ page, unseen: texts }) => texts.map((text): PageRemain => ({ ...text, page })));
  const empty = layouts
    .slice(1, -1)
    .filter((layout) => isEmpty(layout) && !noted.has(layout.page))
    .map(({ page }): PageRemain => ({ page, kind: 'empty', text: '' }));
  const pages = [...unseen, ...notes, ...empty];
  const contents = strayEntries(layouts);
  const isNothing = pages.length + contents.length === 0 && properties.title === '' && properties.author === '';
  return isNothing ? null : { pages, ...properties, ...(contents.length === 0 ? {} : { contents }) };
}

/** Nothing is printed on it, or its number alone. */
function isEmpty({ isBare, fault, blocks, height }: PageLayout): boolean {
  return isBare && fault === null && blocks.every((block) => block.kind === 'line' && isPageNumber(block.line, height));
}
