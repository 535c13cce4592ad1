/**
 * Error cells, as Value2 has them: the code of VBA's CVErr with 0x800A0000 over it (measured: #DIV/0! is -2146826281). The
 * text of the cell tells one from an amount, and is the error's name.
 */
const ERROR_BASE = -2_146_828_288;
const ERRORS: Readonly<Record<number, string>> = {
  2000: '#NULL!',
  2007: '#DIV/0!',
  2015: '#VALUE!',
  2023: '#REF!',
  2029: '#NAME?',
  2036: '#NUM!',
  2042: '#N/A',
};

/** The name of the error that a value may stand for; undefined where it stands for none. */
export function errorName(value: unknown): string | undefined {
  return typeof value === 'number' ? ERRORS[value - ERROR_BASE] : undefined;
}

/** What VBA would have for an error of this name. */
export function errorValue(name: string): number {
  const code = Object.entries(ERRORS).find(([, text]) => text === name)?.[0] ?? 2042;
  return ERROR_BASE + Number(code);
}
