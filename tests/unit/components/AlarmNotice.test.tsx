import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { AlarmNotice } from '@/components/AlarmNotice';
import { en as words } from '@/lib/words/en';

const box = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, box));

const alarm = { kind: 'empty', articles: 40, answered: false } as const;
const copy = { id: 'one', manifest: { madeAt: '2026-03-03T10:00:00.000Z', counts: { articles: 40 } } };
const show = (copies: (typeof copy)[] | undefined) =>
  render(
    <AlarmNotice alarm={alarm} copies={copies} onBringBack={() => undefined} onGoOn={() => undefined}>
      {null}
    </AlarmNotice>,
    box,
  );
const buttons = () => [...box.querySelectorAll('button')].map(({ className }) => className);

it('says at once that the library is lost, and offers the ways on together: none moves from under the pointer', () => {
  show(undefined);
  expect(box.querySelector('[role=alert] h2')?.textContent).toBe(words.alarm.titles.empty);
  expect(buttons()).toEqual([]);
  show([copy]);
  expect(buttons()).toEqual(['', 'quiet']);
  show([]);
  expect(buttons()).toEqual(['quiet']);
});
