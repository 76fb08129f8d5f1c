import { hintsOf } from '@/lib/extract/dom/hints';
import { SPONSOR_LABEL } from '@/lib/extract/wording/sponsored';
import { textPartsOf } from './text-parts';

const PAID_TRACKING = /[?&]utm_medium=(native|sponsored|paid|affiliate|advertorial|cpc)\b/i;
const PAID_PATH =
  /\/(annonse|annonsorinnhold|advertorials?|sponsored(-content)?|sponsor-content|partner-content|paid-content|branded-content|brand-?studio|anzeigen?|publirreportajes?|promoted)(\/|$)/i;
const LONGEST_LABEL = 60;

/** Networks that fill a box with paid links and with whatever the site has. */
const NETWORK =
  /taboola|outbrain|trc-related|revcontent|mgid|plista|dianomi|zergnet|engageya|ligatus|adfeed|smartfeed|addiction-widget/;

/** Whether a box belongs to a network that recommends for money. */
export function isOfNetwork(element: Element): boolean {
  return NETWORK.test(hintsOf(element));
}

/** Whether somebody paid for a card: its link or a label on it says so. */
export function isSponsored(card: Element): boolean {
  if (isOfNetwork(card)) return true;
  const links = card.tagName === 'A' ? [card] : [...card.querySelectorAll('a[href]')];
  return links.some((link) => isPaidLink(link)) || textPartsOf(card).some((part) => isLabel(part.text));
}

function isPaidLink(link: Element): boolean {
  const address = link.getAttribute('href') ?? '';
  return link.matches('[rel~="sponsored"]') || PAID_TRACKING.test(address) || PAID_PATH.test(address);
}

function isLabel(text: string): boolean {
  return text.length < LONGEST_LABEL && SPONSOR_LABEL.test(text.split(':').at(-1) ?? '');
}
