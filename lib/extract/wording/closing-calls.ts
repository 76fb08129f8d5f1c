import { phrasePattern } from './phrase-pattern';

/** How a last line begins that calls to follow somebody elsewhere. */
const FOLLOW = [
  'follow',
  'you can follow',
  'join us',
  'join our',
  'like us',
  'find us',
  'folgen sie',
  'folge uns',
  'suivez',
  'retrouvez-nous',
  'puedes seguir',
  'sigue',
  'síguenos',
  'siga',
  'segui',
  'seguici',
  'volg',
  'obserwuj',
  'följ',
  'følg',
  'sledujte',
  'подписывайтесь',
  'підписуйтесь',
  'simak',
];
/** Or says when a broadcaster broadcast it. */
const BROADCAST = ['dieses thema im programm', 'über dieses thema berichtete'];

const FOLLOW_START = phrasePattern(FOLLOW, 'start');
const BROADCAST_START = phrasePattern(BROADCAST, 'start');
const PLATFORM =
  /Facebook|Twitter|Instagram|WhatsApp|Telegram|TikTok|LinkedIn|YouTube|Bluesky|Mastodon|Google|(?<!\p{L})X(?!\p{L})/u;

/** Whether the last line of a text calls to follow somebody elsewhere. */
export function isClosingCall(text: string): boolean {
  return BROADCAST_START.test(text) || (FOLLOW_START.test(text) && PLATFORM.test(text));
}
