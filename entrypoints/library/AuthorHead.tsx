import { useState } from 'preact/hooks';
import { AuthorFacts } from '@/components/library/AuthorFacts';
import { type Choice, ChooseDialog } from '@/components/library/ChooseDialog';
import { useWatched } from '@/components/use-watched';
import { type SavedAuthor, watchAuthor } from '@/lib/library/lists/watch-author';
import { type Tally, watchListCounts } from '@/lib/library/lists/watch-counts';
import { sendMessage } from '@/lib/messages';
import { words } from '@/lib/words/words';

/** So many authors can be chosen from. */
const mostAuthors = 5_000;

/** Who an author is, as last seen; whom a person said to be the same, and the way to say so. */
export function AuthorHead({ id }: { id: string }) {
  const watched = useWatched<SavedAuthor | undefined>(id, (onChange, onError) =>
    watchAuthor(id, onChange, onError),
  );
  const author = watched.state === 'known' ? watched.value : undefined;
  const [isChoosing, setChoosing] = useState(false);
  const [failed, setFailed] = useState(false);
  const others = useWatched<Tally[]>(isChoosing ? id : undefined, (onChange, onError) =>
    watchListCounts('author', mostAuthors, onChange, onError),
  );
  if (!author) return null;

  const ask = (name: 'mergeAuthors' | 'splitAuthor', otherId: string) => {
    setChoosing(false);
    const done = sendMessage(name, { id, otherId }).catch(() => ({ ok: false }));
    void done.then(({ ok }) => setFailed(!ok));
  };
  return (
    <>
      <AuthorFacts author={author} />
      {author.merged.map(({ author: part }) => (
        <p key={part.id} class="joined">
          {words.library.joined(part.name, part.siteName)}
          <button
            type="button"
            class="quiet"
            aria-label={words.library.separateFrom(part.name)}
            onClick={() => ask('splitAuthor', part.id)}
          >
            {words.library.separate}
          </button>
        </p>
      ))}
      <button type="button" onClick={() => setChoosing(true)}>
        {words.library.samePerson}
      </button>
      {failed && <p role="alert">{words.library.notDone}</p>}
      <ChooseDialog
        open={isChoosing}
        question={words.library.samePersonAs(author.name)}
        choices={others.state === 'known' ? choicesFor(author, others.value) : undefined}
        onChoose={(otherId) => ask('mergeAuthors', otherId)}
        onClose={() => setChoosing(false)}
      />
    </>
  );
}

/** Those of the same name first. */
function choicesFor({ id, name }: SavedAuthor, all: readonly Tally[]): Choice[] {
  const choices = all.flatMap(({ list, label, count, siteName }) => {
    const other = list.slice('author:'.length);
    if (other === id || label === '') return [];
    return {
      id: other,
      label: siteName ? words.library.nameAndSite(label, siteName) : label,
      count,
      isAlike: alike(label, name),
    };
  });
  return choices.toSorted((one, other) => Number(other.isAlike) - Number(one.isAlike));
}

function alike(one: string, other: string): boolean {
  return one.localeCompare(other, undefined, { sensitivity: 'base' }) === 0;
}
