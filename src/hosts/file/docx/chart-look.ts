import { fillAt, FILLS } from '../../../core/narrate/charts/fills.js';

/** The colour that stands for a pattern until the chart is written: docx knows plain fills only. */
export function patternMark(at: number): string {
  return `FACE${String(at % FILLS.length).padStart(2, '0')}`;
}

const MARKED = /<c:spPr><a:solidFill><a:srgbClr val="FACE(\d\d)"\/><\/a:solidFill>.*?<\/c:spPr>/g;

/**
 * The chart part (ECMA-376 part 1, 21.2) that docx wrote, in patterns; columns stand on a black line, those below zero
 * clear of the names; labels of slices stand on white.
 */
export function withPatterns(xml: string): string {
  const patterned = xml.replace(MARKED, (_, at: string) => fill(Number(at)));
  if (!patterned.includes('<c:pieChart>'))
    return patterned.replace(
      /(<c:catAx>.*?<c:tickLblPos val=)"nextTo"(.*?<a:solidFill>).*?(?=<\/a:solidFill>)/,
      '$1"low"$2<a:srgbClr val="000000"/>',
    );
  return patterned
    .replace(
      /(<c:dLbls><c:numFmt [^>]*\/><c:spPr>)<a:noFill\/>/,
      '$1<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>',
    )
    .replace('<c:showBubbleSize val="0"/>', '$&<c:separator> </c:separator>');
}

function fill(at: number): string {
  const { pattern, colour } = fillAt(at);
  return (
    `<c:spPr><a:pattFill prst="${pattern}"><a:fgClr><a:srgbClr val="${colour}"/></a:fgClr>` +
    `<a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>` +
    `<a:ln w="9525"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln></c:spPr>`
  );
}
