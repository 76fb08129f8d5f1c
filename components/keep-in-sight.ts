import { blockInSight } from './step-through-text';
import { storyScroller } from './story-scroller';

/** Sets the text anew by what `change` does, and leaves the block where it is that is read: the first one in sight. At the top the headline stays. */
export function keepInSight(change: () => void): void {
  const scroller = storyScroller();
  const block = scroller.scrollTop > 0 ? blockInSight() : undefined;
  const before = block?.getBoundingClientRect().top ?? 0;
  change();
  if (block) scroller.scrollTop += block.getBoundingClientRect().top - before;
}
