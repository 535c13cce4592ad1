import type { Document } from '../../claims/index.js';
import {
  foreignLevels,
  headsAnotherYear,
  headsBudget,
  headsFinal,
  isWithinDepartment,
  levelOfPlace,
  namesStage,
  titlesSaid,
  type Said,
} from '../../claims/lexicon/whose.js';
import { gathered, placeIn, prose, type Found } from './found.js';
import { gather } from '../../sheet/gather.js';

/** A unit's text that calls itself a department's, a budget's chapter among final accounts, money of another level. */
export function whoseText(document: Document): Found[] {
  if (document.level === 'government') return [];
  return [...titles(document), ...stages(document), ...levels(document)];
}

/** Where 部门 stands as often as 单位 the form has it so: told as a matter of style only. */
const RARE = 3;

/** "2024年部门预算安排" in 单位预算, and the other way round. */
function titles({ level, paragraphs }: Document): Found[] {
  if (level !== 'department' && level !== 'unit') return [];
  const [own, other] = level === 'unit' ? (['单位', '部门'] as const) : (['部门', '单位'] as const);
  const said = (party: '部门' | '单位'): { readonly start: number; readonly end: number; readonly words: string }[] =>
    gather(
      prose(paragraphs).filter(({ isHeading }) => !isHeading),
      (paragraph) =>
        titlesSaid(paragraph.folded.text, party).map(({ start, words }) => ({
          ...placeIn(paragraph, start, start + words.length),
          words,
        })),
    );
  const found = said(other);
  const isUsual = found.length > RARE && found.length > said(own).length;
  const isPartOfIt = level === 'unit' && paragraphs.some(({ folded }) => isWithinDepartment(folded.text));
  const severity = isUsual || isPartOfIt ? 'notice' : 'warning';
  return gathered(
    found.map(({ start, end, words }): Found => {
      const usual = words.replace(other, own);
      return {
        ...{ start, end, severity },
        rule: 'name.level',
        stated: words,
        expected: usual,
        said: { type: 'name.level', words, usual, unit: level === 'unit' },
      };
    }),
    () => '',
  );
}

/** Headings of the kind from which on a text is sure to be of it. */
const ENOUGH = 3;

/** "收入预算情况说明" among the chapters of final accounts. */
function stages({ type, year, paragraphs }: Document): Found[] {
  if (type === null) return [];
  const [isOwn, isOther] = type === 'budget' ? [headsBudget, headsFinal] : [headsFinal, headsBudget];
  const headings = prose(paragraphs).filter(({ isHeading }) => isHeading);
  const others = headings.filter(({ folded: { text } }) => isOther(text) && !headsAnotherYear(text, year));
  const stage = type === 'budget' ? 'budget' : 'final';
  const owns = [...prose(paragraphs).slice(0, 1), ...headings].filter(
    ({ folded: { text } }) => isOwn(text) || namesStage(text, stage),
  );
  if (owns.length < Math.max(ENOUGH, others.length * ENOUGH)) return [];
  const [own, other] = type === 'budget' ? ['预算', '决算'] : ['决算', '预算'];
  const found = others.map(({ start, end, folded }): Found => ({
    ...{ start, end },
    rule: 'name.stage',
    severity: 'warning',
    stated: folded.text,
    said: { type: 'name.stage', heading: folded.text, own, other },
  }));
  return gathered(found, ({ stated }) => stated ?? '');
}

/** "市级财政拨款" in a county's text. */
function levels({ department, paragraphs }: Document): Found[] {
  const own = department === null ? null : levelOfPlace(department);
  if (own === null) return [];
  const found = gather(prose(paragraphs), (paragraph) =>
    foreignLevels(paragraph.folded.text, own).map(({ start, words }: Said): Found => ({
      ...placeIn(paragraph, start, start + words.length),
      rule: 'name.place-level',
      severity: 'warning',
      stated: words,
      said: { type: 'name.place-level', words, own },
    })),
  );
  return gathered(found, ({ stated }) => stated ?? '');
}
