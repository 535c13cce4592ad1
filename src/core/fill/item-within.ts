import type { ListItem } from '../figures/list-item.js';
import { isBlankName } from './lexicon/class-items.js';
import { subjectIn, subjectsAsked } from './lexicon/samples.js';
import { nameEdit } from './samples.js';
import type { Edit } from './wording.js';

/**
 * "政府性基金支出XX万元，其中：XX（项）XX万元", "对应科目为XX": the 项 that a sentence leaves blank, where the money has no other;
 * where only names are asked, those of all.
 */
export function itemWithin(text: string, items: readonly ListItem[]): Edit[] {
  const [only, ...others] = items;
  if (only === undefined) return [];
  const asked = subjectsAsked(text);
  if (asked !== null) return [{ ...asked, text: items.map(({ texts }) => texts['项']!).join('、') }];
  const found = others.length === 0 ? subjectIn(text) : null;
  if (found === null || found.isOfAnyLevel || subjectIn(text.slice(endOf(found))) !== null) return [];
  const names = [only.texts['类'], only.texts['款'], only.texts['项']];
  const written = found.levels.flatMap((span, at): Edit[] => {
    const [given, name] = [span && text.slice(span.start, span.end), names[at]];
    return span && given && name !== undefined && isBlankName(given) ? [nameEdit(span, given, name)] : [];
  });
  if (written.length !== found.levels.filter((span) => span !== null).length) return [];
  const { code } = found;
  return code && only.texts['编码'] !== undefined ? [...written, { ...code, text: only.texts['编码'] }] : written;
}

/** Where the last of its names and its code ends. */
function endOf({ levels, code }: NonNullable<ReturnType<typeof subjectIn>>): number {
  return Math.max(...[...levels, code].map((span) => span?.end ?? 0));
}
