import { SaxesParser } from 'saxes';
import type { HostObject } from './objects.js';
import { HostFault } from './protocol.js';

/** Custom XML parts as Excel keeps them: only what is well-formed, under ids of its own. */
export function customXmlParts({ parts }: { readonly parts: string[] }): HostObject {
  const item = (id: string): HostObject => {
    const index = Number(id.slice(1, -1));
    if (parts[index] === undefined) throw new HostFault('ItemNotFound');
    return {
      type: 'CustomXmlPart',
      properties: { id: () => id },
      methods: {
        GetXml: () => parts[index],
        SetXml: (xml: string) => {
          namespaceOf(xml);
          parts[index] = xml;
        },
      },
    };
  };
  return {
    type: 'CustomXmlPartCollection',
    paths: {
      Add: (xml: string) => {
        namespaceOf(xml);
        return item(`{${parts.push(xml) - 1}}`);
      },
      GetByNamespace: (namespace: string) => ({
        type: 'CustomXmlPartScopedCollection',
        items: () => parts.flatMap((xml, index) => (namespaceOf(xml) === namespace ? [item(`{${index}}`)] : [])),
        paths: { '': item },
      }),
    },
  };
}

function namespaceOf(xml: string): string {
  let root: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ uri }) => void (root ??= uri));
  parser.on('error', () => {
    throw new HostFault('InvalidArgument');
  });
  parser.write(xml).close();
  return root!;
}
