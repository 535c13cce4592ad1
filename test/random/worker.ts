/** The process of its own in which `npm run random` runs its cases: one that hangs or dies is ended and begun anew. */
import { narrate } from '../../src/core/narrate/index.js';
import { recognize } from '../../src/core/recognize/index.js';
import { narrativeDocx } from '../../src/hosts/file/docx.js';
import { workbookOf } from '../e2e/fixtures.js';
import { runCase, sources, type CaseKind } from './cases.js';

const document = {
  name: '说明.docx',
  bytes: await narrativeDocx(narrate(recognize(workbookOf('lingshou-2021-budget')))),
};
const all = sources([document, document]);

process.on('message', ({ kind, seed }: { kind: CaseKind; seed: number }) => {
  process.send!(runCase(all, kind, seed));
});
