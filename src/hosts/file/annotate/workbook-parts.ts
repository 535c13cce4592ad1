import { mostOf } from '../../../core/sheet/extremes.js';
import {
  appended,
  attribute,
  attributePrefix,
  childOf,
  childrenOf,
  edited,
  namespaceOf,
  prefixFor,
  rootOf,
} from '../ooxml/edit-xml.js';
import type { EditedPackage } from '../ooxml/edited-package.js';
import { RELATIONSHIPS } from '../ooxml/namespaces.js';
import { folderOf } from '../ooxml/relationships.js';
import { escapeXml, XML_DECLARATION } from '../ooxml/xml-text.js';
import { Refusal } from '../unreadable-workbook.js';
import { WORKBOOK } from '../xlsx/workbook-part.js';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const MOST_NAME = 31;

/** The workbook part and where it leads. Transitional and strict files differ in their namespaces alone. */
export interface WorkbookParts {
  readonly workbook: string;
  /** "xl/", where new parts go. */
  readonly folder: string;
  readonly namespace: string;
  /** What the types of its relationships begin with. */
  readonly relationships: string;
  /** Sheet name → part. */
  readonly sheets: ReadonlyMap<string, string>;
}

export function workbookParts(file: EditedPackage): WorkbookParts {
  const workbook = file.document(WORKBOOK);
  const xml = workbook === null ? null : file.read(workbook);
  if (workbook === null || xml === null) throw new Refusal('damaged');
  const root = rootOf(xml);
  const relationships = file.relationships(workbook);
  const id = `${prefixFor(root, RELATIONSHIPS) ?? 'r:'}id`;
  const sheets = childOf(xml, root, 'sheets');
  return {
    workbook,
    folder: folderOf(workbook),
    namespace: namespaceOf(root) ?? '',
    relationships: (relationships.find(({ kind }) => kind === 'worksheet')?.type ?? '').replace(/\/worksheet$/, ''),
    sheets: new Map(
      (sheets ? childrenOf(xml, sheets) : []).map(({ attributes }) => {
        const target = attribute(attributes, id);
        return [attribute(attributes, 'name') ?? '', relationships.find((one) => one.id === target)?.part ?? ''];
      }),
    ),
  };
}

/** Puts a sheet behind the others, under its name or, where that is taken, 校验结果(2). */
export function addSheet(file: EditedPackage, parts: WorkbookParts, title: string, sheet: string): void {
  const part = file.freeName(`${parts.folder}worksheets/sheet#.xml`);
  file.write(part, sheet);
  file.list(part, `${SPREADSHEET}.worksheet+xml`);
  const relationship = file.relate(parts.workbook, `${parts.relationships}/worksheet`, part);
  const xml = file.read(parts.workbook)!;
  const root = rootOf(xml);
  const sheets = childOf(xml, root, 'sheets')!;
  const ids = childrenOf(xml, sheets).map(({ attributes }) => Number(attribute(attributes, 'sheetId') ?? 0));
  const { prefix, declaration } = attributePrefix(root, RELATIONSHIPS, 'r:', parts.relationships);
  const name = escapeXml(freeTitle(title, parts));
  const line = `<${root.prefix}sheet${declaration} name="${name}" sheetId="${mostOf(ids, 0) + 1}" ${prefix}id="${relationship}"/>`;
  file.write(parts.workbook, edited(xml, [appended(xml, sheets, line)]));
}

/** The part of formats; one is made where the workbook has none. */
export function stylesPart(file: EditedPackage, parts: WorkbookParts): string {
  return file.partOf(parts.workbook, 'styles', () => ({
    type: `${parts.relationships}/styles`,
    pattern: `${parts.folder}styles#.xml`,
    contentType: `${SPREADSHEET}.styles+xml`,
    xml: `${XML_DECLARATION}<styleSheet xmlns="${parts.namespace}"></styleSheet>`,
  }));
}

function freeTitle(title: string, { sheets }: WorkbookParts): string {
  const taken = new Set([...sheets.keys()].map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = (number === 1 ? title : `${title}(${number})`).slice(0, MOST_NAME);
    if (!taken.has(name.toLowerCase())) return name;
  }
}
