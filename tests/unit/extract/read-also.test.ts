import { expect, test } from 'vitest';
import { extractArticle } from '@/lib/extract/extract-article';
import { pageFrom } from './page-from';

const TEXT = [
  'The bees that left the roof of the town hall in the wet spring came back on Sunday at noon, in a swarm that stopped the trams for twenty minutes.',
  'A beekeeper climbed up with two wooden boxes and a feather and had them inside before the clock struck one, while the crowd shared its sandwiches.',
  'The council keeps eleven hives on public roofs and sells the honey at the winter fair, where it is gone before the mulled wine is warm again.',
];

function pageWith(line: string): Document {
  const [first, second, third] = TEXT.map((text) => `<p>${text}</p>`);
  return pageFrom(
    `<html lang="en"><head><title>Bees return to the roof</title></head><body><main><article><h1>Bees return to the roof</h1><div class="text">${first}<p>${line}</p>${second}${third}</div></article></main></body></html>`,
  );
}

const LINK =
  '<a href="/2023/honey-from-the-tram-depot-wins-a-prize">Honey from the tram depot wins a prize</a>';

test.each([
  'Read also',
  'Читайте також',
  'Читайте также',
  'Lire aussi',
  'Lesen Sie auch',
  'Lee también',
  'Leia também',
  'Leggi anche',
  'Lees ook',
  'Czytaj także',
  'Čtěte také',
  'Läs också',
  'Les også',
  'Læs også',
  'Lue myös',
  'Διαβάστε επίσης',
  'Ayrıca oku',
  'Baca juga',
  'Xem thêm',
  'اقرأ أيضا',
  'קראו גם',
  'यह भी पढ़ें',
  '相关阅读',
  '関連記事',
  '관련 기사',
  'Olvassa el',
  'Citește și',
  'Pročitajte i',
  'Прочетете още',
])('takes the line “%s: …” out of the text and keeps the story it offers', (phrase) => {
  const article = extractArticle(pageWith(`<strong>${phrase}:</strong> ${LINK}`), {
    url: 'https://gazette.example/2024/bees',
  });
  expect(article.blocks).toHaveLength(3);
  expect(article.related).toMatchObject([
    {
      title: 'Honey from the tram depot wins a prize',
      placement: 'inline',
      afterBlock: article.blocks[0]?.id,
    },
  ]);
});

test('leaves a link inside a sentence in its place', () => {
  const article = extractArticle(
    pageWith(`Last year, as we wrote, ${LINK}, and the year before it came second.`),
    {
      url: 'https://gazette.example/2024/bees',
    },
  );
  expect(article.blocks).toHaveLength(4);
  expect(article.related).toEqual([]);
});

const LIST = `<ul><li>${LINK}</li><li><a href="/2023/the-tram-that-came-home-after-ninety-years">The tram that came home after ninety years</a></li></ul>`;

test.each([
  'Trending',
  'Häufig gelesen',
  'Don’t miss',
  'Must read',
  'Today’s headlines',
  'Nicht verpassen',
  'À ne pas manquer',
])('a list under “%s” is about the site, in the text and after it', (heading) => {
  const list = `<section class="w17"><h3>${heading}</h3> ${LIST}</section>`;
  for (const page of [pageWith(`${TEXT[0]}</p>${list}<p>`), pageWith(TEXT[0] ?? '')]) {
    const article = page.querySelector('article');
    if (!page.querySelector('section')) article?.insertAdjacentHTML('afterend', list);
    expect(extractArticle(page, { url: 'https://gazette.example/2024/bees' }).related).toEqual([]);
  }
});
