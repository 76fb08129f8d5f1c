// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { aStory, exported } from '@/tests/support/export-story';

it('is a Netscape file with a folder a shelf', async () => {
  const read = { finishedAt: '2026-03-05T09:00:00.000Z' };
  const text = await (
    await exported('bookmarks', [
      aStory({ title: 'Old', url: 'https://courier.example/old' }, read),
      aStory({ title: 'A & <b>B</b>\n"C"', dek: 'Said <i>so</i>' }, { tags: ['North Sea', 'a,b'] }),
    ])
  ).text();
  expect(text).toBe(`<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Lede library</TITLE>
<H1>Lede library</H1>
<DL><p>
    <DT><H3 LEDE_SHELF="unread">Unread</H3>
    <DL><p>
        <DT><A HREF="https://courier.example/story" ADD_DATE="1772528400" LAST_MODIFIED="1772528400" TOREAD="1" TAGS="North Sea,a b" LEDE_DD="dek">A &amp; &lt;b&gt;B&lt;/b&gt; "C"</A>
        <DD>Said &lt;i&gt;so&lt;/i&gt;
    </DL><p>
    <DT><H3 LEDE_SHELF="read">Read</H3>
    <DL><p>
        <DT><A HREF="https://courier.example/old" ADD_DATE="1772528400" LAST_MODIFIED="1772528400" TOREAD="0">Old</A>
    </DL><p>
</DL><p>
`);
});

it('is read back by another reader, and no headline becomes markup', async () => {
  const titles = ['</A><script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '&lt;', '\u0000<!--'];
  const file = await exported(
    'bookmarks',
    titles.map((title) => aStory({ title, dek: title }, { tags: ['"><b>'] })),
  );
  const page = new DOMParser().parseFromString(await file.text(), 'text/html');
  const links = [...page.querySelectorAll('a')];
  expect(links.map((link) => link.textContent)).toEqual([...titles.slice(0, 3), '<!--']);
  expect(links.map((link) => link.getAttribute('tags'))).toEqual(titles.map(() => '"><b>'));
  expect(page.querySelector('script, img, b')).toBeNull();
});
