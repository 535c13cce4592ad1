import { strFromU8, unzipSync } from 'fflate';

const TYPES = '[Content_Types].xml';
const DECLARATION = /^\ufeff?<\?xml[^>]*\?>\s*/;

/** A package as Word tells it to an add-in: all its parts in one XML, [MS-OE376]'s flat OPC. */
export function flatOpc(parts: Readonly<Record<string, Uint8Array>>): string {
  const types = parts[TYPES] ? strFromU8(parts[TYPES]) : '';
  const told = Object.entries(parts)
    .filter(([name]) => name !== TYPES && !name.endsWith('/'))
    .map(([name, bytes]) => {
      const type = typeOf(types, name);
      const isXml = /\+xml$|\/xml$/.test(type);
      const content = isXml
        ? `<pkg:xmlData>${strFromU8(bytes).replace(DECLARATION, '')}</pkg:xmlData>`
        : `<pkg:binaryData>${Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n')}</pkg:binaryData>`;
      return `<pkg:part pkg:name="/${name}" pkg:contentType="${type}"${isXml ? ' pkg:padding="256"' : ' pkg:compression="store"'}>${content}</pkg:part>`;
    });
  return `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${told.join('')}</pkg:package>`;
}

export const flatOfDocx = (docx: Uint8Array): string => flatOpc(unzipSync(docx));

function typeOf(types: string, name: string): string {
  const override = [...types.matchAll(/<Override\s[^>]*>/g)].find(([tag]) => tag.includes(`PartName="/${name}"`));
  const extension = name.slice(name.lastIndexOf('.') + 1);
  const byExtension = [...types.matchAll(/<Default\s[^>]*>/g)].find(([tag]) =>
    tag.includes(`Extension="${extension}"`),
  );
  return (
    /ContentType="([^"]*)"/.exec((override ?? byExtension)?.[0] ?? '')?.[1] ??
    (/xml|rels/.test(extension) ? 'application/xml' : 'image/png')
  );
}
