import { useWatched } from '@/components/use-watched';
import { type Span, watchSpan } from '@/lib/library/lists/watch-span';
import { words } from '@/lib/words/words';
import { AuthorHead } from './AuthorHead';
import { TagHead } from './TagHead';
import type { Place } from './use-address';
import type { StoryChanges } from './use-story-changes';

interface Props {
  place: Place;
  changes: StoryChanges;
}

/** What stands above the stories of an author, a site or a tag: who it is, since when, and what can be done with it as a whole. */
export function ListHead({ place, changes }: Props) {
  const { list } = place.address;
  // Of a shelf there is nothing to say.
  const [, kind, name = ''] = /^(site|author|tag):(.*)$/s.exec(list) ?? [];
  const watched = useWatched<Span | undefined>(kind ? list : undefined, (onChange, onError) =>
    watchSpan(list, onChange, onError),
  );
  if (!kind) return null;
  const span = watched.state === 'known' ? watched.value : undefined;
  return (
    <div class="head-of">
      {kind === 'author' && <AuthorHead id={name} />}
      {kind === 'site' && <SiteHead domain={name} />}
      {kind === 'tag' && <TagHead list={list} place={place} changes={changes} />}
      {span && <p class="span">{sayCovered(span)}</p>}
    </div>
  );
}

function sayCovered({ first, last }: Span): string {
  return first.slice(0, 10) === last.slice(0, 10)
    ? words.library.spanOne(last)
    : words.library.span(first, last);
}

function SiteHead({ domain }: { domain: string }) {
  return (
    <p>
      <a href={`https://${domain}/`} target="_blank" rel="noopener noreferrer nofollow">
        {domain}
      </a>
    </p>
  );
}
