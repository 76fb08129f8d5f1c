import type { Words } from '@/lib/words/en';

/** What the manifest and the background say, in a file as browsers read it; `language` names the file of words that pages load. */
export function localeMessages({ language, extension }: Words): string {
  const messages = { language, ...extension };
  return JSON.stringify(
    Object.fromEntries(Object.entries(messages).map(([name, message]) => [name, { message }])),
  );
}
