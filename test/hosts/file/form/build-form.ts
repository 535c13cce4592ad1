import { strToU8, zipSync } from 'fflate';
import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

const SONG = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋' };

/**
 * A form as a bureau makes it in Word: a centred title, black-letter headings, indented text; each blank broken over
 * several runs, as Word leaves it after editing, and the line after a 其中 in bold.
 */
export async function formDocx(lines: readonly string[]): Promise<Uint8Array> {
  const children = lines.map((line, at) => {
    if (at === 0)
      return new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { after: 400 },
        children: runs(line, { size: 44, bold: true, font: { ...SONG, eastAsia: '方正小标宋简体' } }),
      });
    if (/^第.部分/.test(line))
      return new Paragraph({
        alignment: AlignmentType.CENTER,
        heading: HeadingLevel.HEADING_1,
        children: runs(line, { size: 36 }),
      });
    if (/^[一二三四五六七八九十]+、/.test(line))
      return new Paragraph({
        heading: HeadingLevel.HEADING_2,
        indent: { firstLine: 640 },
        children: runs(line, { size: 32, font: { ...SONG, eastAsia: '黑体' } }),
      });
    return new Paragraph({
      indent: { firstLine: 640 },
      spacing: { line: 560 },
      children: runs(line, { size: 32, font: SONG }),
    });
  });
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      ['单位名称', 'XX部门'],
      ['填报人', ''],
    ].map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (text) => new TableCell({ children: [new Paragraph({ children: [new TextRun(text)] })] }),
          ),
        }),
    ),
  });
  const document = new Document({
    sections: [
      {
        children: [
          ...children,
          table,
          new Paragraph({ children: [new TextRun({ text: '附件：公开表', italics: true })] }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** "收入XXX万元" as 收入 | X | XX | 万元. */
function runs(line: string, look: ConstructorParameters<typeof TextRun>[0] & object): TextRun[] {
  return line.split(/(?<=[X×_])|(?<=[^X×_])(?=[X×_])/).map((text) => new TextRun({ ...look, text }));
}

/** The least that Word opens, with a body given as it stands. */
export function wordDocx(body: string): Uint8Array {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:body>${body}</w:body></w:document>`,
    ),
  });
}
