import { readdirSync, readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const XSD = new URL('xsd/', import.meta.url);
const ROOT = 'OfficeAppManifestV1_1.xsd';

/** What Microsoft's published schemas say against a manifest; none when it is valid. Offline. */
export async function schemaErrors(manifest: string): Promise<string[]> {
  const file = (fileName: string) => ({ fileName, contents: readFileSync(new URL(fileName, XSD), 'utf8') });
  const { errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: manifest }],
    schema: [file(ROOT)],
    preload: readdirSync(XSD)
      .filter((name) => name !== ROOT)
      .map(file),
  });
  return errors.map((error) => error.message);
}
