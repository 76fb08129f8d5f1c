/** What scrolls the story: the box it stands in, where the window must not scroll, or else the page. */
export function storyScroller(): Element {
  return document.querySelector('main.scroll') ?? document.scrollingElement ?? document.documentElement;
}
