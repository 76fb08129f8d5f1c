import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const inProject = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * A page-side module of this folder, bundled as one script. With `asksForWeights` it judges lines by what stands in the
 * page's `ledeWeights`, not by the learned weights of the extension.
 */
export async function buildPageCode(entry: string, asksForWeights = false): Promise<string> {
  const weights = { find: /^.*\/line-weights$/, replacement: inProject('in-page-weights.ts') };
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: {
      alias: [...(asksForWeights ? [weights] : []), { find: '@', replacement: inProject('../..') }],
    },
    build: {
      write: false,
      minify: true,
      lib: { entry: inProject(entry), formats: ['iife'], name: 'ledeBenchBundle' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error('The bench bundle was not built.');
  return first.output[0].code;
}
