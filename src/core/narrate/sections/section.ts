import type { Piece } from '../prose/pieces.js';
import type { Story } from '../story.js';

/** Paragraphs of a section from the figures; none when the tables tell nothing of it. */
export type SectionWriter = (story: Story) => readonly Piece[];
