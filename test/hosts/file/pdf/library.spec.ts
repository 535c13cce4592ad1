import assert from 'node:assert/strict';
import { pdfLibrary } from '../../../../src/hosts/file/pdf/library.js';

describe('pdf.js, loaded', () => {
  it("leaves the engine's own functions in their places", async () => {
    const { push } = Array.prototype;
    const { parse, stringify } = JSON;
    await pdfLibrary();
    assert.equal(Array.prototype.push, push);
    assert.equal(JSON.parse, parse);
    assert.equal(JSON.stringify, stringify);
  });
});
