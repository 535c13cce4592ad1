import type { CharacterMaps } from '../../hosts/file/pdf/library.js';

/** In the page of one file, in place of ../engine/character-maps.ts: there are none, and pages that need one are told unread. */
export const characterMaps: CharacterMaps = (file) => Promise.reject(new Error(`${file} is not in this page`));
