import { TallyList } from '@/components/library/TallyList';
import { Notice } from '@/components/Notice';
import { useWatched } from '@/components/use-watched';
import type { ListName } from '@/lib/library/lists/list-name';
import { type Tally, watchListCounts } from '@/lib/library/lists/watch-counts';
import { words } from '@/lib/words/words';
import { hrefOfList } from './use-shelf-links';

/** More than anyone reads. */
const most = 20_000;

/** All sites, authors or tags of the library, live. */
function TallyView({ kind }: { kind: 'site' | 'author' | 'tag' }) {
  const watched = useWatched<Tally[]>(kind, (onChange, onError) =>
    watchListCounts(kind, most, onChange, onError),
  );
  if (watched.state === 'failed') return <Notice {...words.libraryFailed[watched.reason]} />;
  if (watched.state === 'waiting') return null;
  return (
    <TallyList
      tallies={watched.value.map(({ list, label, count, siteName }) => ({
        href: hrefOfList(list as ListName),
        label: siteName ? words.library.nameAndSite(label, siteName) : label,
        count,
      }))}
    />
  );
}

export const SitesView = () => <TallyView kind="site" />;
export const AuthorsView = () => <TallyView kind="author" />;
export const TagsView = () => <TallyView kind="tag" />;
