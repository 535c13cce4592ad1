/** The four published workbooks without an error. */
export const CLEAN = [
  'lingshou-2021-budget',
  'ruoqiang-2024-budget',
  'ebian-2021-budget',
  'xinping-2021-final.corrected',
];
