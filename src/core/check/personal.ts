import { maskPersonal } from '../screen/numbers.js';
import type { Finding } from '../finding/finding.js';

/** What a finding quotes of a cell must not publish the number again that another finding masks. */
export function withoutPersonal(finding: Finding): Finding {
  const { message, relation, terms } = finding;
  return {
    ...finding,
    message: maskPersonal(message),
    ...(relation === undefined ? {} : { relation: maskPersonal(relation) }),
    ...(terms === undefined ? {} : { terms: terms.map((term) => ({ ...term, label: maskPersonal(term.label) })) }),
  };
}
