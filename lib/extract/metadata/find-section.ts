import { bareText, textOf } from '@/lib/extract/dom/text-of';
import type { Page } from '@/lib/extract/page/page';

/** What systems file a story under when nobody chose a section. */
const NO_SECTION = new Set(
  'news article articles story stories post posts blog tag tags frontpage home homepage start startseite default uncategorized uncategorised general main root index'.split(
    ' ',
  ),
);
const LONGEST = 50;
/** White space and signs around a section's name in a link. */
const LONGEST_AROUND = 200;

/** The section as the publisher writes it: a machine's name for it is looked up among the page's links. */
export function findSection(page: Page): string | undefined {
  const stated = page.metas.find('article:section') ?? page.story?.section;
  const name = stated === undefined ? undefined : spell(once(stated), page);
  return name ?? findBreadcrumb(page);
}

function spell(name: string, page: Page): string | undefined {
  if (!/^[a-z\d]+([-_/][a-z\d]+)*$/.test(name)) return isSection(name) ? name : undefined;
  const key = bareText(name.split(/[_/]/).at(-1) ?? name);
  if (!isSection(key)) return undefined;
  const links = [...page.body.querySelectorAll('a[href]')];
  const link =
    links.find((each) => canSay(each, key) && bareText(textOf(each)) === key) ??
    links.find((each) => leadsTo(each, name, page));
  const text = textOf(link);
  if (text && text.length < LONGEST) return text;
  return /[_/]/.test(name) ? undefined : capitalised(name.replaceAll('-', ' '));
}

/** A page has hundreds of links: those whose text is far from a section's length are not compared. */
function canSay(link: Element, key: string): boolean {
  const { length } = link.textContent ?? '';
  return length >= key.length && length < key.length + LONGEST_AROUND;
}

function leadsTo(link: Element, name: string, page: Page): boolean {
  const path = URL.parse(link.getAttribute('href') ?? '', page.base)?.pathname ?? '';
  return path.replace(/\/$/, '').endsWith(`/${name}`);
}

/** 'News - News' is one section. */
function once(name: string): string {
  const parts = name.split(/\s+[-–|/>]\s+/);
  return new Set(parts.map(bareText)).size === 1 ? (parts[0] ?? name) : name;
}

/** The last step of the trail that leads elsewhere on the site. */
function findBreadcrumb(page: Page): string | undefined {
  // The boxes first: to ask every link of the page what stands around it is slow, and so is to search without regard to case.
  const boxes = page.body.querySelectorAll(
    '[class*="readcrumb"], [aria-label*="readcrumb"], [itemtype$="BreadcrumbList"]',
  );
  const links = new Set([...boxes].flatMap((box) => [...box.querySelectorAll('a[href]')]));
  const own = URL.parse(page.url);
  const steps = [...links].filter((link) => {
    const target = URL.parse(link.getAttribute('href') ?? '', page.base);
    return target?.hostname === own?.hostname && target?.pathname !== own?.pathname;
  });
  return steps.map(textOf).findLast((name) => name.length > 1 && isSection(name));
}

function isSection(name: string): boolean {
  return name.length < LONGEST && !NO_SECTION.has(bareText(name));
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
