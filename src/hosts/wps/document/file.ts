import type { Wps } from '../root.js';
import { NoFilesError } from './errors.js';

/**
 * Writes the bytes of a file into the folder for temporary files, where WPS can open or insert it: its object model
 * takes files, and no bytes. Throws a NoFilesError where WPS does not let add-ins.
 */
export function temporaryFile(files: Wps['files'], name: string, bytes: Uint8Array): { path: string; remove(): void } {
  if (!files) throw new NoFilesError();
  const { folder, system } = files;
  const path = `${folder.replace(/[\\/]$/, '')}/${name}`;
  try {
    if (system.writeAsBinaryString(path, binaryOf(bytes)) === false) throw new NoFilesError();
  } catch (error) {
    throw error instanceof NoFilesError ? error : new NoFilesError(error);
  }
  return {
    path,
    remove: () => {
      try {
        system.Remove(path);
      } catch {
        // it is the system's to tidy up then
      }
    },
  };
}

function binaryOf(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return binary;
}
