import assert from 'node:assert/strict';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import type { Disclosure } from '../../../src/core/disclosure/model.js';
import type { DocumentType } from '../../../src/core/taxonomy/table-kind.js';
import { figuresOf, narrate } from '../../../src/core/narrate/index.js';
import type { Figure, Narrative } from '../../../src/core/narrate/narrative.js';
import { shippedTemplates } from '../../../src/core/narrate/templates/index.js';
import type { Settings, Template } from '../../../src/core/narrate/template/template.js';
import { readDocument } from '../../../src/core/claims/index.js';
import { disclosureOf } from './disclosure-of.js';
import { randomTables } from './random-disclosure.js';

const settings: fc.Arbitrary<Partial<Settings>> = fc.record(
  {
    decimals: fc.integer({ min: 0, max: 4 }),
    percentDecimals: fc.integer({ min: 0, max: 3 }),
    trimZeros: fc.boolean(),
    shortZero: fc.boolean(),
    grouped: fc.boolean(),
    zeroItems: fc.boolean(),
    closeShares: fc.boolean(),
  },
  { requiredKeys: [] },
);

interface Case {
  readonly template: Template;
  readonly disclosure: Disclosure;
  readonly prior: Disclosure | null;
}

const cases: fc.Arbitrary<Case> = fc.constantFrom<DocumentType>('budget', 'final-accounts').chain((type) =>
  fc.record({
    template: fc
      .tuple(fc.constantFrom(...shippedTemplates().filter((it) => it.type === type)), settings)
      .map(([template, given]) => ({ ...template, settings: { ...template.settings, ...given } })),
    disclosure: randomTables(type).map((tables) => disclosureOf(tables, { type })),
    prior: fc.option(randomTables(type).map((tables) => disclosureOf(tables, { type, year: 2020 }))),
  }),
);

function written({ template, disclosure, prior }: Case): Narrative {
  return narrate(disclosure, { template, ...(prior ? { prior } : {}) });
}

/** For every text; the counterexample is the case. */
function always(check: (narrative: Narrative, text: string, given: Case) => void): void {
  fc.assert(
    fc.property(cases, (given) => {
      const narrative = written(given);
      check(narrative, textOf(narrative), given);
    }),
    { numRuns: 100 },
  );
}

/** As a reader meets it: a line a heading, a line a paragraph. */
function textOf({ title, sections }: Narrative): string {
  return [
    title,
    ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(({ text }) => text)]),
  ].join('\n');
}

describe('every text of every template', () => {
  it('has each figure at its offsets, printed as its template prints its value', () => {
    always(({ sections }, _text, { template }) => {
      for (const { text, figures } of sections.flatMap(({ paragraphs }) => paragraphs)) {
        for (const figure of figures) {
          assert.equal(text.slice(figure.start, figure.end), figure.text);
          const closed = template.settings.closeShares && figure.name.endsWith('|占比') ? 1 : 0.5;
          assert.ok(offBy(figure, figure.text, template) <= closed, `${figure.name} ${figure.value} as ${figure.text}`);
        }
      }
    });
  });

  it('reads back: each figure is found where it stands, with its value', () => {
    always((narrative, text, { template }) => {
      const claims = new Map(
        readDocument(text)
          .claims.filter(({ kind }) => kind !== 'subject')
          .map((claim) => [claim.start, claim]),
      );
      let at = narrative.title.length + 1;
      for (const { heading, paragraphs } of narrative.sections) {
        at += heading.length + 1;
        for (const paragraph of paragraphs) {
          for (const figure of paragraph.figures) {
            if (figure.text.startsWith('-')) continue; // a dash to the reader: no 说明 prints an amount below zero
            const claim = claims.get(at + figure.start);
            assert.ok(claim?.value, `${figure.name}: ${paragraph.text}`);
            const scale = figure.unit === 'yuan' ? 10_000 : 1;
            assert.equal(
              claim.value.div(scale).toString(),
              new Decimal(figure.text.replaceAll(',', '')).toString(),
              `${paragraph.text} ${template.name}`,
            );
          }
          at += paragraph.text.length + 1;
        }
      }
    });
  });

  it('has no doubled punctuation, empty bracket or list, unit without a figure or word of the machine', () => {
    always((_narrative, text) => {
      const prose = text.replace(/“三公”/g, '三公');
      assert.doesNotMatch(
        prose,
        /[，。；：、]{2}|[（“][）”，。；：、]|[，、；]$|^[，。；：、）]|主要原因是[，。；]|万元万元|\D%|NaN|Infinity|undefined|null|-0(?![.\d]*[1-9])/m,
      );
      assert.doesNotMatch(prose, /[一-龥：，；、]万元/);
    });
  });

  it('ends a paragraph with 。 or, before its parts, with ：', () => {
    always(({ sections }) => {
      for (const { paragraphs } of sections) {
        paragraphs.forEach(({ text }, index) => assert.match(text, index < paragraphs.length - 1 ? /[。：]$/ : /。$/));
      }
    });
  });

  it('speaks of no change without last year, of none of nothing, and of no percentage on a base of nothing', () => {
    always(({ sections }, _text, { disclosure, prior }) => {
      const text = sections
        .flatMap(({ paragraphs }) =>
          paragraphs.map((it) =>
            it.text.replace(/【.*?】|决算数[大小]于(?:年初)?预算数的主要原因是|决算数与预算数持平/g, ''),
          ),
        )
        .join('\n');
      if (!prior) assert.doesNotMatch(text, /比上年|[与较]上年|较20\d\d年|与20\d\d年|持平|主要(变动)?原因/);
      assert.doesNotMatch(text, /(增加|减少)0(\.0+)?万元/);
      const known = new Map(figuresOf(disclosure, prior ?? undefined).map((figure) => [figure.name, figure]));
      for (const { name } of sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ figures }) => figures))) {
        if (name.endsWith('|幅度')) assert.ok(known.get(name.slice(0, -3))!.prior!.yuan.gt(0), name);
      }
    });
  });

  it('has something under every heading, and numbers its headings and items without a gap', () => {
    always(({ sections }) => {
      sections.forEach(({ level, paragraphs, inserts }, at) =>
        assert.ok(paragraphs.length > 0 || inserts || (sections[at + 1]?.level ?? 0) > level),
      );
      for (const { paragraphs } of sections) {
        const numbers = paragraphs.flatMap(({ text }) => /^(\d+)．/.exec(text)?.[1] ?? []).map(Number);
        numbers.forEach((number, at) => assert.ok(number === 1 || number === numbers[at - 1]! + 1, numbers.join()));
      }
    });
  });
});

/** How far the printed figure is from its value, in units of its last place. */
function offBy({ value, unit }: Figure, text: string, { settings: { decimals, percentDecimals } }: Template): number {
  const places = { yuan: decimals, percent: percentDecimals, count: 0 }[unit];
  const printed = new Decimal(text.replaceAll(',', '')).times(unit === 'yuan' ? 10_000 : 1);
  return printed
    .minus(value)
    .abs()
    .div(new Decimal(10).pow(-places).times(unit === 'yuan' ? 10_000 : 1))
    .toNumber();
}
