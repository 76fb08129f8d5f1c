import type { ListName } from '@/lib/library/lists/list-name';
import type { SavedArticle } from '@/lib/library/watch';
import { words } from '@/lib/words/words';
import { actionsFor, sayAction, type StoryAction } from './story-action';

interface Props {
  /** The one story; none: those that are picked. */
  row?: SavedArticle;
  list: ListName;
  tabIndex?: number;
  onAction: (action: StoryAction) => void;
}

/** The buttons for what can be done to a story, or to many: what they say follows from where those stand. */
export function ActionButtons({ row, list, tabIndex, onAction }: Props) {
  return (
    <>
      {actionsFor(row, list).map((action) => {
        const says = sayAction(action, row, list);
        return (
          <button
            key={action}
            type="button"
            class={row ? `quiet ${action}` : action}
            tabIndex={tabIndex}
            aria-label={row && words.library.actionOn(says, row.title)}
            onClick={() => onAction(action)}
          >
            {says}
          </button>
        );
      })}
    </>
  );
}
