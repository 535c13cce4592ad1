import type { Said, TextSaid } from '../../finding/said/index.js';
import { OWN_TABLES } from './own-tables.js';
import { sentenceOf, type Sayings } from './sayings.js';
import { sayTableFinding } from './table-said.js';
import type { TextFinding } from '../../finding/text-finding.js';

const TEXT_SAYINGS: Sayings<TextSaid> = { ...OWN_TABLES };

/** What the user reads about a finding, of tables or of a text: one Chinese sentence. */
export function messageOf(finding: { readonly said: Said } | TextFinding): string {
  const { said } = finding;
  if (said === undefined) return (finding as TextFinding).message!;
  return isOfText(said) ? sentenceOf<TextSaid>(TEXT_SAYINGS, said) : sayTableFinding(said);
}

function isOfText(said: Said): said is TextSaid {
  return Object.hasOwn(TEXT_SAYINGS, said.type);
}
