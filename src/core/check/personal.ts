import { maskPersonal } from '../screen/numbers.js';
import type { Finding, FindingTerm } from '../finding/finding.js';
import { mapWords } from '../finding/words.js';

/** What a finding quotes of a cell must not publish the number again that another finding masks. */
export function withoutPersonal(finding: Finding): Finding {
  const { said, relation, terms } = finding;
  return {
    ...finding,
    said: mapWords(said, maskPersonal),
    ...(relation === undefined ? {} : { relation: maskPersonal(relation) }),
    ...(terms === undefined ? {} : { terms: terms.map(maskedTerm) }),
  };
}

/** Its cell is how it is found, and stays. */
function maskedTerm(term: FindingTerm): FindingTerm {
  const figure = mapWords(term.figure, maskPersonal);
  return figure === term.figure ? term : { ...term, figure: { ...figure, cell: term.figure.cell } };
}
