import type { TakenFile } from './listed-file.js';

/** Deeper than anybody files. */
const DEEPEST = 32;

/** The files of what was dropped, those in folders and their subfolders too. What cannot be opened is left out. */
export async function filesUnder(entries: readonly FileSystemEntry[]): Promise<TakenFile[]> {
  const files: TakenFile[] = [];
  const enter = async (entry: FileSystemEntry, path: string, depth: number): Promise<void> => {
    if (entry.isFile) {
      const file = await fileOf(entry as FileSystemFileEntry);
      if (file) files.push({ path, file });
    } else if (depth < DEEPEST) {
      for (const child of await childrenOf(entry as FileSystemDirectoryEntry))
        await enter(child, `${path}/${child.name}`, depth + 1);
    }
  };
  for (const entry of entries) await enter(entry, entry.name, 0);
  return files;
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}

/** A reader hands them over by the hundred, until there are none left. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0) return children;
    children.push(...some);
  }
}
