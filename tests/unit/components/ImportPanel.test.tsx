import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { ImportPanel } from '@/components/import/ImportPanel';

const page = document.createElement('div');
afterEach(() => render(null, page));

const none = { added: 0, linked: 0, joined: 0, same: 0, binned: 0 };
const nothing = () => undefined;

function show(same: number): string {
  const numbers = { source: 'pocket', name: 'x', twice: 0, ignored: [], lostTexts: 0 };
  const broken = [{ row: 1, name: 'A letter', reason: 'no-address' }] as const;
  const actions = {
    onFiles: nothing,
    onImport: nothing,
    onLeave: nothing,
    onUndo: nothing,
    onReport: nothing,
  };
  const state = { step: 'planned', numbers: { ...numbers, broken, counts: { ...none, same } } } as const;
  render(
    <ImportPanel state={state} {...actions}>
      {undefined}
    </ImportPanel>,
    page,
  );
  return page.textContent;
}

it('does not say that all is in the library when every row is left out', () => {
  expect(show(1)).toContain('Everything in it is in your library already.');
  expect(show(0)).not.toContain('Everything in it');
  expect(show(0)).toContain('No row of it makes a story.');
});
