import { render } from 'preact';
import { expect, it } from 'vitest';
import { SearchBox } from '@/components/library/SearchBox';

it('is emptied by Escape and left by the next, however quickly that comes', () => {
  const done: string[] = [];
  const field = { current: null as HTMLInputElement | null };
  render(
    <SearchBox
      field={field}
      query="trains"
      onQuery={(query) => done.push(`asks for “${query}”`)}
      onLeave={() => done.push('leaves')}
    />,
    document.body,
  );
  field.current?.focus();
  const escape = () =>
    field.current?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  escape();
  expect(document.activeElement).toBe(field.current);
  // Nothing was drawn in between.
  escape();
  expect(done).toEqual(['asks for “”', 'leaves']);
  expect(document.activeElement).toBe(document.body);
});
