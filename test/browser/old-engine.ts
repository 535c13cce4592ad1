/** Runs in the page before it is loaded: patterns that look behind are an error, as in Trident, EdgeHTML and old Safari. */
export function withoutLookbehind(): void {
  const Newer = RegExp;
  Object.assign(window, {
    RegExp: class extends Newer {
      constructor(pattern: string | RegExp, flags?: string) {
        if (String(pattern).includes('(?<=')) throw new SyntaxError('Invalid group');
        super(pattern, flags);
      }
    },
  });
}
