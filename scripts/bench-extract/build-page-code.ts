import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A page-side module of this folder, bundled as one script. */
export async function buildPageCode(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
    build: {
      write: false,
      minify: true,
      lib: {
        entry: fileURLToPath(new URL(entry, import.meta.url)),
        formats: ['iife'],
        name: 'ledeBenchBundle',
      },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error('The bench bundle was not built.');
  return first.output[0].code;
}
