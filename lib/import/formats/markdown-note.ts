import { type FileReading, readRows } from '@/lib/import/read-rows';
import { findDate } from '@/lib/import/values/find-date';
import { findLine, findText } from '@/lib/import/values/find-text';
import { findAddress, getAddress } from '@/lib/import/values/get-address';
import { known } from '@/lib/import/values/known';
import { isYes } from '@/lib/import/values/records';
import { tagsOf } from '@/lib/import/values/tags';

/** What stands above a note, by its names: one value or several. */
type FrontMatter = Map<string, string[]>;

/** Says that a note was clipped, not what it is about. */
const clipped = /^clippings?$/i;

/**
 * A note in Markdown whose front matter says where it is from: one of Lede's own (`lib/export/markdown`), or as Obsidian Web Clipper writes
 * it. It becomes a link with what stands there; the text of a note has lost what the page meant, and is not read.
 */
export const markdownNote = {
  claims: (text: string) => addressOf(frontMatterOf(text)) !== undefined,
  read: (text: string, file: string): FileReading => {
    const matter = frontMatterOf(text);
    const one = (...names: string[]) => names.map((name) => matter.get(name)?.[0]).find(Boolean);
    const finishedAt = findDate(one('read'));
    return readRows([matter], {
      file,
      nameOf: () => one('title'),
      read: () => ({
        url: getAddress(addressOf(matter)),
        ...known({
          title: findLine(one('title')),
          dek: findLine(one('description')),
          siteName: findLine(one('site'), 200),
          language: findLine(one('language'), 20),
          note: findText(one('note')),
          publishedAt: findDate(one('published')),
          savedAt: findDate(one('created', 'saved', 'date')),
          finishedAt,
        }),
        authors: (matter.get('author') ?? matter.get('authors') ?? []).flatMap(
          (name) => findLine(name.replaceAll(/\[\[|\]\]/g, ''), 200) ?? [],
        ),
        isArchived: one('shelf') === 'archived',
        isFavourite: isYes(one('favourite')),
        isFinished: finishedAt !== undefined,
        tags: tagsOf((matter.get('tags') ?? []).filter((tag) => !clipped.test(tag))),
        highlights: [],
      }),
    });
  },
};

function addressOf(matter: FrontMatter): string | undefined {
  return ['source', 'url', 'link'].map((name) => findAddress(matter.get(name)?.[0])).find(Boolean);
}

/** The little of YAML that notes are written in: a value behind its name, or a list below it or in brackets. */
function frontMatterOf(text: string): FrontMatter {
  const matter: FrontMatter = new Map();
  const [head, ...lines] = text.slice(0, 100_000).split(/\r\n?|\n/);
  const end = lines.findIndex((line) => line.trimEnd() === '---');
  if (head?.trimEnd() !== '---' || end < 0) return matter;
  let values: string[] = [];
  for (const line of lines.slice(0, end)) {
    const item = /^\s*- (.*)$/.exec(line)?.[1];
    if (item !== undefined) {
      values.push(plain(item));
      continue;
    }
    const [, name, said = ''] = /^([\w -]{1,100}):(?:\s(.*))?$/.exec(line) ?? [];
    if (name === undefined) continue;
    const list = /^\[(?!\[)(.*)\]$/.exec(said.trim())?.[1]?.split(',');
    values = (list ?? [said]).map(plain).filter(Boolean);
    matter.set(name.toLowerCase(), values);
  }
  return matter;
}

/** A value without its quotes. */
function plain(value: string): string {
  const text = value.trim();
  if (text.startsWith("'") && text.endsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  if (!text.startsWith('"')) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return text.replaceAll('"', '');
  }
}
