import assert from 'node:assert/strict';
import { narrate } from '../../../src/core/narrate/index.js';
import { shippedTemplates } from '../../../src/core/narrate/templates/index.js';
import { disclosureOf, workbookOf } from '../../e2e/fixtures.js';
import { elementsOf, parse, partsOf } from './docx-parts.js';

/** Children in the order that the schemas of ECMA-376 give, as far as they are written. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': [
    'w:pStyle',
    'w:keepNext',
    'w:keepLines',
    'w:pageBreakBefore',
    'w:pBdr',
    'w:tabs',
    'w:spacing',
    'w:ind',
    'w:jc',
    'w:outlineLvl',
    'w:sectPr',
  ],
  'w:pBdr': ['w:top', 'w:left', 'w:bottom', 'w:right'],
  'w:rPr': [
    'w:rStyle',
    'w:rFonts',
    'w:b',
    'w:bCs',
    'w:i',
    'w:iCs',
    'w:color',
    'w:spacing',
    'w:sz',
    'w:szCs',
    'w:highlight',
    'w:u',
    'w:bdr',
    'w:vertAlign',
    'w:lang',
  ],
  'w:sdtPr': ['w:alias', 'w:tag', 'w:id', 'w:docPartObj', 'w:date'],
  'w:sdt': ['w:sdtPr', 'w:sdtContent'],
  'w:date': ['w:dateFormat', 'w:lid', 'w:storeMappedDataAs', 'w:calendar'],
  'w:style': [
    'w:name',
    'w:basedOn',
    'w:next',
    'w:link',
    'w:uiPriority',
    'w:semiHidden',
    'w:unhideWhenUsed',
    'w:qFormat',
    'w:pPr',
    'w:rPr',
    'w:tblPr',
  ],
  'w:sectPr': ['w:headerReference', 'w:footerReference', 'w:type', 'w:pgSz', 'w:pgMar', 'w:pgNumType', 'w:docGrid'],
  'w:tblPr': ['w:tblW', 'w:jc', 'w:tblInd', 'w:tblBorders', 'w:tblLayout', 'w:tblCellMar', 'w:tblLook', 'w:tblCaption'],
  'w:tblCellMar': ['w:top', 'w:left', 'w:bottom', 'w:right'],
  'w:tbl': ['w:tblPr', 'w:tblGrid', 'w:tr'],
  'w:tr': ['w:trPr', 'w:tc'],
  'w:tc': ['w:tcPr', 'w:p'],
  'w:tcPr': ['w:tcW', 'w:gridSpan', 'w:vMerge', 'w:vAlign'],
  'w:settings': [
    'w:displayBackgroundShape',
    'w:defaultTabStop',
    'w:evenAndOddHeaders',
    'w:characterSpacingControl',
    'w:noLineBreaksAfter',
    'w:noLineBreaksBefore',
    'w:updateFields',
    'w:compat',
  ],
  'wp:inline': ['wp:extent', 'wp:effectExtent', 'wp:docPr', 'wp:cNvGraphicFramePr', 'a:graphic'],
  'c:chartSpace': ['c:date1904', 'c:lang', 'c:roundedCorners', 'c:chart', 'c:spPr', 'c:txPr', 'c:externalData'],
  'c:chart': ['c:autoTitleDeleted', 'c:plotArea', 'c:legend', 'c:plotVisOnly', 'c:dispBlanksAs'],
  'c:plotArea': ['c:layout', 'c:barChart', 'c:pieChart', 'c:catAx', 'c:valAx', 'c:spPr'],
  'c:barChart': ['c:barDir', 'c:grouping', 'c:varyColors', 'c:ser', 'c:dLbls', 'c:gapWidth', 'c:overlap', 'c:axId'],
  'c:pieChart': ['c:varyColors', 'c:ser', 'c:dLbls', 'c:firstSliceAng'],
  'c:ser': ['c:idx', 'c:order', 'c:tx', 'c:spPr', 'c:invertIfNegative', 'c:dPt', 'c:dLbls', 'c:cat', 'c:val'],
  'c:dLbls': [
    'c:numFmt',
    'c:spPr',
    'c:txPr',
    'c:dLblPos',
    'c:showLegendKey',
    'c:showVal',
    'c:showCatName',
    'c:showSerName',
    'c:showPercent',
    'c:showBubbleSize',
    'c:separator',
    'c:showLeaderLines',
  ],
  'c:catAx': [
    'c:axId',
    'c:scaling',
    'c:delete',
    'c:axPos',
    'c:numFmt',
    'c:majorTickMark',
    'c:minorTickMark',
    'c:tickLblPos',
    'c:spPr',
    'c:txPr',
    'c:crossAx',
    'c:crosses',
    'c:auto',
    'c:lblAlgn',
    'c:lblOffset',
    'c:noMultiLvlLbl',
  ],
  'c:valAx': [
    'c:axId',
    'c:scaling',
    'c:delete',
    'c:axPos',
    'c:majorGridlines',
    'c:numFmt',
    'c:majorTickMark',
    'c:minorTickMark',
    'c:tickLblPos',
    'c:spPr',
    'c:txPr',
    'c:crossAx',
    'c:crosses',
    'c:crossBetween',
  ],
};

/** Elements of mc that may stand anywhere (part 3). */
const ANYWHERE = new Set(['mc:AlternateContent']);

/** Every part well-formed, its elements in the schema's order. */
function assertOrder(part: string, xml: string): void {
  const last: { children: readonly string[] | undefined; at: number }[] = [];
  parse(xml, ({ name }, path) => {
    last.length = path.length + 1;
    const above = last[path.length - 1];
    if (above?.children && !ANYWHERE.has(name)) {
      const at = above.children.indexOf(name);
      assert.ok(at >= 0, `${part}: ${name} in ${path.at(-1)} is not expected`);
      assert.ok(at >= above.at, `${part}: ${name} in ${path.at(-1)} stands too late`);
      above.at = at;
    }
    last[path.length] = { children: ORDER[name], at: 0 };
  });
}

describe('every Word document', () => {
  for (const name of ['ebian-2021-budget', 'lingshou-2021-budget', 'xinping-2021-final', 'ruoqiang-2024-budget']) {
    it(`keeps to the schemas, with every template: ${name}`, async () => {
      const disclosure = disclosureOf(name);
      const prior = { ...disclosure, document: { ...disclosure.document, year: disclosure.document.year! - 1 } };
      for (const template of shippedTemplates().filter(({ type }) => type === disclosure.document.type)) {
        const parts = await partsOf(narrate(disclosure, { template, prior }), {
          workbook: workbookOf(name),
          disclosure,
        });
        for (const [part, xml] of Object.entries(parts)) if (!part.endsWith('.xlsx')) assertOrder(part, xml);
        for (const [part, xml] of Object.entries(parts)) {
          for (const { Target } of part.endsWith('.rels') ? elementsOf(xml, 'Relationship') : []) {
            assert.ok(
              new URL(Target!, `x:/${part.replace(/_rels\/[^/]*$/, '')}`).pathname.slice(1) in parts,
              `${part}: ${Target}`,
            );
          }
        }
        for (const { PartName } of elementsOf(parts['[Content_Types].xml']!, 'Override'))
          assert.ok(PartName!.slice(1) in parts, PartName);
        const xml = parts['word/document.xml']!;
        const known = new Set(elementsOf(parts['word/_rels/document.xml.rels']!, 'Relationship').map(({ Id }) => Id));
        for (const [, id] of xml.matchAll(/r:id="([^"]+)"/g)) assert.ok(known.has(id), id);
        const styles = new Set(elementsOf(parts['word/styles.xml']!, 'w:style').map((style) => style['w:styleId']));
        for (const style of elementsOf(xml, 'w:pStyle')) assert.ok(styles.has(style['w:val']), style['w:val']);
        for (const ids of [elementsOf(xml, 'w:id'), elementsOf(xml, 'wp:docPr').map(({ id }) => ({ 'w:val': id! }))]) {
          assert.equal(new Set(ids.map((id) => id['w:val'])).size, ids.length);
        }
        for (const tag of elementsOf(xml, 'w:tag')) assert.ok(tag['w:val']!.length <= 64);
      }
    });
  }
});
