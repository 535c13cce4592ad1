import type { WrittenChange } from './changes.js';
import type { Edit } from './wording.js';
import { BLANK } from './signs.js';

const REASON = new RegExp(
  `([，,；;。]?\\s*)([^，。；：:]*?原因(?:(?:主要)?(?:是|为|如下|在于)[：:]?|[：:])\\s*(${BLANK})?|(?:其中)?主要(?:是|系)(?:因为|由于|因)?\\s*(${BLANK}))(?=\\s*(?:[。；;，,）)]|$))`,
  'gd',
);

/** 主要原因是XXX: asked for where the figure changed, left out where it did not. */
export function reasonEdits(text: string, told: readonly WrittenChange[]): Edit[] {
  return Array.from(text.matchAll(REASON)).flatMap((match): Edit[] => {
    const { indices } = match as unknown as { indices: [number, number][] };
    const start = match.index;
    const end = start + match[0].length;
    const words = match[2]!;
    const change =
      told.findLast((it) => it.end <= start + match[1]!.length && it.againstBudget === /预算数|年初预算/.test(words)) ??
      told.findLast((it) => it.end <= start + match[1]!.length) ??
      null;
    if (change?.moved === 'same') return [{ start, end, text: '' }];
    const blank = indices[3] ?? indices[4];
    const at = blank ?? ([end, end] as const);
    const id =
      change && change.id !== '' ? `${change.againstBudget ? 'budget' : 'change'}.reason.${change.id}` : undefined;
    return [
      {
        start: at[0],
        end: at[1],
        text: '【待填：增减变动原因】',
        mark: 'open',
        why: '增减变动的主要原因是什么',
        ...(id === undefined ? {} : { id }),
      },
    ];
  });
}
