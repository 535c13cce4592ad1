/** What writes files, in a chunk of its own: it comes with the library for Word documents. */
export { narrativeDocx } from '../../hosts/file/docx.js';
export { sectionDocx } from '../../hosts/file/section-docx.js';
