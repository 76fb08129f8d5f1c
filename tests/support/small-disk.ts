import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that holds so many megabytes and no more. */
export interface SmallDisk {
  /** Takes the room that is left. */
  fill: () => Promise<void>;
  /** Gives it back. */
  clear: () => Promise<void>;
  unmount: () => void;
}

/** Why there can be no such disk here; `undefined` where there can. */
export function findNoDiskReason(): string | undefined {
  if (process.platform !== 'linux') return 'a disk in memory is mounted on Linux only';
  if (process.getuid?.() !== 0) return 'only root may mount a disk';
  const folder = mkdtempSync(join(tmpdir(), 'lede-disk-'));
  try {
    mountSmallDisk(folder, 1).unmount();
    return undefined;
  } catch {
    return 'this container may not mount a disk';
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Throws where a disk may not be mounted. */
export function mountSmallDisk(folder: string, megabytes: number): SmallDisk {
  mkdirSync(folder, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  const filler = join(folder, 'filler');
  return {
    fill: async () => {
      const { bavail, bsize } = await statfs(folder);
      // The browser writes meanwhile: the last bytes may be taken already.
      await writeFile(filler, Buffer.alloc(bavail * bsize)).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOSPC') throw error;
      });
    },
    clear: () => rm(filler, { force: true }),
    unmount: () => execFileSync('umount', ['-l', folder], { stdio: 'ignore' }),
  };
}
