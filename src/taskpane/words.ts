import type { ViewName } from './state.js';

export const VIEW_NAME: Readonly<Record<ViewName, string>> = {
  recognition: '识别',
  findings: '校验',
  narrative: '说明',
  text: '核对文字',
};
