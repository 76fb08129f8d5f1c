import type { LeftOutReason } from '@/lib/article/article';
import { markupKinds, MARKUP_KINDS } from '@/lib/extract/body/markup-kinds';
import { bareText } from '@/lib/extract/dom/text-of';
import type { Headline } from '@/lib/extract/metadata/find-headline';
import { DONATE_CALL, isCallPhrase, isCallWhole } from '@/lib/extract/wording/calls';
import type { MarkupKind } from '@/lib/extract/wording/markup-words';
import { READ_ALSO_START } from '@/lib/extract/wording/read-also';

const REASONS: Partial<Record<MarkupKind, LeftOutReason>> = {
  advertisement: 'advertisement',
  newsletter: 'newsletter',
  donation: 'donation',
  comments: 'comments',
  related: 'related',
  paywall: 'paywall',
  author: 'author',
  tags: 'tags',
  share: 'share',
  navigation: 'navigation',
  legal: 'legal',
  headline: 'headline',
  date: 'headline',
};
const STRONGEST_FIRST = Object.keys(REASONS) as MarkupKind[];

/** The likeliest reason why an element was no text of the story, for the receipt: its wording, else what its markup calls it. */
export function reasonFor(element: Element, text: string, headline: Headline): LeftOutReason {
  if (text.length <= headline.longest && headline.forms.has(bareText(text))) return 'headline';
  if (DONATE_CALL.test(text)) return 'donation';
  if (READ_ALSO_START.test(text)) return 'related';
  const kinds = markupKinds(element);
  const kind = STRONGEST_FIRST.find((each) => (kinds >> MARKUP_KINDS.indexOf(each)) & 1);
  if (kind) return REASONS[kind] ?? 'other';
  if (isCallPhrase(text)) return 'newsletter';
  return isCallWhole(text) ? 'share' : 'other';
}
