import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Payload } from './payload.ts';

/** The members that published lists keep their payloads under. */
const members = ['code', 'payload', 'input', 'data', 'html', 'vector', 'protocol'];
const longest = 20_000;

/**
 * The payloads of a folder and the folders in it, each text once. `.json`: an array of texts, or anything with texts under one of
 * `members`; JSON of another kind, broken JSON too, is a payload itself, whole. `.html` and `.svg`: one payload a file. All else: one a line, except
 * for empty lines.
 */
export function readPayloads(folder: string): Payload[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const known = new Map<string, Payload>();
  for (const file of files) {
    for (const text of textsOf(file, readFileSync(file, 'utf8'))) {
      if (text.trim() && text.length <= longest && !known.has(text))
        known.set(text, { text, from: relative(folder, file) });
    }
  }
  return [...known.values()];
}

function textsOf(file: string, content: string): string[] {
  if (/\.(?:html?|svg)$/.test(file)) return [content];
  if (!file.endsWith('.json')) return content.split(/\r?\n/);
  try {
    const value: unknown = JSON.parse(content);
    const found =
      Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : within(value);
    return found.length > 0 ? found : [content];
  } catch {
    return [content];
  }
}

function within(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(within);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    members.includes(name) && typeof member === 'string' ? [member] : within(member),
  );
}
