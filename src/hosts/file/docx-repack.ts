import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Any moment will do as long as it is always the same; zip knows none before 1980. */
const MOMENT = '2020-01-01T00:00:00Z';

/** The same package with its moments of making taken out, so that the same text gives the same bytes. */
export function repack(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const fixed: Zippable = {};
  for (const name of Object.keys(parts).sort(typesFirst)) {
    const content = parts[name]!;
    fixed[name] = name === 'docProps/core.xml' ? strToU8(withMoment(strFromU8(content))) : content;
  }
  return zipSync(fixed, { mtime: new Date(2020, 0, 1), level: 6 });
}

function withMoment(xml: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${MOMENT}`);
}

/** Readers that stream expect the list of content types in front. */
function typesFirst(left: string, right: string): number {
  const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2);
  return rank(left) - rank(right) || (left < right ? -1 : 1);
}
