import assert from 'node:assert/strict';
import { narrate } from '../../src/core/narrate/index.js';
import type { Figure, Narrative, Paragraph } from '../../src/core/narrate/narrative.js';
import { disclosureOf } from './fixtures.js';
import { EBIAN } from './published/ebian.js';
import { lastYear } from './published/last-year.js';
import { LINGSHOU } from './published/lingshou.js';
import type { Published, Said } from './published/published.js';
import { RUOQIANG } from './published/ruoqiang.js';
import { XINPING } from './published/xinping.js';

/** Under the first heading that has the words, with its lower headings. */
function paragraphsUnder({ sections }: Narrative, heading: string): readonly Paragraph[] {
  const at = sections.findIndex((section) => section.heading.includes(heading));
  if (at < 0) return [];
  const end = sections.findIndex((section, index) => index > at && section.level <= sections[at]!.level);
  return sections.slice(at, end < 0 ? undefined : end).flatMap((section) => section.paragraphs);
}

/** In the unit of the sentence, less than zero behind 减少 or 下降. */
function valueOf({ text, start, end }: Figure, paragraph: Paragraph): number {
  assert.equal(paragraph.text.slice(start, end), text);
  return /(减少|下降)$/.test(paragraph.text.slice(0, start)) ? -Number(text) : Number(text);
}

/** The published figures that do not stand in the text under their name with their right value. */
function missing(narrative: Narrative, wanted: readonly Published[]): string[] {
  return wanted.flatMap(({ heading, name, value, right = value }) => {
    const values = paragraphsUnder(narrative, heading).flatMap((paragraph) =>
      paragraph.figures.filter((it) => it.name === name).map((it) => valueOf(it, paragraph)),
    );
    return values.includes(right) ? [] : [`${heading}: ${name} ${right}, not ${values.join()}`];
  });
}

function unsaid(narrative: Narrative, wanted: readonly Said[]): string[] {
  return wanted.flatMap(({ heading, says }) =>
    says.test(
      paragraphsUnder(narrative, heading)
        .map(({ text }) => text)
        .join('\n'),
    )
      ? []
      : [`${heading}: ${says.source}`],
  );
}

describe('the figures of the published 说明, read by hand', () => {
  for (const text of [EBIAN, LINGSHOU, RUOQIANG, XINPING]) {
    const { workbook, template, figures, statements, changes, unchanged } = text;

    it(`${workbook}: all ${figures.length + statements.length} that follow from the tables stand in the text of ${template}, the wrong ones righted`, () => {
      const narrative = narrate(disclosureOf(workbook));
      assert.equal(narrative.template, template);
      assert.deepEqual([...missing(narrative, figures), ...unsaid(narrative, statements)], []);
    });

    if (changes.length === 0) continue;
    it(`${workbook}: all ${changes.length + unchanged.length} that follow with last year's tables`, () => {
      const narrative = narrate(disclosureOf(workbook), { prior: lastYear(text) });
      assert.deepEqual([...missing(narrative, changes), ...unsaid(narrative, unchanged)], []);
    });
  }
});
