import { expect, test } from 'vitest';
import { canonicalUrl } from '@/lib/article/canonical-url';

const STORY = 'https://example.com/2024/05/a-story';

test.each([
  ['tracking parameters', `${STORY}?utm_source=mail&UTM_Medium=x&fbclid=1&gclid=2`, STORY],
  ['a fragment', `${STORY}#comments`, STORY],
  ['a text fragment', `${STORY}#:~:text=hello`, STORY],
  ['the default port', 'https://example.com:443/2024/05/a-story', STORY],
  ['a name and password', 'https://me:secret@example.com/2024/05/a-story', STORY],
  ['an empty query', `${STORY}?`, STORY],
  ['the mobile host', 'https://m.example.com/2024/05/a-story', STORY],
  [
    'the mobile label inside the host',
    'https://en.m.example.org/wiki/Page',
    'https://en.example.org/wiki/Page',
  ],
  ['the AMP host', 'https://amp.example.com/2024/05/a-story', STORY],
  ['the AMP path', `${STORY}/amp`, STORY],
  ['the AMP path with a slash', `${STORY}/amp/`, `${STORY}/`],
  ['the AMP file', `${STORY}.amp.html`, `${STORY}.html`],
  ['the AMP parameter', `${STORY}?amp=1`, STORY],
  ['the AMP cache', 'https://example-com.cdn.ampproject.org/c/s/example.com/2024/05/a-story', STORY],
  ['the AMP viewer', 'https://www.google.com/amp/s/example.com/2024/05/a-story', STORY],
])('drops %s', (_, address, expected) => {
  expect(canonicalUrl(address)).toBe(expected);
});

test.each(['https://google.evil.example', 'https://www.google.evil.io', 'https://google.com.evil.example'])(
  'does not take %s for Google, whose viewer may speak for every publisher',
  (origin) => {
    expect(canonicalUrl(`${origin}/amp/s/example.com/2024/05/a-story`)).toContain(`${origin}/`);
  },
);

test('keeps parameters that choose the story', () => {
  expect(canonicalUrl('https://example.com/read?id=12&utm_source=x')).toBe('https://example.com/read?id=12');
});

test.each(['https://example.com/#/story/12', 'https://example.com/app#!/story/12'])(
  'keeps the route of a hash-routed page: %s',
  (address) => expect(canonicalUrl(address)).toBe(address),
);

test('keeps a host that is only called m', () => {
  expect(canonicalUrl('https://m.io/story')).toBe('https://m.io/story');
});

test('believes the canonical link of the same site', () => {
  expect(canonicalUrl('https://m.example.co.uk/x?page=1', 'https://www.example.co.uk/story-12')).toBe(
    'https://www.example.co.uk/story-12',
  );
});

test('resolves a relative canonical link and cleans it', () => {
  expect(canonicalUrl('https://example.com/a/b?x=1', '/a/c?utm_source=rss')).toBe('https://example.com/a/c');
});

test('does not believe a canonical link to the home page', () => {
  expect(canonicalUrl(STORY, 'https://example.com/')).toBe(STORY);
  expect(canonicalUrl(STORY, 'https://www.example.com/index.html')).toBe(STORY);
});

test('does not let a page take the place of a story on another site', () => {
  expect(canonicalUrl(STORY, 'https://other.org/famous-story')).toBe(STORY);
  expect(canonicalUrl('https://evil.co.uk/x', 'https://good.co.uk/x')).toBe('https://evil.co.uk/x');
  expect(canonicalUrl('https://evil.blogs.example/x', 'https://good.blogs.example/x')).toBe(
    'https://evil.blogs.example/x',
  );
});

test.each([
  ['https://m.io/x', 'https://bank.io/y'],
  ['https://evil.blogs.example/x', 'https://blogs.example/y'],
  ['http://courier.example/x', 'https://courier.example/y'],
  ['https://courier.example:8443/x', 'https://courier.example/y'],
])('does not let %s speak for %s', (address, declared) => {
  expect(canonicalUrl(address, declared)).toBe(address);
});

test.each([
  ['https://courier.example/story-a', 'https://courier.example/?utm_source=x'],
  ['https://mobile.m.courier.example/story', undefined],
  ['https://www.courier.example/amp/story?utm_source=x#top', 'https://courier.example/story?fbclid=1'],
])('says the same when asked twice: %s', (address, declared) => {
  const once = canonicalUrl(address, declared);
  expect(canonicalUrl(address, once)).toBe(once);
});

test('does not believe a canonical link that is no web address', () => {
  expect(canonicalUrl(STORY, 'javascript:alert(1)')).toBe(STORY);
  expect(canonicalUrl(STORY, 'http://')).toBe(STORY);
});

test('leaves an address that is not http(s) alone', () => {
  expect(canonicalUrl('file:///tmp/a.html')).toBe('file:///tmp/a.html');
});
