import type { Finding } from '../../finding/finding.js';
import type { TextFinding } from '../../finding/text-finding.js';

/** What the user reads about a finding, of tables or of a text: one Chinese sentence. */
export function messageOf({ message }: Finding | TextFinding): string {
  return message;
}
