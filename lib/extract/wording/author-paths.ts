const AUTHORS =
  'authors?|autor(?:es|en|in)?|auteurs?|autore|autori|redaktion|redakteure?|journalist(?:e?s)?|reporters?|writers?|contributors?|columnists?|staff|byline|by';

function pathThrough(words: string): RegExp {
  return new RegExp(`/(?:${words})/[^/]`, 'i');
}

/** In the address of an author's page. */
export const AUTHOR_PATH = pathThrough(AUTHORS);
/** The same where it is known that a person is named: sites have pages of other people too. */
export const PROFILE_PATH = pathThrough(`${AUTHORS}|people|person|profile?|team`);
