import { expect, test } from 'vitest';
import { findBody, judgeablePage } from '@/lib/extract/body/find-body';
import { guessStory } from '@/lib/extract/body/guess-story';
import type { Line } from '@/lib/extract/body/line';
import type { LineContext } from '@/lib/extract/body/line-context';
import { getPageLines } from '@/lib/extract/body/page-lines';
import { settleGroups } from '@/lib/extract/body/settle-groups';
import { surveyLines } from '@/lib/extract/body/survey-lines';
import { bareText } from '@/lib/extract/dom/text-of';
import { findHeadline } from '@/lib/extract/metadata/find-headline';
import { openPage, type Page } from '@/lib/extract/page/page';
import { finish } from '@/lib/extract/steps';
import { pageFrom } from './page-from';

const URL = 'https://riedbote.example/heimat/moor.html';
const LONG =
  'Im Moor liegen Fässer, von denen niemand sagen will, wer sie an einem Abend im Herbst hineingerollt hat, Nummer ';

function open(body: string): Page {
  return openPage(pageFrom(`<html><head><title>Moor</title></head><body>${body}</body></html>`), URL);
}

function contextsOf(page: Page): LineContext[] {
  return finish(judgeablePage(page, findHeadline(page)));
}

/** The lines of a page as if Readability had kept those whose text has a mark. */
function linesKept(page: Page, mark: string): Line[] {
  return page.lines.map(({ element, text }) => ({
    element,
    text,
    bare: bareText(text),
    length: text.length,
    linkShare: 0,
    isKept: text.includes(mark),
  }));
}

const paragraphs = (from: number, to: number, mark = '') =>
  Array.from({ length: to - from }, (_, i) => `<p class="text">${LONG}${from + i}${mark}.</p>`).join('');

test('a story that a box cuts in two is whole, whichever half Readability keeps', () => {
  const page = open(
    `<main><div class="teil">${paragraphs(0, 4, ' ✓')}</div><aside>Anzeige</aside><div><div class="teil">${paragraphs(4, 8)}</div></div></main>`,
  );
  const { main, storyProse } = getPageLines(page, linesKept(page, '✓'), findHeadline(page));
  expect(storyProse.size).toBe(4);
  const alike = open(
    `<main><div class="rahmen"><div class="teil">${paragraphs(0, 4, ' ✓')}</div></div><aside>Anzeige</aside><div class="rahmen"><div class="teil">${paragraphs(4, 8)}</div></div></main>`,
  );
  const whole = getPageLines(alike, linesKept(alike, '✓'), findHeadline(alike));
  expect(whole.storyProse.size).toBe(8);
  expect(whole.main.tagName).toBe('MAIN');
  expect(main.tagName).toBe('DIV');
});

test('what a page says again and again is not taken for its story', () => {
  const notice = `<div class="hinweis"><p>${LONG}eins, und nun bestätigen Sie bitte Ihre Einstellungen.</p></div>`;
  const page = open(`<main><p>${LONG} ✓.</p>${notice}${notice}${notice}</main>`);
  const { storyProse } = getPageLines(page, linesKept(page, '✓'), findHeadline(page));
  expect([...storyProse].map((line) => line.isKept)).toEqual([true]);
});

test('where Readability kept a box beside the story, the story is what the page has most of', () => {
  const page = open(
    `<main><div class="absatz">${paragraphs(0, 8)}</div><div class="kasten"><p>${LONG} ✓.</p></div></main>`,
  );
  const { storyProse } = getPageLines(page, linesKept(page, '✓'), findHeadline(page));
  expect(storyProse.size).toBe(9);
});

test('short lines of a story in a layout table are not judged by the other cells', () => {
  const page = open(
    `<table><tr><td class="links">Neueste Meldungen</td><td class="mitte">${paragraphs(0, 6)}</td><td>Alle Angaben ohne Gewähr</td></tr></table>`,
  );
  const contexts = contextsOf(page);
  const scores = contexts.map(({ line }) => (line.text.startsWith('Im Moor') ? 0.9 : 0.1));
  expect(settleGroups(contexts, scores)).toEqual(scores);
});

test('a table of data in a story is text as a whole', () => {
  const page = open(
    `<main>${paragraphs(0, 3)}<table><tr><td>Fässer</td><td>hundert</td></tr><tr><td>Zäune</td><td>zwei</td></tr></table>${paragraphs(3, 6)}</main>`,
  );
  const contexts = contextsOf(page);
  const settled = settleGroups(
    contexts,
    contexts.map(({ line }) => (line.text === 'hundert' ? 1 : 0.6)),
  );
  const cells = contexts.flatMap(({ line }, i) => (line.element.tagName === 'TD' ? [settled[i]] : []));
  expect(cells).toHaveLength(4);
  expect(new Set(cells).size).toBe(1);
});

test('a discussion that outweighs the story is not the story', () => {
  const page = open(
    `<main><div class="absatz">${paragraphs(0, 10, ' ✓')}</div><div class="antworten">${paragraphs(10, 40).replaceAll('class="text"', 'class="meinung"')}</div></main>`,
  );
  const { storyProse } = getPageLines(page, linesKept(page, '✓'), findHeadline(page));
  expect([...storyProse].every((line) => line.isKept)).toBe(true);
  expect(storyProse.size).toBe(10);
});

test('lines without letters are not taken for one line said again and again', () => {
  const dots = '… — … · '.repeat(15);
  const page = open(`<main><div>${`<p>${dots}</p>`.repeat(4)}</div>${paragraphs(0, 4)}</main>`);
  const contexts = contextsOf(page);
  expect(
    new Set(
      settleGroups(
        contexts,
        contexts.map(() => 0.9),
      ),
    ),
  ).toEqual(new Set([0.9]));
});

test('a story of a single line is read', () => {
  const text = `${LONG}eins. ${LONG}zwei. ${LONG}drei. ${LONG}vier, und <a href="/mehr">mehr davon</a> steht in einem <b>Gutachten</b>.`;
  const page = open(`<main><h1>Moor</h1><div class="text">${text}</div></main>`);
  const { root, lines } = finish(findBody(page, findHeadline(page)));
  expect(lines.has(root)).toBe(false);
  expect([...lines].every((line) => root.contains(line))).toBe(true);
});

/** The beginnings of what is guessed to be the story, or nothing where the page leaves doubt. */
function guess(body: string): string[] | undefined {
  const page = open(body);
  const likely = guessStory(surveyLines(page.lines, page.body, undefined));
  return likely && [...likely].map(({ text }) => text.slice(0, 7));
}

test('a page whose prose stands in one box and looks alike is read without asking twice', () => {
  expect(
    guess(
      `<main><nav><p>Zur Startseite</p></nav><div class="absatz">${paragraphs(0, 10)}<h2>Der Zaun</h2><div class="comments"><p>${LONG}.</p></div></div></main>`,
    ),
  ).toEqual([...Array<string>(10).fill('Im Moor'), 'Der Zau']);
});

test('what stands in a box with a picture and looks otherwise is not guessed to be the story', () => {
  expect(
    guess(
      `<main><div class="absatz">${paragraphs(0, 10)}<div class="bild"><div><img src="/zaun.jpg"></div><div><span>${LONG}.</span></div></div></div></main>`,
    ),
  ).toHaveLength(10);
});

test('in doubt nothing is guessed: little text, or prose of two kinds, or in many places', () => {
  expect(guess(`<main>${paragraphs(0, 5)}</main>`)).toBeUndefined();
  expect(
    guess(
      `<main>${paragraphs(0, 6)}${paragraphs(6, 12).replaceAll('class="text"', 'class="meinung"')}</main>`,
    ),
  ).toBeUndefined();
  expect(
    guess(`<main>${paragraphs(0, 9)}<aside class="related">${paragraphs(9, 12)}</aside></main>`),
  ).toBeUndefined();
});
