import { walkXml } from '../text/walk-xml.js';

/** Outline levels of the styles, from 0; styles that are no headings are not in it. */
export function headingStyles(stylesXml: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let style = '';
  walkXml(stylesXml, ({ name, attributes }) => {
    const value = attributes['w:val'] ?? '';
    if (name === 'w:style') style = attributes['w:styleId'] ?? '';
    const named = name === 'w:name' ? /^heading (\d)$/i.exec(value) : null;
    if (named) found.set(style, Number(named[1]) - 1);
    if (name === 'w:outlineLvl' && /^[0-8]$/.test(value)) found.set(style, Number(value));
  });
  return found;
}
