import { CENTRAL_FINAL_2023 } from '../../../forms/central-final-2023.js';
import { without, type Example } from './example.js';

/** Tables that must be published: a full set of 公开01–09表, and the same without one of them. */
export const PUBLISHED_EXAMPLES: Readonly<Record<string, Example>> = {
  'completeness.summary': without(CENTRAL_FINAL_2023, '公开01表'),
  'completeness.income': without(CENTRAL_FINAL_2023, '公开02表'),
  'completeness.expenditure': without(CENTRAL_FINAL_2023, '公开03表'),
  'completeness.fiscal-summary': without(CENTRAL_FINAL_2023, '公开04表'),
  'completeness.general-expenditure': without(CENTRAL_FINAL_2023, '公开05表'),
  'completeness.general-basic': without(CENTRAL_FINAL_2023, '公开06表'),
  'completeness.fund': without(CENTRAL_FINAL_2023, '公开07表'),
  'completeness.state-capital': without(CENTRAL_FINAL_2023, '公开08表'),
  'completeness.three-public': without(CENTRAL_FINAL_2023, '公开09表'),
};
