/**
 * Told while a long work goes on: which sheet or table it is at, from 1, of how many, and how much of the work is done,
 * from 0 to 1; null where nobody can tell.
 */
export type Told = (at: number, of: number, share: number | null) => void;
