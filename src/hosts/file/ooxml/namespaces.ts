/**
 * Files in the strict form of the standard (ECMA-376 part 1) differ from transitional ones (part 4), which nearly all
 * programs write, in their namespaces alone.
 */
export interface Namespace {
  readonly transitional: string;
  readonly strict: string;
}

export const SPREADSHEETML: Namespace = {
  transitional: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  strict: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
};
export const WORDPROCESSINGML: Namespace = {
  transitional: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  strict: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
};
/** Of r:id, and the beginning of the types of relationships. */
export const RELATIONSHIPS: Namespace = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
/** Of mc:AlternateContent (part 3). */
export const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
/** Of the parts that hold relationships (part 2). */
export const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Whether a namespace is this one, in either form. */
export function isIn(uri: string, { transitional, strict }: Namespace): boolean {
  return uri === transitional || uri === strict;
}
