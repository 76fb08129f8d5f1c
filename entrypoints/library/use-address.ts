import { useEffect, useState } from 'preact/hooks';
import { type Address, formatAddress, parseAddress } from './address';
import { settleListPlace } from './list-place';

export interface Place {
  address: Address;
  /** Goes to what differs from here. `replaces`: the way back does not come by where one is now. */
  go: (change: Partial<Address>, options?: { replaces?: boolean }) => void;
}

/**
 * Where one is, kept in the address bar. A plain click on a link to the library goes there without loading the page anew, and one on a
 * link to a story's own page opens it beside the list.
 */
export function useAddress(): Place {
  const [address, setAddress] = useState(() => parseAddress(location.search));

  useEffect(() => {
    const look = () => setAddress(parseAddress(location.search));
    const onClick = (event: MouseEvent) => {
      const to = event.defaultPrevented || !isPlain(event) ? undefined : placeOfLink(event.target);
      if (to === undefined) return;
      event.preventDefault();
      if (to !== location.search) push(to);
      look();
    };
    window.addEventListener('popstate', look);
    document.addEventListener('click', onClick);
    return () => {
      window.removeEventListener('popstate', look);
      document.removeEventListener('click', onClick);
    };
  }, []);

  return {
    address,
    go: (change, { replaces = false } = {}) => {
      // Not `address`: two steps may follow one another before the page is drawn again.
      const next = { ...parseAddress(location.search), ...change };
      const search = formatAddress(next);
      if (search === (location.search || '?')) return;
      if (replaces) history.replaceState(null, '', search);
      else push(search);
      setAddress(next);
    },
  };
}

function push(to: string): void {
  settleListPlace();
  history.pushState(isSameList(to) ? history.state : null, '', to);
}

/** Whether a step leaves the list where it is: a story was opened beside it. */
function isSameList(to: string): boolean {
  const withoutStory = (search: string) =>
    formatAddress({ ...parseAddress(search), story: undefined, isWide: false });
  return withoutStory(to) === withoutStory(location.search);
}

function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

/** What the address bar is to say after a click there; nothing for links that lead elsewhere. */
function placeOfLink(target: EventTarget | null): string | undefined {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link || link.target || link.origin !== location.origin) return undefined;
  if (link.pathname === location.pathname && !link.hash) return link.search || '?';
  const story = link.pathname === '/reader.html' && new URLSearchParams(link.search).get('id');
  return story ? formatAddress({ ...parseAddress(location.search), story }) : undefined;
}
