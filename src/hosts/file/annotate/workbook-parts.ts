import { Refusal } from '../unreadable-workbook.js';
import type { Package, Relation } from './package.js';
import { appended, attribute, childOf, childrenOf, edited, escapeXml, prefixFor, rootOf } from './xml.js';
import { mostOf } from '../../../core/sheet/extremes.js';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELATIONSHIPS = /\/officeDocument\/(?:2006\/)?relationships$/;
const MOST_NAME = 31;

/** The workbook part and where it leads. Transitional and strict files differ in their namespaces alone. */
export interface WorkbookParts {
  readonly workbook: string;
  /** "xl/", where new parts go. */
  readonly folder: string;
  readonly namespace: string;
  readonly relationships: string;
  /** Sheet name → part. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly relations: readonly Relation[];
}

export function workbookParts(file: Package): WorkbookParts {
  const workbook = file.relations('').find(({ type }) => type.endsWith('/officeDocument'))?.part ?? 'xl/workbook.xml';
  const xml = file.read(workbook);
  if (xml === undefined) throw new Refusal('damaged');
  const root = rootOf(xml);
  const relations = file.relations(workbook);
  const id = `${prefixFor(root, RELATIONSHIPS) ?? 'r:'}id`;
  const sheets = childOf(xml, root, 'sheets');
  return {
    workbook,
    folder: workbook.slice(0, workbook.lastIndexOf('/') + 1),
    namespace: attribute(root.attributes, root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix.slice(0, -1)}`) ?? '',
    relationships: (relations.find(({ type }) => type.endsWith('/worksheet'))?.type ?? '').replace(/\/worksheet$/, ''),
    sheets: new Map(
      (sheets ? childrenOf(xml, sheets) : []).map(({ attributes }) => {
        const target = attribute(attributes, id);
        return [attribute(attributes, 'name') ?? '', relations.find((relation) => relation.id === target)?.part ?? ''];
      }),
    ),
    relations,
  };
}

/** Puts a sheet behind the others, under its name or, where that is taken, 校验结果(2). */
export function addSheet(file: Package, parts: WorkbookParts, title: string, sheet: string): void {
  const part = file.freeName(`${parts.folder}worksheets/sheet#.xml`);
  file.write(part, sheet);
  file.list(part, `${SPREADSHEET}.worksheet+xml`);
  const relation = file.relate(parts.workbook, `${parts.relationships}/worksheet`, part);
  const xml = file.read(parts.workbook)!;
  const root = rootOf(xml);
  const sheets = childOf(xml, root, 'sheets')!;
  const id =
    1 +
    mostOf(
      childrenOf(xml, sheets).map(({ attributes }) => Number(attribute(attributes, 'sheetId') ?? 0)),
      0,
    );
  const known = prefixFor(root, RELATIONSHIPS);
  const line = `<${root.prefix}sheet${known === null ? ` xmlns:r="${parts.relationships}"` : ''} name="${escapeXml(freeTitle(title, parts))}" sheetId="${id}" ${known ?? 'r:'}id="${relation}"/>`;
  file.write(parts.workbook, edited(xml, [appended(xml, sheets, line)]));
}

/** The part of formats; one is made where the workbook has none. */
export function stylesPart(file: Package, parts: WorkbookParts): string {
  const own = parts.relations.find(({ type }) => type.endsWith('/styles'))?.part;
  if (own !== undefined && file.find(own) !== undefined) return own;
  const part = file.freeName(`${parts.folder}styles#.xml`);
  file.write(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${parts.namespace}"></styleSheet>`,
  );
  file.list(part, `${SPREADSHEET}.styles+xml`);
  file.relate(parts.workbook, `${parts.relationships}/styles`, part);
  return part;
}

function freeTitle(title: string, { sheets }: WorkbookParts): string {
  const taken = new Set([...sheets.keys()].map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = (number === 1 ? title : `${title}(${number})`).slice(0, MOST_NAME);
    if (!taken.has(name.toLowerCase())) return name;
  }
}
