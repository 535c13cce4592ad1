import { equal, match } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { fillDocx } from '../../../../src/hosts/file/form/index.js';
import { UnreadableText } from '../../../../src/hosts/file/text/unreadable-text.js';
import { disclosureOf } from '../../../e2e/fixtures.js';
import { documentXml, partsIn, wordZip } from '../comments/word-zip.js';
import { filledForm, formOf, p } from './form-parts.js';

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A form whose package says that its document is of another type. */
function typed(type: string): Uint8Array {
  const types = partsIn(wordZip(documentXml('')))['[Content_Types].xml']!;
  return wordZip(documentXml(p('20XX年')), { '[Content_Types].xml': types.replace(MAIN, type) });
}

function refused(bytes: Uint8Array): UnreadableText {
  let failure: unknown = null;
  try {
    fillDocx(bytes, '表样', disclosureOf('ebian-2021-budget'));
  } catch (error) {
    failure = error;
  }
  equal(failure instanceof UnreadableText, true, String(failure));
  return failure as UnreadableText;
}

describe('a blank form that is no plain .docx', () => {
  it('of a template (.dotx) is made a document, which Word opens as .docx', () => {
    const { parts } = filledForm(
      typed('application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'),
    );
    match(
      parts['[Content_Types].xml']!,
      new RegExp(`PartName="/word/document.xml" ContentType="${MAIN.replace('+', '\\+')}"`),
    );
    match(parts['word/document.xml']!, />2021</);
  });

  it('with macros is refused: its name would be another', () => {
    for (const kind of ['document.macroEnabled', 'template.macroEnabledTemplate']) {
      const { code, message } = refused(typed(`application/vnd.ms-word.${kind}.main+xml`));
      equal(code, 'macros');
      match(message, /^“表样”是启用宏的 Word 文档/);
    }
  });

  it('is told apart from other files in a zip', () => {
    equal(
      refused(readFileSync(`${import.meta.dirname}/../../../fixtures/ebian-2021-budget.xlsx`)).code,
      'other-format',
    );
    const odt = zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') });
    equal(refused(odt).code, 'open-document');
  });

  it('is refused where it is damaged, empty or without end', () => {
    equal(refused(formOf('<w:p><w:r></w:p>')).code, 'damaged');
    equal(refused(formOf('<w:p/>')).code, 'empty-file');
    equal(refused(formOf('<w:altChunk/>')).code, 'embedded');
    const deep = 1_000;
    equal(
      refused(formOf(`${'<w:tbl><w:tr><w:tc>'.repeat(deep)}${'</w:tc></w:tr></w:tbl>'.repeat(deep)}`)).code,
      'damaged',
    );
    equal(refused(formOf(p('年').repeat(100_000))).code, 'too-large');
    equal(refused(formOf(p('年'.repeat(500_001)))).code, 'too-long');
  });
});
