import type { Judged } from './model.js';
import { byFindings, CLEAR_WITHOUT_TEXT, judged, type Judge, type Subject } from './subject.js';

/** What would be published with the file and should not. */

/** Numbers of identity cards, bank cards and telephones, names of contacts: masked in what is said. */
export const personal: Judge = ({ report, text, ...subject }) =>
  byFindings(
    [
      ...report.findings.filter(({ rule, category }) => category === 'sensitive' && rule !== 'sensitive.leftover'),
      ...(text?.report.findings.filter(({ rule }) => rule.startsWith('personal.')) ?? []),
    ],
    readWhole({ text, ...subject }),
  );

export const hidden: Judge = ({ report, disclosure }) =>
  byFindings(
    report.findings.filter(({ rule }) => rule.startsWith('cell.hidden-')),
    readWhole({ disclosure, text: true }),
  );

/** A sheet that was not read may hold anything, and so may a text that was not given. */
function readWhole({ disclosure, text }: Pick<Subject, 'disclosure'> & { readonly text: unknown }): Judged {
  const places = disclosure.unrecognized.filter(({ unread }) => unread !== undefined).map(({ sheet }) => sheet);
  if (places.length > 0) return judged('open', [{ type: 'blind', places }]);
  return text === null ? CLEAR_WITHOUT_TEXT : judged('meets', [{ type: 'clear' }]);
}
