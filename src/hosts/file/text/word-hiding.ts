import { isOn } from '../ooxml/on-off.js';
import { walkXml } from './walk-xml.js';
import type { WordTag } from './word-names.js';

/** Whether a run is hidden text (w:vanish): by its own properties, else by its styles and the document's defaults. */
export type IsHidden = (own: boolean | null, runStyle: string | null, paragraphStyle: string | null) => boolean;

interface Style {
  readonly basedOn: string | null;
  readonly vanish: boolean | null;
}

type Draft<Thing> = { -readonly [Key in keyof Thing]: Thing[Key] };

/** A style based on more others than this is damaged. */
const DEEPEST = 20;

/**
 * w:vanish is a toggle (ECMA-376 part 1, 17.7.3): a character style turns over what the paragraph style says, the
 * defaults hold where they are true, and what the run itself says is final.
 */
export function readHiding(stylesXml: string): IsHidden {
  const { styles, usual, byDefault } = stylesOf(stylesXml);
  const ofStyle = (id: string | null): boolean => {
    let style = id === null ? undefined : styles.get(id);
    for (let depth = 0; style !== undefined && depth < DEEPEST; depth += 1) {
      if (style.vanish !== null) return style.vanish;
      style = style.basedOn === null ? undefined : styles.get(style.basedOn);
    }
    return false;
  };
  const any = byDefault || [...styles.values()].some(({ vanish }) => vanish === true);
  return (own, runStyle, paragraphStyle) =>
    own ?? (any && (byDefault || ofStyle(runStyle) !== ofStyle(paragraphStyle ?? usual)));
}

function stylesOf(xml: string): {
  readonly styles: ReadonlyMap<string, Style>;
  readonly usual: string | null;
  readonly byDefault: boolean;
} {
  const styles = new Map<string, Style>();
  const path: string[] = [];
  let style: Draft<Style> | null = null;
  let usual: string | null = null;
  let byDefault = false;
  const open = ({ name, attributes }: WordTag): void => {
    path.push(name);
    if (name === 'w:style') {
      style = { basedOn: null, vanish: null };
      styles.set(attributes['w:styleId'] ?? '', style);
      if (
        attributes['w:type'] === 'paragraph' &&
        attributes['w:default'] !== undefined &&
        isOn(attributes['w:default'])
      )
        usual = attributes['w:styleId'] ?? null;
    }
    if (name === 'w:basedOn' && style) style.basedOn = attributes['w:val'] ?? null;
    if (name !== 'w:vanish' || path.at(-2) !== 'w:rPr') return;
    const around = path.at(-3);
    if (around === 'w:rPrDefault') byDefault = isOn(attributes['w:val']);
    else if (around === 'w:style' && style) style.vanish = isOn(attributes['w:val']);
  };
  walkXml(xml, open, (name) => {
    path.pop();
    if (name === 'w:style') style = null;
  });
  return { styles, usual, byDefault };
}
