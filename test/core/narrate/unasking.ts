import type { Disclosure } from '../../../src/core/disclosure/model.js';
import { narrate as narrateWith, type NarrateOptions } from '../../../src/core/narrate/index.js';
import type { Narrative } from '../../../src/core/narrate/narrative.js';
import { templateFor } from '../../../src/core/narrate/templates/index.js';
import type { Template } from '../../../src/core/narrate/template/template.js';

/** The template as one that says nothing of numbers no table tells, for what is told from the tables alone. */
export function unasking(template: Template): Template {
  return { ...template, settings: { ...template.settings, asksPrior: false, asksBudget: false } };
}

export function narrate(disclosure: Disclosure, options: NarrateOptions = {}): Narrative {
  return narrateWith(disclosure, {
    ...options,
    template: unasking(options.template ?? templateFor(disclosure.document)),
  });
}
