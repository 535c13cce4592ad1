/** What turns a workbook into tables, findings and a 说明: the larger part of core, in a chunk of its own. */
export { withDoubts } from '../core/narrate/doubts.js';
export { narrate } from '../core/narrate/index.js';
export {
  chosenTemplate,
  loadTemplate,
  shippedTemplates,
  templateFor,
  templateSource,
} from '../core/narrate/templates/index.js';
export { recognize } from '../core/recognize/index.js';
export { validate } from '../core/check/index.js';
