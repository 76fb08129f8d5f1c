import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The sample story that `npm start` shows, as a page of a publisher that `visit` answers for. */
export const sampleStory = {
  url: 'https://courier.example/world/harbour-reopens',
  html: readFileSync(join(import.meta.dirname, '../../scripts/start/sample/story.html'), 'utf8'),
};
