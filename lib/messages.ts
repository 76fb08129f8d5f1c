import { type Browser, browser } from 'wxt/browser';
import type { Article } from '@/lib/article/article';
import type { HighlightChange, HighlightDraft } from '@/lib/article/highlight';
import type { ImportOutcome, ImportPiece } from '@/lib/article/imported-story';
import type { Place } from '@/lib/article/place';
import type { StoryChange } from '@/lib/article/story-change';
import { isAnswer } from './send-save';

/** Every message, by name: what it carries, what is answered, who says it and when. */
export interface Messages {
  /**
   * Content script → background, once a click, with what it read; own page → background, when the person asks to keep what
   * is not kept by itself. Answered when the article is on disk, or not. Without an answer it is said again with the same
   * `saveId`: what was done is then not done twice, and answered.
   */
  saveArticle: { data: { article: Article; saveId: string }; answer: SaveAnswer };
  /** Own page → background: put articles into the bin, from which `restoreArticles` brings them back for 30 days. */
  removeArticles: { data: { ids: string[] }; answer: Done };
  /** Own page → background: undo of `removeArticles`. */
  restoreArticles: { data: { ids: string[] }; answer: Done };
  /**
   * Own page → background: do one thing to articles, one or a hundred thousand. Answered when it is done, or was stopped; how far it is
   * stands in the library. Said again with the same `changeId`, whatever the ids, it goes on: a background that died, or was not there,
   * loses nothing, nor does a page that is closed.
   */
  changeArticles: { data: { changeId: string; change: StoryChange; ids: string[] }; answer: Done };
  /** Own page → background: leave the rest of a change, or of taking it back, as it is. */
  stopChange: { data: { changeId: string }; answer: Done };
  /** Own page → background: undo of `changeArticles`. Said again it goes on. */
  takeBackChange: { data: { changeId: string }; answer: Done };
  /** Own page → background: call a tag something else everywhere; the name of another tag makes the two one; none deletes it. */
  renameTag: { data: { tag: string; to?: string }; answer: Done };
  /** Own page → background: two authors are one person; `otherId` becomes part of `id`. */
  mergeAuthors: { data: { id: string; otherId: string }; answer: Done };
  /** Own page → background: undo of `mergeAuthors`. */
  splitAuthor: { data: { id: string; otherId: string }; answer: Done };
  /** Own page → background: call a thread something else; an empty name takes the person's own away. */
  nameThread: { data: { id: string; name: string }; answer: Done };
  /** Own page → background: put stories into a thread, and take others out of it. */
  changeThread: { data: { id: string; add: string[]; remove: string[] }; answer: Done };
  /** Own page → background, when it met rows that cannot be shown: take them out of the lists, and keep them as they are. */
  setAside: { data: { ids: string[] }; answer: Done };
  /** Own page → background: make the search index anew from the texts. Answered when it is done. */
  reindex: { data: Record<string, never>; answer: Done };
  /** Own page → background, when a saved article was opened to be read. */
  noteOpening: { data: { id: string }; answer: Done };
  /** Own page → background: what the person writes about a whole story; nothing but white space takes the note away. */
  noteArticle: { data: { id: string; note: string }; answer: Done };
  /** Own page → background, when the person rests at another place of a saved article. */
  keepPlace: { data: { id: string; place: Place }; answer: Done };
  /**
   * Own page → background: merge these lines of a backup into one table, all or none. A page reads and checks a backup and
   * sends it in batches; said again, a batch changes nothing.
   */
  restoreRecords: { data: { table: string; lines: string[] }; answer: RestoreAnswer };
  /**
   * Own page → background: take these stories of a file into the library, all or none; a page reads the file and sends it in pieces.
   * Said again, a piece changes nothing. Answered with what became of each story.
   */
  importStories: { data: ImportPiece; answer: ImportAnswer };
  /** Own page → background: take an import back. Answered when it is done; going on is saying it again. */
  undoImport: { data: { importId: string }; answer: Done };
  /**
   * Own page → background, when the library was found to be not the one that was written last: the person wants the stories
   * back ('restore'), all are back ('restored'), or goes on without them ('go-on'). Writing goes on after each.
   */
  answerAlarm: { data: { answer: 'restore' | 'restored' | 'go-on' }; answer: Done };
  /** Own page → background, when the person marks a passage of a saved article. Answered when it is on disk, with its id. */
  addHighlight: { data: { draft: HighlightDraft }; answer: Added };
  /** Own page → background: another colour, another note. */
  changeHighlight: { data: { id: string; change: HighlightChange }; answer: Done };
  /** Own page → background: delete a highlight, which `restoreHighlight` brings back. */
  removeHighlight: { data: { id: string }; answer: Done };
  /** Own page → background: undo of `removeHighlight`. */
  restoreHighlight: { data: { id: string }; answer: Done };
  /** Background → open pages, when a save failed: the popup shows the article already and must say that it is not kept. */
  saveFailed: { data: { sourceUrl: string; reason: SaveFailure }; answer: void };
}

export type SaveAnswer = { ok: true; id: string } | { ok: false; reason: SaveFailure };

/** `broken`: how many of the lines hold no record that can be kept. */
export type RestoreAnswer =
  | { ok: true; broken: number }
  | { ok: false; reason: WriteFailure | 'not-trusted' };

export type ImportAnswer =
  | { ok: true; outcomes: ImportOutcome[] }
  | { ok: false; reason: WriteFailure | 'not-trusted' };

/**
 * Why the library was not written. 'quota': the disk is full. 'blocked': another window of Lede holds the library back.
 * 'superseded': a newer Lede has taken it over. 'library-lost': the library is not the one that was written last, and nothing is
 * written over it.
 */
export type WriteFailure = 'quota' | 'disk-error' | 'blocked' | 'superseded' | 'library-lost';

/** 'not-trusted': not an article by our rules. 'private-window': nothing is kept from there unless the person asks. */
export type SaveFailure = WriteFailure | 'not-trusted' | 'private-window';

/** Not ok without a reason: there was nothing to do it to, or it was not theirs to ask. */
export type Done = { ok: boolean; reason?: WriteFailure };

export type Added = { ok: true; id: string } | { ok: false };

/** Who may say a message: a page being read (through our content script), or one of our own pages. */
export type Speaker = 'content-script' | 'own-page';

export interface Sender {
  speaker: Speaker;
  /** Address of the page that speaks. */
  url: string;
  inPrivateWindow: boolean;
  /** The tab the page is in; of a content script only. */
  tabId?: number;
}

/** Where in which saved article someone is listening: the id of a leaf of the text (running-text.ts). */
export interface ListeningAt {
  id: string;
  leaf: string;
}

const listeningLine = 'listening';

/**
 * Popup → background while it reads aloud: where it is, at each paragraph. The one thing that is said over a port: only a port
 * tells the background that a page is gone, which by then can say nothing more. `over` is a stop that is meant.
 */
export function tellListening(): { at: (where: ListeningAt) => void; over: () => void } {
  let port: Browser.runtime.Port | undefined;
  const say = (said: ListeningAt | 'over') => {
    if (!port) {
      port = browser.runtime.connect({ name: listeningLine });
      // The background is put to sleep now and then; the next word wakes it.
      port.onDisconnect.addListener(() => (port = undefined));
    }
    port.postMessage(said);
  };
  return {
    at: say,
    over: () => {
      if (port) say('over');
      port?.disconnect();
      port = undefined;
    },
  };
}

/** Calls back when one of our own pages is gone that was reading aloud and did not stop. */
export function whenListenerGone(goOn: (where: ListeningAt) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== listeningLine || (port.sender && findSender(port.sender)?.speaker) !== 'own-page')
      return;
    let last: ListeningAt | undefined;
    port.onMessage.addListener((said: unknown) => {
      last = isListeningAt(said) ? { id: said.id, leaf: said.leaf } : undefined;
    });
    port.onDisconnect.addListener(() => last && goOn(last));
  });
}

function isListeningAt(said: unknown): said is ListeningAt {
  return (
    typeof said === 'object' &&
    said !== null &&
    'id' in said &&
    typeof said.id === 'string' &&
    'leaf' in said &&
    typeof said.leaf === 'string'
  );
}

type Name = keyof Messages;
type Handlers = {
  [N in Name]?: (data: Messages[N]['data'], sender: Sender) => Promise<Messages[N]['answer']>;
};

/** Says a message. Rejects when nobody answers, or when the background died before it did. */
export async function sendMessage<N extends Name>(
  name: N,
  data: Messages[N]['data'],
): Promise<Messages[N]['answer']> {
  const answer: unknown = await browser.runtime.sendMessage({ name, data });
  if (name !== 'saveFailed' && !isAnswer(answer)) throw new Error(`Nobody answered '${name}'.`);
  return answer as Messages[N]['answer'];
}

/**
 * Answers messages from now on, until the returned function is called. Whatever is not of this extension, not a message
 * named in `handlers` or not from a place that can be named is left unanswered.
 */
export function answerMessages(handlers: Handlers): () => void {
  const listener = (message: unknown, from: Browser.runtime.MessageSender) => {
    const sender = findSender(from);
    if (!sender || !isMessage(message) || !Object.hasOwn(handlers, message.name)) return undefined;
    const handler = handlers[message.name] as (data: unknown, sender: Sender) => Promise<unknown>;
    return handler(message.data, sender);
  };
  browser.runtime.onMessage.addListener(listener as Listener);
  return () => browser.runtime.onMessage.removeListener(listener as Listener);
}

// The polyfill lets a listener answer with a promise in every browser; Chrome's own type does not know that.
type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

function isMessage(message: unknown): message is { name: Name; data: unknown } {
  return (
    typeof message === 'object' && message !== null && 'name' in message && typeof message.name === 'string'
  );
}

function findSender(from: Browser.runtime.MessageSender): Sender | undefined {
  if (from.id !== browser.runtime.id) return undefined;
  const inPrivateWindow = from.tab?.incognito ?? false;
  // The background itself speaks without an address in Firefox and with its script's in Chromium; a tab always has one to show.
  const url = from.url ?? (from.tab ? '' : browser.runtime.getURL('/'));
  if (url.startsWith(browser.runtime.getURL('/'))) return { speaker: 'own-page', url, inPrivateWindow };
  // A frame inside a page never speaks: the script is injected into the page itself only, and only into pages of the web.
  return from.tab && from.frameId === 0 && /^https?:/.test(url)
    ? {
        speaker: 'content-script',
        url,
        inPrivateWindow,
        ...(from.tab.id !== undefined && { tabId: from.tab.id }),
      }
    : undefined;
}
