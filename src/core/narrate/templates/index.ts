import type { DocumentIdentity } from '../../disclosure/model.js';
import { isKnownProvince, provinceOf } from '../../taxonomy/places/index.js';
import type { KeptTemplate } from '../answers/kept.js';
import { checkTemplate } from '../template/check.js';
import { parseTemplate } from '../template/parse.js';
import type { Problem, Template } from '../template/template.js';
import { BUDGET } from './budget.js';
import { FINAL_ACCOUNTS } from './final-accounts.js';
import { HEBEI_BUDGET } from './hebei-budget.js';
import { PROVINCES } from './provinces/index.js';
import { SICHUAN_BUDGET } from './sichuan-budget.js';
import { SICHUAN_FINAL } from './sichuan-final.js';
import { XINJIANG_BUDGET } from './xinjiang-budget.js';
import { YUNNAN_FINAL } from './yunnan-final.js';

/** Texts of the templates that come with the program; the first of a type is the one for any place. */
export const TEMPLATES: readonly string[] = [
  BUDGET,
  FINAL_ACCOUNTS,
  SICHUAN_BUDGET,
  SICHUAN_FINAL,
  HEBEI_BUDGET,
  XINJIANG_BUDGET,
  YUNNAN_FINAL,
  ...PROVINCES,
];

/** Reads and checks the text of a template; it may be used only when there are no problems. */
export function loadTemplate(source: string): { readonly template: Template; readonly problems: readonly Problem[] } {
  const { template, problems } = parseTemplate(source);
  return {
    template,
    problems: [...problems, ...checkTemplate(template)].sort((left, right) => left.line - right.line),
  };
}

let shipped: readonly Template[] | null = null;

/** The templates that come with the program, read once. */
export function shippedTemplates(): readonly Template[] {
  shipped ??= TEMPLATES.map((source) => parseTemplate(source).template);
  return shipped;
}

/** The text of a template that comes with the program; null for another name. */
export function templateSource(name: string): string | null {
  const at = shippedTemplates().findIndex((template) => template.name === name);
  return at < 0 ? null : `${TEMPLATES[at]!.trim()}\n`;
}

/** The template of the document's type for the department's province, or for a place that its name has; else the one for any place. */
export function templateFor({ type, department }: DocumentIdentity): Template {
  const province = provinceOf(department);
  const ofType = shippedTemplates().filter((template) => template.type === type);
  const isOf = (place: string): boolean => (isKnownProvince(place) ? place === province : department.includes(place));
  return ofType.find(({ places }) => places.some(isOf)) ?? ofType.find(({ places }) => places.length === 0)!;
}

/** The template that was chosen; where it is gone, has mistakes or is for the other type, the one of the document's type and place. */
export function chosenTemplate(chosen: KeptTemplate | null, document: DocumentIdentity): Template {
  const template =
    chosen &&
    (chosen.source === null
      ? (shippedTemplates().find(({ name }) => name === chosen.name) ?? null)
      : sound(chosen.source));
  return template?.type === document.type ? template : templateFor(document);
}

function sound(source: string): Template | null {
  const { template, problems } = loadTemplate(source);
  return problems.length === 0 ? template : null;
}
