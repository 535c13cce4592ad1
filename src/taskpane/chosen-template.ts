import type { DocumentIdentity } from '../core/disclosure/model.js';
import type { KeptTemplate } from '../core/narrate/answers/kept.js';
import { loadTemplate, shippedTemplates, templateFor } from '../core/narrate/templates/index.js';
import type { Template } from '../core/narrate/template/template.js';

/** The template that was chosen; where it is gone, has mistakes or is for the other type, the one of the document's type and place. */
export function chosenTemplate(chosen: KeptTemplate | null, document: DocumentIdentity): Template {
  const template = chosen && (chosen.source === null ? (shippedTemplates().find(({ name }) => name === chosen.name) ?? null) : sound(chosen.source));
  return template?.type === document.type ? template : templateFor(document);
}

function sound(source: string): Template | null {
  const { template, problems } = loadTemplate(source);
  return problems.length === 0 ? template : null;
}
