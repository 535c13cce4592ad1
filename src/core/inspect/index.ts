import { basicDepth, fundDepth, generalDepth } from './depth.js';
import { hidden, personal } from './exposed.js';
import { INSPECTION_ITEMS } from './items.js';
import type { Inspection, Judged } from './model.js';
import { withPutAside } from './put-aside.js';
import { across, identity, prior, subjects, units, within } from './relations.js';
import { judged, subjectOf, type Judge, type Material } from './subject.js';
import { emptySaid, numbering, TABLE_JUDGES } from './tables.js';
import {
  agencyOperation,
  askedChapter,
  changes,
  duties,
  figuresAgree,
  leftovers,
  organization,
  textItself,
} from './texts.js';
import { changesTold, COUNT_JUDGES, partsApart, vehiclesApart } from './three-public.js';

export { INSPECTION_GROUPS, INSPECTION_ITEMS, type InspectionItem } from './items.js';
export { VERDICTS, type Evidence, type InspectedItem, type Inspection, type Verdict } from './model.js';
export type { Material } from './subject.js';

const JUDGES: Readonly<Record<string, Judge>> = {
  ...TABLE_JUDGES,
  ...COUNT_JUDGES,
  'table.numbering': numbering,
  'empty.said': emptySaid,
  'text.duties': duties,
  'text.organization': organization,
  'text.changes': changes,
  'text.agency-operation': agencyOperation,
  'text.procurement': askedChapter('政府采购'),
  'text.assets': askedChapter('国有资产占用'),
  'text.performance': askedChapter('绩效'),
  'text.terms': askedChapter('名词解释'),
  'depth.general': generalDepth,
  'depth.basic': basicDepth,
  'depth.fund': fundDepth,
  'three-public.parts': partsApart,
  'three-public.vehicles': vehiclesApart,
  'three-public.changes': changesTold,
  'relations.within': within,
  'relations.across': across,
  'relations.prior': prior,
  'unit': units,
  'subjects': subjects,
  'identity': identity,
  'text.figures': figuresAgree,
  'text.itself': textItself,
  leftovers,
  personal,
  hidden,
};

const BY_PERSON: Judged = judged('person', []);
const OF_GOVERNMENT: Judged = judged('open', [{ type: 'government' }]);
const OF_SEVERAL: Judged = judged('open', [{ type: 'departments' }]);

/**
 * The paper of one department, filled as far as its files tell: every item with a verdict, what it rests on and where
 * that stands. What was not read or not computed is open or for a person, never kept. Never throws.
 */
export function inspect(material: Material): Inspection {
  const { disclosure, text, report } = material;
  const { settings, published } = report;
  const subject = subjectOf(material);
  const judgeOf = (id: string): Judged => {
    if (disclosure.government !== undefined) return OF_GOVERNMENT;
    if (disclosure.departments !== undefined) return OF_SEVERAL;
    return withPutAside(id, JUDGES[id]!(subject), settings);
  };
  return {
    workbook: disclosure.workbook,
    text: text?.name ?? null,
    document: disclosure.document,
    items: INSPECTION_ITEMS.map((item) => ({ item, ...(item.byPerson ? BY_PERSON : judgeOf(item.id)) })),
    ...(published === undefined ? {} : { published }),
    ...(settings === undefined ? {} : { settings }),
  };
}
