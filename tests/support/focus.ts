import type { Page } from 'puppeteer-core';

/** What the keyboard is at. */
export interface Focus {
  /** To tell it by: 'button Undo'. */
  name: string;
  /** Whether a person can see that the keyboard is there: a ring around it, or around the label that stands for it, within the window. */
  isSeen: boolean;
  /** False where the focus was dropped. */
  isAnywhere: boolean;
}

export function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(async () => {
    // The bar fades in when the keyboard comes to it.
    await Promise.allSettled(document.getAnimations().map((motion) => motion.finished));
    const element = document.activeElement ?? document.body;
    const name = (
      element.getAttribute('aria-label') ??
      element.closest('label')?.textContent ??
      element.textContent ??
      ''
    ).trim();
    // Some show it on the box around them, some on a part that covers them.
    const shown = [element, element.closest('label'), element.closest('.row')].filter((one) => one !== null);
    const hasRing = shown.some((one) =>
      [undefined, '::after'].some((part) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one, part);
        return outlineStyle !== 'none' && outlineWidth !== '0px';
      }),
    );
    const inSight = shown.some((one) => {
      const { bottom, height, left, right, top, width } = one.getBoundingClientRect();
      return (
        width > 1 &&
        height > 1 &&
        bottom > 0 &&
        right > 0 &&
        top < innerHeight &&
        left < innerWidth &&
        one.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      );
    });
    return {
      name: `${element.localName} ${name.replaceAll(/\s+/g, ' ').slice(0, 60)}`,
      isSeen: hasRing && inSight,
      isAnywhere: element !== document.body,
    };
  });
}

/**
 * Goes by Tab through a page from its beginning until it leads out of it, or, in a popup, to its beginning again. Returns the names of all places in order, and of those that a person
 * would not see the keyboard at.
 */
export async function walkByTab(page: Page, most = 150): Promise<{ names: string[]; unseen: string[] }> {
  const names: string[] = [];
  const unseen: string[] = [];
  const isKnown = () =>
    page.evaluate(() => {
      const all = globalThis as unknown as { walked?: WeakSet<Element> };
      all.walked ??= new WeakSet();
      const at = document.activeElement ?? document.body;
      const known = all.walked.has(at);
      all.walked.add(at);
      return known;
    });
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab');
    const { isAnywhere, isSeen, name } = await focusOf(page);
    if (!isAnywhere || (await isKnown())) {
      await page.evaluate(() => Reflect.deleteProperty(globalThis, 'walked'));
      return { names, unseen };
    }
    names.push(name);
    if (!isSeen) unseen.push(name);
  }
  throw new Error(`Tab comes to no end: ${names.slice(-8).join(' | ')}`);
}

/** What is called so, for `tabTo`: 'button', 'Undo'. Of long names the beginning counts. */
export function named(element: string, name: string): RegExp {
  return new RegExp(`^${element} ${RegExp.escape(name.slice(0, 60))}`);
}

/** Presses Tab until the keyboard is at what is called so. */
export async function tabTo(page: Page, name: RegExp, most = 80): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab');
    const at = await focusOf(page);
    if (name.test(at.name)) return;
    passed.push(at.name);
  }
  throw new Error(`Tab does not come to ${String(name)}: ${passed.join(' | ')}`);
}
