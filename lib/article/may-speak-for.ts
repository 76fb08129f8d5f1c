import { desktopHost } from './desktop-host';

/**
 * True when two addresses may speak for one another: the same host and port, 'www.' and the phone's copy aside, and not a page
 * that anyone on the way could have changed (http) for one they could not (https). Neither parents nor siblings count: on a
 * shared host ('a.blogs.example', 'b.blogs.example', 'blogs.example') they are other people.
 */
export function maySpeakFor(speaker: URL, other: URL): boolean {
  return hostOf(speaker) === hostOf(other) && (speaker.protocol === 'https:' || other.protocol === 'http:');
}

function hostOf(url: URL): string {
  const host = desktopHost(url.hostname);
  return `${/^www\.[^.]+\./.test(host) ? host.slice('www.'.length) : host}:${url.port}`;
}
