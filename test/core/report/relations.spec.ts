import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { recognize } from '../../../src/core/recognize/index.js';
import { relationsJson, relationsMarkdown, relationsText } from '../../../src/core/report/relations.js';
import { catalogue } from '../../../src/core/taxonomy/relations/catalogue.js';
import { appliesTo } from '../../../src/core/taxonomy/relations/rule.js';
import { WITHIN } from '../../../src/core/taxonomy/relations/within.js';
import { equationsWithin } from '../../../src/core/check/within/index.js';
import { workbookOf } from '../../e2e/fixtures.js';
import { CENTRAL_BUDGET_2024 } from '../../forms/central-budget-2024.js';
import { CENTRAL_FINAL_2023 } from '../../forms/central-final-2023.js';
import { COUNTY_BUDGET_2025 } from '../../forms/county-budget-2025.js';
import { GUANGDONG_BUDGET_2022 } from '../../forms/guangdong-budget-2022.js';
import { HUBEI_BUDGET_2024 } from '../../forms/hubei-budget-2024.js';
import { HUNAN_BUDGET_2023 } from '../../forms/hunan-budget-2023.js';
import { JIANGSU_BUDGET_2023 } from '../../forms/jiangsu-budget-2023.js';
import { SHANGHAI_BUDGET_2024 } from '../../forms/shanghai-budget-2024.js';
import { SICHUAN_BUDGET_2024 } from '../../forms/sichuan-budget-2024.js';

describe('the catalogue of relations', () => {
  it('stands in docs/relations.md as the data say (else: npm run docs)', () => {
    assert.equal(readFileSync(new URL('../../../docs/relations.md', import.meta.url), 'utf8'), relationsMarkdown());
  });

  it('tells of every relation its sentence, tables, severity and basis, each under its own id', () => {
    const entries = catalogue();
    assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
    for (const { id, sentence, kinds, basis } of entries) {
      assert.match(sentence, /^[^|\n]+。$/, id);
      assert.ok(kinds.length > 0 && basis !== '', id);
    }
  });

  it('is the same in text and JSON', () => {
    const entries = relationsJson()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(
      entries.map(({ id }) => id),
      catalogue().map(({ id }) => id),
    );
    for (const { id, sentence } of catalogue()) assert.ok(relationsText().includes(`  ${id}  ${sentence}`), id);
    assert.deepEqual(
      entries.find(({ id }) => id === 'three-public.vehicles'),
      {
        id: 'three-public.vehicles',
        scope: 'within',
        sentence: '公务用车购置及运行维护费等于购置费与运行维护费之和。',
        kinds: ['three-public'],
        type: null,
        years: null,
        severity: 'error',
        basis: '表内合计关系（财政部部门预算、部门决算公开表样式）',
        conditions: [],
        exception: null,
      },
    );
  });

  it('names for every relation inside a table the kinds in which the forms print it', () => {
    const kindsOf = new Map<string, readonly string[]>(Object.values(WITHIN).map(({ id, kinds }) => [id, kinds]));
    const forms = [
      CENTRAL_BUDGET_2024,
      CENTRAL_FINAL_2023,
      COUNTY_BUDGET_2025,
      GUANGDONG_BUDGET_2022,
      HUBEI_BUDGET_2024,
      HUNAN_BUDGET_2023,
      JIANGSU_BUDGET_2023,
      SHANGHAI_BUDGET_2024,
      SICHUAN_BUDGET_2024,
    ];
    const workbooks = [
      ...forms,
      ...['lingshou-2021-budget', 'ruoqiang-2024-budget', 'ebian-2021-budget', 'xinping-2021-final'].map(workbookOf),
    ];
    const seen = new Set(
      workbooks.flatMap((workbook) =>
        recognize(workbook).tables.flatMap((table) =>
          equationsWithin(table).map(({ rule }) => `${rule.id} ${table.kind}`),
        ),
      ),
    );
    assert.ok(seen.size > 60);
    assert.deepEqual(
      [...seen].filter((pair) => !kindsOf.get(pair.split(' ')[0]!)!.includes(pair.split(' ')[1]!)),
      [],
    );
  });
});

describe('the years of a relation', () => {
  const since2020 = { years: { from: 2020, to: 2023 } };

  it('hold at both ends, and for a document of no known year', () => {
    const applies = (year: number | null): boolean => appliesTo(since2020, { type: 'budget', year });
    assert.deepEqual([2019, 2020, 2023, 2024, null].map(applies), [false, true, true, false, true]);
  });

  it('stand beside the type of document', () => {
    assert.equal(appliesTo({ type: 'budget' }, { type: 'final-accounts', year: 2021 }), false);
    assert.equal(appliesTo({}, { type: 'final-accounts', year: 2021 }), true);
  });
});
