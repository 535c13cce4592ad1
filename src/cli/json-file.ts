import { Failure } from './failure.js';
import { nameOf, readBytes } from './workbook-files.js';

/** Reads a JSON file. Throws a Failure that says what to look at. */
export function readJson(path: string): unknown {
  const text = new TextDecoder().decode(readBytes(path));
  try {
    return JSON.parse(text);
  } catch {
    throw new Failure('not-json', `“${nameOf(path)}”不是 JSON 文件，请检查括号、引号和逗号。`);
  }
}
