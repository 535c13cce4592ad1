import { MOST_SECONDS } from '../ooxml/limits.js';
import { DAMAGED_PAGES, Refusal, type UnreadableCode, type UnreadableOptions } from '../unreadable-workbook.js';

/** Why a file cannot be read as a text; the code is what JSON output carries. */
export type UnreadableTextCode =
  | 'empty-file'
  | 'not-a-text'
  | 'old-word'
  | 'other-format'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'too-long'
  | 'not-commentable'
  | 'macros'
  | 'rtf'
  | 'web-archive'
  | 'word-xml'
  | 'markup'
  | 'json'
  | 'pdf'
  | 'open-document'
  | 'e-book'
  | 'fixed-layout'
  | 'picture'
  | 'archive'
  | 'embedded'
  | 'no-text'
  | 'too-many-pages'
  | 'too-slow'
  | 'too-heavy';

const SAVE_AS = '请在 Word 或 WPS 中打开，另存为 .docx 后再试。';

const SENTENCES: Readonly<Record<UnreadableTextCode, string>> = {
  'empty-file': '是空文件，里面没有文字。',
  'not-a-text': '不是说明文字，只能读取 .docx、.pdf、.ofd、.txt、.md 和另存的网页（.html、.mht）。',
  'old-word': '是旧格式的 Word 文档，请在 Word 或 WPS 中另存为 .docx 后再试。',
  'other-format': '是工作簿或其他格式，不是说明文字，请给 .docx、.txt 或 .md 文件。',
  'encrypted': '设有打开密码，请取消密码后另存再试。',
  'damaged': '不完整或已损坏，请在 Word 或 WPS 中打开后另存为 .docx 再试。',
  'too-large': '展开后过大（上限 64 MB、2000 个部件），没有读取。',
  'too-long': '的文字超过 50 万字，没有读取，请分成几份再试。',
  'not-commentable': '不能加批注，只有 .docx 文档可以；请在 Word 或 WPS 中另存为 .docx 再试。',
  'macros': '是启用宏的 Word 文档（.docm、.dotm），没有填写；请在 Word 或 WPS 中另存为 .docx 后再试。',
  'rtf': `是 RTF 文档，没有读取；${SAVE_AS}`,
  'web-archive': `是网页存档（.mht）或邮件，里面没有找到网页；${SAVE_AS}`,
  'word-xml': `是 XML 格式的 Word 文档，没有读取；${SAVE_AS}`,
  'markup': '是 XML 文件，不是说明文字，请给 .docx、.txt 或 .md 文件。',
  'json': '是 JSON 数据，不是说明文字，请给 .docx、.txt 或 .md 文件。',
  'pdf': '是 PDF，没有读取；请给它原来的 Word 文档，或转换后另存为 .docx 再试。',
  'open-document': `是 OpenDocument 文档（.odt），没有读取；${SAVE_AS}`,
  'e-book': '是电子书（EPUB），没有读取；请给原来的 Word 文档，另存为 .docx 后再试。',
  'fixed-layout': '是版式文件（OFD），没有读取；请给它原来的 Word 文档，另存为 .docx 后再试。',
  'picture': '是图片，图中的文字读不出来；请给原来的 Word 文档，另存为 .docx 后再试。',
  'archive': '是压缩包，请解压后给里面的 .docx、.txt 或 .md 文件。',
  'embedded': `的文字都在嵌入的部件（altChunk）里，没有读取；${SAVE_AS}`,
  'no-text': '里没有读出文字，各页是扫描件、图片或读不出的表；请给它原来的 Word 文档（.docx）。',
  'too-many-pages': '超过 600 页，没有读取，请把说明部分另存为一份再试。',
  'too-slow': `读了 ${MOST_SECONDS} 秒还没有读完，没有读取，请重新导出后再试。`,
  'too-heavy': '要用的内存太多，没有读取，请重新导出后再试。',
};

/** The one error the reader of texts throws. Its message is a whole Chinese sentence that names the file. */
export class UnreadableText extends Error {
  override readonly name = 'UnreadableText';

  /** @param place the page at which reading stopped, when known: 第3页. */
  constructor(
    readonly code: UnreadableTextCode,
    readonly file: string,
    options: UnreadableOptions = {},
    readonly place?: string,
  ) {
    super(
      `“${file}”${place === undefined ? '' : `的${place}`}${code === 'damaged' && options.ofPages ? DAMAGED_PAGES : SENTENCES[code]}`,
      options,
    );
  }
}

/** Of what keeps a workbook from being read, what keeps a text too. */
const CODES: Readonly<Partial<Record<UnreadableCode, UnreadableTextCode>>> = {
  'encrypted': 'encrypted',
  'too-large': 'too-large',
  'damaged': 'damaged',
  // of pages alone
  'too-long': 'too-many-pages',
  'too-slow': 'too-slow',
  'too-heavy': 'too-heavy',
};

/** What reading or changing a .docx, or reading pages, ended with, said of the file. */
export function unreadable(cause: unknown, file: string, ofPages = false): UnreadableText {
  if (cause instanceof UnreadableText) return cause;
  if (!(cause instanceof Refusal)) return new UnreadableText('damaged', file, { cause, ofPages });
  return new UnreadableText(CODES[cause.code] ?? 'other-format', file, { cause, ofPages }, cause.place);
}
