import { maybe, oneOf } from '../../text/patterns.js';
import type { Span } from '../../text/span.js';
import { BLANK } from './blanks.js';

const HALF = oneOf(`人员${oneOf('经费', '支出')}`, `${maybe('日常')}公用${oneOf('经费', '支出')}`);
const RATIO = new RegExp(
  `(${HALF})[与和同、](${HALF})${oneOf('之比', '的?比例')}${maybe('为', '是')}[：:]?\\s*(${BLANK})\\s*[%％]\\s*[:：∶比]\\s*(${BLANK})\\s*[%％]`,
  'd',
);

export interface RatioBlank extends Span {
  readonly of: 'personnel' | 'public';
}

/** Where a form asks how 人员经费 stands to 公用经费, each in per cent; null where it does not, or names one twice. */
export function ratioIn(text: string): readonly RatioBlank[] | null {
  const found = RATIO.exec(text);
  if (!found) return null;
  const [first, second] = [found[1]!, found[2]!].map((name) => (name.startsWith('人员') ? 'personnel' : 'public'));
  if (first === second) return null;
  return ([first!, second!] as const).map((of, at) => {
    const [start, end] = found.indices![at + 3]!;
    return { start, end, of };
  });
}
