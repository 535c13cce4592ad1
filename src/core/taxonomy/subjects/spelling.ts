import { memoizeText } from '../../text/memoize.js';
import { subjectStem } from './index.js';
import { gather } from '../../sheet/gather.js';

/**
 * Characters that stand for each other in names as departments print them, and in names as they were changed over the
 * years.
 */
const INTERCHANGED = ['和与及、', '他它', '账帐', '的地', '费款金', '制治', '理置', '作做', '订定'];

const alike = memoizeText((pair) => INTERCHANGED.some((set) => [...pair].every((char) => set.includes(char))));

/**
 * True when `printed` is likely meant for `listed` and misspelt: one other character, two neighbours swapped, a
 * character twice, or two other characters apart in a long name. Two characters beside each other are a word, and
 * another word is another name; what is left out is an abbreviation.
 */
export function isMisspelt(printed: string, listed: string): boolean {
  const [slip, name] = [subjectStem(printed), subjectStem(listed)];
  if (name.length < 3) return false;
  if (slip.length === name.length + 1) return hasDoubled(slip, name);
  if (slip.length !== name.length) return false;
  const places = gather([...name], (char, index) =>
    char === slip[index] || alike(char + slip[index]!) ? [] : [index],
  );
  const [first, second] = places;
  if (
    first === undefined ||
    places.length > 2 ||
    [...name].some((char, index) => char !== slip[index] && !places.includes(index))
  )
    return false;
  if (second === undefined) return true;
  if (second === first + 1) return name.length > 3 && slip[first] === name[second] && slip[second] === name[first];
  return name.length >= 8;
}

function hasDoubled(slip: string, name: string): boolean {
  return [...name].some((char, index) => `${name.slice(0, index)}${char}${name.slice(index)}` === slip);
}
