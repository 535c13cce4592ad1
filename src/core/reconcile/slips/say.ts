/** Every sentence about a slip of drafting. */
export const SAY_SLIP = {
  alternative: (words: string) => `“${words}”是模板里的两可写法，请只留一种。`,
  blank: (words: string) => `“${words}”是没有填的空。`,
  hint: (words: string) => `“${shorten(words)}”是模板里的填写提示，公开前应删去。`,
  reason: '写了“原因”却没有写出原因。',
  doubled: (signs: string) => `标点重复：“${signs}”。`,
  point: (figure: string) => `“${figure}”小数点的一边没有数字，疑漏数位。`,
  noStop: '这一段末尾没有句号。',
  commaEnd: '这一段以逗号结束，话没有说完。',
  bracket: (sign: string) => `“${sign}”没有配对。`,
  skipped: (before: string, after: string) => `编号由“${before}”跳到“${after}”，中间缺号。`,
  repeated: (mark: string) => `编号“${mark}”重复。`,
  mixedNumbers: (before: string, after: string) => `同一级编号前面用“${before}”，这里用“${after}”，写法不一致。`,
  staleSubject: (name: string, current: string, since: number) => `科目“${name}”自${since}年起称“${current}”。`,
  otherSubject: (name: string, code: string, listed: string) => `科目“${name}”与编码${code}的名称“${listed}”不一致。`,
  mobile: (masked: string) => `文中有手机号码${masked}，公开前请确认。`,
  idCard: (masked: string) => `文中有身份证号${masked}，公开前应删去。`,
  bankCard: (masked: string) => `文中有银行卡号${masked}，公开前应删去。`,
  contact: (masked: string) => `文中有联系人姓名${masked}，公开前请确认。`,
  owner: (minor: string, major: string, times: number) => `全文多称“${major}”，有${times}处写“${minor}”，请统一。`,
  partValue: (stated: string, expected: string) => `“${stated}”疑为“${expected}”：批量替换“单位”时误改。`,
  department: (name: string, usual: string) => `部门名称写作“${name}”，别处为“${usual}”。`,
  notEmpty: (fund: string, amount: string) => `这里说没有${fund}，另一处写${amount}。`,
  pictures: (captions: number, pictures: number) =>
    `文中有${captions}个图题，文档里${pictures === 0 ? '没有图' : `只有${pictures}幅图`}。`,
  embedded: (count: number) =>
    `文档里有 ${count} 处嵌入的部件（altChunk 或子文档），其中的文字没有读取，也没有核对；请在 Word 或 WPS 中打开，另存为 .docx 后再核对。`,
  attachment: (name: string) => `文中提到${name}，却没有标明${name}的地方。`,
  word: (words: string) => `“${words}”疑有重复。`,
  label: (label: string) => `“${label}：”写了两遍。`,
} as const;

function shorten(text: string): string {
  return text.length > 24 ? `${text.slice(0, 22)}……` : text;
}
