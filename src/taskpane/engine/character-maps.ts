import type { CharacterMaps } from '../../hosts/file/pdf/library.js';

/** pdf.js' maps of character codes, from beside the page. */
export const characterMaps: CharacterMaps = async (file) => {
  const answer = await fetch(new URL(`cmaps/${file}`, location.href));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};
