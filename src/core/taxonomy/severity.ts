export type Category =
  | 'arithmetic'
  | 'cross-table'
  | 'rounding'
  | 'code'
  | 'name'
  | 'unit'
  | 'identity'
  | 'completeness'
  | 'sensitive'
  | 'format';

export type Severity = 'error' | 'warning' | 'notice';
