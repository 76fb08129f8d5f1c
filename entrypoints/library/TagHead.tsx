import { useState } from 'preact/hooks';
import { RenameDialog } from '@/components/library/RenameDialog';
import { useWatched } from '@/components/use-watched';
import { idsWithTag } from '@/lib/library/lists/ids-with-tag';
import { type ListName, listOfTag } from '@/lib/library/lists/list-name';
import { type Tally, watchListCounts } from '@/lib/library/lists/watch-counts';
import { sendMessage } from '@/lib/messages';
import { words } from '@/lib/words/words';
import type { Place } from './use-address';
import { useLabel } from './use-label';
import type { StoryChanges } from './use-story-changes';

interface Props {
  list: ListName;
  place: Place;
  changes: StoryChanges;
}

/** So many other tags are known to be there. */
const mostTags = 5_000;

/** What can be done with a tag: another name, another tag to become one with, or none. */
export function TagHead({ list, place, changes }: Props) {
  const tag = useLabel(list);
  const [isRenaming, setRenaming] = useState(false);
  const [failed, setFailed] = useState(false);
  const others = useWatched<Tally[]>(isRenaming ? list : undefined, (onChange, onError) =>
    watchListCounts('tag', mostTags, onChange, onError),
  );
  if (tag === undefined) return null;

  const findOther = (name: string) => {
    const wanted = listOfTag(name);
    const known = others.state === 'known' ? others.value : [];
    return wanted === list ? undefined : known.find((one) => one.list === wanted)?.label;
  };
  const rename = async (to: string) => {
    setRenaming(false);
    const done = await sendMessage('renameTag', { tag, to }).catch(() => ({ ok: false }));
    setFailed(!done.ok);
    if (done.ok) place.go({ list: listOfTag(to) }, { replaces: true });
  };
  const remove = async () => {
    await changes.change({ kind: 'tag', tag, on: false }, await idsWithTag(tag));
  };
  return (
    <>
      <p class="ways-on">
        <button type="button" onClick={() => setRenaming(true)}>
          {words.library.rename}
        </button>
        <button type="button" class="delete-tag" onClick={() => void remove()}>
          {words.library.deleteTag}
        </button>
      </p>
      {failed && <p role="alert">{words.library.notDone}</p>}
      <RenameDialog
        open={isRenaming}
        tag={tag}
        findOther={findOther}
        onRename={(to) => void rename(to)}
        onClose={() => setRenaming(false)}
      />
    </>
  );
}
