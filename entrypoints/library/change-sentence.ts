import { words } from '@/lib/words/words';
import type { StoryChange } from '@/lib/article/story-change';
import type { ChangeState } from './use-story-changes';

/** What is said of a change on its way, or of how it ended. */
export function changeSentence(state: ChangeState): string | undefined {
  if (state.step === 'idle') return undefined;
  if (state.step === 'failed') return words.changeFailed[state.reason];
  const { done, of } = state;
  if (state.step === 'working') return of > 1 ? words.library.working(done, of) : undefined;
  if (state.step === 'canceled') return words.library.canceled(done, of);
  return sayDone(state.change, done, state.title);
}

/** `title` names the one story. */
function sayDone(change: StoryChange, count: number, title: string | undefined): string {
  const { did } = words.library;
  switch (change.kind) {
    case 'deleted':
      return did.deleted(count, title);
    case 'tag':
      return change.on ? did.tagged(count, change.tag) : did.untagged(count, change.tag);
    default:
      return did[change.kind][change.on ? 'on' : 'off'](count, title);
  }
}
