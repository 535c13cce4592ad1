/** What shows a user the first time what the page does, with the bundled sample. */
export const FIRST_STEPS = ['sample', 'findings', 'narrative'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];
