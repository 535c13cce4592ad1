/** Lines among which the title of a text stands. */
export const FIRST_LINES = 12;

/** The longest line that is a title. */
export const LONGEST_TITLE = 60;
