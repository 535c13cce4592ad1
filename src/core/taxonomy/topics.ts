/** What a chapter of a 说明 is about, by its heading, the more special first. */
const TOPICS: readonly (readonly [string, RegExp])[] = [
  ['three-public', /三公/],
  ['agency-operation', /机关运行/],
  ['procurement', /政府采购/],
  ['assets', /国有资产/],
  ['performance', /绩效/],
  ['fund', /政府性基金/],
  ['state-capital', /国有资本/],
  ['basic', /基本支出/],
  ['project', /项目支出/],
  ['general', /一般公共预算/],
  ['fiscal', /财政拨款/],
  ['total', /收支(?:预算|决算|总)|收入支出|总体(?:情况|说明)/],
  ['income', /收入(?:预算|决算|总)/],
  ['expenditure', /支出(?:预算|决算|总)/],
];

/** Null for a heading that is about none of them: 规模变化情况, 具体使用情况. */
export function topicOf(title: string): string | null {
  return TOPICS.find(([, pattern]) => pattern.test(title))?.[0] ?? null;
}
