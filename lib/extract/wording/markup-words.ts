/**
 * What the words in class names and ids say about a box, in the vocabulary of content systems, ad networks and web
 * standards, in the languages front-end teams write them. Words are compared whole: 'ad' is not in 'header'.
 */
export const MARKUP_WORDS = {
  advertisement:
    'ad ads adv advert adverts advertisement advertising adslot adsbygoogle dfp gpt banner sponsor sponsored sponsorship outbrain taboola anzeige werbung publicidad publicite pub reklam reklama reklame annons commercial affiliate',
  promo:
    'promo promos promoted promotion teaser teasers cta callout offer offers upsell app apps marketing campaign ticker',
  newsletter:
    'newsletter newsletters subscribe subscription subscriptions signup mailing mailchimp nl inscription abo abos abonnement',
  donation:
    'donate donation donations membership member members supporter fundraising contribute contribution spenden spende',
  share:
    'share shares sharing sharer social socials socialmedia sharebar sharedaddy addtoany addthis toolbar print follow bookmark save tools actions action buttons button btn copy reaction reactions like likes',
  comments:
    'comment comments commenting disqus livefyre respond kommentar kommentare commentaires comentarios discussion community forum',
  related:
    'related relateds recirc recirculation recommended recommendation recommendations recommend more popular trending also onward linkbox readmore read mostread latest similar suggested suggestions next previous prev mehr lire aussi weitere series serie explore',
  navigation:
    'nav navbar navigation breadcrumb breadcrumbs menu pagination pager skip sidebar toc jump tabs tab links linklist header masthead topbar footer foot bottom',
  tags: 'tag tags taglist topic topics keyword keywords category categories cat schlagworte themen hashtags labels label kicker overline eyebrow section sections rubric ressort',
  paywall:
    'paywall regwall piano premium paid barrier wall metered subscriber subscribers plus locked lock unlock gate',
  legal:
    'cookie cookies consent gdpr copyright disclaimer legal privacy terms notice rights imprint disclosure',
  author:
    'author authors byline bylines bio biography contributor contributors writer writers autor autoren autore auteur auteurs redakteur journalist profile avatar credits',
  date: 'date dates time timestamp published updated pubdate datetime datum meta metadata info posted dateline',
  caption:
    'caption captions figcaption credit credits legend bildunterschrift image photo picture media gallery slideshow slider carousel lightbox video player audio thumbnail thumb copyright foto',
  headline:
    'title headline hed heading titel titre titulo subtitle subheadline dek deck standfirst lead lede intro summary excerpt abstract teasertext vorspann chapo entradilla description',
  body: 'body content contents text articlebody articletext richtext prose story post entry article copy paragraph paragraphs rte maintext fulltext wysiwyg markdown kg gh',
  aside:
    'aside box infobox factbox facts fact widget widgets module sticky rail panel inset insert embed embedded interactive poll quiz survey timeline glossary sidebar complementary inline',
  overlay:
    'modal popup overlay dialog tooltip dropdown toast hidden hide sr screen visually offscreen noprint',
  quote: 'quote quotes blockquote pullquote tweet twitter instagram facebook',
  note: 'note notes correction corrections footnote footnotes update editor clarification sources source',
} as const;

export type MarkupKind = keyof typeof MARKUP_WORDS;
