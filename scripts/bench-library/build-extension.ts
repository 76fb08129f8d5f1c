import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The built extension with one page more, bench.html, which holds the bench and the peers. In a folder of its own, and with a policy that lets SQLite's
 * WebAssembly run; what is shipped has neither. Returns the folder.
 */
export async function buildExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'lede-bench-'));
  cpSync(join(root, '.output/chrome-mv3'), folder, { recursive: true });
  const manifestFile = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, unknown>;
  manifest['content_security_policy'] = {
    extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'none'",
  };
  writeFileSync(manifestFile, JSON.stringify(manifest));
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    worker: { format: 'es' },
    build: {
      outDir: join(folder, 'bench'),
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: fileURLToPath(new URL('in-page.ts', import.meta.url)),
        output: { entryFileNames: 'bench.js' },
      },
    },
  });
  writeFileSync(
    join(folder, 'bench.html'),
    '<!doctype html><title>bench</title><script type="module" src="bench/bench.js"></script>',
  );
  return folder;
}
