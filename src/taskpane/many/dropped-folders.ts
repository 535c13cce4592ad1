import type { TakenFile } from './listed-file.js';

/** Deeper than anybody files. */
const DEEPEST = 32;

/** A folder by both ways that a browser has to it. */
interface DroppedFolder {
  readonly entry: FileSystemEntry;
  readonly handle: Promise<FileSystemHandle | null> | null;
}

/** The files of dropped folders and their subfolders. What cannot be opened is left out. */
export async function filesUnder(folders: readonly DroppedFolder[]): Promise<TakenFile[]> {
  const files: TakenFile[] = [];
  for (const { entry, handle } of folders) {
    const found = await underEntry(entry);
    const folder = found.length > 0 ? null : await handle;
    files.push(...(folder ? await underHandle(folder, folder.name, 0) : found));
  }
  return files;
}

/** Refused to a page of the file: scheme, which its own files are strangers to. */
async function underEntry(folder: FileSystemEntry): Promise<TakenFile[]> {
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
  await enter(folder, folder.name, 0);
  return files;
}

type Listed = FileSystemDirectoryHandle & { values(): AsyncIterable<FileSystemHandle> };

async function underHandle(handle: FileSystemHandle, path: string, depth: number): Promise<TakenFile[]> {
  try {
    if (handle.kind === 'file') return [{ path, file: await (handle as FileSystemFileHandle).getFile() }];
    if (depth >= DEEPEST) return [];
    const files: TakenFile[] = [];
    for await (const child of (handle as Listed).values())
      files.push(...(await underHandle(child, `${path}/${child.name}`, depth + 1)));
    return files;
  } catch {
    return [];
  }
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
