import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Manifest {
  name: string;
  version: string;
  license?: string;
  repository?: string | { url?: string };
}

/**
 * Name, version, origin and licence text of an installed package, `folder` being its own in node_modules. A package without a licence file is under the
 * file of another one from the same repository that declares the same licence.
 * @throws if there is none: what may not be given on is not built.
 */
export function getPackageNotice(folder: string): string {
  const manifest = readManifest(folder);
  const { license, name, version } = manifest;
  const texts = licenceTexts(folder) ?? licenceTexts(findSibling(folder, manifest) ?? '');
  if (!texts)
    throw new Error(`${name} ${version} (${license ?? 'no licence declared'}) brings no licence text.`);
  const origin = repositoryOf(manifest) ?? `https://www.npmjs.com/package/${name}`;
  return [`${name} ${version}`, `Licence: ${license}. Source: ${origin}`, ...texts].join('\n\n');
}

/** Vite names here what its own package brings along to work with; none of it gets into what it builds. */
const bundledWithIt = /^# Licenses of bundled dependencies$/m;

function findSibling(folder: string, { license, repository }: Manifest): string | undefined {
  const modules = folder.slice(0, folder.lastIndexOf('/node_modules/') + '/node_modules'.length);
  const origin = repositoryOf({ repository });
  if (!license || !origin) return undefined;
  return globSync(['*/package.json', '@*/*/package.json'], { cwd: modules })
    .toSorted()
    .map((file) => join(modules, dirname(file)))
    .find((other) => {
      const manifest = readManifest(other);
      return manifest.license === license && repositoryOf(manifest) === origin && licenceTexts(other);
    });
}

/** Licence and notice files of a package, as they are but for line ends. */
function licenceTexts(folder: string): string[] | undefined {
  if (!folder) return undefined;
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file));
  const texts = files.toSorted().map((file) => readFileSync(join(folder, file), 'utf8'));
  return files.some((file) => !/^notice/i.test(file))
    ? texts.map((text) => text.replaceAll('\r\n', '\n').split(bundledWithIt)[0]?.trim() ?? '')
    : undefined;
}

function repositoryOf({
  repository,
}: {
  repository?: Manifest['repository'] | undefined;
}): string | undefined {
  const said = typeof repository === 'string' ? repository : repository?.url;
  return said
    ?.replace(/^github:/, 'https://github.com/')
    .replace(/^git\+/, '')
    .replace(/^(?:git|ssh):\/\/(?:git@)?/, 'https://')
    .replace(/\.git$/, '');
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}
