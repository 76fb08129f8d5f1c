import { type Browser, browser } from 'wxt/browser';
import type { Article } from '@/lib/article/article';
import type { Place } from '@/lib/article/place';

/** Every message, by name: what it carries, what is answered, who says it and when. */
export interface Messages {
  /**
   * Content script → background, once a click, with what it read; own page → background, when the person asks to keep what
   * is not kept by itself. Answered when the article is on disk, or not.
   */
  saveArticle: { data: { article: Article }; answer: SaveAnswer };
  /** Own page → background: put the article into the bin, from which `restoreArticle` brings it back for 30 days. */
  removeArticle: { data: { id: string }; answer: Done };
  /** Own page → background: undo of `removeArticle`. */
  restoreArticle: { data: { id: string }; answer: Done };
  /** Own page → background, when the person rests at another place of a saved article. */
  keepPlace: { data: { id: string; place: Place }; answer: Done };
  /** Background → open pages, when a save failed: the popup shows the article already and must say that it is not kept. */
  saveFailed: { data: { sourceUrl: string; reason: SaveFailure }; answer: void };
}

export type SaveAnswer = { ok: true; id: string } | { ok: false; reason: SaveFailure };

/** 'not-trusted': not an article by our rules. 'private-window': nothing is kept from there unless the person asks. */
export type SaveFailure = 'quota' | 'not-trusted' | 'private-window' | 'disk-error';

export type Done = { ok: boolean };

/** Who may say a message: a page being read (through our content script), or one of our own pages. */
export type Speaker = 'content-script' | 'own-page';

export interface Sender {
  speaker: Speaker;
  /** Address of the page that speaks. */
  url: string;
  inPrivateWindow: boolean;
}

type Name = keyof Messages;
type Handlers = {
  [N in Name]?: (data: Messages[N]['data'], sender: Sender) => Promise<Messages[N]['answer']>;
};

/** Says a message. Rejects when nobody answers, or when the background died before it did. */
export function sendMessage<N extends Name>(
  name: N,
  data: Messages[N]['data'],
): Promise<Messages[N]['answer']> {
  return browser.runtime.sendMessage({ name, data });
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
  // The background itself speaks without an address in Firefox and with its script's in Chromium.
  const url = from.url ?? browser.runtime.getURL('/');
  if (url.startsWith(browser.runtime.getURL('/'))) return { speaker: 'own-page', url, inPrivateWindow };
  // A frame inside a page never speaks: the script is injected into the page itself only.
  return from.tab && from.frameId === 0 ? { speaker: 'content-script', url, inPrivateWindow } : undefined;
}
