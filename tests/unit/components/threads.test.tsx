import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { ThreadCard } from '@/components/threads/ThreadCard';
import { ThreadOfStory } from '@/components/threads/ThreadOfStory';

const page = document.createElement('div');
document.body.append(page);
afterEach(() => render(null, page));

const texts = (selector: string) => [...page.querySelectorAll(selector)].map((one) => one.textContent);
const story = (id: string, day: number) => ({
  id,
  title: `Story ${id}`,
  href: `/reader.html?id=${id}`,
  siteName: 'The Courier',
  at: `2026-03-0${day}`,
  direction: 'ltr' as const,
  links: id === 'a' ? [{ title: 'The lane', url: 'https://courier.example/lane' }] : [],
});
const stories = [story('a', 1), story('b', 2), story('c', 3)];

it('says how many pieces on the same came before, else how many others there are', () => {
  render(<ThreadOfStory stories={stories} current="c" />, page);
  expect(texts('summary')).toEqual(['2 earlier pieces on this']);
  expect(texts('[aria-current]')).toEqual(['Story c']);
  expect(texts('.timeline-link')).toEqual(['Beside it, not saved: The lane']);
  render(<ThreadOfStory stories={stories} current="a" />, page);
  expect(texts('summary')).toEqual(['2 other pieces on this']);
});

it('lets a person name a thread, take a story out, and put picked ones in', async () => {
  const done: string[] = [];
  render(
    <ThreadCard
      name={undefined}
      shared={['Odesa', 'Marlow', 'Okafor', 'lane']}
      stories={stories}
      pickedCount={2}
      onName={(name) => done.push(`name ${name}`)}
      onTakeOut={(id) => done.push(`out ${id}`)}
      onAddPicked={() => done.push('in')}
    />,
    page,
  );
  const field = page.querySelector('input');
  expect(field?.value).toBe('Odesa, Marlow, Okafor');
  field?.dispatchEvent(new FocusEvent('blur'));
  if (field) field.value = 'Grain ships';
  field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve));
  field?.dispatchEvent(new FocusEvent('blur'));
  page.querySelectorAll<HTMLButtonElement>('.timeline button')[1]?.click();
  page.querySelector<HTMLButtonElement>('.thread-card > button')?.click();
  // Left as it was, a name is not kept.
  expect(done).toEqual(['name Grain ships', 'out b', 'in']);
});
