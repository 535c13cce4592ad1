import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Disclosure } from '../../../src/core/disclosure/model.js';
import { readDocument } from '../../../src/core/claims/index.js';
import { Lookup } from '../../../src/core/figures/lookup.js';
import { booksOf, type Books } from '../../../src/core/figures/books.js';
import { bindDocument } from '../../../src/core/match/index.js';
import { conceptsMarkdown } from '../../../src/core/report/concepts.js';
import {
  CONCEPT_GROUPS,
  CATEGORIES,
  LEFT,
  namesOfLine,
  nameIn,
  NATURES,
  OWN_SOURCES,
  SINGLE_SOURCES,
  SOURCES,
  THREE_PUBLIC_CONCEPTS,
  type LineConcept,
} from '../../../src/core/taxonomy/concepts/index.js';
import { figureNamed } from '../../../src/core/taxonomy/figure-names.js';
import { facetsOfHead } from '../../../src/core/taxonomy/heads.js';
import {
  ECONOMIC_TOTALS,
  EXPENDITURE_LINES,
  INCOME_LINES,
  itemByName,
  THREE_PUBLIC_LINES,
} from '../../../src/core/taxonomy/lines.js';
import { catalogue } from '../../../src/core/taxonomy/relations/catalogue.js';
import { COLUMN_NAMES, LINE_NAMES } from '../../../src/core/taxonomy/usual-names.js';
import { squash } from '../../../src/core/text/squash.js';
import { columnsIn, linesIn, read } from '../../forms/layouts.js';

const LINES = [
  { concepts: SOURCES, rules: INCOME_LINES },
  { concepts: [...NATURES, ...LEFT], rules: EXPENDITURE_LINES },
  { concepts: CATEGORIES, rules: ECONOMIC_TOTALS },
  { concepts: THREE_PUBLIC_CONCEPTS, rules: THREE_PUBLIC_LINES },
];
const ALL_LINES = LINES.flatMap(({ concepts }) => concepts);

/** All 30万元 of income come from one source: 收支总表 and 收入总表. */
function disclosureFrom(source: string): Disclosure {
  return read(
    [
      ['2024年部门收支预算总表'],
      ['部门：某局', null, null, '单位：万元'],
      ['收入', null, '支出', null],
      ['项目', '预算数', '项目', '预算数'],
      [source, 30, '一、教育支出', 30],
      ['收入总计', 30, '支出总计', 30],
    ],
    [
      ['2024年部门收入预算总表'],
      ['部门：某局', null, null, '单位：万元'],
      ['科目编码', '科目名称', '合计', source],
      [null, '合计', 30, 30],
      ['205', '教育支出', 30, 30],
    ],
  );
}

function booksFrom(source: string): Books {
  return booksOf(disclosureFrom(source), undefined);
}

describe('a concept', () => {
  it('has an id of its own, and is a part of one that is there', () => {
    const ids = CONCEPT_GROUPS.flatMap(({ concepts }) => concepts.map(({ id }) => id));
    equal(new Set(ids).size, ids.length);
    deepEqual(
      CONCEPT_GROUPS.flatMap(({ concepts }) => concepts.flatMap(({ partOf }) => partOf ?? [])).filter(
        (id) => !ids.includes(id),
      ),
      [],
    );
  });

  it('is known by its own names among the lines of its table, and no other is', () => {
    for (const { concepts, rules } of LINES)
      for (const concept of concepts) {
        const items = namesOfLine(concept).map((name) => itemByName(rules, squash(name)));
        ok(items.includes(concept.item), concept.id);
        deepEqual(
          items.filter((item) => item !== null && item !== concept.item && item !== 'total-income'),
          [],
          concept.id,
        );
      }
  });

  it('is known by its name among the heads of 收入总表 and 支出总表', () => {
    for (const concept of [...SOURCES, ...NATURES].filter(({ head }) => head !== undefined)) {
      const kind = SOURCES.includes(concept) ? 'income' : 'expenditure';
      deepEqual(facetsOfHead(squash(concept.name), kind), concept.column, concept.id);
    }
  });

  it('bears names that a reviewer may use for its line and for its column', () => {
    for (const concept of ALL_LINES)
      for (const name of namesOfLine(concept))
        ok(
          LINE_NAMES.some(({ names, items }) => names.includes(squash(name)) && items.includes(concept.item)),
          name,
        );
    for (const { id, name, column } of [...SINGLE_SOURCES, ...NATURES])
      deepEqual(COLUMN_NAMES.find(({ names }) => names.includes(name))?.means, [column], id);
  });

  it('is understood in a sentence by its name to the last word, and by no other’s', () => {
    const said = CONCEPT_GROUPS.slice(0, 3).flatMap(({ concepts }) => concepts.filter((it) => it.said !== undefined));
    for (const { id, name, inBudget } of said)
      for (const noun of [name, inBudget ?? name])
        deepEqual(
          said.filter((it) => it.said!.test(squash(noun))).map((it) => it.id),
          [id],
          noun,
        );
    for (const { id, name, said: words } of [...CATEGORIES, ...THREE_PUBLIC_CONCEPTS])
      if (words !== undefined && id !== 'three-public.vehicles') equal(figureNamed(squash(name))?.key, id);
  });

  it('is understood by the other names that texts give it', () => {
    const others: readonly (readonly [string, string])[] = [
      ['收入决算合计', 'income'],
      ['支出决算总计', 'expenditure-total'],
      ['公务用车购置费用支出', 'three-public.vehicle-purchase'],
      ['公车运行维护费', 'three-public.vehicle-operation'],
      ['货物类采购预算', 'procurement.goods'],
      ['服务采购', 'procurement.services'],
    ];
    for (const [noun, key] of others) equal(figureNamed(noun)?.key, key, noun);
    // 支出决算 of whatever was named before it; a service that is bought is none of the three kinds
    for (const noun of ['支出决算', '公车购置和平台建设', '服务采购人']) equal(figureNamed(noun), null, noun);
  });

  it('stands in docs/concepts.md as the data say (else: npm run docs)', () => {
    equal(readFileSync(new URL('../../../docs/concepts.md', import.meta.url), 'utf8'), conceptsMarkdown());
  });
});

describe('a source of income', () => {
  const budgetName = (concept: LineConcept): string => nameIn(concept, 'budget');

  it('is recognized as a line of 收支总表 and as a column of 收入总表', () => {
    for (const concept of SINGLE_SOURCES) {
      const name = budgetName(concept);
      const { tables } = disclosureFrom(name);
      ok(linesIn(tables[0]!).includes(`${concept.item} ${name} 30`), `${name}: ${linesIn(tables[0]!).join('/')}`);
      const [[facet, value]] = Object.entries(concept.column!) as [[string, string]];
      ok(columnsIn(tables[1]!).flat().includes(`${facet}=${value}`), `${name}: ${columnsIn(tables[1]!).join('/')}`);
    }
  });

  it('is a figure of the 说明 under its template name, and is read back from its sentence', () => {
    for (const concept of SINGLE_SOURCES) {
      const name = budgetName(concept);
      const lookup = new Lookup(booksFrom(name));
      equal(lookup.figure(`收入来源.${name}`)?.id, concept.id);
      const document = readDocument(
        `某局2024年部门预算说明\n一、收入预算情况说明\n2024年收入预算30万元，其中：${name}30万元。`,
      );
      const bound = [...bindDocument(document, lookup).values()].map(({ figure }) => figure.id);
      deepEqual(bound, ['income', concept.id], name);
    }
  });

  it('agrees between the two tables by a relation of its own, unless another tells it', () => {
    const ids = catalogue().map(({ id }) => id);
    deepEqual(
      OWN_SOURCES.filter(({ id }) => !ids.includes(`summary-${id}`)),
      [],
    );
  });
});
