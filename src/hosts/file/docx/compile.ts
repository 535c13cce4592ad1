import { Packer, type Document } from 'docx';

/** What the library writes of a document: text, or bytes for the workbook of a chart. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/**
 * The parts of a package as the library writes them, before it packs them: by its packer they would be deflated, inflated
 * to be finished, and deflated once more. The library says in its types that its packer has this, and not what it is; its
 * version is pinned.
 */
const { compiler } = Packer as unknown as { readonly compiler: { readonly compile: (document: Document) => Parts } };

export function partsOfPackage(document: Document): Parts {
  return compiler.compile(document);
}
