/** What fills a bureau's blank form, in a chunk of its own: few who open the pane bring one. */
export { blankFormIn, fillBlankForm, filledText, isBlankForm } from '../hosts/file/form/blank-form.js';
