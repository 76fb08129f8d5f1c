import { useState } from 'preact/hooks';
import { Notice } from '@/components/Notice';
import { ThreadCard } from '@/components/threads/ThreadCard';
import { UndoBar } from '@/components/UndoBar';
import { useWatched } from '@/components/use-watched';
import { threadStories } from '@/entrypoints/reading/thread-stories';
import { type ThreadInTime, watchThreads } from '@/lib/library/threads/watch-threads';
import { type Done, sendMessage } from '@/lib/messages';
import { words } from '@/lib/words/words';
import type { ViewProps } from './views';

/** So many threads are shown: those that a story came into last. */
const limit = 50;

/** The events that several saved stories tell of, each along the time; their names and stories can be put in order. */
export function ThreadsView({ picked }: ViewProps) {
  const watched = useWatched<ThreadInTime[]>('threads', (onChange, onError) =>
    watchThreads(limit, onChange, onError),
  );
  const [takenOut, setTakenOut] = useState<{ thread: string; id: string; title: string }>();
  const [failed, setFailed] = useState<Done['reason']>();
  const told = (change: Promise<Done>) =>
    void change.then(
      ({ reason }) => setFailed(reason),
      () => setFailed('disk-error'),
    );
  const change = (id: string, add: string[], remove: string[]) =>
    told(sendMessage('changeThread', { id, add, remove }));

  if (watched.state === 'waiting') return null;
  if (watched.state === 'failed') return <Notice {...words.libraryFailed[watched.reason]} />;
  return (
    <>
      {watched.value.length === 0 && (
        <section class="empty">
          <h2>{words.threads.emptyTitle}</h2>
          <p>{words.threads.emptyHelp}</p>
        </section>
      )}
      {watched.value.map((inTime) => {
        const { id, name, shared } = inTime.thread;
        const stories = threadStories(inTime);
        return (
          <ThreadCard
            key={id}
            name={name}
            shared={shared}
            stories={stories}
            pickedCount={picked.filter((one) => !stories.some((story) => story.id === one)).length}
            onName={(written) => told(sendMessage('nameThread', { id, name: written }))}
            onTakeOut={(story) => {
              const title = stories.find((one) => one.id === story)?.title ?? '';
              setTakenOut({ thread: id, id: story, title });
              change(id, [], [story]);
            }}
            onAddPicked={() => change(id, [...picked], [])}
          />
        );
      })}
      <UndoBar
        sentence={failed ? words.changeFailed[failed] : takenOut && words.threads.tookOut(takenOut.title)}
        onUndo={
          takenOut &&
          (() => {
            change(takenOut.thread, [takenOut.id], []);
            setTakenOut(undefined);
          })
        }
      />
    </>
  );
}
