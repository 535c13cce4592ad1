/**
 * Signs of Unicode's two blocks of radicals that print as a character of their own. Browsers write them into PDFs for the
 * characters themselves, and text copied from there carries them on: ⽀ for 支, ⻔ for 门. Kangxi radicals (U+2F00–2FD5) and
 * compatibility ideographs are told by NFKC, those of the CJK Radicals Supplement are not.
 *
 * @see Unicode, EquivalentUnifiedIdeograph.txt
 */
const SUPPLEMENT: ReadonlyMap<string, string> = new Map(
  (
    '⺁厂 ⺄乙 ⺈刀 ⺊卜 ⺌小 ⺍小 ⺎兀 ⺒巳 ⺓幺 ⺜日 ⺝月 ⺟母 ⺠民 ⺧牛 ⺩王 ⺪疋 ⺫目 ⺬示 ⺮竹 ⺶羊 ' +
    '⺷羊 ⺻聿 ⺼肉 ⺽臼 ⻁虎 ⻃西 ⻄西 ⻅见 ⻆角 ⻇角 ⻉贝 ⻋车 ⻑長 ⻓长 ⻔门 ⻕阜 ⻗雨 ⻘青 ⻙韦 ⻚页 ' +
    '⻛风 ⻜飞 ⻝食 ⻞食 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟'
  )
    .split(' ')
    .map(([radical, character]) => [radical!, character!]),
);

const RADICAL = /[\u2e80-\u2fd5\uf900-\ufaff]/g;

/** The character that such a sign stands for, one for one; any other sign as it is. */
export function plainSign(sign: string): string {
  if (sign < '\u2e80' || (sign > '\u2fd5' && sign < '\uf900') || sign > '\ufaff') return sign;
  const plain = SUPPLEMENT.get(sign) ?? sign.normalize('NFKC');
  return plain.length === 1 ? plain : sign;
}

/** A text with them as characters: offsets stay. */
export function withoutRadicals(text: string): string {
  return text.replace(RADICAL, plainSign);
}
