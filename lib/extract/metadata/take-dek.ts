import type { Desk } from '@/lib/extract/desk';
import { hintsOf } from '@/lib/extract/dom/hints';
import type { TextLine } from '@/lib/extract/dom/lines';
import { bareText } from '@/lib/extract/dom/text-of';

/** What content systems in many languages call a standfirst. */
const DEK_HINT =
  /(^|-)(dek|deck|standfirst|stand-first|subtitle|sub-title|subheadline|sub-headline|subhead|subheading|excerpt|summary|teaser|lead|lede|leadtext|intro|introduction|strapline|tagline|chapo|chapeau|abstract|vorspann|anrisstext|bajada|entradilla|sumario|gravata|ingress|manchet|anons|description|alternativeheadline)(-|$)/;
const SHORTEST = 30;
const LONGEST = 700;
/** Lines after the headline among which the standfirst stands. */
const NEAR = 15;

/**
 * The standfirst: a line after the headline that its markup calls so, or a small heading that says what the page states
 * as its description. It is taken out of the text.
 */
export function takeDek(desk: Desk): string | undefined {
  const { page, headline } = desk;
  const description = bareText(
    page.story?.description ?? page.metas.find('og:description', 'description') ?? '',
  );
  const near = page.lines.slice(headline.at + 1, headline.at + 1 + NEAR);
  const firstText = near.findIndex(({ element }) => desk.lines.has(element));
  const before = firstText === -1 ? near : near.slice(0, firstText + 1);
  const dek = before.find((line) => line.element.isConnected && isDek(line, description));
  if (dek) desk.leaveOut(dek.element, 'headline', 'dek');
  return dek?.text;
}

function isDek({ element, text }: TextLine, description: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST || element.closest('figure, a, nav, aside, li'))
    return false;
  if (element.querySelector('img, time')) return false;
  return isCalledDek(element) || (/^H[2-6]$/.test(element.tagName) && bareText(text) === description);
}

function isCalledDek(element: Element): boolean {
  const parent = element.parentElement;
  if (DEK_HINT.test(hintsOf(element))) return true;
  return parent !== null && parent.childElementCount <= 2 && DEK_HINT.test(hintsOf(parent));
}
