/** What fills a bureau's blank form, in a chunk of its own: few bring one. */
export { blankFormIn, fillBlankForm, isBlankForm, UnfitForm } from '../../hosts/file/form/blank-form.js';
