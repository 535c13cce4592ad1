import type { Chart, ChartSeries } from '../../../core/narrate/charts/chart.js';
import { DECLARATION, xmlText } from './xml.js';

/** Fills that differ in black and white, the strongest first. */
const PATTERNS = ['dkUpDiag', 'pct20', 'lgGrid', 'dkHorz', 'wdDnDiag', 'pct50', 'ltVert', 'smCheck', 'dotDmnd', 'ltHorz'] as const;

/** A chart part (ECMA-376 part 1, 21.2) whose data stand in the workbook behind rId1. */
export function chartXml(chart: Chart): string {
  const plot = chart.kind === 'pie' ? pie(chart) : columns(chart);
  const legend = chart.kind === 'column' && chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '';
  return `${DECLARATION}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"` +
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:lang val="zh-CN"/><c:roundedCorners val="0"/>' +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plot}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>${textLook(1050)}` +
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>';
}

function columns(chart: Chart): string {
  const format = numberFormat(chart.decimals);
  const series = chart.series.map((one, at) => `<c:ser>${seriesName(one, at)}${fill(at)}<c:invertIfNegative val="0"/>` +
    `<c:dLbls>${format}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val="outEnd"/>${shown({ value: true })}</c:dLbls>${data(chart, one, at)}</c:ser>`);
  const lowest = chart.series.some(({ values }) => values.some((value) => value.startsWith('-'))) ? '' : '<c:min val="0"/>';
  return `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="150"/><c:overlap val="-10"/>` +
    '<c:axId val="1"/><c:axId val="2"/></c:barChart>' +
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line('000000')}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${lowest}</c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines>${line('BFBFBF')}</c:majorGridlines>` +
    `<c:numFmt formatCode="#,##0.##" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${line('000000')}<c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
}

function pie(chart: Chart): string {
  const [series] = chart.series;
  const slices = chart.categories.map((_, at) => `<c:dPt><c:idx val="${at}"/><c:bubble3D val="0"/>${fill(at)}</c:dPt>`);
  const percent = `<c:numFmt formatCode="${places(chart.percentDecimals)}%" sourceLinked="0"/>`;
  return `<c:pieChart><c:varyColors val="1"/><c:ser>${seriesName(series!, 0)}${slices.join('')}` +
    `<c:dLbls>${percent}<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val="bestFit"/>${shown({ category: true, percent: true })}<c:separator> </c:separator><c:showLeaderLines val="1"/></c:dLbls>` +
    `${data(chart, series!, 0)}</c:ser><c:firstSliceAng val="${firstAngle(series!)}"/></c:pieChart>`;
}

/** Turns the small slices to the right, where their labels stand below each other. */
function firstAngle({ values }: ChartSeries): number {
  const amounts = values.map(Number);
  const whole = amounts.reduce((sum, amount) => sum + amount, 0);
  let [x, y, at] = [0, 0, 0];
  for (const amount of amounts) {
    const middle = (at + amount / 2) * ((2 * Math.PI) / whole);
    if (amount < whole * SMALL) [x, y] = [x + Math.cos(middle), y + Math.sin(middle)];
    at += amount;
  }
  return x === 0 && y === 0 ? 0 : (Math.round(90 - (Math.atan2(y, x) * 180) / Math.PI) + 360) % 360;
}

/** Below this share a label does not fit beside its neighbours at the top. */
const SMALL = 0.1;

function seriesName({ name }: ChartSeries, at: number): string {
  return `<c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:strRef><c:f>Sheet1!$${column(at + 1)}$1</c:f>${strings([name])}</c:strRef></c:tx>`;
}

function data({ categories, decimals }: Chart, { values }: ChartSeries, at: number): string {
  const last = categories.length + 1;
  const numbers = values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`).join('');
  return `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f>${strings(categories)}</c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>Sheet1!$${column(at + 1)}$2:$${column(at + 1)}$${last}</c:f><c:numCache><c:formatCode>${places(decimals)}</c:formatCode><c:ptCount val="${values.length}"/>${numbers}</c:numCache></c:numRef></c:val>`;
}

function strings(texts: readonly string[]): string {
  return `<c:strCache><c:ptCount val="${texts.length}"/>${texts.map((text, at) => `<c:pt idx="${at}"><c:v>${xmlText(text)}</c:v></c:pt>`).join('')}</c:strCache>`;
}

function column(at: number): string {
  return String.fromCharCode(65 + at);
}

function shown({ value = false, category = false, percent = false }): string {
  const flag = (name: string, on: boolean): string => `<c:${name} val="${on ? 1 : 0}"/>`;
  return `${flag('showLegendKey', false)}${flag('showVal', value)}${flag('showCatName', category)}${flag('showSerName', false)}${flag('showPercent', percent)}${flag('showBubbleSize', false)}`;
}

function fill(at: number): string {
  return `<c:spPr><a:pattFill prst="${PATTERNS[at % PATTERNS.length]}"><a:fgClr><a:srgbClr val="404040"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>` +
    '<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></c:spPr>';
}

function line(color: string): string {
  return `<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>`;
}

function numberFormat(decimals: number): string {
  return `<c:numFmt formatCode="${places(decimals)}" sourceLinked="0"/>`;
}

function places(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

function textLook(size: number): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>` +
    '<a:latin typeface="Times New Roman"/><a:ea typeface="宋体"/></a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>';
}
