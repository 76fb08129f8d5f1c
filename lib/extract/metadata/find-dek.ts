import { hintsOf } from '@/lib/extract/dom/hints';
import { bareText, textOf } from '@/lib/extract/dom/text-of';
import type { Desk } from '@/lib/extract/desk';

const DEK_HINT =
  /(^|-)(dek|deck|standfirst|stand-first|subtitle|sub-title|subheadline|sub-headline|subhead|subheading|excerpt|summary|teaser|lead|lede|lead-text|leadtext|intro|introduction|strapline|tagline|chapo|chapeau|abstract|kicker-text|vorspann|anrisstext|bajada|entradilla|sumario|gravata|ingress|manchet|anons|description|alternativeheadline)(-|$)/;
const SHORTEST = 30;
const LONGEST = 700;

/** The standfirst: a line of its own between headline and text, named so by its markup or repeated from the page's description. */
export function takeDek(desk: Desk): string | undefined {
  const { page } = desk;
  const headline = [...page.body.querySelectorAll('h1')].find((h1) =>
    desk.headline.forms.has(bareText(textOf(h1))),
  );
  const description = bareText(
    page.story?.description ?? page.metas.find('og:description', 'description') ?? '',
  );
  const lines = [...page.body.querySelectorAll('p, h2, h3, h4, div, span')];
  const from = headline ? lines.findIndex((line) => isAfter(headline, line)) : 0;
  const near = from === -1 ? [] : lines.slice(from, from + 40);
  const dek = near.find((line) => isDek(line, description));
  if (!dek) return undefined;
  const text = textOf(dek);
  desk.leaveOut(dek, 'headline', 'dek');
  return text;
}

function isAfter(first: Element, second: Element): boolean {
  return Boolean(first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function isDek(line: Element, description: string): boolean {
  const text = textOf(line);
  if (
    text.length < SHORTEST ||
    text.length > LONGEST ||
    line.closest('figure, a, nav, aside, li') ||
    line.querySelector('img, figure, time, ul')
  )
    return false;
  if (!DEK_HINT.test(hintsOf(line)) && !DEK_HINT.test(hintsOf(line.parentElement as Element))) return false;
  return line.querySelectorAll('p').length <= 1 || bareText(text) === description;
}
