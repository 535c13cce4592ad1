/** A custom XML part in which a workbook carries something of ours. */
export interface JsonPart {
  readonly namespace: string;
  readonly element: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What Office keeps with the workbook: one element whose text is JSON, so that no line break or quote is touched. */
export function partXml({ namespace, element }: JsonPart, value: unknown): string {
  const json = JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<${element} xmlns="${namespace}">${json}</${element}>`;
}

/** The value in such a part, also when Office has written its XML anew; undefined when it holds something else. */
export function valueOfPart({ element }: JsonPart, xml: string): unknown {
  const [, text] = new RegExp(`<(?:[\\w-]+:)?${element}\\b[^>]*>([^<]*)</`).exec(xml) ?? [];
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, plain)) as unknown;
  } catch {
    return undefined;
  }
}

function plain(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
  if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
  return ENTITIES[name!] ?? whole;
}
