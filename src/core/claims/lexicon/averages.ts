import { HAN } from '../../text/han.js';
import { ending, maybe } from '../../text/patterns.js';

/** What an average is of: guests, or vehicles that are kept. */
export type Averaged = 'guest' | 'vehicle';

const MEANT = maybe('约为', '约', '为', '达');
const GUEST = ending('(?:人均|每人次?)', `${HAN}{0,8}?`, MEANT);
const VEHICLE = ending('(?:车均|辆均|单车|每辆车?|每车)', '(?!购置)', `${HAN}{0,8}?`, MEANT);

/** "人均接待费", "车均运行维护费", "每辆": of what the amount behind the words is the average; null for none. 车均购置费 is none. */
export function averagedIn(words: string): Averaged | null {
  if (GUEST.test(words)) return 'guest';
  return VEHICLE.test(words) ? 'vehicle' : null;
}
