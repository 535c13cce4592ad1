import { zipSync, type Zippable, type ZipOptions } from 'fflate';

/** Any moment will do as long as it is always the same; zip knows none before 1980. */
const MOMENT = new Date(2020, 0, 1);

/** A zip without the moment of zipping: the same parts give the same bytes. */
export function packed(parts: Zippable, level?: ZipOptions['level']): Uint8Array {
  return zipSync(parts, { mtime: MOMENT, ...(level === undefined ? {} : { level }) });
}
