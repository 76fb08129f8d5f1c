/** Hosts whose frames and posts are content a person came for; other frames are advertising and widgets. */
const PROVIDERS: [RegExp, string][] = [
  [/(^|\.)(youtube(-nocookie)?\.com|youtu\.be)$/, 'YouTube'],
  [/(^|\.)vimeo\.com$/, 'Vimeo'],
  [/(^|\.)(twitter|x)\.com$/, 'X'],
  [/(^|\.)instagram\.com$/, 'Instagram'],
  [/(^|\.)threads\.(net|com)$/, 'Threads'],
  [/(^|\.)facebook\.com$/, 'Facebook'],
  [/(^|\.)tiktok\.com$/, 'TikTok'],
  [/(^|\.)(t\.me|telegram\.org)$/, 'Telegram'],
  [/(^|\.)bsky\.app$/, 'Bluesky'],
  [/(^|\.)reddit\.com$/, 'Reddit'],
  [/(^|\.)linkedin\.com$/, 'LinkedIn'],
  [/(^|\.)pinterest\.com$/, 'Pinterest'],
  [/(^|\.)(vk\.com|vkvideo\.ru)$/, 'VK'],
  [/(^|\.)(datawrapper\.de|dwcdn\.net)$/, 'Datawrapper'],
  [/(^|\.)(flourish\.studio|flo\.uri\.sh)$/, 'Flourish'],
  [/(^|\.)(infogram\.com|infogr\.am)$/, 'Infogram'],
  [/(^|\.)everviz\.com$/, 'everviz'],
  [/(^|\.)public\.tableau\.com$/, 'Tableau'],
  [/(^|\.)knightlab\.com$/, 'Knight Lab'],
  [/(^|\.)documentcloud\.org$/, 'DocumentCloud'],
  [/(^|\.)scribd\.com$/, 'Scribd'],
  [/(^|\.)openstreetmap\.org$/, 'OpenStreetMap'],
  [/(^|\.)soundcloud\.com$/, 'SoundCloud'],
  [/(^|\.)spotify\.com$/, 'Spotify'],
  [/(^|\.)podcasts\.apple\.com$/, 'Apple Podcasts'],
  [/(^|\.)acast\.com$/, 'Acast'],
  [/(^|\.)megaphone\.fm$/, 'Megaphone'],
  [/(^|\.)podigee\.(io|com)$/, 'Podigee'],
  [/(^|\.)simplecast\.com$/, 'Simplecast'],
  [/(^|\.)libsyn\.com$/, 'Libsyn'],
  [/(^|\.)audioboom\.com$/, 'Audioboom'],
  [/(^|\.)bandcamp\.com$/, 'Bandcamp'],
  [/(^|\.)(dailymotion\.com|dai\.ly)$/, 'Dailymotion'],
  [/(^|\.)twitch\.tv$/, 'Twitch'],
  [/(^|\.)streamable\.com$/, 'Streamable'],
  [/(^|\.)rumble\.com$/, 'Rumble'],
  [/(^|\.)bilibili\.com$/, 'Bilibili'],
  [/(^|\.)codepen\.io$/, 'CodePen'],
];
/** Buttons and counters of the same hosts. */
const WIDGET =
  /\/plugins\/(like|page|share_button|follow|comments)|\/widgets\/|subscribe_embed|follow_button|tweet_button/;

/** Whose content an address is; nothing for a host that is not known for any, or a button of one that is. */
export function findProvider(address: string): string | undefined {
  const url = URL.parse(address);
  if (!url || WIDGET.test(url.pathname)) return undefined;
  return PROVIDERS.find(([pattern]) => pattern.test(url.hostname))?.[1];
}
