import { readdirSync, readFileSync } from 'node:fs';
import { readDocument } from '../../src/core/claims/index.js';
import { unwrapped } from '../../src/core/claims/unwrap/index.js';
import type { Disclosure } from '../../src/core/disclosure/model.js';
import { narrate } from '../../src/core/narrate/index.js';
import type { Template } from '../../src/core/narrate/template/template.js';
import { shippedTemplates } from '../../src/core/narrate/templates/index.js';
import { recognize } from '../../src/core/recognize/index.js';
import { reconcileText, type Workbooks } from '../../src/core/reconcile/index.js';
import type { Workbook } from '../../src/core/sheet/grid.js';
import { FULL_SET_BUDGET } from '../core/check/full-set.js';
import { textOf } from '../core/reconcile/changed-figures.js';
import { workbookOf } from '../e2e/fixtures.js';
import { CENTRAL_BUDGET_2024 } from '../forms/central-budget-2024.js';
import { CENTRAL_FINAL_2023 } from '../forms/central-final-2023.js';
import { COUNTY_BUDGET_2025 } from '../forms/county-budget-2025.js';
import { GUANGDONG_BUDGET_2022 } from '../forms/guangdong-budget-2022.js';
import { HUBEI_BUDGET_2024 } from '../forms/hubei-budget-2024.js';
import { HUNAN_BUDGET_2023 } from '../forms/hunan-budget-2023.js';
import { JIANGSU_BUDGET_2023 } from '../forms/jiangsu-budget-2023.js';
import { lastYear } from '../forms/last-year.js';
import { SHANGHAI_BUDGET_2024 } from '../forms/shanghai-budget-2024.js';
import { SICHUAN_BUDGET_2024 } from '../forms/sichuan-budget-2024.js';
import { claimLines } from './claim-lines.js';
import { factLines } from './fact-lines.js';

/** One kept file: its path below test/golden and the lines that it should hold. */
export interface Golden {
  readonly path: string;
  readonly lines: () => string[];
}

const FIXTURES = [
  'ebian-2021-budget',
  'lingshou-2021-budget',
  'ruoqiang-2024-budget',
  'xinping-2021-final.corrected',
  'xinping-2021-final',
] as const;

const FORMS: Readonly<Record<string, Workbook>> = {
  'central-budget-2024': CENTRAL_BUDGET_2024,
  'central-final-2023': CENTRAL_FINAL_2023,
  'county-budget-2025': COUNTY_BUDGET_2025,
  'full-set-budget': FULL_SET_BUDGET,
  'guangdong-budget-2022': GUANGDONG_BUDGET_2022,
  'hubei-budget-2024': HUBEI_BUDGET_2024,
  'hunan-budget-2023': HUNAN_BUDGET_2023,
  'jiangsu-budget-2023': JIANGSU_BUDGET_2023,
  'shanghai-budget-2024': SHANGHAI_BUDGET_2024,
  'sichuan-budget-2024': SICHUAN_BUDGET_2024,
};

/** What shipped templates are kept under (of those put together from shared paragraphs one of each type), and the workbook it is filled from: of its own place where there is one. */
const TEMPLATES: Readonly<Record<string, readonly [file: string, workbook: (typeof FIXTURES)[number]]>> = {
  通用部门预算: ['budget', 'lingshou-2021-budget'],
  通用部门决算: ['final-accounts', 'xinping-2021-final.corrected'],
  四川部门预算: ['sichuan-budget', 'ebian-2021-budget'],
  四川部门决算: ['sichuan-final', 'xinping-2021-final.corrected'],
  河北部门预算: ['hebei-budget', 'lingshou-2021-budget'],
  新疆部门预算: ['xinjiang-budget', 'ruoqiang-2024-budget'],
  云南部门决算: ['yunnan-final', 'xinping-2021-final.corrected'],
  天津部门预算: ['tianjin-budget', 'lingshou-2021-budget'],
  甘肃部门决算: ['gansu-final', 'xinping-2021-final.corrected'],
};

/** Every kept reading: texts of our own words, what the templates write, and the facts of the workbooks. */
export function goldens(): Golden[] {
  const texts = readdirSync(new URL('texts/', import.meta.url)).sort();
  return [
    ...texts.map((name) => ({
      path: `readings/${name}`,
      lines: () => readingLines(readFileSync(new URL(`texts/${name}`, import.meta.url), 'utf8')),
    })),
    ...shippedTemplates().flatMap((template) => {
      const [file, workbook] = TEMPLATES[template.name] ?? [];
      if (file === undefined || workbook === undefined) return [];
      return { path: `readings/template-${file}.txt`, lines: () => templateLines(template, workbook) };
    }),
    ...FIXTURES.map((name) => ({ path: `facts/${name}.txt`, lines: () => factLines(disclosureOf(name)) })),
    ...Object.entries(FORMS).map(([name, workbook]) => ({
      path: `facts/${name}.txt`,
      lines: () => factLines(recognize(workbook)),
    })),
  ];
}

/** A published text, with its workbook where test/fixtures has one of its name. */
export function publishedLines(name: string, text: string): string[] {
  const fixture = FIXTURES.find((it) => it === name);
  return readingLines(text, fixture && { disclosure: disclosureOf(fixture) });
}

/** What is read in a text, without the line breaks of its wrapping, and found by it alone or with its workbooks. */
function readingLines(text: string, workbooks?: Workbooks): string[] {
  const { findings, claims, matched, unverifiable } = reconcileText(text, workbooks);
  return [
    ...claimLines(readDocument(unwrapped(text).text, workbooks?.disclosure.document.department)),
    '',
    `reconciled: ${claims} figures, ${matched} borne out, ${unverifiable} not verifiable`,
    ...findings.map(({ severity, rule, quote, start, expected }) =>
      [severity, rule, start, JSON.stringify(quote), expected ?? ''].join(' ').trim(),
    ),
  ];
}

/** A template's text beside last year's figures, a tenth less each. */
function templateLines(template: Template, workbook: (typeof FIXTURES)[number]): string[] {
  const workbooks = { disclosure: disclosureOf(workbook), prior: priorOf(workbook) };
  return readingLines(textOf(narrate(workbooks.disclosure, { template, prior: workbooks.prior })).text, workbooks);
}

const disclosures = new Map<string, Disclosure>();
const priors = new Map<string, Disclosure>();

/** Several templates are filled from one workbook. */
function disclosureOf(name: (typeof FIXTURES)[number]): Disclosure {
  return once(disclosures, name, () => recognize(workbookOf(name)));
}

function priorOf(name: (typeof FIXTURES)[number]): Disclosure {
  return once(priors, name, () => recognize(lastYear(workbookOf(name), 0.9)));
}

function once(known: Map<string, Disclosure>, name: string, read: () => Disclosure): Disclosure {
  const found = known.get(name) ?? read();
  known.set(name, found);
  return found;
}
