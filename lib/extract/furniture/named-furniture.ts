import { hintsOf } from '@/lib/extract/dom/hints';
import type { FurnitureRule } from './rule';

function named(name: string, reason: FurnitureRule['reason'], words: string): FurnitureRule {
  const pattern = new RegExp(`(^|-)(${words})(-|$)`);
  return { name, reason, applies: (element) => pattern.test(hintsOf(element)) };
}

/** Boxes whose class or id says what they are, in the words content systems and ad networks use. */
export const NAMED_FURNITURE: FurnitureRule[] = [
  named(
    'named advertisement',
    'advertisement',
    'ad|ads|advert|adverts|advertisement|advertising|adslot|ad-slot|adsbygoogle|dfp|gpt|sponsor|sponsored|promo|promoted|promotion|outbrain|taboola|anzeige|werbung|publicidad|pub|reklama|reklame',
  ),
  named(
    'named newsletter',
    'newsletter',
    'newsletter|newsletters|subscribe|subscription|signup|sign-up|mailing-list|email-signup|nl-signup|inscription',
  ),
  named(
    'named donation',
    'donation',
    'donate|donation|donations|membership|support-us|supporter|fundraising|contribute|contribution',
  ),
  named(
    'named share',
    'share',
    'share|shares|sharing|social|socials|social-share|share-buttons|sharebar|sharedaddy|addtoany|addthis|toolbar|print|follow',
  ),
  named(
    'named comments',
    'comments',
    'comment|comments|comment-list|disqus|livefyre|respond|kommentare|commentaires|comentarios',
  ),
  named(
    'named related',
    'related',
    'related|related-posts|related-articles|related-content|recirc|recirculation|recommended|recommendation|recommendations|more-stories|read-more|readmore|read-also|read-next|most-read|popular|trending|you-may-like|also-like|teaser|teasers|teaser-list|linkbox|see-also|lire-aussi|mehr-zum-thema|jp-relatedposts|onward',
  ),
  named(
    'named navigation',
    'navigation',
    'nav|navbar|navigation|breadcrumb|breadcrumbs|menu|pagination|pager|skip-link|sidebar|toc|jump-links',
  ),
  named(
    'named tags',
    'tags',
    'tags|tag-list|taglist|tag-links|post-tags|topics|topic-list|keywords|categories|cat-links|schlagworte|themen|hashtags',
  ),
  named('named paywall', 'paywall', 'paywall|regwall|piano|premium-box|paid-barrier|subscribe-wall|metered'),
  named('named legal', 'legal', 'cookie|cookies|consent|gdpr|copyright|disclaimer|legal'),
  named(
    'named audio player',
    'other',
    'audio-player|player-audio|listen|speech|read-aloud|text-to-speech|tts|beyondwords|readspeaker|vorlesen',
  ),
];
