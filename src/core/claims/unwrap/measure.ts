/** How wide a sign is where a text is wrapped. */
export type Measure = (text: string) => number;

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/;
/** Wide in a Chinese font, narrow to some programs (Unicode's class "ambiguous"). */
const AMBIGUOUS = /[“”‘’—…·×÷℃①-⒛Ⅰ-ⅿ■□▲△●○★☆]/;

const columns =
  (ambiguous: number): Measure =>
  (text) => {
    let width = 0;
    for (let at = 0; at < text.length; at += 1) width += columnsOf(text[at]!, ambiguous);
    return width;
  };

function columnsOf(sign: string, ambiguous: number): number {
  if (sign < '\u0080') return 1;
  // most signs of a text are 汉字
  if (sign >= '\u4e00' && sign <= '\u9fff') return 2;
  if (WIDE.test(sign)) return 2;
  return AMBIGUOUS.test(sign) ? ambiguous : 1;
}

/** Columns in which a Chinese sign takes two, with ambiguous signs wide or narrow; or every sign one. */
export const MEASURES: readonly Measure[] = [columns(2), columns(1), (text) => text.length];
