import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { build } from 'wxt';
import type { BrowserFamily } from '../browsers/find-browser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A defence that can be taken away, to see that the suite would notice. */
export interface Defence {
  name: string;
  /** What of the suite's findings must then be there. */
  finding: RegExp;
  /** A source as it is, and as it would be without the defence. Each must be found, or the build fails. */
  changes: { file: string; is: string; becomes: string }[];
  /** The manifest's policy without it. */
  policy?: (policy: string) => string;
}

/** What docs/security.md names and this suite shows the lack of, one at a time. What else is named there has a test of its own. */
export const defences: Defence[] = [
  {
    name: 'the policy on requests',
    finding: /through: a request/,
    changes: [],
    policy: (policy) => policy.replace("connect-src 'none'", 'connect-src *'),
  },
  {
    name: 'the check of schemes',
    finding: /scheme: /,
    changes: [
      {
        file: 'lib/article/parse-fields.ts',
        is: 'if (!protocols.includes(parsed.protocol))',
        becomes: 'if (!protocols)',
      },
    ],
  },
  {
    name: 'Trusted Types',
    finding: /through: markup of a string/,
    changes: [],
    policy: (policy) => policy.replace(/; require-trusted-types-for .*$/, ''),
  },
  {
    name: 'the list of elements of formulas',
    finding: /element: iframe/,
    changes: [
      {
        file: 'lib/article/parse-blocks.ts',
        is: "oneOf(mathElements)(from['element'])",
        becomes: "(mathElements, from['element'])",
      },
    ],
  },
  {
    name: 'pictures that do not say where they are shown',
    finding: /img without no-referrer/,
    changes: [{ file: 'components/PictureView.tsx', is: 'referrerpolicy="no-referrer"', becomes: '' }],
  },
  {
    name: 'links that keep the window to themselves',
    finding: /a link out that keeps an opener/,
    changes: [
      { file: 'components/OutsideLink.tsx', is: 'noopener noreferrer nofollow', becomes: 'nofollow' },
    ],
  },
  {
    name: 'the escaping of Markdown',
    finding: /markdown: /,
    changes: [
      {
        file: 'lib/share/article-markdown.ts',
        is: 'function escape(text: string): string {',
        becomes: 'function escape(text: string): string {\n  if (text) return text;',
      },
    ],
  },
  {
    name: 'cells that are no formulas',
    finding: /export: csv: formula/,
    changes: [
      { file: 'lib/export/csv/csv-cell.ts', is: 'formula.test(plain) ?', becomes: 'formula && false ?' },
    ],
  },
  {
    name: 'the escaping of XML',
    finding: /export: bookmarks: element/,
    changes: [{ file: 'lib/export/xml/xml-text.ts', is: "'&lt;'", becomes: "'<'" }],
  },
];

/** Of our own payloads those that show what each defence is for, few enough for many builds. */
export const telling = [
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<style>body{background:url(https://evil.example/style)}</style>',
  'mailto:a@a.example',
  '+1+1',
];

/** Builds Lede without a defence, in a folder of its own, which is returned. */
export async function buildWithout(defence: Defence, family: BrowserFamily): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'lede-weak-'));
  const missing = new Set(defence.changes.map((change) => change.file));
  const weaken: Plugin = {
    name: 'lede:weaken',
    enforce: 'pre',
    transform: (code, id) => {
      const change = defence.changes.find(({ file }) => id.split('?')[0]?.endsWith(file));
      if (!change) return undefined;
      if (!code.includes(change.is)) throw new Error(`${change.file} has no '${change.is}'.`);
      missing.delete(change.file);
      return { code: code.replace(change.is, () => change.becomes), map: null };
    },
  };
  await build({
    root,
    outDir,
    browser: family === 'chromium' ? 'chrome' : 'firefox',
    outDirTemplate: 'weak',
    logger: silent,
    vite: () => ({ plugins: [weaken], logLevel: 'silent' as const }),
    hooks: {
      'build:manifestGenerated': (_, manifest) => {
        const policies = manifest.content_security_policy as { extension_pages: string };
        if (defence.policy) policies.extension_pages = defence.policy(policies.extension_pages);
      },
    },
  });
  if (missing.size > 0) throw new Error(`Not in the build: ${[...missing].join(', ')}.`);
  return join(outDir, 'weak');
}

const nothing = () => undefined;
const silent = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
  success: nothing,
  level: 0,
};
