/** What turns a workbook into tables, findings and a 说明: the larger part of core, in a chunk of its own. */
import type * as forms from './forms.js';

export { withContradictions } from '../core/narrate/contradictions.js';
export { questionedBy, withDoubts } from '../core/narrate/doubts.js';
export { narrate, workbookCharts } from '../core/narrate/index.js';
export {
  chosenTemplate,
  loadTemplate,
  shippedTemplates,
  templateFor,
  templateSource,
} from '../core/narrate/templates/index.js';
export { recognize } from '../core/recognize/index.js';
export { moneyOf } from '../core/report/money/money.js';
export { validate } from '../core/check/index.js';

/** Loads what fills blank forms, on top of the engine. Rejects with one Chinese sentence. */
export async function loadForms(): Promise<typeof forms> {
  try {
    return await import(/* webpackChunkName: "form" */ './forms.js');
  } catch {
    throw new Error('填写空白模板的程序没有载入，请刷新页面再试，或反馈给维护人员。');
  }
}
