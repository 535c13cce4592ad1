import { strToU8 } from 'fflate';
import { flatOpc } from './flat-opc.js';
import { textOf, type Piece, type WordParagraph, type WordState } from './word-state.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The document as one XML: as its file has it, or written from its paragraphs once they are others. */
export function markupOf({ paragraphs, file }: WordState): string {
  const isAsInFile =
    file?.paragraphs.length === paragraphs.length && paragraphs.every((one, at) => textOf(one) === file.paragraphs[at]);
  if (isAsInFile) return file.flat;
  const numbers = [...new Set(paragraphs.flatMap(({ number }) => number ?? []))];
  const parts = {
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${W}><w:body>${blocks(paragraphs, numbers)}<w:sectPr/></w:body></w:document>`,
    'word/numbering.xml': `<w:numbering ${W}>${numbers.map(abstract).join('')}${numbers.map(numberingOf).join('')}</w:numbering>`,
  };
  return flatOpc(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

const abstract = (text: string, id: number): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="nothing"/><w:lvlText w:val="${escaped(text)}"/></w:lvl></w:abstractNum>`;
const numberingOf = (_: string, id: number): string =>
  `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`;

function blocks(paragraphs: readonly WordParagraph[], numbers: readonly string[]): string {
  const written = (some: readonly WordParagraph[]): string => some.map((one) => paragraphXml(one, numbers)).join('');
  return stretches(paragraphs, ({ cell }) => cell?.table)
    .map((block) => {
      if (!block[0]!.cell) return written(block);
      const rows = stretches(block, ({ cell }) => cell!.row).map((row) => {
        const cells = stretches(row, ({ cell }) => cell!.column).map((cell) => `<w:tc>${written(cell)}</w:tc>`);
        return `<w:tr>${cells.join('')}</w:tr>`;
      });
      return `<w:tbl>${rows.join('')}</w:tbl>`;
    })
    .join('');
}

function paragraphXml({ pieces, number }: WordParagraph, numbers: readonly string[]): string {
  const properties =
    number === null
      ? ''
      : `<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${numbers.indexOf(number) + 1}"/></w:numPr></w:pPr>`;
  return `<w:p>${properties}${pieces.map(pieceXml).join('')}</w:p>`;
}

function pieceXml({ text, control, isDeleted }: Piece): string {
  const run = `<w:r>${text.replace(/[^\t\v\f]+|[\t\v\f]/g, (signs) => signXml(signs, isDeleted === true))}</w:r>`;
  const marked = isDeleted ? `<w:del w:id="1" w:author="甲">${run}</w:del>` : run;
  if (!control) return marked;
  const { tag, title } = control;
  return `<w:sdt><w:sdtPr><w:alias w:val="${escaped(title)}"/><w:tag w:val="${escaped(tag)}"/></w:sdtPr><w:sdtContent>${marked}</w:sdtContent></w:sdt>`;
}

function signXml(signs: string, isDeleted: boolean): string {
  if (signs === '\t') return '<w:tab/>';
  if (signs === '\v') return '<w:br/>';
  if (signs === '\f') return '<w:br w:type="page"/>';
  const element = isDeleted ? 'w:delText' : 'w:t';
  return `<${element} xml:space="preserve">${escaped(signs)}</${element}>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** Neighbours with the same key together. */
function stretches<T>(all: readonly T[], keyOf: (one: T) => unknown): T[][] {
  const found: T[][] = [];
  all.forEach((one, index) => {
    if (index > 0 && keyOf(one) === keyOf(all[index - 1]!)) found.at(-1)!.push(one);
    else found.push([one]);
  });
  return found;
}
