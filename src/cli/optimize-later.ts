import { setFlagsFromString } from 'node:v8';

/**
 * How long V8 waits before it optimizes a function, eight times as long as it does by itself, by its version: that
 * of Node 20 by the bytecode that has run (66 KB), that of Node 22 by calls (3,000).
 */
const LATER: Readonly<Record<string, string>> = {
  '11.3': '--interrupt-budget=540000',
  '12.4': '--invocation-count-for-turbofan=24000',
};

/** What makes a version of V8 optimize later; null for one that was not measured, which may not know it. */
export function laterFlag(version: string): string | null {
  return LATER[version.split('.').slice(0, 2).join('.')] ?? null;
}

/**
 * A command runs many functions, each some hundred times: optimizing them cost more than half of the processor time of
 * ten files or of a long text, and a quarter of that of one file.
 */
export function optimizeLater(): void {
  const flag = laterFlag(process.versions.v8);
  if (flag !== null) setFlagsFromString(flag);
}
