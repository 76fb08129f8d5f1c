import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { useLostPicture } from '@/components/use-lost-picture';

afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

function Picture() {
  const { attempt, isLost, onError } = useLostPicture();
  return isLost ? <p>Lost</p> : <img key={attempt} alt={String(attempt)} onError={onError} />;
}

it('asks for a lost picture again though the network is back the moment it says so', async () => {
  vi.useFakeTimers();
  render(<Picture />, document.body);
  document.querySelector('img')?.dispatchEvent(new Event('error'));
  // Drawn, and nothing else is done yet.
  await Promise.resolve();
  expect(document.body.textContent).toBe('Lost');
  dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(document.querySelector('img')?.alt).toBe('1');
});
