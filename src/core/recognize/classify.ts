import type { ItemId } from '../taxonomy/items.js';
import type { TableKind } from '../taxonomy/table-kind.js';
import { economicClass, economicClassCode } from '../taxonomy/economic-classes.js';
import { functionalClassCode } from '../taxonomy/functional-classes.js';
import {
  CODED_KINDS,
  ECONOMIC_KINDS,
  ECONOMIC_TOTALS,
  EXPENDITURE_LINES,
  INCOME_LINES,
  isAgencyOperation,
  itemByName,
  THREE_PUBLIC_LINES,
  TOTAL_LINE,
} from '../taxonomy/lines.js';
import { looksLikeOrganization, type Label } from './labels.js';
import type { Line, LineContext } from './line.js';

type Classified = Pick<Line, 'item' | 'code'>;

/** What a line is, by its name and code, in a table of its kind. */
export function classify(
  label: Label,
  code: string | null,
  organizationCode: string | null,
  isGroup: boolean,
  context: LineContext,
): Classified {
  const { kind, side } = context;
  const name = label.name;
  if (kind === 'three-public') return { item: threePublicItem(name), code: null };
  if (side !== null) return classifySided(name, code, side, context.economicHead);
  if (CODED_KINDS.has(kind)) return classifyCoded(name, code, organizationCode, context);
  if (TOTAL_LINE.test(name)) return { item: 'total', code: null };
  // the page of 机关运行经费, 国有资产 and 采购
  if (kind === 'procurement' && isAgencyOperation(name)) return { item: 'agency-operation', code: null };
  // 采购 and 绩效 list things; a line without the 单位 code or the particulars that the others carry sums a 单位 or a group
  return {
    item:
      isGroup || (context.columns.organizationCodes.length > 0 && organizationCode === null)
        ? 'organization'
        : 'project',
    code: null,
  };
}

/** Item of a 三公 line or head. */
export function threePublicItem(name: string): ItemId {
  return itemByName(THREE_PUBLIC_LINES, name) ?? 'unknown';
}

function classifySided(
  name: string,
  code: string | null,
  side: 'income' | 'expenditure' | null,
  economicHead: boolean,
): Classified {
  if (side !== 'income') {
    const told = code !== null && /^2\d\d/.test(code) ? code : functionalClassCode(name);
    const functional = economicHead ? null : told;
    if (functional !== null) return { item: 'function', code: functional };
    const economic = economicClassCode(name);
    if (economic !== null) return { item: 'economic', code: economic };
    return { item: itemByName(EXPENDITURE_LINES, name) ?? 'unknown', code: null };
  }
  return { item: itemByName(INCOME_LINES, name) ?? 'unknown', code: null };
}

function classifyCoded(
  name: string,
  code: string | null,
  organizationCode: string | null,
  context: LineContext,
): Classified {
  const { kind, projectHead, department } = context;
  const economicTotal = itemByName(ECONOMIC_TOTALS, name);
  if (economicTotal !== null) return { item: economicTotal, code: null };
  if (code === null && TOTAL_LINE.test(name)) return { item: 'total', code: null };
  const isOrganization = looksLikeOrganization(name, department);
  const isClassName = functionalClassCode(name) !== null || economicClassCode(name) !== null;
  if (code?.length === 3 && !isClassName && isOrganization) return { item: 'organization', code: null };
  const told = byCode(code, context) ?? byClassName(name, code, organizationCode, kind);
  if (told !== null) return told;
  if (name === '') return { item: 'unknown', code };
  if (kind === 'general-project' && projectHead && organizationCode !== null && code !== null)
    return { item: 'project', code };
  const isOwn = organizationCode !== null || isOrganization || /^\d{4,}$/.test(code ?? '');
  return { item: isOwn ? 'organization' : 'unknown', code: null };
}

/** By the first digit of a 科目 code: functional ones begin with 1 or 2, economic ones with 3 or 5. */
function byCode(code: string | null, { kind, projectHead }: LineContext): Classified | null {
  if (code === null) return null;
  if (/^[35]\d{2}(\d{2})?$/.test(code)) return { item: 'economic', code };
  if (!/^[12]\d{2}(\d{2}){0,2}$/.test(code)) return null;
  return { item: kind === 'general-project' && projectHead && code.length === 7 ? 'project' : 'function', code };
}

/** By the name of a 类, where a line has no code that tells. */
function byClassName(
  name: string,
  code: string | null,
  organizationCode: string | null,
  kind: TableKind,
): Classified | null {
  const economic = economicClassCode(name);
  if (economic !== null && (ECONOMIC_KINDS.has(kind) || economic === organizationCode) && economicClass(economic))
    return { item: 'economic', code: economic };
  const functional = kind !== 'general-basic' && code === null ? functionalClassCode(name) : null;
  return functional === null ? null : { item: 'function', code: functional };
}
