/** Fields that Word fills in anew on every page: no part of the text. */
const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)\b/i;

export function isPageField(instruction: string | undefined): boolean {
  return instruction !== undefined && PAGE_FIELD.test(instruction);
}

interface Open {
  instruction: string;
  /** Between begin and separate, or the result of a page field. */
  hides: boolean;
}

/**
 * Follows fields (ECMA-376 part 1, 17.16.18): what stands between their begin and their separate mark is code, what
 * follows is shown.
 */
export class FieldCodes {
  private readonly open: Open[] = [];
  private hiding = 0;

  mark(type: string | undefined): void {
    const field = this.open.at(-1);
    if (type === 'begin') this.open.push(this.hide({ instruction: '', hides: false }, true));
    else if (type === 'separate' && field) this.hide(field, isPageField(field.instruction));
    else if (type === 'end' && field) {
      this.hide(field, false);
      this.open.pop();
    }
  }

  instruct(text: string): void {
    const field = this.open.at(-1);
    if (field?.hides === true && field.instruction.length < 200) field.instruction += text;
  }

  get hides(): boolean {
    return this.hiding > 0;
  }

  /** A field without an end: the part is damaged, and nothing may be hidden for it. */
  get unended(): boolean {
    return this.open.length > 0;
  }

  private hide(field: Open, hides: boolean): Open {
    if (field.hides !== hides) this.hiding += hides ? 1 : -1;
    field.hides = hides;
    return field;
  }
}
