import { strToU8, unzipSync, type Zippable } from 'fflate';
import { packed } from '../ooxml/zip-pack.js';
import { withPatterns } from './chart-look.js';
import type { Parts } from './compile.js';
import type { OwnBlocks } from './own-blocks.js';

/** Any moment will do as long as it is always the same. */
const MOMENT = '2020-01-01T00:00:00Z';

/**
 * What no line ends, or begins, with (ECMA-376 part 1, 17.15.1.59 and 60): Word's own lists for Chinese, to which 万, 亿 and
 * 元 are added, so that an amount and its unit stay together. Such a list needs no sign in the text that a font may lack.
 */
const LINE_ENDS =
  '<w:noLineBreaksAfter w:lang="zh-CN" w:val="$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥"/>' +
  '<w:noLineBreaksBefore w:lang="zh-CN" w:val="!%),.:;&gt;?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠万亿元"/>';

/** Readers that stream expect the list of content types in front. */
const TYPES = '[Content_Types].xml';

/**
 * The package of the parts that docx wrote, the same bytes for the same document: docx writes down the moment, gives
 * relations to charts random names, and goes on numbering bookmarks from document to document. With what its options do
 * not reach: the blocks that are our own, the patterns of charts, that punctuation is set close, and what no line ends or
 * begins with.
 */
export function pack(parts: Parts, blocks: OwnBlocks): Uint8Array {
  const relation = numbering();
  const finished: Zippable = { [TYPES]: new Uint8Array() };
  for (const [name, content] of parts) {
    if (typeof content !== 'string') finished[name] = [packed(unzipSync(content)), { level: 0 }];
    else
      finished[name] = strToU8(
        finish(
          name,
          blocks,
          content.replace(/"rId([\w-]{21})"/g, (_, id: string) => `"rIdPart${relation(id)}"`),
        ),
      );
  }
  return packed(finished, 3);
}

function finish(part: string, blocks: OwnBlocks, xml: string): string {
  if (part.startsWith('word/charts/')) return withPatterns(xml);
  switch (part) {
    case 'word/document.xml':
      return blocks.putInto(renumbered(xml));
    case 'word/settings.xml':
      return xml.replace(
        '<w:updateFields',
        (next) => `<w:characterSpacingControl w:val="compressPunctuation"/>${LINE_ENDS}${next}`,
      );
    case 'docProps/core.xml':
      return xml.replace(/(<dcterms:(?:created|modified) [^>]*>)[^<]*/g, `$1${MOMENT}`);
    default:
      return xml;
  }
}

/** The bookmarks of the headings, numbered from 1. */
function renumbered(xml: string): string {
  const bookmark = numbering();
  const anew = (_: string, before: string, id: string): string => before + bookmark(id);
  return xml
    .replace(/(["\s]_Toc)(\d+)/g, anew)
    .replace(/(<w:bookmark(?:Start w:name="_Toc\d+"|End) w:id=")(\d+)/g, anew);
}

/** Numbers for names, in the order in which they come. */
function numbering(): (name: string) => number {
  const known = new Map<string, number>();
  return (name) => {
    if (!known.has(name)) known.set(name, known.size + 1);
    return known.get(name)!;
  };
}
