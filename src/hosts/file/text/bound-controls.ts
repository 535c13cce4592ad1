import type { BoundValue } from './bound-values.js';

interface Control {
  /** Null where it shows its own text. */
  value: string | null;
  said: boolean;
  binding: Readonly<Record<string, string>> | null;
  /** What a list shows for its values. */
  readonly items: Map<string, string>;
}

/** Pictures, dates (which print the value in their own way) and rich text are left as they stand. */
const OTHER_KINDS = new Set([
  'w:date',
  'w:picture',
  'w:richText',
  'w:docPartObj',
  'w:docPartList',
  'w:group',
  'w:bibliography',
  'w:citation',
  'w:equation',
]);

/**
 * Follows content controls (ECMA-376 part 1, 17.5.2): one that is bound to a part of XML (17.5.2.6) shows that part's
 * value, whatever text was saved in it.
 */
export class BoundControls {
  private readonly open: Control[] = [];
  private inProperties = 0;

  constructor(private readonly boundValue: BoundValue) {}

  opened(name: string, attributes: Readonly<Record<string, string>>): void {
    const control = this.open.at(-1);
    if (name === 'w:sdt') this.open.push({ value: null, said: false, binding: null, items: new Map() });
    else if (name === 'w:sdtPr') this.inProperties += 1;
    else if (name === 'w:sdtContent' && control?.binding) control.value = this.valueOf(control, control.binding);
    else if (this.inProperties === 0 || !control) return;
    else if (name === 'w:dataBinding') control.binding = attributes;
    else if (name === 'w:listItem')
      control.items.set(attributes['w:value'] ?? '', attributes['w:displayText'] ?? attributes['w:value'] ?? '');
    else if (OTHER_KINDS.has(name)) control.items.set(NOT_SHOWN, '');
  }

  closed(name: string, show: (value: string) => void): void {
    if (name === 'w:sdtPr') this.inProperties -= 1;
    if (name === 'w:sdt') this.open.pop();
    const control = this.open.at(-1);
    if (name !== 'w:sdtContent' || control === undefined) return;
    if (control.value === null || control.said) return;
    control.said = true;
    if (control.value !== '' && this.outermost() === control) show(control.value);
  }

  /** Hands on what is shown where a text stands: the text, the value in its stead once, or nothing. */
  say(text: string, show: (said: string, isOwn: boolean) => void): void {
    const control = this.outermost();
    if (control === undefined) return show(text, true);
    if (control.said) return;
    control.said = true;
    show(control.value!, false);
  }

  private outermost(): Control | undefined {
    return this.open.find(({ value }) => value !== null);
  }

  private valueOf({ items }: Control, binding: Readonly<Record<string, string>>): string | null {
    if (items.has(NOT_SHOWN)) return null;
    const value = this.boundValue(binding['w:storeItemID'], binding['w:xpath'], binding['w:prefixMappings']);
    return value === null ? null : (items.get(value) ?? value).replace(/\s*[\r\n]\s*/g, ' ');
  }
}

/** Marks in `items` a control that prints its value in its own way. */
const NOT_SHOWN = '\u0000';
