import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new browser profile that outlives the browser, for tests that start it again. */
export function makeProfile(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'lede-profile-'));
}

export function removeProfile(profileDir: string): Promise<void> {
  return rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
}
