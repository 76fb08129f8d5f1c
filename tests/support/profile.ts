import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A new browser profile that outlives the browser, for tests that start it again. `zoom`: how large the person likes every page;
 * `fontSize`: how large its letters, in pixels.
 */
export async function makeProfile({ zoom = 1, fontSize = 16 } = {}): Promise<string> {
  const profileDir = await mkdtemp(join(tmpdir(), 'lede-profile-'));
  // Chromium counts zoom in steps of a fifth.
  const level = Math.log(zoom) / Math.log(1.2);
  await mkdir(join(profileDir, 'Default'));
  await writeFile(
    join(profileDir, 'Default/Preferences'),
    JSON.stringify({
      partition: { default_zoom_level: { x: level } },
      webkit: { webprefs: { default_font_size: fontSize } },
    }),
  );
  return profileDir;
}

export function removeProfile(profileDir: string): Promise<void> {
  return rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
}
