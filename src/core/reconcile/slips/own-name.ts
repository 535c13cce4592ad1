import type { Document } from '../../claims/index.js';
import { isSchool, ownNamesIn } from '../../claims/lexicon/own-name.js';
import { withoutPlaces } from '../../claims/lexicon/parties.js';
import { placeIn, prose, type Found } from './found.js';

/**
 * "截至2023年12月31日，县教育局资产总额" in a text of 县水利局. An office that the text names elsewhere too is a unit or a
 * partner of it.
 */
export function otherNames({ text, paragraphs, department }: Document): Found[] {
  if (department === null) return [];
  const own = withoutPlaces(department);
  return prose(paragraphs).flatMap((paragraph) =>
    ownNamesIn(paragraph.folded.text).flatMap(({ start, name }): Found[] => {
      const other = withoutPlaces(name);
      if (own.includes(other) || other.includes(own) || text.indexOf(other) !== text.lastIndexOf(other)) return [];
      if (isSchool(other) && !isSchool(own)) return [];
      return [
        {
          ...placeIn(paragraph, start, start + name.length),
          rule: 'name.other',
          severity: 'warning',
          stated: name,
          said: { type: 'name.department', name, usual: department },
        },
      ];
    }),
  );
}
