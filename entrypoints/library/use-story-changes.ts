import { useEffect, useRef, useState } from 'preact/hooks';
import { useWatched } from '@/components/use-watched';
import type { StoryChange } from '@/lib/article/story-change';
import { type KnownChange, watchLastChange } from '@/lib/library/changes/watch-change';
import type { Done } from '@/lib/messages';
import { sendMessage } from '@/lib/messages';
import { type ChangeFailure, sayUntilAnswered } from './say-until-answered';

/** A change on its way, or how it ended. `done` of `of` stories are done with. */
export type ChangeState =
  | { step: 'idle' }
  | { step: 'working' | 'canceled' | 'done'; change: StoryChange; done: number; of: number; title?: string }
  | { step: 'failed'; reason: ChangeFailure };

export interface StoryChanges {
  state: ChangeState;
  /** Changes stories; `title` names one that stands alone. Resolves when it ended, one way or another. */
  change: (change: StoryChange, ids: readonly string[], title?: string) => Promise<void>;
  /** Leaves the rest as it is. */
  cancel: () => void;
  /** Takes back what was changed last; none: there is nothing to take back. */
  undo: (() => void) | undefined;
  /** Puts away what was told. */
  dismiss: () => void;
}

/** What this page follows: what was asked for here, or was under way when the page came. */
interface Followed {
  id: string;
  /** Until the library tells how far it is. */
  begun?: { change: StoryChange; of: number };
  title?: string;
}

/**
 * Changes to many stories, one at a time, with a way to stop and a way back. The background does them, with a note of how far it is: a page
 * that is closed loses nothing, and one that is opened shows what is still under way.
 */
export function useStoryChanges(): StoryChanges {
  const [followed, setFollowed] = useState<Followed>();
  const [failure, setFailure] = useState<ChangeFailure>();
  /** How many changes this page asked for that have not ended: each waits for the one before. */
  const asked = useRef(0);
  const turn = useRef<Promise<void>>(Promise.resolve());
  const watched = useWatched<KnownChange | undefined>('last change', watchLastChange);
  const last = watched.state === 'known' ? watched.value : undefined;
  const known = last && last.id === followed?.id ? last : undefined;

  /** Has the background do it, as often as it dies over it, when what was asked for before has ended. */
  const ask = (what: Followed, say: () => Promise<Done>): Promise<void> => {
    asked.current++;
    const inTurn = async (before: Promise<void>) => {
      await before;
      setFollowed(what);
      setFailure(undefined);
      const answer = await sayUntilAnswered(say);
      asked.current--;
      if (!answer.ok && answer.reason) setFailure(answer.reason);
      setFollowed((one) => one && { id: one.id, ...(one.title !== undefined && { title: one.title }) });
    };
    turn.current = inTurn(turn.current);
    return turn.current;
  };
  const goOn = (what: Followed, change: StoryChange, ids: readonly string[]) =>
    ask(what, () => sendMessage('changeArticles', { changeId: what.id, change, ids: [...ids] }));
  const takeBack = (what: Followed) => ask(what, () => sendMessage('takeBackChange', { changeId: what.id }));

  // What another page began, and what was cut off when the browser was closed.
  useEffect(() => {
    if (!last?.isWorking || asked.current > 0) return;
    void (last.isUndoing ? takeBack({ id: last.id }) : goOn({ id: last.id }, last.change, []));
  }, [last?.isWorking, last?.id]);

  return {
    state: stateOf(followed, known, failure),
    change: async (change, ids, title) => {
      if (ids.length === 0) return;
      const begun = { change, of: ids.length };
      await goOn({ id: crypto.randomUUID(), begun, ...(title !== undefined && { title }) }, change, ids);
    },
    cancel: () => {
      if (followed) void sendMessage('stopChange', { changeId: followed.id }).catch(() => undefined);
    },
    undo: followed && known?.canUndo && !known.isWorking ? () => void takeBack(followed) : undefined,
    dismiss: () => {
      setFollowed(undefined);
      setFailure(undefined);
    },
  };
}

function stateOf(
  followed: Followed | undefined,
  known: KnownChange | undefined,
  failure: ChangeFailure | undefined,
): ChangeState {
  if (failure) return { step: 'failed', reason: failure };
  const title = followed?.title !== undefined && { title: followed.title };
  if (known) {
    const { change, done, of, isWorking } = known;
    const step = isWorking ? 'working' : done < of ? 'canceled' : 'done';
    return { step, change, done, of, ...title };
  }
  return followed?.begun ? { step: 'working', ...followed.begun, done: 0, ...title } : { step: 'idle' };
}
