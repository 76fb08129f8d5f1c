import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { ChangesPanel } from '@/components/changes/ChangesPanel';
import { diffRevisions } from '@/lib/article/diff-revisions';
import { anArticle, blocks, paragraph } from '@/tests/support/an-article';

const page = document.createElement('div');
afterEach(() => render(null, page));

const story = (title: string, ...texts: string[]) =>
  anArticle({ title, blocks: blocks(...texts.map(paragraph)) });
const show = (before: ReturnType<typeof story>, after: ReturnType<typeof story>) =>
  render(<ChangesPanel diff={diffRevisions(before, after)} since="2026-03-02T08:00:00Z" />, page);
const texts = (selector: string) =>
  [...page.querySelectorAll(selector)].map((element) => element.textContent.trim());

const first = story('Ferry late', 'The ferry left at nine with the mail.', 'Nobody waited.', 'It was cold.');

it('shows paragraphs that were reworded, came and went, and the headline', () => {
  show(
    first,
    story(
      'Ferry very late',
      'The ferry left at ten with the mail.',
      'It was cold.',
      'The council has announced an inquiry.',
    ),
  );
  expect(texts('.panel > p')).toEqual(['Updated since you saved it on Mar 2, 2026.']);
  expect(texts('section > p:not(.changed)')).toEqual(['Headline', '3 paragraphs changed']);
  expect(texts('ins')).toEqual(['added: very', 'added: ten', 'added: The council has announced an inquiry.']);
  expect(texts('del')).toEqual(['removed: nine', 'removed: Nobody waited.']);
});

it('is not there when no word was changed', () => {
  show(first, first);
  expect(page.textContent).toBe('');
});
