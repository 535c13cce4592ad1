import { constants } from 'node:fs';
import { access, chmod, mkdir, open, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { Failure } from './failure.js';
import { untilWritten } from './interrupted.js';
import { systemReason } from './system-reason.js';

/** The file system as far as a whole file needs it; tests hand in one that is full. */
export const DISK = { access, chmod, mkdir, open, rename, rm, stat, writeFile };
export type Disk = typeof DISK;

/**
 * Writes a file whole or not at all: beside it, to the disk, and then into its place, so that a full disk or Ctrl-C
 * leaves what was there. Makes its folder. A link stays a link, a device is written to. Throws a Failure in Chinese.
 */
export async function writeWhole(path: string, content: string | Uint8Array, disk: Disk = DISK): Promise<void> {
  await guarded(path, async () => {
    await disk.mkdir(dirname(path), { recursive: true });
    const place = await placeOf(path);
    const before = await disk.stat(place).catch(() => null);
    if (before !== null && !before.isFile()) return disk.writeFile(place, content);
    // a file that must not be written to must not be replaced either
    if (before !== null) await disk.access(place, constants.W_OK);
    const beside = besideOf(place);
    await untilWritten(beside, async () => {
      try {
        await writeAndSync(beside, content, disk);
        if (before !== null) await disk.chmod(beside, before.mode & 0o777);
        await disk.rename(beside, place);
      } catch (error) {
        await disk.rm(beside, { force: true }).catch(() => undefined);
        throw error;
      }
    });
  });
}

/** Asks, before long work, whether a file could be written there; nothing of it stays. */
export async function probe(path: string): Promise<void> {
  await guarded(path, async () => {
    const place = await placeOf(path);
    const before = await stat(place).catch(() => null);
    if (before !== null) return access(place, constants.W_OK);
    const beside = besideOf(place);
    await untilWritten(beside, async () => {
      await (await open(beside, 'wx')).close();
      await rm(beside);
    });
  });
}

async function writeAndSync(path: string, content: string | Uint8Array, disk: Disk): Promise<void> {
  const file = await disk.open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Where the bytes go: a link leads to its file, which need not be there yet. */
async function placeOf(path: string): Promise<string> {
  const there = await realpath(path).catch(() => null);
  if (there !== null) return there;
  const target = await readlink(path).catch(() => null);
  return target === null ? path : resolve(dirname(path), target);
}

/** Short, for the name itself may be as long as a name can be; hidden, for it lives a moment. */
function besideOf(place: string): string {
  return join(dirname(place), `.gongkai-${randomBytes(6).toString('hex')}.tmp`);
}

/** Runs a write; whatever the file system says becomes one sentence. */
export async function guarded(path: string, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    throw new Failure('not-writable', `无法写入“${path}”（${systemReason(error)}）。`);
  }
}
