import type { SourceFile } from './source-file';

/**
 * Finds files by folder and name, 'content/a-story.html', wherever in an archive the folder lies; files that were chosen one by one have
 * lost their folder and are found by their names.
 */
export function findBeside(files: readonly SourceFile[]): (name: string) => SourceFile | undefined {
  const byTail = new Map<string, SourceFile>();
  for (const file of files) {
    const tail = file.name.split('/').slice(-2).join('/');
    if (!byTail.has(tail)) byTail.set(tail, file);
  }
  return (name) => byTail.get(name) ?? byTail.get(name.split('/').at(-1) ?? '');
}
