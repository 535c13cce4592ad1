import type { Document, Paragraph } from '../../claims/index.js';
import { headsDuties, isSchool, nameBeforeDuties, namesOneSignOff, ownNamesIn } from '../../claims/lexicon/own-name.js';
import { withoutPlaces } from '../../claims/lexicon/parties.js';
import { gathered, placeIn, prose, type Found } from './found.js';
import { gather } from '../../sheet/gather.js';

/**
 * "截至2023年12月31日，县教育局资产总额" in a text of 县水利局, 甲桦市 for 甲杨市. An office that the text names elsewhere too is a
 * unit or a partner of it.
 */
export function otherNames({ text, paragraphs, department }: Document): Found[] {
  if (department === null) return [];
  const lines = prose(paragraphs);
  const duties = lines.find(({ isHeading, section }) => !isHeading && headsDuties(section?.title ?? ''));
  const named = gather(lines, (paragraph) =>
    gather([...ownNamesIn(paragraph.folded.text), ...(paragraph === duties ? beforeDuties(paragraph) : [])], (one) =>
      isAnother(one.name, department, text) ? [otherName(paragraph, one, department)] : [],
    ),
  );
  const misspelt = gather(lines, (paragraph) =>
    namesOneSignOff(paragraph.folded.text, department).map((one) => otherName(paragraph, one, department)),
  );
  return gathered([...named, ...misspelt], ({ start }) => String(start)).map(({ also: _, ...found }) => found);
}

type Named = ReturnType<typeof ownNamesIn>[number];

function beforeDuties({ folded }: Paragraph): Named[] {
  const name = nameBeforeDuties(folded.text);
  return name === null ? [] : [{ start: 0, name }];
}

function isAnother(name: string, department: string, text: string): boolean {
  const [own, other] = [withoutPlaces(department), withoutPlaces(name)];
  if (own.includes(other) || other.includes(own) || isShortFor(other, own)) return false;
  return text.indexOf(other) === text.lastIndexOf(other) && (!isSchool(other) || isSchool(own));
}

/** 文旅局 for 文化和旅游局: its signs, in their order. */
function isShortFor(short: string, name: string): boolean {
  let at = 0;
  for (const sign of name) if (sign === short[at]) at += 1;
  return at === short.length;
}

function otherName(paragraph: Paragraph, { start, name }: Named, usual: string): Found {
  return {
    ...placeIn(paragraph, start, start + name.length),
    rule: 'name.other',
    severity: 'warning',
    stated: name,
    said: { type: 'name.department', name, usual },
  };
}
