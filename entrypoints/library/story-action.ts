import type { StoryChange } from '@/lib/article/story-change';
import type { ListName } from '@/lib/library/lists/list-name';
import type { SavedArticle } from '@/lib/library/watch';
import { words } from '@/lib/words/words';

/** What a person can do to one story, or to those that are picked. */
export type StoryAction = 'favourite' | 'archive' | 'read' | 'tag' | 'remove' | 'restore' | 'delete';

type Subject = Pick<SavedArticle, 'favouriteAt' | 'archivedAt' | 'finishedAt' | 'removedAt'>;

/** What can be done there. `row`: the one story; none: many, of whom is known in which list they are. */
export function actionsFor(row: Subject | undefined, list: ListName): StoryAction[] {
  if (row ? row.removedAt : list === 'bin') return ['restore', 'delete'];
  return row ? ['favourite', 'archive', 'tag', 'remove'] : ['favourite', 'archive', 'read', 'tag', 'remove'];
}

/** What a key does there: in the bin, 'Delete' deletes for good, and stories are restored before anything else is done to them. */
export function actionThere(
  action: StoryAction,
  row: Subject | undefined,
  list: ListName,
): StoryAction | undefined {
  const isInBin = row ? row.removedAt !== undefined : list === 'bin';
  if (!isInBin) return action;
  if (action === 'remove') return 'delete';
  return actionsFor(row, list).includes(action) ? action : undefined;
}

/** What the button says: the way back where it is done already. */
export function sayAction(action: StoryAction, row: Subject | undefined, list: ListName): string {
  const { actions, undoActions } = words.library;
  return isDone(action, row, list) && action in undoActions
    ? undoActions[action as keyof typeof undoActions]
    : actions[action];
}

/** The change it makes; none: the person is asked first what it is to be. */
export function changeOf(
  action: StoryAction,
  row: Subject | undefined,
  list: ListName,
): StoryChange | undefined {
  const on = !isDone(action, row, list);
  switch (action) {
    case 'favourite':
      return { kind: 'favourite', on };
    case 'archive':
      return { kind: 'archived', on };
    case 'read':
      return { kind: 'read', on };
    case 'remove':
      return { kind: 'binned', on: true };
    case 'restore':
      return { kind: 'binned', on: false };
    case 'tag':
    case 'delete':
      return undefined;
  }
}

function isDone(action: StoryAction, row: Subject | undefined, list: ListName): boolean {
  switch (action) {
    case 'favourite':
      return row ? row.favouriteAt !== undefined : list === 'favourite';
    case 'archive':
      return row ? row.archivedAt !== undefined : list === 'archived';
    case 'read':
      return row ? row.finishedAt !== undefined : list === 'read';
    default:
      return false;
  }
}
