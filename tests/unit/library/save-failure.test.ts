import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { saveFailure } from '@/lib/library/save-failure';

// What Chromium 156 reported through Dexie, once without `unlimitedStorage` and once on a full disk with it.
it('sees a full disk behind the failed transaction', () => {
  const quota = new DOMException('Quota exceeded', 'QuotaExceededError');
  expect(saveFailure(new Dexie.AbortError('aborted', quota))).toBe('quota');
  const disk = new DOMException('Failed to write blobs (IOError)', 'DataError');
  expect(saveFailure(new Dexie.AbortError('aborted', disk))).toBe('quota');
});

it('calls everything else what it is: the library could not be written', () => {
  expect(saveFailure(new Dexie.AbortError('aborted', new DOMException('Bad key', 'DataError')))).toBe(
    'disk-error',
  );
  expect(saveFailure('no error at all')).toBe('disk-error');
});
