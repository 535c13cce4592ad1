/**
 * Every place where a text holds a pattern, which has to be a global one. `String.matchAll` makes a pattern of its own for
 * each text that it looks through, and most texts hold none.
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
