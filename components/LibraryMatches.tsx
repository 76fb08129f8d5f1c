import { words } from '@/lib/words/words';
import type { LibraryMatch } from './story-in-library';

/** Saved stories like this one, each with the reason why it stands here. One click opens it, with the place in it. */
export function LibraryMatches({ matches }: { matches: readonly LibraryMatch[] }) {
  return (
    <section class="matches" aria-labelledby="matches-title" lang={words.language} dir={words.direction}>
      <h2 id="matches-title">{words.matches.title}</h2>
      <ul>
        {matches.map((match) => (
          <li key={match.href}>
            <a href={match.href} target="_blank">
              <span class="match-title" lang={match.language ?? ''} dir={match.direction}>
                {match.title}
              </span>
              <Facts match={match} />
            </a>
            <p class="match-reasons">{reasonsOf(match)}</p>
            {match.copies.length > 0 && <Copies copies={match.copies} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ match: { isRead, publishedAt, readingMinutes, share, siteName } }: { match: LibraryMatch }) {
  return (
    <span class="match-facts">
      <bdi>{siteName}</bdi>
      {publishedAt && <time dateTime={publishedAt}>{words.article.date(publishedAt)}</time>}
      <span>{words.article.minutes(readingMinutes)}</span>
      {isRead ? (
        <span>{words.library.finished}</span>
      ) : (
        share !== undefined && <span>{words.library.begun(share)}</span>
      )}
    </span>
  );
}

/** Words that two stories share are told only where nothing stronger is: they are always there. */
function reasonsOf({ reasons }: LibraryMatch): string {
  const strong = reasons.filter(({ kind }) => kind === 'names' || kind === 'author');
  const told = reasons
    .filter(({ kind }) => kind !== 'words' || strong.length === 0)
    .map((reason) => {
      switch (reason.kind) {
        case 'names':
          return words.matches.names(reason.names);
        case 'author':
          return words.matches.author(reason.name);
        case 'words':
          return words.matches.words(reason.words);
        case 'days':
          return words.matches.days(reason.days);
      }
    });
  return words.matches.reasons(told);
}

function Copies({ copies }: Pick<LibraryMatch, 'copies'>) {
  return (
    <p class="match-copies">
      {words.matches.copies}{' '}
      {copies.map(({ href, siteName }, index) => (
        <>
          {index > 0 && words.library.betweenNames}
          <a key={href} href={href} target="_blank">
            <bdi>{siteName}</bdi>
          </a>
        </>
      ))}
    </p>
  );
}
