import { ConfirmDialog } from '@/components/library/ConfirmDialog';
import { TagDialog } from '@/components/library/TagDialog';
import { useWatched } from '@/components/use-watched';
import { type Tally, watchListCounts } from '@/lib/library/lists/watch-counts';
import { type TagsOf, watchTagsOf } from '@/lib/library/lists/watch-tags-of';
import { words } from '@/lib/words/words';
import type { Selection } from './use-selection';
import type { StoryActions } from './use-story-actions';
import type { StoryChanges } from './use-story-changes';

/** So many tags of the library are suggested from. */
const mostTags = 500;

/** What is asked before something is done to stories: which tag, and whether for good. */
export function Questions(props: { actions: StoryActions; changes: StoryChanges; selection: Selection }) {
  const { actions, changes, selection } = props;
  const { asked, answer } = actions;
  const ids = asked?.ids ?? [];
  const isTagging = asked?.about === 'tag';
  const known = useWatched<Tally[]>(isTagging ? 'tags' : undefined, (onChange, onError) =>
    watchListCounts('tag', mostTags, onChange, onError),
  );
  const own = useWatched<TagsOf>(isTagging ? ids.join(' ') : undefined, (onChange, onError) =>
    watchTagsOf(ids, onChange, onError),
  );
  const { tags, topics } = own.state === 'known' ? own.value : { tags: [], topics: [] };
  const tag = (name: string, on: boolean) =>
    void changes.change({ kind: 'tag', tag: name, on }, ids, asked?.title);
  return (
    <>
      <TagDialog
        open={isTagging}
        count={ids.length}
        title={asked?.title}
        tags={tags}
        known={known.state === 'known' ? known.value.map(({ label }) => label) : []}
        topics={topics}
        onTag={(name) => tag(name, true)}
        onUntag={(name) => tag(name, false)}
        onClose={answer}
      />
      <ConfirmDialog
        open={asked?.about === 'delete'}
        question={words.library.deleteForGood(ids.length)}
        action={words.library.actions.delete}
        onConfirm={() => void changes.change({ kind: 'deleted' }, ids, asked?.title).then(selection.clear)}
        onClose={answer}
      />
    </>
  );
}
