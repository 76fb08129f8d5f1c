import { readdirSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { describe, expect, test } from 'vitest';
import { Deadline, OutOfTime } from '@/lib/extract/deadline';
import { LineReader } from '@/lib/extract/body/line-reader';
import { pageFrom } from './page-from';

const FIXTURES = 'tests/fixtures/articles';

const charThreshold = 250;
const mark = 'data-line';
const lineReader = (page: Document) =>
  new LineReader(page, { charThreshold, deadline: new Deadline(), mark }).findKept();
const readability = (page: Document) =>
  new Readability<Element>(page, {
    charThreshold,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node as Element,
  }).parse()?.content;

/** The numbers of the paragraphs, headings and items that a reader keeps of a page, which comes without its head. */
function keptBy(read: (page: Document) => Element | null | undefined, html: string): string[] {
  const page = pageFrom(html);
  page.head.replaceChildren();
  page.querySelectorAll('p, h2, h3, li').forEach((line, i) => {
    if (line.textContent?.trim()) line.setAttribute(mark, String(i));
  });
  return [...(read(page)?.querySelectorAll(`[${mark}]`) ?? [])].map((line) => line.getAttribute(mark) ?? '');
}

describe('keeps the lines that the plain Readability keeps, which it only spares work', () => {
  test.each(readdirSync(FIXTURES))('%s', (name) => {
    const html = readFileSync(`${FIXTURES}/${name}/source.html`, 'utf8');
    expect(keptBy(lineReader, html)).toEqual(keptBy(readability, html));
  });
});

test('takes a line marked as its author for a byline, as the plain Readability does', () => {
  const text = 'The ferry left at dawn, with nobody on the quay, and came back at noon. '.repeat(8);
  const html = `<body><div><p class="byline">Anna Kovalenko</p><p>${text}</p><p>${text}</p></div></body>`;
  expect(keptBy(lineReader, html)).toEqual(['1', '2']);
  expect(keptBy(readability, html)).toEqual(['1', '2']);
});

test('stops when time is up', () => {
  const page = pageFrom('<body><p>The ferry left at dawn.</p></body>');
  expect(() => new LineReader(page, { charThreshold, deadline: new Deadline(-1), mark }).findKept()).toThrow(
    OutOfTime,
  );
});
