import { appended, attribute, attributePrefix, childrenOf, edited, prefixFor, rootOf } from '../ooxml/edit-xml.js';
import { RELATIONSHIPS } from '../ooxml/namespaces.js';

/** What may follow <legacyDrawing> in CT_Worksheet (ECMA-376 18.3.1.99); AlternateContent holds controls. */
const BEHIND = [
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
  'AlternateContent',
];

/** The relation id of the sheet's VML drawing, where it has one. */
export function legacyDrawingId(sheet: string): string | undefined {
  const root = rootOf(sheet);
  const drawing = childrenOf(sheet, root).find(({ name }) => name === 'legacyDrawing');
  return drawing && attribute(drawing.attributes, `${prefixFor(root, RELATIONSHIPS) ?? 'r:'}id`);
}

/** The sheet with <legacyDrawing> at the place the schema gives it. */
export function withLegacyDrawing(sheet: string, id: string, namespace: string): string {
  const root = rootOf(sheet);
  const { prefix, declaration } = attributePrefix(root, RELATIONSHIPS, 'r:', namespace);
  const element = `<${root.prefix}legacyDrawing${declaration} ${prefix}id="${id}"/>`;
  const children = childrenOf(sheet, root);
  const data = children.findIndex(({ name }) => name === 'sheetData');
  const next = children.find(({ name }, index) => index > data && BEHIND.includes(name));
  return edited(sheet, [next ? { from: next.start, to: next.start, text: element } : appended(sheet, root, element)]);
}
