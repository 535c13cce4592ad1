/** Word refuses longer tags and titles. */
const LONGEST = 64;

/** What a content control that holds the figure of this name bears as its tag, and as its title. */
export function figureTag(name: string): string {
  return [...name].slice(0, LONGEST).join('');
}
