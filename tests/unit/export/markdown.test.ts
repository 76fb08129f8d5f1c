// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { frontMatter } from '@/lib/export/markdown/front-matter';
import { findObsidianTag } from '@/lib/export/markdown/obsidian-tag';
import { articleMarkdown } from '@/lib/share/article-markdown';
import { aHighlight, aStory, exported } from '@/tests/support/export-story';
import { unzip } from '@/tests/support/unzip';

it('names its facts as Obsidian Web Clipper does', () => {
  const story = aStory(
    {
      title: 'Bridge: "opens" early',
      dek: 'It had been promised.',
      authors: [
        { name: 'Ada Lind', kind: 'person' },
        { name: 'The [City] Desk', kind: 'organization' },
      ],
      publishedAt: '2026-03-02T23:30:00-05:00',
    },
    {
      note: 'For Ida:\nlook',
      tags: ['North Sea'],
      finishedAt: '2026-03-05T09:00:00.000Z',
      favouriteAt: '2026-03-05T09:00:00.000Z',
    },
  );
  expect(frontMatter(story)).toBe(`---
title: "Bridge: \\"opens\\" early"
source: "https://courier.example/story"
author:
  - "[[Ada Lind]]"
  - "[[The City Desk]]"
published: 2026-03-02
created: 2026-03-03
description: "It had been promised."
tags:
  - "clippings"
  - "North-Sea"
note: "For Ida:\\u000alook"
site: "The Courier"
language: "en"
shelf: read
read: 2026-03-05
favourite: true
---
`);
});

it('is a note a story: facts, then the story as it is copied, highlights as quotes at the end', async () => {
  const story = aStory({}, {}, [aHighlight('on Monday', { note: 'Really?' })]);
  const files = await unzip(await exported('markdown', [story, story]));
  expect([...files.keys()]).toEqual(['Bridge opens a week early.md', 'Bridge opens a week early 2.md']);
  const note = files.get('Bridge opens a week early.md') ?? '';
  expect(note).toBe(`${frontMatter(story)}\n${articleMarkdown(story.article, story.highlights)}`);
  expect(note.endsWith('---\n\n> on Monday\n\nReally?\n')).toBe(true);
});

const dash = '---\nno: yes';
const odd = [
  'no',
  '1e3',
  '2026-03-02',
  '- x',
  '*x',
  '&x',
  dash,
  '"',
  "'",
  '\\',
  '{a: 1}',
  '#',
  '\u0085',
  '\uFEFF',
];

it('keeps any text a text of one line in another reader of YAML', () => {
  const text = fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(text, text, text, fc.array(text), (title, dek, name, tags) => {
      const story = aStory({ title, dek, authors: [{ name, kind: 'person' }] }, { tags });
      const matter = frontMatter(story);
      expect(matter.split(/\r\n|[\n\r\u0085\u2028\u2029]/).filter((line) => line === '---')).toHaveLength(2);
      const read = parse(matter.slice(4, -4)) as Record<string, unknown>;
      expect(read['title']).toBe(title.toWellFormed());
      expect(read['description'] ?? '').toBe(dek.toWellFormed());
      expect(read['created']).toBe('2026-03-03');
      expect(read['tags']).toEqual(
        ['clippings', ...new Set(tags.flatMap((tag) => findObsidianTag(tag) ?? []))].filter(
          (tag, index, all) => all.indexOf(tag) === index,
        ),
      );
    }),
  );
});

it.each([
  ['North Sea', 'North-Sea'],
  ['ferries', 'ferries'],
  ['places/islands', 'places/islands'],
  ['2026', '_2026'],
  ['C++ & co.', 'C-co'],
  ['#news', 'news'],
  ['Китай', 'Китай'],
  ['!!!', undefined],
])('writes the tag %j as Obsidian takes it', (tag, expected) => {
  expect(findObsidianTag(tag)).toBe(expected);
});
