export type DocumentType = 'budget' | 'final-accounts';

export type TableKind =
  | 'summary'
  | 'income'
  | 'expenditure'
  | 'fiscal-summary'
  | 'general-expenditure'
  | 'general-basic'
  | 'general-project'
  | 'general-matrix'
  | 'basic-by-function'
  | 'economic-summary'
  | 'agency-operation'
  | 'fiscal-account'
  | 'fund'
  | 'state-capital'
  | 'social-insurance'
  | 'three-public'
  | 'carryover'
  | 'procurement'
  | 'assets'
  | 'performance';
