/** What stands before and behind the first colon of a line, without the spaces around it; null where there is none. */
export function atColon(line: string): readonly [before: string, behind: string] | null {
  const at = line.search(/[：:]/);
  return at < 0 ? null : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}
