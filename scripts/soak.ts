/**
 * `npm run soak [-- --minutes N] [--seed S]`
 *
 * Does random things to a real library in Chromium (saves, shelves, tags, marks, deletions), also by real clicks on pages, and kills the
 * background or the whole browser at random moments of them. Beside it goes a model in memory. After each action the library must be what
 * the model says; after a kill, what it was before or what it should have become, nothing between; and at the end search must find every
 * story. The seed is printed: with it the same actions are done again.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { randomFrom } from './random.ts';
import { nextAction } from './soak/actions.ts';
import { difference, type Model, written } from './soak/model.ts';
import { startSoakBrowser } from './soak/soak-browser.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
const random = randomFrom(seed);
const end = Date.now() + Number(values.minutes) * 60_000;
const profileDir = await mkdtemp(join(tmpdir(), 'lede-soak-'));
const extensionDir = join(fileURLToPath(new URL('..', import.meta.url)), '.output/chrome-mv3');
console.log(`seed ${seed}, ${values.minutes} minutes`);

let browser = await startSoakBrowser(extensionDir, profileDir);
let model: Model = { stories: {}, highlights: {} };
const done = { actions: 0, clicks: 0, backgroundKills: 0, browserKills: 0, cutOff: 0 };
try {
  for (let step = 0; Date.now() < end; step++) {
    const disk = await browser.read();
    const action = nextAction(random, model, disk, step);
    const fate = random();
    const isClick = action.message.name === 'saveArticle' && random() < 0.1;
    const kill = fate < 0.12 ? 'background' : fate < 0.13 ? 'browser' : undefined;
    const moment = random() * 120;
    const answer = isClick && !kill ? browser.click(action) : browser.say(action.message);
    if (kill) {
      await new Promise((resolve) => setTimeout(resolve, moment));
      if (kill === 'background') await browser.killBackground();
      else await browser.kill();
    }
    const said = await answer;
    if (kill === 'browser') browser = await startSoakBrowser(extensionDir, profileDir);
    const now = await browser.settled();
    const isDone = written(modelOf(now)) === written(action.after);
    const isUndone = written(modelOf(now)) === written(model);
    const why = `step ${step}: ${action.message.name}${kill ? `, ${kill} killed after ${Math.round(moment)} ms` : ''}, answered ${said}`;
    if (now.broken.length > 0) throw new Error(`${why}\n${now.broken.join('\n')}`);
    // What was answered is done; what was not is done or not, but never by half.
    if (said === 'refused' || !(isDone || (said === 'unanswered' && kill && isUndone)))
      throw new Error(`${why}\n${difference(modelOf(now), action.after)}`);
    if (isDone) model = action.after;
    done.actions++;
    if (isClick && !kill) done.clicks++;
    if (kill === 'background') done.backgroundKills++;
    if (kill === 'browser') done.browserKills++;
    if (said === 'unanswered') done.cutOff++;
  }
  const lost = await browser.searchFor(model);
  if (lost.length > 0) throw new Error(`Search does not agree:\n${lost.join('\n')}`);
  console.log(JSON.stringify({ ...done, stories: Object.keys(model.stories).length }));
  console.log('equal');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`Again with: npm run soak -- --minutes ${values.minutes} --seed ${seed}`);
  process.exitCode = 1;
} finally {
  await browser.close();
  await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
}

function modelOf({ highlights, stories }: Model): Model {
  return { highlights, stories };
}
