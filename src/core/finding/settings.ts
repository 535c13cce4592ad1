/** What a user has checked otherwise than everybody. Plain data. */
export interface CheckSettings {
  /** In 元, a plain decimal: a relation that is off by no more is no fault. */
  readonly tolerance?: string;
  /** Rules that are not applied. */
  readonly off?: readonly RuleOff[];
}

export interface RuleOff {
  /** Its id, as every finding and `gongkai relations` name it. */
  readonly rule: string;
  /** Why, in the user's words; never empty. */
  readonly reason: string;
}

/** The same as a check has taken it. */
export interface AppliedSettings extends CheckSettings {
  /** What was to be off and is not. */
  readonly idle?: readonly IdleRule[];
}

/** `unknown`: there is no rule of this id; `fixed`: it may not be put aside. */
export interface IdleRule {
  readonly rule: string;
  readonly why: 'unknown' | 'fixed';
}
