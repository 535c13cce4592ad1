import type { SlipSaid } from '../../finding/said/slips.js';
import { sayPageFault } from './completeness.js';
import type { Sayings } from './sayings.js';

export const SLIPS: Sayings<SlipSaid> = {
  'form.alternative': ({ words }) => `“${words}”是模板里的两可写法，请只留一种。`,
  'form.blank': ({ words }) => `“${words}”是没有填的空。`,
  'form.hint': ({ words }) => `“${shorten(words)}”是模板里的填写提示，公开前应删去。`,
  'reason.missing': () => '写了“原因”却没有写出原因。',
  'punctuation.doubled': ({ signs }) => `标点重复：“${signs}”。`,
  'punctuation.no-stop': () => '这一段末尾没有句号。',
  'punctuation.comma-end': () => '这一段以逗号结束，话没有说完。',
  'punctuation.unpaired': ({ sign }) => `“${sign}”没有配对。`,
  'figure.point': ({ figure }) => `“${figure}”小数点的一边没有数字，疑漏数位。`,
  'list.skips': ({ before, after }) => `编号由“${before}”跳到“${after}”，中间缺号。`,
  'list.style': ({ before, after }) => `同一级编号前面用“${before}”，这里用“${after}”，写法不一致。`,
  'year.cut': ({ words }) => `年份写作“${words}”，疑漏写或多写。`,
  'list.unsigned': ({ number, sign }) => `编号“${number}”后面缺少“${sign}”。`,
  'list.sign': ({ before, after }) => `同一级编号有的后面用“${before}”，有的用“${after}”，请统一。`,
  'subject.stale': ({ name, current, since }) => `科目“${name}”自${since}年起称“${current}”。`,
  'subject.name': ({ name, code, listed }) => `科目“${name}”与编码${code}的名称“${listed}”不一致。`,
  'subject.code': ({ name, code, listed }) => `科目“${name}”的编码写作${code}，位数不对，疑为${listed}。`,
  'subject.level': ({ name, stated, listed }) => `科目“${name}”写作${stated}级，科目表中是${listed}级。`,
  'subject.parent': ({ name, above, level }) =>
    `科目表中“${name}”不在“${above}（${level}）”之下，请核对${level}级科目。`,
  'personal': ({ kind, masked }) => PERSONAL[kind](masked),
  'name.owner': ({ minor, major, times }) => `全文多称“${major}”，有${times}处写“${minor}”，请统一。`,
  'name.part-value': ({ stated, expected }) => `“${stated}”疑为“${expected}”：批量替换“单位”时误改。`,
  'name.department': ({ name, usual }) => `部门名称写作“${name}”，别处为“${usual}”。`,
  'name.level': ({ words, usual, unit }) => `全文是${unit ? '单位' : '部门'}的文件，这里写“${words}”，疑为“${usual}”。`,
  'name.stage': ({ heading, own, other }) => `全文是${own}，标题“${heading}”写的是${other}，疑未改。`,
  'name.stage-words': ({ words, own, other }) =>
    `全文是${own}，其后各项也是${own}的数，“${words}”像是${other === '决算' ? '决算' : '预算'}的说法，疑未改。`,
  'name.class': ({ here, there }) => `本单位这里写“${here}”，另一处写“${there}”。`,
  'glossary.three-public': ({ item }) =>
    `“三公”经费是因公出国（境）费、公务用车购置及运行费、公务接待费三项，不含“${item}”。`,
  'chapter.money': ({ title, own, other }) => `标题是“${title}”，内容写的却是${other}，没有写${own}。`,
  'chapter.table': ({ title, table }) => `“${title}”这一章说到的“${table}”是另一章的表。`,
  'table.twice': ({ title }) => `表名清单中“${title}”列了两次，疑有一张表名写错。`,
  'name.place-level': ({ words, own }) => `这是${own}一级的文件，这里写“${words}”，疑未改；如指上级资金，请写明。`,
  'announced.empty': ({ topic, amount }) => `这里说没有${topic}，另一处写${amount}。`,
  'announced.picture': ({ captions, pictures }) =>
    `文中有${captions}个图题，文档里${pictures === 0 ? '没有图' : `只有${pictures}幅图`}。`,
  'announced.attachment': ({ name }) => `文中提到${name}，却没有标明${name}的地方。`,
  'chapter.missing': ({ chapters }) => `全文没有${chapters.join('、')}的说明；没有这项内容的，也请说明。`,
  'count.missing': ({ name, counts }) => `写了${name}，没有写${counts.join('、')}；决算公开应当一并说明。`,
  'chapter.twice': ({ title }) => `“${title}”这一章写了两遍。`,
  'chapter.empty': ({ title }) => `“${title}”只有标题，没有内容。`,
  'list.doubled': ({ number }) => `编号“${number}”用了两次。`,
  'contents.differs': ({ entry, heading }) => `目录写“${entry}”，正文标题是“${heading}”，两处不一致。`,
  'contents.missing': ({ entry }) => `目录列有“${entry}”，正文没有这个标题。`,
  'contents.lacks': ({ titles }) => `正文有${titles.map((title) => `“${title}”`).join('、')}，目录没有列出。`,
  'contents.order': ({ entry }) => `目录中“${entry}”的先后与正文不一致。`,
  'text.embedded': ({ count }) =>
    `文档里有 ${count} 处嵌入的部件（altChunk 或子文档），其中的文字没有读取，也没有核对；请在 Word 或 WPS 中打开，另存为 .docx 后再核对。`,
  'text.unread': ({ parts }) =>
    `${parts.map(({ pages, why }) => sayPageFault(pages, why)).join('；')}，其中的文字和数字没有核对；请对照原来的文件查看。`,
  'word.misspelt': ({ words, right }) => `“${words}”疑为“${right}”之误。`,
  'sentence.unfinished': ({ words }) => `“${words}”后面没有内容，话没有说完。`,
  'sentence.twice': () => '这一句与前一句完全相同，疑重复。',
  'date.impossible': ({ words }) => `“${words}”不是日历上有的日子。`,
  'name.twice': ({ name }) => `同一处列举中“${name}”列了两次。`,
  'word.twice': ({ words }) => `“${words}”疑有重复。`,
  'word.opposed': ({ words }) => `“${words}”说法相反，请只留一种。`,
  'label.twice': ({ label }) => `“${label}：”写了两遍。`,
};

const PERSONAL = {
  'mobile': (masked: string) => `文中有手机号码${masked}，公开前请确认。`,
  'id-card': (masked: string) => `文中有身份证号${masked}，公开前应删去。`,
  'bank-card': (masked: string) => `文中有银行卡号${masked}，公开前应删去。`,
  'contact': (masked: string) => `文中有联系人姓名${masked}，公开前请确认。`,
} as const;

function shorten(text: string): string {
  return text.length > 24 ? `${text.slice(0, 22)}……` : text;
}
