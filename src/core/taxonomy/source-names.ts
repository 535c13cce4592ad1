/**
 * Words for the sources of income and the natures of expenditure, as 说明 of several provinces have them; ids as in
 * core/figures.
 */
export const SOURCE_NAMES: readonly (readonly [id: string, words: RegExp])[] = [
  ['general', /^一般公共(?:服务)?预算(?:当年|本年)?(?:财政)?(?:拨款|补助)?(?:资金)?(?:收入)?$/],
  ['fund', /^政府性基金(?:预算)?(?:财政)?(?:拨款)?(?:资金)?(?:收入)?$/],
  ['state-capital', /^国有资本经营(?:预算)?(?:财政)?(?:拨款)?(?:资金)?(?:收入)?$/],
  ['fiscal', /^财政(?:预算)?拨款(?:收入)?$/],
  ['fiscal-account', /^(?:财政专户(?:管理|核拨)?(?:的)?|教育收费)(?:资金)?(?:拨款)?(?:收入)?$/],
  ['superior', /^上级(?:财政)?补助(?:收入)?$/],
  ['business', /^事业(?:预算)?收入$/],
  ['operating', /^(?:事业单位)?经营(?:预算)?收入$/],
  ['affiliated', /^附属单位(?:上缴|缴款)(?:预算)?收入$/],
  ['unit', /^单位(?:自有)?资金(?:收入)?$/],
  ['other', /^其他(?:预算)?收入$/],
  ['reserve', /^(?:使用|用)(?:非财政拨款(?:结转)?结余|事业基金)(?:弥补收支差额)?$/],
  ['opening', /^(?:上年|年初)(?:财政拨款)?结转(?:[和及、]?结余)?(?:收入|资金)?$/],
];

export const NATURE_NAMES: readonly (readonly [id: string, words: RegExp])[] = [
  ['superior', /^上缴上级(?:单位)?(?:支出)?$/],
  ['operating', /^(?:事业单位)?经营支出$/],
  ['affiliated', /^(?:对)?附属单位补助(?:支出)?$/],
];

/** Lines below the expenditure that are none of the year. */
export const CARRIED_NAMES: readonly (readonly [id: string, words: RegExp])[] = [
  ['surplus', /^结余分配$/],
  ['closing', /^(?:结转下年|年末(?:财政拨款)?结转(?:[和及、]?结余)?)(?:支出)?$/],
];

/** The id whose words a noun is, to the last one. */
export function idNamed(names: readonly (readonly [id: string, words: RegExp])[], noun: string): string | null {
  return names.find(([, words]) => words.test(noun))?.[0] ?? null;
}
