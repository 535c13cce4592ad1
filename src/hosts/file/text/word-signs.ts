import { symbolOf } from './symbols.js';

/** The sign that an element of a run stands for, a space for all that parts lines within a row; null for other elements. */
export function signOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  { parent, inRow }: { readonly parent: string | undefined; readonly inRow: boolean },
): string | null {
  switch (name) {
    case 'w:tab':
      // w:tabs has the stops of a paragraph
      return parent === 'w:tabs' ? null : signOf('w:ptab', attributes, { parent, inRow });
    case 'w:ptab':
      return inRow ? ' ' : '\t';
    case 'w:br':
    case 'w:cr':
      return inRow ? ' ' : '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return symbolOf(attributes['w:font'], attributes['w:char']);
    default:
      return null;
  }
}
