/** A start or end tag, or the text between two of them, character references unresolved. */
export type HtmlToken =
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'text'; readonly text: string };

/** What stands in these is neither text nor markup of the page. */
const RAW = new Set(['script', 'style', 'xml', 'title', 'textarea', 'template', 'noscript']);
const TAG_NAME = /[A-Za-z][^\s/>]*/y;
const ATTRIBUTE = /([^\s=/>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))|([^\s=/>"']+)/g;

/** Walks a page once; comments, declarations and instructions are left out. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    if (next !== at) yield { kind: 'text', text: html.slice(at, next < 0 ? html.length : next) };
    if (next < 0) return;
    const isClosing = html[next + 1] === '/';
    TAG_NAME.lastIndex = next + (isClosing ? 2 : 1);
    const name = TAG_NAME.exec(html)?.[0].toLowerCase();
    if (name === undefined) {
      const end = afterDeclaration(html, next);
      if (end === next + 1) yield { kind: 'text', text: '<' };
      at = end;
      continue;
    }
    const end = tagEnd(html, TAG_NAME.lastIndex);
    yield { kind: isClosing ? 'close' : 'open', name, attributes: html.slice(TAG_NAME.lastIndex, end) };
    at = end + 1;
    if (!isClosing && RAW.has(name)) at = afterRaw(html, at, name);
  }
}

/** Behind a comment, a declaration or an instruction; one sign on for a lone "<". */
function afterDeclaration(html: string, at: number): number {
  if (!/[!?/]/.test(html[at + 1] ?? '')) return at + 1;
  const isComment = html.startsWith('<!--', at);
  const end = html.indexOf(isComment ? '-->' : '>', at + (isComment ? 4 : 2));
  return end < 0 ? html.length : end + (isComment ? 3 : 1);
}

/** Place of the ">" that ends a tag; one inside a quoted value is none. */
function tagEnd(html: string, from: number): number {
  let quote = '';
  for (let at = from; at < html.length; at++) {
    const sign = html[at]!;
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '>') return at;
    else if ((sign === '"' || sign === "'") && html[at - 1] === '=') quote = sign;
  }
  return html.length;
}

function afterRaw(html: string, from: number, name: string): number {
  const end = new RegExp(`</${name}[\\s>/]`, 'gi');
  end.lastIndex = from;
  const found = end.exec(html);
  return found === null ? html.length : found.index;
}

/** An attribute of a tag by its name in small letters; "" where it has no value. */
export function attributeOf(attributes: string, name: string): string | undefined {
  for (const match of attributes.matchAll(ATTRIBUTE)) {
    if ((match[1] ?? match[5])!.toLowerCase() === name) return match[2] ?? match[3] ?? match[4] ?? '';
  }
  return undefined;
}
