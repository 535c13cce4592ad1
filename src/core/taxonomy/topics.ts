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

/** What sentences below a heading speak of whatever money they name, first that matches. */
export const SPECIAL_TOPICS = [
  ['three-public', /三公|因公出国|公务接待|公务用车/],
  ['agency', /机关运行/],
  ['procurement', /政府采购|政府购买服务/],
  ['assets', /国有资产|资产占|资产情况|车辆|设备/],
  ['performance', /绩效/],
  // a heading that names money is about money, whatever else it names: 人员类支出, 为履行职能安排的支出
  [
    'staff',
    /^(?!.*(?:收[、和]?支|收入|支出)).*(?:(?<!相关)机构(?!事务|运行)|人员(?!经费|费|类)|(?<![预决]算)编制(?!说明)|职责|职能|单位构成)/,
  ],
] as const satisfies readonly (readonly [string, RegExp])[];

/** Which side of the account a heading is about. */
export const SIDES = [
  ['both', /收[、和]?支|收入[、和及]?支出/],
  ['income', /收入/],
  ['expenditure', /支出/],
] as const satisfies readonly (readonly [string, RegExp])[];

/** Words that only a person can write: the question that templates and forms ask of a chapter. */
export const ASKED_TOPICS: readonly (readonly [id: string, heading: RegExp])[] = [
  ['duties', /职责|职能/],
  ['organization', /机构|单位构成/],
  ['key-tasks', /重点工作/],
  ['assets', /国有资产/],
  ['performance', /绩效/],
  ['procurement', /政府采购/],
];
