import { TallyList } from '@/components/library/TallyList';
import { Notice } from '@/components/Notice';
import { useWatched } from '@/components/use-watched';
import type { ListName } from '@/lib/library/lists/list-name';
import { type Tally, watchListCounts } from '@/lib/library/lists/watch-counts';
import { words } from '@/lib/words/words';
import { hrefOfList } from './use-shelf-links';
import { pageSize, useTallyPlace } from './use-tally-place';
import type { ViewProps } from './views';

/** More than anyone reads. */
const most = 20_000;

/** All sites, authors or tags of the library, live. */
function TallyView({ kind, scroller }: ViewProps & { kind: 'site' | 'author' | 'tag' }) {
  const watched = useWatched<Tally[]>(kind, (onChange, onError) =>
    watchListCounts(kind, most, onChange, onError),
  );
  const { text, setText, limit, setLimit } = useTallyPlace(scroller, watched.state === 'known');
  if (watched.state === 'failed') return <Notice {...words.libraryFailed[watched.reason]} />;
  if (watched.state === 'waiting') return null;
  return (
    <TallyList
      tallies={watched.value.map(({ list, label, count, siteName }) => ({
        href: hrefOfList(list as ListName),
        label: siteName ? words.library.nameAndSite(label, siteName) : label,
        count,
      }))}
      text={text}
      onText={setText}
      limit={limit}
      onMore={() => setLimit(limit + pageSize)}
    />
  );
}

export const SitesView = (props: ViewProps) => <TallyView {...props} kind="site" />;
export const AuthorsView = (props: ViewProps) => <TallyView {...props} kind="author" />;
export const TagsView = (props: ViewProps) => <TallyView {...props} kind="tag" />;
